// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/spellingwords.h"

#include <QHash>

#include "core/analysis/garble/lexicon.h"
#include "core/analysis/garble/vocabulary.h"
#include "core/text/spelling.h"
#include "core/text/tokens.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int timesOfAName = 2; ///< So often a capital inside of sentences makes a word a name.

void addWords(QSet<QString> &words, const QString &text)
{
    for (const TextRange word : spelledWords(text))
        words.insert(spellingKey(word.of(text)));
}

/// The words that stand with a capital inside of sentences at least timesOfAName times.
void addNames(QSet<QString> &words, const QString &text)
{
    QHash<QString, int> times;
    const TokenList tokens(text);
    bool beginsSentence = true;
    for (const Token &token : tokens) {
        if (token.isCapitalized && !beginsSentence && !token.startsLine) {
            const QStringView name = token.word.of(text);
            for (const TextRange word : spelledWords(name))
                ++times[spellingKey(word.of(name))];
        }
        beginsSentence = token.endsSentence || (beginsSentence && token.word.isEmpty());
    }
    for (auto word = times.cbegin(); word != times.cend(); ++word) {
        if (*word >= timesOfAName)
            words.insert(word.key());
    }
}

} // namespace

QString writtenLanguage(const Turn &turn)
{
    return turn.isMachineTranslation ? u"en"_s : turn.language;
}

QSet<QString> rightWords(const CallState &call, const SpellingSources &sources)
{
    QSet<QString> words;
    for (const QString &text : {call.info.title, call.info.company, call.info.event})
        addWords(words, text);
    for (const Speaker &speaker : call.speech.speakers) {
        for (const QString &text : {speaker.name, speaker.title, speaker.firm})
            addWords(words, text);
    }
    for (const RosterPerson &person : sources.roster) {
        for (const QString &text : {person.name, person.title, person.firm, person.company})
            addWords(words, text);
    }
    for (const GlossaryTerm &term : sources.glossary)
        addWords(words, term.right);
    for (const SpellingWord &word : sources.words) {
        if (word.call.isNull() || word.call == call.info.id)
            words.insert(spellingKey(word.word));
    }
    for (const QString &word : sources.userWords)
        words.insert(spellingKey(word));
    addNames(words, call.textMap().corrected());
    return words;
}

bool isRightEnglish(const QString &key)
{
    static const QSet<QString> businessWords = [] {
        const QStringList lines = lexiconLines(u"spelling.txt"_s);
        return QSet<QString>(lines.begin(), lines.end());
    }();
    return businessWords.contains(key) || isEnglishWord(key) || isFinanceWord(key);
}

} // namespace core
