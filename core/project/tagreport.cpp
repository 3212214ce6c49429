// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/tagreport.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The tags that are asked for, each with its depth.
QList<TagSection> sectionsOf(const QList<Tag> &codebook, const TagId &top)
{
    QHash<TagId, int> depths;
    QSet<TagId> wanted;
    QList<TagSection> sections;
    for (const Tag &tag : codebook) {
        const int depth = depths.contains(tag.parent) ? depths.value(tag.parent) + 1 : 0;
        depths.insert(tag.id, depth);
        if (!top.isNull() && tag.id != top && !wanted.contains(tag.parent))
            continue;
        wanted.insert(tag.id);
        sections.append({tag, depth, {}});
    }
    return sections;
}

QString titleOf(const DocumentInfo &info)
{
    QStringList parts{info.title, info.period};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

TaggedQuote quoteOf(const CallState &call, const TextMap &map, const Annotation &annotation)
{
    TaggedQuote quote;
    quote.document = call.info.id;
    quote.passage = annotation.anchor.range;
    quote.call = titleOf(call.info);
    const qsizetype turn = call.speech.turnAt(annotation.anchor.range.begin);
    const Speaker *speaker = turn < 0 ? nullptr : call.speech.speaker(call.speech.turns[turn].speaker);
    quote.speaker = speaker ? speaker->displayName() : QString();
    quote.quote = map.toCorrected(annotation.anchor.range).of(map.corrected()).toString().simplified();
    quote.about = annotation.about;
    quote.note = annotation.note;
    quote.author = annotation.author;
    return quote;
}

void addQuotes(QList<TagSection> &sections, const CallState &call, const QString &author)
{
    const TextMap map = call.textMap();
    for (const Annotation &annotation : call.annotations) {
        if (!author.isEmpty() && annotation.author != author)
            continue;
        for (TagSection &section : sections) {
            if (annotation.tags.contains(section.tag.id))
                section.quotes.append(quoteOf(call, map, annotation));
        }
    }
}

/// Does something with each call of a project, and lets go of it.
template<typename Visit>
Result<void> visitCalls(Project &project, const QList<DocumentId> &wanted, Visit visit)
{
    for (const DocumentInfo &info : project.documents()) {
        if (!wanted.isEmpty() && !wanted.contains(info.id))
            continue;
        if (const auto loaded = project.load(info.id); !loaded)
            return loaded;
        visit(project.call(info.id));
        project.letGo(info.id);
    }
    return {};
}

} // namespace

Result<QList<TagSection>> tagReport(Project &project, const TagReportRequest &request)
{
    QList<TagSection> sections = sectionsOf(project.tags(), request.tag);
    const auto visited = visitCalls(project, request.documents,
                                    [&](const CallState &call) { addQuotes(sections, call, request.author); });
    if (!visited)
        return failure(visited.error());
    sections.removeIf([](const TagSection &section) { return section.quotes.isEmpty(); });
    return sections;
}

Result<QList<Annotation>> allAnnotations(Project &project)
{
    QList<Annotation> annotations;
    const auto visited = visitCalls(project, {}, [&](const CallState &call) { annotations += call.annotations; });
    if (!visited)
        return failure(visited.error());
    return annotations;
}

} // namespace core
