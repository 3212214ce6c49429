// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/phrasesignal.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/garble/lexicon.h"
#include "core/analysis/garble/vocabulary.h"
#include "core/analysis/garble/wordshape.h"
#include "core/text/phonetic.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Phrase = std::vector<int>; ///< Numbers of words in the lexicon.

/// A phrase, the place of its anchor word, and the place of the word that may be wrong.
struct Pattern {
    size_t phrase = 0;
    qsizetype anchor = 0;
    qsizetype hole = 0;
};

/// The phrases, and for each word the patterns that it can be the anchor of.
class PhraseBook
{
public:
    static const PhraseBook &instance()
    {
        static const PhraseBook book;
        return book;
    }

    int idOf(const QString &folded) const { return m_ids.value(folded, -1); }
    const QString &word(int id) const { return m_words[static_cast<size_t>(id)]; }
    const WordShape &shapeOf(int id) const { return m_shapes[static_cast<size_t>(id)]; }
    const Phrase &phrase(size_t index) const { return m_phrases[index]; }
    const std::vector<Pattern> &patternsOf(int id) const { return m_patterns[static_cast<size_t>(id)]; }
    size_t size() const { return m_words.size(); }

private:
    PhraseBook();
    int intern(const QString &word);
    void addPatterns(size_t index, const std::vector<int> &uses);

    QHash<QString, int> m_ids;
    std::vector<QString> m_words;
    std::vector<WordShape> m_shapes;
    std::vector<Phrase> m_phrases;
    std::vector<std::vector<Pattern>> m_patterns;
};

PhraseBook::PhraseBook()
{
    for (const QString &line : lexiconLines(u"phrases.txt"_s)) {
        Phrase phrase;
        for (const QString &word : line.split(u' '))
            phrase.push_back(intern(word));
        if (phrase.size() > 1)
            m_phrases.push_back(phrase);
    }
    std::vector<int> uses(m_words.size(), 0);
    for (const Phrase &phrase : m_phrases) {
        for (const int id : phrase)
            ++uses[static_cast<size_t>(id)];
    }
    m_patterns.resize(m_words.size());
    for (size_t i = 0; i < m_phrases.size(); ++i)
        addPatterns(i, uses);
}

int PhraseBook::intern(const QString &word)
{
    const auto known = m_ids.constFind(word);
    if (known != m_ids.constEnd())
        return *known;
    const int id = static_cast<int>(m_words.size());
    m_words.push_back(word);
    m_shapes.emplace_back(word, soundCode(word));
    m_ids.insert(word, id);
    return id;
}

/// The rarest other word is the anchor, so that few phrases are compared at common words.
void PhraseBook::addPatterns(size_t index, const std::vector<int> &uses)
{
    constexpr qsizetype shortestWord = 3; ///< Little words are mistaken too easily to prove anything.
    const Phrase &phrase = m_phrases[index];
    for (size_t hole = 0; hole < phrase.size(); ++hole) {
        if (word(phrase[hole]).size() < shortestWord)
            continue;
        size_t anchor = hole == 0 ? 1 : 0;
        for (size_t i = 0; i < phrase.size(); ++i) {
            if (i != hole && uses[static_cast<size_t>(phrase[i])] < uses[static_cast<size_t>(phrase[anchor])])
                anchor = i;
        }
        m_patterns[static_cast<size_t>(phrase[anchor])].push_back(
            {index, static_cast<qsizetype>(anchor), static_cast<qsizetype>(hole)});
    }
}

/// "margin" for "margins", "increase" for "increased": not what a recogniser mishears, or harmless if it does.
bool isInflection(const QString &written, const QString &expected)
{
    const QString a = QString(written).remove(u'-');
    const QString b = QString(expected).remove(u'-');
    const auto stem = [](QStringView word) -> QStringView {
        for (const QStringView ending : {u"'s", u"ies", u"ing", u"es", u"ed", u"er", u"ly", u"s", u"d", u"y", u"e"}) {
            if (word.size() > ending.size() + 2 && word.endsWith(ending))
                return word.chopped(ending.size());
        }
        return word;
    };
    return a == b || stem(a) == stem(b) || stem(a) == b || a == stem(b);
}

/// "measurements" for "measures", "stockholders" for "shareholders": another word for much the same thing.
bool isVariant(const QString &written, const QString &expected)
{
    constexpr qsizetype end = 7;
    const auto [differs, other] = std::mismatch(written.begin(), written.end(), expected.begin(), expected.end());
    // More than half of the longer word: "measure" is the same in both, the "mater" of "maternally" says nothing.
    const bool haveStart = 2 * (differs - written.begin()) > std::max(written.size(), expected.size());
    const bool haveEnd = QStringView(written).right(end) == QStringView(expected).right(end);
    return (haveStart || haveEnd) && isListedWord(written);
}

/// How alike a word must sound to be taken for the one of the phrase; long phrases prove more.
double leastSimilarity(size_t phraseWords)
{
    if (phraseWords == 2)
        return 0.65;
    if (phraseWords == 3)
        return 0.58;
    return phraseWords == 4 ? 0.55 : 0.45;
}

class Search
{
public:
    explicit Search(const CallWords &words);

    Suspicions run() const;

private:
    bool fits(const Pattern &pattern, qsizetype first) const;
    bool isCutOff(qsizetype token, const QString &expected) const;
    bool mayBeLike(qsizetype token, int expected, double least) const;
    double similarity(qsizetype token, const QString &expected) const;
    bool isPlausible(qsizetype token, const Pattern &pattern, int expected) const;
    std::optional<Suspicion> judge(const Pattern &pattern, qsizetype first) const;
    int lexiconId(qsizetype token) const { return m_ids[static_cast<size_t>(m_words.tokens()[token].id)]; }

    const CallWords &m_words;
    const PhraseBook &m_book;
    std::vector<int> m_ids;                  ///< Token::id to number in the lexicon, or -1.
    mutable std::vector<WordShape> m_shapes; ///< By Token::id; of length 0 until it is asked for.
};

Search::Search(const CallWords &words)
    : m_words(words)
    , m_book(PhraseBook::instance())
    , m_shapes(static_cast<size_t>(words.tokens().distinctWords()))
{
    for (qint32 id = 0; id < words.tokens().distinctWords(); ++id)
        m_ids.push_back(m_book.idOf(words.tokens().folded(id)));
}

bool Search::fits(const Pattern &pattern, qsizetype first) const
{
    const Phrase &phrase = m_book.phrase(pattern.phrase);
    const qsizetype last = first + static_cast<qsizetype>(phrase.size()) - 1;
    if (!m_words.areTogether(first, last))
        return false;
    for (qsizetype i = first; i <= last; ++i) {
        const bool isHole = i - first == pattern.hole;
        if (!isHole && lexiconId(i) != phrase[static_cast<size_t>(i - first)])
            return false;
        if (i < last && m_words.tokens()[i].endsSentence)
            return false;
    }
    return true;
}

bool Search::isCutOff(qsizetype token, const QString &expected) const
{
    const QString &written = m_words.tokens().foldedAt(token);
    return written.size() >= 3 && expected.startsWith(written) && m_words.timesSaid(token) <= 2;
}

/// Whether similarity() may reach least.
bool Search::mayBeLike(qsizetype token, int expected, double least) const
{
    const qint32 id = m_words.tokens()[token].id;
    WordShape &shape = m_shapes[static_cast<size_t>(id)];
    if (shape.length == 0)
        shape = WordShape(m_words.tokens().folded(id), soundCode(m_words.tokens().folded(id)));
    return shape.mayBeLike(m_book.shapeOf(expected), least) || isCutOff(token, m_book.word(expected));
}

double Search::similarity(qsizetype token, const QString &expected) const
{
    return isCutOff(token, expected) ? 0.7 : wordSimilarity(m_words.tokens().foldedAt(token), expected);
}

/// Whether calls do say the word here: then it is another expression, not a misheard one.
bool Search::isPlausible(qsizetype token, const Pattern &pattern, int expected) const
{
    constexpr double leastGain = 1.5; // The word of the phrase must be this much likelier, in decimal powers.
    const CallModel &model = m_words.model();
    const int id = m_words.modelId(token);
    const int before = m_words.before(token);
    const int behind = m_words.behind(token);
    const double gain = model.logProbability(before, expected) + model.logProbability(expected, behind)
                        - model.logProbability(before, id) - model.logProbability(id, behind);
    const bool isShort = m_book.phrase(pattern.phrase).size() == 2;
    const double seenBefore = model.pairCount(before, id);
    const double seenBehind = model.pairCount(id, behind);
    const double most = isShort ? 0.5 : 3.0;
    const bool isFirst = pattern.hole == 0;
    const bool isLast = pattern.hole + 1 == static_cast<qsizetype>(m_book.phrase(pattern.phrase).size());
    if ((!isFirst && seenBefore > most) || (!isLast && seenBehind > most))
        return true;
    return gain < leastGain || (seenBefore >= 1 && seenBehind >= 1);
}

std::optional<Suspicion> Search::judge(const Pattern &pattern, qsizetype first) const
{
    const Phrase &phrase = m_book.phrase(pattern.phrase);
    const qsizetype token = first + pattern.hole;
    const int expectedId = phrase[static_cast<size_t>(pattern.hole)];
    const QString &expected = m_book.word(expectedId);
    const QString &written = m_words.tokens().foldedAt(token);
    if (lexiconId(token) == expectedId || written.isEmpty() || m_words.tokens()[token].hasDigit)
        return std::nullopt;
    // A word of finance is mistaken for another only if they sound very much alike.
    const bool isCommonTerm = lexiconId(token) >= 0 && phrase.size() > 2;
    const double least = isCommonTerm ? 0.75 : leastSimilarity(phrase.size());
    if (!mayBeLike(token, expectedId, least) || isInflection(written, expected) || isVariant(written, expected))
        return std::nullopt;
    // Two words prove little: they are said in many other ways too.
    if (phrase.size() == 2 && isListedWord(written))
        return std::nullopt;
    const double likeness = similarity(token, expected);
    if (likeness < least || isPlausible(token, pattern, m_words.model().idOf(expected)))
        return std::nullopt;
    Suspicion suspicion;
    suspicion.first = suspicion.last = token;
    suspicion.category = u"collocation"_s;
    suspicion.score = std::min(0.95, 0.45 + 0.1 * static_cast<double>(phrase.size()) + 0.3 * (likeness - 0.5));
    QString right = expected;
    if (m_words.tokens()[token].isCapitalized)
        right[0] = right[0].toUpper();
    suspicion.suggestion = right;
    QStringList whole;
    for (const int id : phrase)
        whole.append(m_book.word(id));
    suspicion.reason =
        QCoreApplication::translate("core::PhraseSignal", "The usual phrase is “%1”; “%2” sounds like “%3”.")
            .arg(whole.join(u' '), m_words.tokens().wordAt(token).toString(), expected);
    return suspicion;
}

Suspicions Search::run() const
{
    Suspicions result;
    for (qsizetype i = 0; i < m_words.tokens().size(); ++i) {
        const int id = lexiconId(i);
        if (id < 0)
            continue;
        for (const Pattern &pattern : m_book.patternsOf(id)) {
            if (!fits(pattern, i - pattern.anchor))
                continue;
            if (const auto suspicion = judge(pattern, i - pattern.anchor))
                result.push_back(*suspicion);
        }
    }
    return result;
}

} // namespace

Suspicions PhraseSignal::find(const CallWords &words) const
{
    return Search(words).run();
}

} // namespace core
