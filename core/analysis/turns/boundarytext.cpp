// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/boundarytext.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "core/analysis/turns/boundaryweights.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const float never = std::log(1e9F);

/// The punctuation behind the word of a token.
BoundaryText::Mark markOf(const Token &token, QStringView text)
{
    if (token.word.end == token.range.end)
        return BoundaryText::Nothing;
    const QStringView tail = text.sliced(token.word.end, token.range.end - token.word.end);
    if (tail.contains(u'?'))
        return BoundaryText::QuestionMark;
    if (tail.contains(u'!') || tail.contains(u'.'))
        return BoundaryText::Stop;
    if (tail.contains(u','))
        return BoundaryText::Comma;
    return tail.endsWith(u'-') || tail.endsWith(u'…') ? BoundaryText::Dash : BoundaryText::Nothing;
}

QList<bool> flagsOf(const QStringList &words, const TokenList &tokens)
{
    QList<bool> flags(tokens.distinctWords(), false);
    for (const QString &word : words) {
        if (const qint32 id = tokens.idOf(word); id >= 0)
            flags[id] = true;
    }
    return flags;
}

} // namespace

BoundaryText::BoundaryText(const TokenList &tokens, qsizetype first, qsizetype end)
{
    readWords(tokens, first, end);
    measureSentences();
    addUp(tokens);
    measureFamiliarity(tokens);
}

void BoundaryText::readWords(const TokenList &tokens, qsizetype first, qsizetype end)
{
    constexpr quint16 unknown = 0xffff;
    const BoundaryWeights &weights = BoundaryWeights::shared();
    QList<quint16> codes(tokens.distinctWords(), unknown);
    m_tokens.reserve(end - first);
    m_codes.reserve(end - first);
    m_marks.reserve(end - first);
    m_isCapitalized.reserve(end - first);
    for (qsizetype index = first; index < end; ++index) {
        const Token &token = tokens[index];
        if (token.word.isEmpty())
            continue;
        quint16 &code = codes[token.id];
        if (code == unknown)
            code = weights.codeOf(tokens.folded(token.id));
        const Mark mark = markOf(token, tokens.text());
        if (code == BoundaryWeights::filler) {
            // "and, um. Next" ends a sentence all the same.
            if (mark >= Stop && !m_marks.isEmpty())
                m_marks.back() = std::max(m_marks.back(), mark);
            continue;
        }
        m_tokens.append(index);
        m_codes.append(code);
        m_marks.append(mark);
        m_isCapitalized.append(token.isCapitalized);
    }
}

void BoundaryText::measureSentences()
{
    m_ended.reserve(size());
    m_begun.resize(size());
    int length = 0;
    for (const Mark mark : std::as_const(m_marks)) {
        m_ended.append(++length);
        if (mark >= Stop)
            length = 0;
    }
    length = 0;
    for (qsizetype word = size() - 1; word >= 0; --word) {
        length = m_marks.at(word) >= Stop ? 1 : length + 1;
        m_begun[word] = length;
    }
}

void BoundaryText::addUp(const TokenList &tokens)
{
    const QList<bool> isYou = flagsOf({u"you"_s, u"your"_s, u"you're"_s, u"you've"_s, u"yours"_s}, tokens);
    const QList<bool> isWe = flagsOf({u"we"_s, u"our"_s, u"we're"_s, u"we've"_s, u"we'll"_s, u"us"_s}, tokens);
    const auto sumsOf = [](const auto &values, auto counts) {
        QList<int> sums(values.size() + 1, 0);
        std::transform_inclusive_scan(values.begin(), values.end(), sums.begin() + 1, std::plus<int>(),
                                      [&](auto value) { return counts(value) ? 1 : 0; });
        return sums;
    };
    const auto isTokenOf = [&tokens](const QList<bool> &flags) {
        return [&tokens, &flags](qsizetype token) { return flags[tokens[token].id]; };
    };
    m_sums = {
        sumsOf(m_tokens, isTokenOf(isYou)),
        sumsOf(m_tokens, isTokenOf(isWe)),
        sumsOf(m_marks, [](Mark mark) { return mark >= Stop; }),
        sumsOf(m_marks, [](Mark mark) { return mark == QuestionMark; }),
        sumsOf(m_isCapitalized, [](bool isCapitalized) { return isCapitalized; }),
        sumsOf(m_codes, [](quint16 code) { return code == BoundaryWeights::number; }),
    };
}

void BoundaryText::measureFamiliarity(const TokenList &tokens)
{
    QList<qsizetype> lastSaid(tokens.distinctWords(), -1);
    m_familiarity.reserve(size());
    for (qsizetype word = 0; word < size(); ++word) {
        if (m_codes.at(word) != BoundaryWeights::rare) {
            m_familiarity.append(never);
            continue;
        }
        qsizetype &last = lastSaid[tokens[m_tokens.at(word)].id];
        m_familiarity.append(last < 0 ? never : std::log(static_cast<float>(word - last)));
        last = word;
    }
}

float BoundaryText::familiarity(qsizetype word) const
{
    return word < 0 || word >= size() ? never : m_familiarity[word];
}

int BoundaryText::count(Sum sum, qsizetype from, qsizetype to) const
{
    const QList<int> &sums = m_sums[static_cast<qsizetype>(sum)];
    const auto inside = [this](qsizetype word) { return std::clamp<qsizetype>(word, 0, size()); };
    return sums[inside(to)] - sums[inside(from)];
}

} // namespace core
