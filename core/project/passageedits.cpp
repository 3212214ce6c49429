// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/passageedits.h"

#include <algorithm>

#include <QTextBoundaryFinder>

#include "core/project/edits.h"

namespace core {

namespace {

/// The next edge of a word behind or before a position; the position itself if there is none.
qsizetype nextEdge(const QString &text, qsizetype from, PassageEdge edge, bool isForwards)
{
    const auto wanted = edge == PassageEdge::Begin ? QTextBoundaryFinder::StartOfItem : QTextBoundaryFinder::EndOfItem;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(from);
    for (;;) {
        const qsizetype next = isForwards ? finder.toNextBoundary() : finder.toPreviousBoundary();
        if (next < 0)
            return from;
        if (finder.boundaryReasons().testFlag(wanted))
            return next;
    }
}

} // namespace

TextRange movedEdge(const QString &text, TextRange passage, PassageEdge edge, int words)
{
    TextRange moved = passage;
    qsizetype &position = edge == PassageEdge::Begin ? moved.begin : moved.end;
    for (int step = 0; step < std::abs(words); ++step) {
        const qsizetype before = position;
        position = nextEdge(text, position, edge, words > 0);
        if (moved.begin >= moved.end)
            position = before;
    }
    return moved;
}

Edit moveAnnotation(const CallState &call, const AnnotationId &annotation, TextRange original)
{
    const auto found = std::find_if(call.annotations.begin(), call.annotations.end(),
                                    [&](const Annotation &row) { return row.id == annotation; });
    if (found == call.annotations.end() || original.isEmpty())
        return {};
    Annotation moved = *found;
    moved.anchor.range = original;
    return changeAnnotation(call, moved);
}

Edit toggleTag(const CallState &call, TextRange original, const TagId &tag, const QString &author)
{
    const auto found =
        std::find_if(call.annotations.begin(), call.annotations.end(), [&](const Annotation &annotation) {
            return annotation.anchor.range == original && annotation.author == author;
        });
    if (found == call.annotations.end())
        return annotate(call, original, {}, {tag});
    Annotation changed = *found;
    if (changed.tags.removeAll(tag) == 0)
        changed.tags.append(tag);
    if (changed.tags.isEmpty() && changed.note.isEmpty())
        return removeAnnotation(call, changed.id);
    return changeAnnotation(call, changed);
}

} // namespace core
