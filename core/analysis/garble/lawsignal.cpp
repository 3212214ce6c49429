// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/lawsignal.h"

#include <QCoreApplication>

#include "core/analysis/garble/lexicon.h"
#include "core/text/phonetic.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double likeName = 0.65; ///< How alike a misheard word of a name must sound.

struct Law {
    QStringList words; ///< Of its name, as they are written.
    QString year;
};

const QList<Law> &laws()
{
    static const QList<Law> all = [] {
        QList<Law> list;
        for (const LexiconPair &pair : lexiconPairs(u"laws.txt"_s))
            list.append(Law{pair.left.split(u' '), pair.right});
        return list;
    }();
    return all;
}

/// A law whose name stands before its "Act".
struct Match {
    const Law *law = nullptr;
    qsizetype first = 0; ///< The first word of the name.
    int misheard = 0;    ///< Words of the name that only sound right.
};

Match matchOf(const CallWords &words, const Law &law, qsizetype act)
{
    Match match{&law, act - law.words.size() + 1, 0};
    if (!words.areTogether(match.first, act))
        return {};
    for (qsizetype i = 0; i < law.words.size(); ++i) {
        const QString &said = words.tokens().foldedAt(match.first + i);
        const QString expected = law.words[i].toLower();
        if (said == expected)
            continue;
        if (wordSimilarity(said, expected) < likeName)
            return {};
        ++match.misheard;
    }
    return match;
}

/// The law with the longest name that ends here.
Match bestMatch(const CallWords &words, qsizetype act)
{
    Match best;
    for (const Law &law : laws()) {
        const Match match = matchOf(words, law, act);
        if (match.law != nullptr
            && (best.law == nullptr || match.first < best.first
                || (match.first == best.first && match.misheard < best.misheard)))
            best = match;
    }
    return best;
}

Suspicion misheardName(const Match &match, qsizetype act)
{
    Suspicion suspicion;
    suspicion.category = u"law-name"_s;
    suspicion.first = match.first;
    suspicion.last = act;
    suspicion.score = 0.85;
    suspicion.suggestion = match.law->words.join(u' ');
    suspicion.reason =
        QCoreApplication::translate("core::LawSignal", "The law is called “%1”.").arg(*suspicion.suggestion);
    return suspicion;
}

Suspicion wrongYear(const Match &match, qsizetype year)
{
    Suspicion suspicion;
    suspicion.kind = FindingKind::Figure;
    suspicion.category = u"law-year"_s;
    suspicion.first = suspicion.last = year;
    suspicion.score = 0.95;
    suspicion.suggestion = match.law->year;
    suspicion.reason = QCoreApplication::translate("core::LawSignal", "The %1 dates from %2.")
                           .arg(match.law->words.join(u' '), match.law->year);
    return suspicion;
}

bool isYear(QStringView word)
{
    return word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20")) && word[2].isDigit()
           && word[3].isDigit();
}

} // namespace

Suspicions LawSignal::find(const CallWords &words) const
{
    Suspicions result;
    const qint32 actId = words.tokens().idOf(u"act"_s);
    if (actId < 0)
        return result;
    for (qsizetype i = 0; i < words.tokens().size(); ++i) {
        if (words.tokens()[i].id != actId || words.turnOf(i) < 0)
            continue;
        const Match match = bestMatch(words, i);
        if (match.law == nullptr)
            continue;
        if (match.misheard > 0)
            result.push_back(misheardName(match, i));
        const bool hasYear = words.areTogether(i, i + 2) && words.tokens().foldedAt(i + 1) == u"of"_s
                             && isYear(words.tokens().wordAt(i + 2));
        if (hasYear && words.tokens().wordAt(i + 2) != match.law->year)
            result.push_back(wrongYear(match, i + 2));
    }
    return result;
}

} // namespace core
