// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/agreement.h"

#include <algorithm>
#include <tuple>

#include <QHash>
#include <QSet>

namespace core {

namespace {

/// A stretch of text that somebody coded.
struct Passage {
    DocumentId document;
    TextRange range;
};

bool comesBefore(const Passage &a, const Passage &b)
{
    return std::tie(a.document, a.range) < std::tie(b.document, b.range);
}

/// Stretches in order, those that overlap as one.
QList<Passage> merged(QList<Passage> stretches)
{
    std::sort(stretches.begin(), stretches.end(), comesBefore);
    QList<Passage> result;
    for (const Passage &stretch : std::as_const(stretches)) {
        const bool goesOn = !result.isEmpty() && result.last().document == stretch.document
                            && result.last().range.intersects(stretch.range);
        if (goesOn)
            result.last().range = result.last().range.united(stretch.range);
        else
            result.append(stretch);
    }
    return result;
}

QList<Passage> stretchesOf(const QList<Annotation> &annotations, const TagId &tag)
{
    QList<Passage> stretches;
    for (const Annotation &annotation : annotations) {
        const bool counts = tag.isNull() ? !annotation.tags.isEmpty() : annotation.tags.contains(tag);
        if (counts && !annotation.anchor.range.isEmpty())
            stretches.append({annotation.document, annotation.anchor.range});
    }
    return merged(stretches);
}

qsizetype lengthOf(const QList<Passage> &stretches)
{
    qsizetype length = 0;
    for (const Passage &stretch : stretches)
        length += stretch.range.length();
    return length;
}

bool touches(const QList<Passage> &stretches, const Passage &passage)
{
    return std::any_of(stretches.begin(), stretches.end(), [&](const Passage &stretch) {
        return stretch.document == passage.document && stretch.range.intersects(passage.range);
    });
}

TagAgreement compared(const TagId &tag, const QList<Passage> &passages, const QList<Passage> &first,
                      const QList<Passage> &second)
{
    TagAgreement result;
    result.tag = tag;
    for (const Passage &passage : passages) {
        const bool isFirst = touches(first, passage);
        const bool isSecond = touches(second, passage);
        ++(isFirst && isSecond ? result.both : isFirst ? result.first : isSecond ? result.second : result.neither);
    }
    result.unitedLength = lengthOf(merged(first + second));
    result.commonLength = lengthOf(first) + lengthOf(second) - result.unitedLength;
    return result;
}

} // namespace

std::optional<double> TagAgreement::kappa() const
{
    const auto all = static_cast<double>(both + first + second + neither);
    if (all == 0)
        return std::nullopt;
    const double observed = static_cast<double>(both + neither) / all;
    const double yesOfFirst = static_cast<double>(both + first) / all;
    const double yesOfSecond = static_cast<double>(both + second) / all;
    const double expected = yesOfFirst * yesOfSecond + (1 - yesOfFirst) * (1 - yesOfSecond);
    if (expected >= 1)
        return std::nullopt;
    return (observed - expected) / (1 - expected);
}

std::optional<double> TagAgreement::overlap() const
{
    if (unitedLength == 0)
        return std::nullopt;
    return static_cast<double>(commonLength) / static_cast<double>(unitedLength);
}

Agreement agreementOf(const QList<Annotation> &first, const QList<Annotation> &second, const QList<Tag> &codebook)
{
    const QList<Passage> passages = merged(stretchesOf(first, {}) + stretchesOf(second, {}));
    Agreement result;
    result.passages = passages.size();
    for (const Tag &tag : codebook) {
        const QList<Passage> ofFirst = stretchesOf(first, tag.id);
        const QList<Passage> ofSecond = stretchesOf(second, tag.id);
        if (ofFirst.isEmpty() && ofSecond.isEmpty())
            continue;
        const TagAgreement one = compared(tag.id, passages, ofFirst, ofSecond);
        result.all.both += one.both;
        result.all.first += one.first;
        result.all.second += one.second;
        result.all.neither += one.neither;
        result.all.commonLength += one.commonLength;
        result.all.unitedLength += one.unitedLength;
        result.tags.append(one);
    }
    return result;
}

} // namespace core
