// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/mergenames.h"

#include <algorithm>
#include <type_traits>

#include <QSet>

#include "core/project/applied.h"

namespace core {

namespace {

template<typename T>
auto idsOf(const QList<T> &rows)
{
    QSet<decltype(T::id)> ids;
    for (const T &row : rows)
        ids.insert(row.id);
    return ids;
}

bool areOnOneFigure(const FigureReview &a, const FigureReview &b)
{
    const bool isRead = !a.kpi.isEmpty();
    return a.kpi == b.kpi && (isRead || (a.anchor.range == b.anchor.range && a.fields.metric == b.fields.metric));
}

bool saySame(const FigureReview &a, const FigureReview &b)
{
    return a.decision == b.decision && a.fields == b.fields && a.changed == b.changed;
}

} // namespace

MergeNames::MergeNames(const QList<DocumentInfo> &here, const QList<DocumentInfo> &there, const QList<Tag> &tagsHere,
                       const QList<Tag> &tagsThere, const QSet<TagId> &everThere)
{
    QHash<QByteArray, DocumentId> bySum;
    for (const DocumentInfo &info : here)
        bySum.insert(info.sha256, info.id);
    for (const DocumentInfo &info : there) {
        const DocumentId same = bySum.value(info.sha256);
        if (!same.isNull() && same != info.id)
            m_documents.insert(info.id, same);
    }
    const QSet<TagId> ours = idsOf(tagsHere);
    for (const Tag &tag : inTreeOrder(tagsThere)) {
        if (ours.contains(tag.id))
            continue;
        const TagId parent = m_tags.value(tag.parent, tag.parent);
        const auto same = std::find_if(tagsHere.begin(), tagsHere.end(), [&](const Tag &known) {
            return !everThere.contains(known.id) && known.parent == parent
                   && known.name.compare(tag.name, Qt::CaseInsensitive) == 0;
        });
        if (same != tagsHere.end())
            m_tags.insert(tag.id, same->id);
    }
}

void MergeNames::pairCorrections(const CallState &here, const CallState &there)
{
    const QSet<CorrectionId> ours = idsOf(here.corrections);
    const QSet<CorrectionId> theirs = idsOf(there.corrections);
    for (const Correction &correction : there.corrections) {
        const auto same = std::find_if(here.corrections.begin(), here.corrections.end(), [&](const Correction &known) {
            return known.range == correction.range && known.text == correction.text && !theirs.contains(known.id);
        });
        if (same != here.corrections.end() && !ours.contains(correction.id))
            m_corrections.insert(correction.id, *same);
    }
}

void MergeNames::pairFigures(const CallState &here, const CallState &there)
{
    const QSet<FigureReviewId> ours = idsOf(here.figures);
    const QSet<FigureReviewId> theirs = idsOf(there.figures);
    for (const FigureReview &figure : there.figures) {
        const auto same = std::find_if(here.figures.begin(), here.figures.end(), [&](const FigureReview &known) {
            return areOnOneFigure(known, figure) && !theirs.contains(known.id);
        });
        if (same != here.figures.end() && !ours.contains(figure.id))
            m_figures.insert(figure.id, saySame(*same, figure) ? FigureReviewId() : same->id);
    }
}

std::optional<Row> MergeNames::translated(const Row &row) const
{
    Row result = row;
    const bool isKnownOtherwise = std::visit(
        [this](auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (requires { value.document; })
                value.document = m_documents.value(value.document, value.document);
            if constexpr (std::is_same_v<T, SpellingWord>)
                value.call = m_documents.value(value.call, value.call);
            if constexpr (std::is_same_v<T, DocumentInfo>)
                return m_documents.contains(value.id);
            if constexpr (std::is_same_v<T, Tag>) {
                value.parent = m_tags.value(value.parent, value.parent);
                return m_tags.contains(value.id);
            }
            if constexpr (std::is_same_v<T, Correction>)
                value = m_corrections.value(value.id, value);
            if constexpr (std::is_same_v<T, FigureReview>) {
                value.id = m_figures.value(value.id, value.id);
                return value.id.isNull();
            }
            if constexpr (std::is_same_v<T, Verdict>) {
                if (const auto ours = m_corrections.constFind(value.correction); ours != m_corrections.constEnd())
                    value.correction = ours->id;
            }
            if constexpr (std::is_same_v<T, Annotation>) {
                for (TagId &tag : value.tags)
                    tag = m_tags.value(tag, tag);
            }
            return false;
        },
        result);
    return isKnownOtherwise ? std::nullopt : std::optional(result);
}

RowVersions MergeNames::translated(const RowVersions &versions) const
{
    RowVersions result;
    for (const std::optional<Row> &version : versions) {
        const std::optional<Row> state = version ? translated(*version) : std::nullopt;
        if (result.isEmpty() || !(result.last() == state))
            result.append(state);
    }
    return result;
}

} // namespace core
