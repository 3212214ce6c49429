// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/languagefinder.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/analysis/turns/contentlikeness.h"
#include "core/base/tally.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype shortestRendered = 30;     ///< Words; less is not interpreted.
constexpr qsizetype interjection = 4;          ///< Words; passages up to this length may stand between a pair.
constexpr qsizetype openingWords = 6;          ///< An answer names the asker within so many words.
constexpr qsizetype mostLonger = 3;            ///< Times; what is much longer or shorter says something else.
constexpr double alikeContent = 0.2;           ///< Passages at least this alike say the same.
constexpr qsizetype fewLetters = 10;           ///< Fewer of a script are a word in an English text.
constexpr char16_t firstForeignLetter = 0x250; ///< All Latin letters of ordinary texts lie below.

/// Languages by the words that name them in English.
constexpr std::array<std::pair<const char *, const char *>, 12> languageWords{{
    {"mandarin", "zh"},
    {"chinese", "zh"},
    {"cantonese", "zh"},
    {"japanese", "ja"},
    {"korean", "ko"},
    {"spanish", "es"},
    {"portuguese", "pt"},
    {"russian", "ru"},
    {"french", "fr"},
    {"german", "de"},
    {"italian", "it"},
    {"turkish", "tr"},
}};

/// The language that is written in this character's script, or null for Latin letters and everything shared.
const char *scriptLanguage(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
        return "zh";
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return "ja";
    case QChar::Script_Hangul:
        return "ko";
    case QChar::Script_Cyrillic:
        return "ru";
    case QChar::Script_Arabic:
        return "ar";
    case QChar::Script_Devanagari:
        return "hi";
    case QChar::Script_Greek:
        return "el";
    case QChar::Script_Hebrew:
        return "he";
    case QChar::Script_Thai:
        return "th";
    default:
        return nullptr;
    }
}

/// Little words by which texts in Latin letters are told apart; none is an English word.
struct FunctionWords {
    const char *language;
    std::array<const char *, 14> words;
};

constexpr std::array<FunctionWords, 5> functionWords{{
    {"de", {"der", "und", "das", "ist", "nicht", "wir", "mit", "auf", "für", "eine", "auch", "dass", "haben", "sich"}},
    {"es", {"el", "los", "las", "que", "una", "para", "con", "del", "por", "más", "nuestro", "fue", "este", "muy"}},
    {"fr", {"les", "des", "est", "une", "nous", "dans", "qui", "sur", "avec", "cette", "sont", "plus", "pas", "aux"}},
    {"it",
     {"il", "che", "della", "sono", "una", "nel", "gli", "anche", "questo", "più", "abbiamo", "dei", "alla", "è"}},
    {"pt", {"os", "que", "uma", "para", "com", "não", "dos", "mais", "nosso", "foi", "são", "ao", "pela", "muito"}},
}};

constexpr qsizetype shortestWritten = 8; ///< Words; fewer in Latin letters tell no language.
constexpr double littleWords = 0.18;     ///< Share of little words from which on a text is in their language.
constexpr qsizetype shortestEnglish = 4; ///< Words of somebody who renders what is written in another language.

} // namespace

LanguageFinder::LanguageFinder(const TokenList &tokens, const CueList &cues)
    : m_tokens(tokens)
    , m_cues(cues)
{
}

void LanguageFinder::find(Passages *passages, bool isInterpreted) const
{
    findScripts(passages);
    findLatinLanguages(passages);
    pairRenderings(passages, isInterpreted);
}

void LanguageFinder::findScripts(Passages *passages) const
{
    const auto isForeign = [](QChar character) { return character.unicode() >= firstForeignLetter; };
    for (Passage &passage : *passages) {
        const QStringView text = m_tokens.rangeOf(passage.first, passage.end - 1).of(m_tokens.text());
        if (std::none_of(text.begin(), text.end(), isForeign))
            continue;
        qsizetype letters = 0;
        Tally<QByteArrayView> foreign;
        for (const QChar character : text) {
            if (!character.isLetter())
                continue;
            ++letters;
            if (!isForeign(character))
                continue;
            if (const char *language = scriptLanguage(character))
                foreign.add(language);
        }
        // Kana settle it: Japanese is written with Han characters too.
        if (foreign.timesOf("ja") > 0)
            foreign.add("ja", foreign.timesOf("zh"));
        const QByteArrayView language = foreign.most();
        if (foreign.timesOf(language) < fewLetters)
            continue;
        passage.language = QString::fromLatin1(language);
        passage.isMachineTranslation = foreign.timesOf(language) * 2 < letters;
    }
}

void LanguageFinder::findLatinLanguages(Passages *passages) const
{
    std::vector<QList<const char *>> byWord(static_cast<size_t>(m_tokens.distinctWords())); // By Token::id.
    for (const FunctionWords &entry : functionWords) {
        for (const char *word : entry.words) {
            if (const qint32 id = m_tokens.idOf(QString::fromUtf8(word)); id >= 0)
                byWord[static_cast<size_t>(id)].append(entry.language);
        }
    }
    for (Passage &passage : *passages) {
        if (passage.words() < shortestWritten || passage.language != u"en")
            continue;
        Tally<QByteArrayView> counts;
        for (qsizetype token = passage.first; token < passage.end; ++token) {
            // Capitals are names as often as not: "Los Angeles".
            for (const char *language : std::as_const(byWord[static_cast<size_t>(m_tokens[token].id)]))
                counts.add(language, m_tokens[token].isCapitalized ? 0 : 1);
        }
        const QByteArrayView most = counts.most();
        const auto times = static_cast<double>(counts.timesOf(most));
        if (!most.isEmpty() && times >= littleWords * static_cast<double>(passage.words()))
            passage.language = QString::fromLatin1(most);
    }
}

/// Whether two passages may say the same by their length.
bool LanguageFinder::isAsLong(const Passage &original, const Passage &rendering)
{
    return original.words() <= mostLonger * rendering.words() && rendering.words() <= mostLonger * original.words();
}

/// Whether the words themselves are in another language, as a recogniser that does not translate leaves them.
bool LanguageFinder::isWrittenForeign(const Passage &passage)
{
    return passage.language != u"en" && !passage.isMachineTranslation;
}

/// Whether an English passage behind one in another language may say it again: anybody but an operator at work.
bool LanguageFinder::mayRender(const Passages &passages, qsizetype original, qsizetype rendering) const
{
    const Passage &passage = passages[rendering];
    const auto hasNone = [&](Cue cue) { return m_cues.count(cue, passage.first, passage.end) == 0; };
    return passage.language == u"en" && passage.words() >= shortestEnglish && hasNone(Cue::Operator)
           && hasNone(Cue::Announcement) && hasNone(Cue::Inviting) && !answersByName(passages, original, rendering);
}

QString LanguageFinder::spokenLanguage() const
{
    QHash<QString, int> votes;
    for (const Token &token : m_tokens) {
        const QChar first = m_tokens.text()[token.range.begin];
        if (first.unicode() < firstForeignLetter)
            continue;
        if (const char *language = scriptLanguage(first))
            votes[QString::fromLatin1(language)] += 3;
    }
    for (const auto &[word, language] : languageWords) {
        const qint32 id = m_tokens.idOf(QString::fromLatin1(word));
        if (id >= 0)
            votes[QString::fromLatin1(language)] += 1;
    }
    QString best;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        const int most = votes.value(best);
        if (it.value() > most || (it.value() == most && it.key() < best))
            best = it.key();
    }
    // ISO 639 has a code for a language that is not told.
    return best.isEmpty() ? u"und"_s : best;
}

bool LanguageFinder::mayBeForeign(const Passage &passage) const
{
    return passage.words() >= shortestRendered && m_cues.count(Cue::Operator, passage.first, passage.end) == 0;
}

bool LanguageFinder::answersByName(const Passages &passages, qsizetype question, qsizetype answer) const
{
    if (question == 0)
        return false;
    // "Thank you, Jane" right behind a question for which "Jane Doe" was announced.
    const auto isSaidIn = [this](const Passage &passage, qint32 word) {
        for (qsizetype token = passage.first; token < passage.end; ++token) {
            if (m_tokens[token].id == word && m_tokens[token].isCapitalized)
                return true;
        }
        return false;
    };
    const Passage &passage = passages[answer];
    const qsizetype end = std::min(passage.first + openingWords, passage.end);
    for (qsizetype token = passage.first + 1; token < end; ++token) {
        if (m_tokens[token].isCapitalized && !m_tokens[token - 1].endsSentence
            && isSaidIn(passages[question - 1], m_tokens[token].id)
            && !isSaidIn(passages[question], m_tokens[token].id))
            return true;
    }
    return false;
}

void LanguageFinder::markRendering(Passages *passages, qsizetype original, qsizetype rendering, const QString &language)
{
    Passage &foreign = (*passages)[original];
    if (foreign.language == u"en") {
        foreign.language = language;
        foreign.isMachineTranslation = true;
    }
    for (qsizetype i = original + 1; i <= rendering; ++i) {
        Passage &passage = (*passages)[i];
        passage.renders = original;
        if (!passage.isSameSpeaker)
            passage.role = Role::Interpreter;
    }
}

void LanguageFinder::pairRenderings(Passages *passages, bool isInterpreted) const
{
    const ContentLikeness likeness(m_tokens, isInterpreted ? *passages : Passages()); // Not asked otherwise.
    const QString language = spokenLanguage();
    qsizetype original = -1;  // The last passage that may still be rendered.
    bool isAnnounced = false; // An interpreter said so and goes on in the next passage.
    for (qsizetype i = 0; i < passages->size(); ++i) {
        const Passage &passage = passages->at(i);
        const bool begins =
            m_cues.count(Cue::InterpreterStart, passage.first, std::min(passage.first + 4, passage.end)) > 0;
        const bool isForeign = isWrittenForeign(passage);
        const bool isTiny = passage.words() <= interjection && !begins && !isForeign;
        if (original >= 0 && !isTiny) {
            const bool isRendered =
                (isWrittenForeign(passages->at(original)) && mayRender(*passages, original, i))
                || (isInterpreted
                    && (passage.isSameSpeaker || begins || isAnnounced
                        || (mayBeForeign(passage) && isAsLong(passages->at(original), passage)
                            && !answersByName(*passages, original, i) && likeness.of(original, i) >= alikeContent)));
            if (isRendered) {
                markRendering(passages, original, i, language);
                isAnnounced = begins && passage.words() < shortestRendered;
                original = isAnnounced ? original : -1;
                continue;
            }
        }
        if (!isTiny)
            original = isForeign || mayBeForeign(passage) ? i : -1;
    }
}

} // namespace core
