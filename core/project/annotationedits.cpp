// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/project/edits.h"

namespace core {

namespace {

Edit editOf(const CallState &call, Edit::Action action, TextRange focus)
{
    Edit edit;
    edit.action = action;
    edit.document = call.info.id;
    edit.focus = focus;
    return edit;
}

Edit tagEdit(Edit::Action action, const RowChange &change)
{
    Edit edit;
    edit.action = action;
    if (change.before != change.after)
        edit.changes = {change};
    return edit;
}

/// The annotation with this id, or null.
const Annotation *annotationIn(const CallState &call, const AnnotationId &id)
{
    const auto found = std::find_if(call.annotations.begin(), call.annotations.end(),
                                    [&](const Annotation &row) { return row.id == id; });
    return found == call.annotations.end() ? nullptr : &*found;
}

} // namespace

Edit annotate(const CallState &call, TextRange original, const QString &note, const QList<TagId> &tags,
              Annotation::Subject subject, const QString &about)
{
    Edit edit = editOf(call, Edit::Action::Annotate, original);
    if (note.isEmpty() && tags.isEmpty())
        return edit;
    Annotation annotation;
    annotation.id = newId<AnnotationId>();
    annotation.document = call.info.id;
    annotation.anchor = {original, call.transcript.textOf(original).toString()};
    annotation.note = note;
    annotation.tags = tags;
    annotation.subject = subject;
    annotation.about = about;
    edit.changes = {RowChange{std::nullopt, annotation}};
    return edit;
}

Edit changeAnnotation(const CallState &call, const Annotation &changed)
{
    Edit edit = editOf(call, Edit::Action::ChangeAnnotation, changed.anchor.range);
    const Annotation *before = annotationIn(call, changed.id);
    if (!before)
        return edit;
    Annotation after = changed;
    after.document = call.info.id;
    after.anchor.quote = call.transcript.textOf(after.anchor.range).toString();
    if (!(after == *before))
        edit.changes = {RowChange{*before, after}};
    return edit;
}

Edit removeAnnotation(const CallState &call, const AnnotationId &annotation)
{
    const Annotation *before = annotationIn(call, annotation);
    if (!before)
        return editOf(call, Edit::Action::RemoveAnnotation, {});
    Edit edit = editOf(call, Edit::Action::RemoveAnnotation, before->anchor.range);
    edit.changes = {RowChange{*before, std::nullopt}};
    return edit;
}

Edit addTag(const Tag &tag)
{
    Tag added = tag;
    if (added.id.isNull())
        added.id = newId<TagId>();
    return tagEdit(Edit::Action::AddTag, {std::nullopt, added});
}

Edit changeTag(const Tag &before, const Tag &after)
{
    return tagEdit(Edit::Action::ChangeTag, {before, after});
}

Edit removeTag(const Tag &tag, const QList<Tag> &codebook, const QList<CallState> &calls)
{
    Edit edit;
    edit.action = Edit::Action::RemoveTag;
    for (const CallState &call : calls) {
        for (const Annotation &annotation : call.annotations) {
            Annotation after = annotation;
            if (after.tags.removeAll(tag.id) > 0)
                edit.changes.append(RowChange{annotation, after});
        }
    }
    for (const Tag &child : codebook) {
        if (child.parent != tag.id)
            continue;
        Tag after = child;
        after.parent = tag.parent;
        edit.changes.append(RowChange{child, after});
    }
    edit.changes.append(RowChange{tag, std::nullopt});
    return edit;
}

} // namespace core
