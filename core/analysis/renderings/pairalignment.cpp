// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/renderings/pairalignment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <QHash>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostSentences = 200; ///< A side; what follows makes one last row.
constexpr double figureReward = 3.0;
constexpr double wordReward = 0.6;
constexpr double mostForWords = 3.0;
constexpr double gapCost = 1.2;        ///< Of a sentence without counterpart.
constexpr double mergeCost = 0.3;      ///< Of each sentence more than one on a side.
constexpr qsizetype tellingLength = 5; ///< Shorter words are mostly grammar.

/// How many sentences a row may take from either side.
struct Step {
    qsizetype original;
    qsizetype rendered;
};
constexpr std::array<Step, 7> steps{{{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}}};

bool endsInScript(QChar character)
{
    return u"。！？"_s.contains(character);
}

void appendSentences(const TokenList &tokens, TextRange range, QList<TextRange> *sentences)
{
    const TextRange indices = tokens.indicesIn(range);
    qsizetype begin = -1;
    const auto end = [&](qsizetype at) {
        if (begin >= 0 && at > begin)
            sentences->append({begin, at});
        begin = -1;
    };
    for (qsizetype token = indices.begin; token < indices.end; ++token) {
        const TextRange word = tokens[token].range;
        if (begin < 0)
            begin = word.begin;
        // Scripts without blanks have many sentences in one token.
        for (qsizetype at = word.begin; at < word.end; ++at) {
            if (begin < 0)
                begin = at;
            if (endsInScript(tokens.text()[at]))
                end(at + 1);
        }
        if (begin >= 0 && (tokens[token].endsSentence || token + 1 == indices.end))
            end(word.end);
    }
}

QList<const Quantity *> figuresIn(const QList<Quantity> &quantities, TextRange range)
{
    QList<const Quantity *> figures;
    for (const Quantity &quantity : quantities) {
        if (range.contains(quantity.range.begin) && isCompared(quantity))
            figures.append(&quantity);
    }
    return figures;
}

QSet<qint32> tellingWords(const TokenList &tokens, TextRange range)
{
    QSet<qint32> words;
    const TextRange indices = tokens.indicesIn(range);
    for (qsizetype token = indices.begin; token < indices.end; ++token) {
        if (tokens[token].word.length() >= tellingLength || tokens[token].hasDigit)
            words.insert(tokens[token].id);
    }
    return words;
}

class Aligner
{
public:
    Aligner(const TokenList &tokens, const QList<TextRange> &original, const QList<TextRange> &rendered,
            const QList<AlignedFigure> &figures)
        : m_original(original.mid(0, mostSentences))
        , m_rendered(rendered.mid(0, mostSentences))
        , m_figures(figures)
        , m_width(m_rendered.size() + 1)
        , m_scores((m_original.size() + 1) * m_width, 0.0)
    {
        for (const TextRange &sentence : m_original)
            m_originalWords.append(tellingWords(tokens, sentence));
        for (const TextRange &sentence : m_rendered)
            m_renderedWords.append(tellingWords(tokens, sentence));
        const auto length = [](const QList<TextRange> &sentences) {
            double sum = 1;
            for (const TextRange &sentence : sentences)
                sum += static_cast<double>(sentence.length());
            return sum;
        };
        m_ratio = length(m_original) / length(m_rendered);
        for (qsizetype i = m_original.size(); i >= 0; --i) {
            for (qsizetype j = m_rendered.size(); j >= 0; --j)
                m_scores[i * m_width + j] = best(i, j).second;
        }
    }

    QList<AlignedSentences> rows() const
    {
        QList<AlignedSentences> rows;
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < m_original.size() || j < m_rendered.size()) {
            const Step step = best(i, j).first;
            rows.append(AlignedSentences{united(m_original, i, step.original), united(m_rendered, j, step.rendered)});
            i += step.original;
            j += step.rendered;
        }
        return rows;
    }

private:
    static TextRange united(const QList<TextRange> &sentences, qsizetype first, qsizetype count)
    {
        return count == 0 ? TextRange() : sentences[first].united(sentences[first + count - 1]);
    }

    std::pair<Step, double> best(qsizetype i, qsizetype j) const
    {
        std::pair<Step, double> best{{0, 0}, 0.0};
        for (const Step &step : steps) {
            if (i + step.original > m_original.size() || j + step.rendered > m_rendered.size())
                continue;
            const double score = scoreOf(i, j, step) + m_scores[(i + step.original) * m_width + j + step.rendered];
            if (best.first.original + best.first.rendered == 0 || score > best.second)
                best = {step, score};
        }
        return best;
    }

    double scoreOf(qsizetype i, qsizetype j, Step step) const
    {
        if (step.original == 0 || step.rendered == 0)
            return -gapCost;
        const TextRange original = united(m_original, i, step.original);
        const TextRange rendered = united(m_rendered, j, step.rendered);
        const double lengths = static_cast<double>(original.length()) / static_cast<double>(rendered.length());
        double score = -std::abs(std::log(lengths / m_ratio));
        score -= mergeCost * static_cast<double>(step.original + step.rendered - 2);
        for (const AlignedFigure &figure : m_figures) {
            if (original.contains(figure.original.begin) && rendered.contains(figure.rendered.begin))
                score += figureReward;
        }
        return score + std::min(mostForWords, wordReward * static_cast<double>(commonWords(i, j, step)));
    }

    qsizetype commonWords(qsizetype i, qsizetype j, Step step) const
    {
        qsizetype common = 0;
        for (qsizetype a = i; a < i + step.original; ++a) {
            for (qsizetype b = j; b < j + step.rendered; ++b) {
                for (const qint32 word : m_originalWords[a])
                    common += m_renderedWords[b].contains(word) ? 1 : 0;
            }
        }
        return common;
    }

    QList<TextRange> m_original;
    QList<TextRange> m_rendered;
    const QList<AlignedFigure> &m_figures;
    QList<QSet<qint32>> m_originalWords;
    QList<QSet<qint32>> m_renderedWords;
    double m_ratio = 1.0; ///< Of all characters, original by rendered.
    qsizetype m_width;
    QList<double> m_scores; ///< Of aligning what is left from (i, j) on.
};

/// What lies beyond the sentences that are aligned.
void appendRest(const QList<TextRange> &original, const QList<TextRange> &rendered, QList<AlignedSentences> *rows)
{
    const auto rest = [](const QList<TextRange> &sentences) {
        return sentences.size() > mostSentences ? sentences[mostSentences].united(sentences.last()) : TextRange();
    };
    const AlignedSentences last{rest(original), rest(rendered)};
    if (!last.original.isEmpty() || !last.rendered.isEmpty())
        rows->append(last);
}

} // namespace

QList<InterpretedPair> interpretedPairs(const SpeakerTurns &speech)
{
    QHash<TurnId, qsizetype> indices;
    QMap<qsizetype, QList<qsizetype>> renderings;
    for (qsizetype turn = 0; turn < speech.turns.size(); ++turn) {
        indices.insert(speech.turns[turn].id, turn);
        const qsizetype original = indices.value(speech.turns[turn].renders, -1);
        if (original >= 0 && original < turn)
            renderings[original].append(turn);
    }
    QList<InterpretedPair> pairs;
    for (auto it = renderings.cbegin(); it != renderings.cend(); ++it)
        pairs.append(InterpretedPair{it.key(), it.value()});
    return pairs;
}

PairAlignment alignPair(const TokenList &tokens, TextRange original, const QList<TextRange> &renderings,
                        const QList<Quantity> &quantities)
{
    PairAlignment pair;
    QList<TextRange> originalSentences;
    QList<TextRange> renderedSentences;
    appendSentences(tokens, original, &originalSentences);
    QList<const Quantity *> rendered;
    for (const TextRange &rendering : renderings) {
        appendSentences(tokens, rendering, &renderedSentences);
        rendered += figuresIn(quantities, rendering);
    }
    const QList<const Quantity *> said = figuresIn(quantities, original);
    for (const FigureMatch &match : matchFigures(said, rendered))
        pair.figures.append(
            AlignedFigure{said[match.original]->range, rendered[match.rendered]->range, match.relation});
    pair.rows = Aligner(tokens, originalSentences, renderedSentences, pair.figures).rows();
    appendRest(originalSentences, renderedSentences, &pair.rows);
    return pair;
}

} // namespace core
