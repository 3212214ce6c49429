// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/callmodel.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QResource>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double discount = 0.75; ///< Taken from each count for what was never seen.

/// A value for each logarithm of a count that the model stores.
template<typename Function>
std::array<double, 256> tableOf(Function valueOf)
{
    std::array<double, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = valueOf(std::exp2(static_cast<double>(i) / 16.0));
    return table;
}

/// What the logarithms of counts stand for.
double countOf(quint8 log)
{
    static const std::array<double, 256> counts = tableOf([](double count) { return count; });
    return counts[log];
}

/// log2 of that count plus one.
double logOfMore(quint8 log)
{
    static const std::array<double, 256> logs = tableOf([](double count) { return std::log2(count + 1); });
    return logs[log];
}

/// Where the sought follower stands between begin and end, or -1.
qint64 find(const NumberList<quint16> &followers, quint32 begin, quint32 end, int sought)
{
    while (begin < end) {
        const quint32 middle = begin + (end - begin) / 2;
        const int found = followers[middle];
        if (found == sought)
            return middle;
        if (found < sought)
            begin = middle + 1;
        else
            end = middle;
    }
    return -1;
}

bool isYear(const QString &folded)
{
    const bool isLong = folded.size() == 4 && (folded.startsWith(u"19"_s) || folded.startsWith(u"20"_s));
    return isLong && folded[2].isDigit() && folded[3].isDigit();
}

bool isCurrencySign(QChar character)
{
    return character == u'$' || character == u'€' || character == u'£' || character == u'¥';
}

} // namespace

const CallModel &CallModel::instance()
{
    static const CallModel model;
    return model;
}

CallModel::CallModel()
{
    static const QResource resource(u":/model/calls.ngram"_s);
    const bool isUsable = resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression;
    if (!isUsable || !read({resource.data(), static_cast<qsizetype>(resource.size())}))
        qFatal("The program's own word counts cannot be read; it was not built properly.");
}

bool CallModel::read(QByteArrayView data)
{
    ModelReader reader(data);
    if (reader.bytes(8) != QByteArrayView("EMNGRAM2"))
        return false;
    const auto head = reader.list<quint32>(5);
    if (reader.isBroken())
        return false;
    const size_t words = head[0];
    const QString names = QString::fromUtf8(reader.bytes(head[3]));
    m_counts = reader.list<quint32>(words);
    m_ways = reader.list<quint16>(words);
    m_calls = reader.list<quint8>(words);
    m_capitals = reader.list<quint8>(words);
    m_pairStarts = reader.list<quint32>(words + 1);
    m_pairFollowers = reader.list<quint16>(head[1]);
    m_pairLogs = reader.list<quint8>(head[1]);
    m_tripleStarts = reader.list<quint32>(size_t{head[1]} + 1);
    m_tripleFollowers = reader.list<quint16>(head[2]);
    m_tripleLogs = reader.list<quint8>(head[2]);
    m_pairs = head[1];
    const QStringList list = names.split(u'\n');
    if (reader.isBroken() || static_cast<size_t>(list.size()) != words)
        return false;
    m_words.assign(list.begin(), list.end());
    m_ids.reserve(list.size());
    for (int i = 0; i < size(); ++i)
        m_ids.insert(m_words[static_cast<size_t>(i)], i);
    m_logShares.reserve(words);
    for (int i = 0; i < size(); ++i)
        m_logShares.push_back(std::log10(share(i)));
    m_edge = m_ids.value(u"<s>"_s, unknown);
    m_number = m_ids.value(u"<n>"_s, unknown);
    m_stranger = m_ids.value(u"<u>"_s, unknown);
    return reader.isAtEnd() && m_edge >= 0 && m_number >= 0 && m_stranger >= 0;
}

int CallModel::idOf(const QString &folded) const
{
    if (std::none_of(folded.begin(), folded.end(), [](QChar c) { return c.isDigit(); }))
        return m_ids.value(folded, unknown);
    if (folded.contains(u'%'))
        return m_ids.value(u"<%>"_s, m_number);
    if (std::any_of(folded.begin(), folded.end(), isCurrencySign))
        return m_ids.value(u"<$>"_s, m_number);
    return isYear(folded) ? m_ids.value(u"<y>"_s, m_number) : m_number;
}

CallModel::PairPlace CallModel::placeOf(int first, int second) const
{
    const auto index = static_cast<size_t>(first);
    return find(m_pairFollowers, m_pairStarts[index], m_pairStarts[index + 1], second);
}

double CallModel::pairCount(int first, int second) const
{
    if (first < 0 || second < 0)
        return 0;
    const PairPlace place = placeOf(first, second);
    return place < 0 ? 0 : countOf(m_pairLogs[static_cast<size_t>(place)]);
}

double CallModel::tripleCount(int first, int second, int third) const
{
    const PairPlace pair = first < 0 || second < 0 || third < 0 ? -1 : placeOf(first, second);
    return countAt(pair, third);
}

/// How often the third word followed a pair.
double CallModel::countAt(PairPlace pair, int third) const
{
    if (pair < 0)
        return 0;
    const auto index = static_cast<size_t>(pair);
    const qint64 place = find(m_tripleFollowers, m_tripleStarts[index], m_tripleStarts[index + 1], third);
    return place < 0 ? 0 : countOf(m_tripleLogs[static_cast<size_t>(place)]);
}

// Kneser and Ney: a word is as likely behind an unseen neighbour as it has different neighbours, not as it is frequent.
double CallModel::share(int word) const
{
    return (m_ways[static_cast<size_t>(word)] + 0.1) / m_pairs;
}

double CallModel::share(int first, int second, PairPlace place) const
{
    const auto index = static_cast<size_t>(first);
    const double all = m_counts[index];
    const double kinds = m_pairStarts[index + 1] - m_pairStarts[index];
    const double seen = place < 0 ? 0.0 : countOf(m_pairLogs[static_cast<size_t>(place)]);
    const double left = std::clamp((discount * kinds + 0.5) / all, 0.01, 1.0);
    return std::max(0.0, seen - discount) / all + left * share(second);
}

double CallModel::logProbability(int word) const
{
    return m_logShares[static_cast<size_t>(known(word))];
}

double CallModel::logProbability(int first, int second) const
{
    return std::log10(share(known(first), known(second)));
}

double CallModel::share(PairPlace pair, double triples, double rest) const
{
    if (pair < 0)
        return rest;
    const auto index = static_cast<size_t>(pair);
    const double all = countOf(m_pairLogs[index]) + 0.5;
    const double kinds = m_tripleStarts[index + 1] - m_tripleStarts[index];
    const double left = std::clamp((discount * kinds + 0.5) / all, 0.01, 1.0);
    return std::max(0.0, triples - discount) / all + left * rest;
}

double CallModel::logProbability(int first, int second, int third) const
{
    const PairPlace pair = placeOf(known(first), known(second));
    return std::log10(share(pair, known(third), share(known(second), known(third))));
}

CallModel::Fit CallModel::fitOf(PairPlace before, int first, int second, int third) const
{
    Fit fit;
    fit.pair = pairPlace(second, third);
    const double triples = countAt(before, known(third));
    const double rest = share(known(second), known(third), fit.pair);
    fit.alone = m_logShares[static_cast<size_t>(known(third))];
    fit.behindOne = std::log10(rest);
    fit.behindTwo = std::log10(share(before, triples, rest));
    const bool areKnown = second >= 0 && third >= 0;
    fit.logPairs = areKnown && fit.pair >= 0 ? logOfMore(m_pairLogs[static_cast<size_t>(fit.pair)]) : 0.0;
    fit.logTriples = areKnown && first >= 0 && triples > 0 ? std::log2(triples + 1) : 0.0;
    return fit;
}

CallModel::Gap CallModel::gapBetween(int first, int before, int next, int behind) const
{
    Gap gap{known(before), known(next), pairPlace(first, before), pairPlace(next, behind), known(behind), 0};
    gap.shareBehind = share(gap.next, gap.behind, gap.pairBehind);
    return gap;
}

double CallModel::logFit(const Gap &gap, int word) const
{
    const PairPlace withBefore = placeOf(gap.before, word);
    const PairPlace withNext = placeOf(word, gap.next);
    return std::log10(share(gap.pairBefore, word, share(gap.before, word, withBefore))
                      * share(withBefore, gap.next, share(word, gap.next, withNext))
                      * share(withNext, gap.behind, gap.shareBehind));
}

double CallModel::capitalShare(int id) const
{
    return id < 0 ? 0.0 : m_capitals[static_cast<size_t>(id)] / 255.0;
}

} // namespace core
