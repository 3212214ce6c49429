// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/boundarymodel.h"

#include <algorithm>
#include <array>

#include "core/analysis/turns/boundaryweights.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype window = 12;       ///< Words on each side in which "you" and "we" are counted.
constexpr double hopeless = -6.0;      ///< A gap whose two words score less is no change of speaker.
constexpr qsizetype neighbourhood = 3; ///< Of gaps this near to each other the likeliest is taken.

/// The punctuation behind a word in the letters of the model.
char markBehind(const Token &token, QStringView text)
{
    const QStringView tail = text.sliced(token.word.end, token.range.end - token.word.end);
    if (tail.contains(u'?'))
        return '?';
    if (tail.contains(u'!') || tail.contains(u'.'))
        return '.';
    if (tail.contains(u','))
        return ',';
    return tail.endsWith(u'-') || tail.endsWith(u'…') ? '-' : '0';
}

bool endsSentence(char mark)
{
    return mark == '.' || mark == '?';
}

int grade(int length)
{
    if (length < 5)
        return length;
    return length < 8 ? 5 : (length < 16 ? 6 : 7);
}

} // namespace

BoundaryModel::BoundaryModel(const TokenList &tokens)
    : m_tokens(tokens)
{
    const BoundaryWeights &weights = BoundaryWeights::shared();
    m_codes.reserve(tokens.distinctWords());
    for (qint32 id = 0; id < tokens.distinctWords(); ++id)
        m_codes.append(weights.codeOf(tokens.folded(id)));
}

QList<BoundaryModel::Word> BoundaryModel::wordsIn(qsizetype first, qsizetype end) const
{
    static const QStringList you{u"you"_s, u"your"_s, u"you're"_s, u"you've"_s, u"yours"_s};
    static const QStringList we{u"we"_s, u"our"_s, u"we're"_s, u"we've"_s, u"we'll"_s, u"us"_s};
    QList<bool> isYou(m_codes.size(), false);
    QList<bool> isWe(m_codes.size(), false);
    for (const auto &[words, flags] : {std::pair{&you, &isYou}, std::pair{&we, &isWe}}) {
        for (const QString &word : *words) {
            if (const qint32 id = m_tokens.idOf(word); id >= 0)
                (*flags)[id] = true;
        }
    }
    QList<Word> words;
    words.reserve(end - first);
    int spokenTo = 0;
    int spokenFor = 0;
    for (qsizetype index = first; index < end; ++index) {
        const Token &token = m_tokens[index];
        if (token.word.isEmpty() || m_codes[token.id] == BoundaryWeights::filler)
            continue;
        Word word;
        word.token = index;
        word.code = m_codes[token.id];
        word.mark = markBehind(token, m_tokens.text());
        word.isUpper = token.isCapitalized;
        word.you = spokenTo;
        word.we = spokenFor;
        spokenTo += isYou[token.id] ? 1 : 0;
        spokenFor += isWe[token.id] ? 1 : 0;
        words.append(word);
    }
    measureSentences(&words);
    return words;
}

void BoundaryModel::measureSentences(QList<Word> *words)
{
    int length = 0;
    for (Word &word : *words) {
        word.ended = ++length;
        if (endsSentence(word.mark))
            length = 0;
    }
    length = 0;
    for (auto word = words->rbegin(); word != words->rend(); ++word) {
        length = endsSentence(word->mark) ? 1 : length + 1;
        word->begun = length;
    }
}

double BoundaryModel::scoreOf(const QList<Word> &words, qsizetype index)
{
    using Kind = BoundaryWeights::Kind;
    const BoundaryWeights &weights = BoundaryWeights::shared();
    const auto codeAt = [&](qsizetype at) {
        return at < 0 || at >= words.size() ? BoundaryWeights::edge : words[at].code;
    };
    const quint16 b1 = codeAt(index - 1);
    const quint16 a1 = codeAt(index);
    const quint16 sign = BoundaryWeights::signOf(words[index - 1].mark, words[index].isUpper);
    const double alone = weights.bias() + weights.ofWord(Kind::Before, b1) + weights.ofWord(Kind::After, a1)
                         + weights.of(Kind::Sign, sign);
    // Far from any change nothing that the longer phrases add makes one; most gaps end here.
    if (alone < hopeless)
        return alone;
    double score = alone + weights.of(Kind::SignAfter, sign, a1) + weights.of(Kind::SignBefore, sign, b1);
    const quint16 b2 = codeAt(index - 2);
    const quint16 a2 = codeAt(index + 1);
    score += weights.of(Kind::Across, b1, a1) + weights.of(Kind::TwoBefore, b2, b1) + weights.of(Kind::TwoAfter, a1, a2)
             + weights.of(Kind::ThreeBefore, codeAt(index - 3), b2, b1)
             + weights.of(Kind::ThreeAfter, a1, a2, codeAt(index + 2));
    const Word &low = words[std::max<qsizetype>(0, index - window)];
    const Word &here = words[index];
    const Word &high = words[std::min(words.size() - 1, index + window)];
    const auto few = [](int count) { return static_cast<quint16>(std::min(3, count)); };
    return score + weights.of(Kind::You, few(here.you - low.you), few(high.you - here.you))
           + weights.of(Kind::We, few(here.we - low.we), few(high.we - here.we))
           + weights.of(Kind::Lengths, sign, static_cast<quint16>(grade(words[index - 1].ended)),
                        static_cast<quint16>(grade(here.begun)));
}

QList<qsizetype> BoundaryModel::boundariesIn(qsizetype first, qsizetype end) const
{
    const QList<Word> words = wordsIn(first, end);
    QList<double> scores(words.size(), -100.0);
    for (qsizetype index = 1; index < words.size(); ++index)
        scores[index] = scoreOf(words, index);
    QList<qsizetype> boundaries;
    qsizetype last = -neighbourhood;
    for (qsizetype index = 1; index < words.size(); ++index) {
        if (scores[index] < BoundaryWeights::threshold || index - last < 2)
            continue;
        const qsizetype from = std::max<qsizetype>(1, index - neighbourhood);
        const qsizetype to = std::min(words.size(), index + neighbourhood + 1);
        if (*std::max_element(scores.begin() + from, scores.begin() + to) > scores[index])
            continue;
        boundaries.append(words[index].token);
        last = index;
    }
    return boundaries;
}

} // namespace core
