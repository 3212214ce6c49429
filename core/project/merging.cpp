// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include "core/project/mergeplan.h"
#include "core/review/rowkey.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::Merge)
};

/// The codebook as a list of changes makes it.
class ChangedCodebook
{
public:
    ChangedCodebook(const QList<Tag> &here, const QList<Tag> &there)
    {
        for (const Tag &tag : here)
            m_tags.insert(tag.id, tag);
        for (const Tag &tag : there)
            m_theirs.insert(tag.id, tag);
    }

    /// Takes in the changes of tags and takes them out of the list.
    void take(QList<RowChange> &changes)
    {
        for (const RowChange &change : std::as_const(changes)) {
            const Row &row = change.after ? *change.after : *change.before;
            const auto *tag = std::get_if<Tag>(&row);
            if (tag && change.after)
                m_tags.insert(tag->id, *tag);
            else if (tag)
                m_tags.remove(tag->id);
        }
        changes.removeIf([](const RowChange &change) {
            return std::holds_alternative<Tag>(change.after ? *change.after : *change.before);
        });
    }

    /// Brings a tag back, and those that it lies below.
    void need(const TagId &id, const QHash<TagId, Tag> &before)
    {
        for (TagId next = id; !next.isNull() && !m_tags.contains(next);) {
            const auto ours = before.constFind(next);
            const Tag tag = ours == before.constEnd() ? m_theirs.value(next) : *ours;
            if (tag.id.isNull())
                return;
            m_tags.insert(next, tag);
            next = tag.parent;
        }
    }

    /// Sees to it that every tag lies below one that is there, and none below itself.
    void settle(const QHash<TagId, Tag> &before)
    {
        const QList<Tag> all = m_tags.values();
        for (const Tag &tag : all)
            need(tag.parent, before);
        for (const Tag &tag : all) {
            if (isBelowItself(tag.id))
                m_tags[tag.id].parent = before.value(tag.id).parent;
        }
    }

    QList<RowChange> changes(const QHash<TagId, Tag> &before) const
    {
        QList<RowChange> result;
        for (const Tag &tag : m_tags) {
            const auto known = before.constFind(tag.id);
            if (known == before.constEnd())
                result.append(RowChange{std::nullopt, tag});
            else if (!(*known == tag))
                result.append(RowChange{*known, tag});
        }
        for (const Tag &tag : before) {
            if (!m_tags.contains(tag.id))
                result.append(RowChange{tag, std::nullopt});
        }
        return result;
    }

private:
    bool isBelowItself(const TagId &id) const
    {
        QSet<TagId> seen;
        for (TagId next = id; !next.isNull(); next = m_tags.value(next).parent) {
            if (seen.contains(next))
                return true;
            seen.insert(next);
        }
        return false;
    }

    QHash<TagId, Tag> m_tags;
    QHash<TagId, Tag> m_theirs;
};

/// Those tags that annotations need after the changes: of changed ones, and of ours that stay.
QSet<TagId> neededTags(const QList<RowChange> &changes, const QList<Annotation> &staying)
{
    QSet<TagId> needed;
    const auto note = [&](const Annotation &annotation) {
        needed.unite(QSet<TagId>(annotation.tags.begin(), annotation.tags.end()));
    };
    QSet<AnnotationId> changed;
    for (const RowChange &change : changes) {
        if (const auto *before = change.before ? std::get_if<Annotation>(&*change.before) : nullptr)
            changed.insert(before->id);
        if (const auto *after = change.after ? std::get_if<Annotation>(&*change.after) : nullptr)
            note(*after);
    }
    for (const Annotation &annotation : staying) {
        if (!changed.contains(annotation.id))
            note(annotation);
    }
    return needed;
}

bool removesTags(const QList<RowChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const RowChange &change) {
        return !change.after && std::holds_alternative<Tag>(*change.before);
    });
}

/// All annotations of a project, also of removed calls. Calls that are read for it are let go of.
Result<QList<Annotation>> annotationsOf(Project &project)
{
    QList<Annotation> annotations;
    for (const DocumentInfo &info : project.allDocuments()) {
        if (const auto loaded = project.load(info.id); !loaded)
            return failure(loaded.error());
        annotations += project.call(info.id).annotations;
        project.letGo(info.id);
    }
    return annotations;
}

/// Keeps what the changes refer to and is no row: calls and texts of second sources.
Result<void> keepImports(Project &ours, Project &theirs, const QList<RowChange> &changes)
{
    QSet<DocumentId> known;
    QHash<QByteArray, DocumentId> idsThere;
    for (const DocumentInfo &info : ours.allDocuments())
        known.insert(info.id);
    for (const DocumentInfo &info : theirs.allDocuments())
        idsThere.insert(info.sha256, info.id);
    for (const RowChange &change : changes) {
        const auto *info = change.after ? std::get_if<DocumentInfo>(&*change.after) : nullptr;
        if (!info || known.contains(info->id))
            continue;
        const auto bytes = theirs.importedBytes(info->id);
        if (!bytes)
            return failure(bytes.error());
        if (const auto kept = ours.keepDocument(theirs.call(info->id), *bytes); !kept)
            return kept;
        known.insert(info->id);
    }
    for (const RowChange &change : changes) {
        const auto *source = change.after ? std::get_if<SourceRow>(&*change.after) : nullptr;
        if (!source || ours.call(source->document).sourceText(source->sha256))
            continue;
        const DocumentId there = idsThere.value(ours.call(source->document).info.sha256);
        const SourceText *text = theirs.call(there).sourceText(source->sha256);
        const auto bytes = theirs.sourceBytes(there, source->sha256);
        if (!bytes || !text)
            return bytes ? Result<void>() : failure(bytes.error());
        if (const auto kept = ours.keepSource(source->document, *text, *bytes); !kept)
            return kept;
    }
    return {};
}

} // namespace

Result<OtherCopy> openCopy(const Project &ours, const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(ours.path()).canonicalFilePath()) {
        return failure(Error::Kind::Input, Words::tr("This is the open project itself. Choose the copy that the "
                                                     "other analyst worked on."));
    }
    if (!Project::isProjectFile(path)) {
        return failure(Error::Kind::Input,
                       Words::tr("“%1” is no Emend project, so there is nothing to merge.").arg(info.fileName()));
    }
    OtherCopy copy{std::make_unique<QTemporaryDir>(), nullptr};
    const QString target = copy.folder->filePath(info.fileName());
    const QString journal = u"-journal"_s;
    const bool isCopied = copy.folder->isValid() && QFile::copy(path, target)
                          && (!QFile::exists(path + journal) || QFile::copy(path + journal, target + journal));
    if (!isCopied) {
        return failure(Error::Kind::Storage,
                       Words::tr("“%1” could not be copied to be looked at. Is there room in “%2”?")
                           .arg(info.fileName(), copy.folder->path()));
    }
    // A file that nobody may write comes as one that cannot be brought up to date.
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    auto opened = Project::open(target);
    if (!opened)
        return failure(opened.error());
    copy.project = std::move(*opened);
    return copy;
}

Result<Edit> mergeEdit(Project &ours, const Project &theirs, const MergePlan &plan)
{
    Edit edit;
    edit.action = Edit::Action::MergeProject;
    for (const MergeItem &item : plan.items) {
        if (item.isTaken)
            edit.changes += item.changes;
    }
    QHash<TagId, Tag> before;
    for (const Tag &tag : ours.tags())
        before.insert(tag.id, tag);
    ChangedCodebook codebook(ours.tags(), theirs.tags());
    const bool isLosingTags = removesTags(edit.changes);
    codebook.take(edit.changes);
    const Result<QList<Annotation>> staying = isLosingTags ? annotationsOf(ours) : QList<Annotation>();
    if (!staying)
        return failure(staying.error());
    for (const TagId &tag : neededTags(edit.changes, *staying))
        codebook.need(tag, before);
    codebook.settle(before);
    edit.changes = codebook.changes(before) + edit.changes;

    QSet<DocumentId> documents;
    for (const RowChange &change : std::as_const(edit.changes))
        documents.insert(documentOf(change.after ? *change.after : *change.before));
    if (documents.size() == 1)
        edit.document = *documents.constBegin();
    return edit;
}

Result<void> merge(Project &ours, Project &theirs, const MergePlan &plan)
{
    const auto edit = mergeEdit(ours, theirs, plan);
    if (!edit)
        return failure(edit.error());
    if (const auto kept = keepImports(ours, theirs, edit->changes); !kept)
        return kept;
    return ours.apply(*edit);
}

} // namespace core
