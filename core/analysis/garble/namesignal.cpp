// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/namesignal.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/garble/vocabulary.h"
#include "core/text/phonetic.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int oftenSaid = 3;          ///< How often a name must be said right.
constexpr int timesAsOften = 3;       ///< How much more often than the suspected spelling.
constexpr qsizetype mostNames = 400;  ///< The most often said ones, so that the time stays linear.
constexpr qsizetype shortestName = 5; ///< Shorter ones are alike by chance.
constexpr double alikeStart = 0.15;   ///< What an equal beginning adds to the likeness.
constexpr double likeName = 0.74;
constexpr double likeCertainName = 0.8; ///< The same if the spelling is that of a known word or is said twice.

QString withoutPossessive(const QString &folded)
{
    return folded.endsWith(u"'s"_s) ? folded.chopped(2) : folded;
}

/// Recognisers mostly get the beginning of a name right.
bool beginAlike(const QString &a, const QString &b)
{
    constexpr qsizetype start = 4;
    return a.size() >= 2 * start - 1 && QStringView(a).left(start) == QStringView(b).left(start);
}

struct Name {
    QString folded;
    QString written;
    int timesSaid = 0;
};

class Search
{
public:
    explicit Search(const CallWords &words);

    std::optional<Suspicion> misspelled(qsizetype token) const;
    std::optional<Suspicion> glued(qsizetype token) const;

private:
    /// The name that a word is most like; none if it is like none.
    struct Likeness {
        const Name *name = nullptr;
        double likeness = 0;
    };

    Likeness likeliest(qint32 id, const QString &folded) const;
    bool isNameToken(qsizetype token) const;
    Suspicion suspicionOf(qsizetype token, const QString &right, int timesSaid) const;

    const CallWords &m_words;
    QList<Name> m_names;
    mutable QHash<qint32, Likeness> m_likeliest; ///< By Token::id, so that each word is compared once.
    QHash<QString, Name> m_pairs;                ///< Two names that follow each other, by their letters in one.
};

bool Search::isNameToken(qsizetype token) const
{
    const Token &current = m_words.tokens()[token];
    return m_words.turnOf(token) >= 0 && current.isCapitalized && !current.hasDigit && !current.word.isEmpty();
}

Search::Search(const CallWords &words)
    : m_words(words)
{
    QHash<QString, Name> names;
    for (qsizetype i = 0; i < words.tokens().size(); ++i) {
        if (!isNameToken(i))
            continue;
        const QString folded = withoutPossessive(words.tokens().foldedAt(i));
        if (words.isInsideSentence(i) && words.model().count(words.modelId(i)) < 200) {
            Name &name = names[folded];
            name = {folded, words.tokens().wordAt(i).left(folded.size()).toString(), name.timesSaid + 1};
        }
        const bool isPair = words.areTogether(i, i + 1) && isNameToken(i + 1) && !words.tokens()[i].endsClause;
        if (!isPair)
            continue;
        const QString second = withoutPossessive(words.tokens().foldedAt(i + 1));
        Name &pair = m_pairs[folded + second];
        pair = {folded + second,
                words.tokens().wordAt(i).toString() + u' '
                    + words.tokens().wordAt(i + 1).left(second.size()).toString(),
                pair.timesSaid + 1};
    }
    for (const Name &name : names) {
        if (name.timesSaid >= oftenSaid && name.folded.size() >= shortestName)
            m_names.append(name);
    }
    std::sort(m_names.begin(), m_names.end(), [](const Name &a, const Name &b) {
        return a.timesSaid != b.timesSaid ? a.timesSaid > b.timesSaid : a.folded < b.folded;
    });
    m_names.resize(std::min(m_names.size(), mostNames));
}

Suspicion Search::suspicionOf(qsizetype token, const QString &right, int timesSaid) const
{
    const QString &folded = m_words.tokens().foldedAt(token);
    const QString ending = folded.endsWith(u"'s"_s) ? m_words.tokens().wordAt(token).right(2).toString() : QString();
    Suspicion suspicion;
    suspicion.kind = FindingKind::Name;
    suspicion.category = u"name"_s;
    suspicion.first = suspicion.last = token;
    suspicion.suggestion = right + ending;
    suspicion.reason = QCoreApplication::translate("core::NameSignal",
                                                   "The call writes “%1” %n times; “%2” is probably the same name.",
                                                   nullptr, timesSaid)
                           .arg(right, m_words.tokens().wordAt(token).toString());
    return suspicion;
}

Search::Likeness Search::likeliest(qint32 id, const QString &folded) const
{
    const auto known = m_likeliest.constFind(id);
    if (known != m_likeliest.constEnd())
        return *known;
    const int own = m_words.timesSaid(m_words.tokens().folded(id));
    Likeness best{nullptr, likeName};
    for (const Name &name : m_names) {
        const qsizetype difference = qAbs(name.folded.size() - folded.size());
        const bool isPart = name.folded.startsWith(folded) || folded.startsWith(name.folded);
        if (name.folded.front() != folded.front() || difference > 2 || isPart || name.timesSaid < timesAsOften * own)
            continue;
        const double similarity =
            wordSimilarity(folded, name.folded) + (beginAlike(folded, name.folded) ? alikeStart : 0);
        if (similarity >= best.likeness)
            best = {&name, similarity};
    }
    m_likeliest.insert(id, best);
    return best;
}

std::optional<Suspicion> Search::misspelled(qsizetype token) const
{
    if (!isNameToken(token) || m_words.isKnownName(token))
        return std::nullopt;
    const QString folded = withoutPossessive(m_words.tokens().foldedAt(token));
    if (folded.size() < shortestName || m_words.model().count(m_words.modelId(token)) > 6)
        return std::nullopt;
    if (isListedWord(folded))
        return std::nullopt; // Another name that everybody knows.
    const int own = m_words.timesSaid(token);
    const auto [best, likeness] = likeliest(m_words.tokens()[token].id, folded);
    const bool isKnown = m_words.modelId(token) != CallModel::unknown;
    if (best == nullptr || ((isKnown || own > 1) && likeness < likeCertainName))
        return std::nullopt;
    Suspicion suspicion = suspicionOf(token, best->written, best->timesSaid);
    suspicion.score = std::min(0.9, 0.45 + 0.4 * std::min(1.0, likeness) * (own == 1 ? 1.0 : 0.7));
    return suspicion;
}

/// "NorthwindCloud" where the call says "Northwind Cloud".
std::optional<Suspicion> Search::glued(qsizetype token) const
{
    if (!isNameToken(token))
        return std::nullopt;
    const QString folded = withoutPossessive(m_words.tokens().foldedAt(token));
    if (folded.size() < 2 * shortestName)
        return std::nullopt;
    const auto pair = m_pairs.constFind(folded);
    if (pair == m_pairs.constEnd() || pair->timesSaid < oftenSaid || pair->timesSaid <= m_words.timesSaid(token))
        return std::nullopt;
    Suspicion suspicion = suspicionOf(token, pair->written, pair->timesSaid);
    suspicion.score = 0.6;
    return suspicion;
}

} // namespace

Suspicions NameSignal::find(const CallWords &words) const
{
    Suspicions result;
    const Search search(words);
    for (qsizetype i = 0; i < words.tokens().size(); ++i) {
        if (const auto suspicion = search.misspelled(i))
            result.push_back(*suspicion);
        else if (const auto pair = search.glued(i))
            result.push_back(*pair);
    }
    return result;
}

} // namespace core
