// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/speakerlabel.h"

#include <algorithm>

#include <QSet>

#include "core/importers/textlines.h"
#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Labels are short. Limits keep very long lines cheap.
constexpr qsizetype longestPrefix = 120;
constexpr qsizetype longestHeader = 200;
constexpr qsizetype longestName = 60;

const QRegularExpression &tagPattern()
{
    static const QRegularExpression pattern(u"^(?:spk|speaker|spkr|sprecher|说话人|发言人)[ _-]?\\d{1,3}$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &rolePattern()
{
    static const QRegularExpression pattern(
        u"^\\[?(?:(?:conference |call )?(?:operator|moderator|coordinator|facilitator)|interpreter|translator|"
        "(?:unidentified|unknown|unnamed|male|female|an?)[ -](?:company )?(?:speaker|analyst|participant|executive|"
        "representative|man|woman|male|female|person)|analyst|executive|participant|management|investor relations|"
        "company representative|presenter|host|speaker|主持人|操作员|翻译)(?: \\d{1,3})?\\]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Words that no person is called by but that lines of speech and headings begin with.
bool isNoNameWord(QStringView word)
{
    static const QSet<QString> words{
        u"note"_s,       u"notes"_s,   u"question"_s,     u"questions"_s,  u"answer"_s,    u"answers"_s,
        u"first"_s,      u"second"_s,  u"third"_s,        u"fourth"_s,     u"finally"_s,   u"next"_s,
        u"last"_s,       u"one"_s,     u"two"_s,          u"three"_s,      u"important"_s, u"remember"_s,
        u"example"_s,    u"slide"_s,   u"source"_s,       u"outlook"_s,    u"guidance"_s,  u"revenue"_s,
        u"results"_s,    u"remarks"_s, u"statement"_s,    u"statements"_s, u"prepared"_s,  u"transcript"_s,
        u"earnings"_s,   u"quarter"_s, u"thank"_s,        u"thanks"_s,     u"yes"_s,       u"no"_s,
        u"okay"_s,       u"ok"_s,      u"sure"_s,         u"great"_s,      u"good"_s,      u"hello"_s,
        u"hi"_s,         u"right"_s,   u"well"_s,         u"so"_s,         u"and"_s,       u"but"_s,
        u"the"_s,        u"this"_s,    u"that"_s,         u"these"_s,      u"those"_s,     u"here"_s,
        u"there"_s,      u"my"_s,      u"our"_s,          u"your"_s,       u"we"_s,        u"you"_s,
        u"i"_s,          u"it"_s,      u"key"_s,          u"points"_s,     u"point"_s,     u"date"_s,
        u"time"_s,       u"company"_s, u"participants"_s, u"ticker"_s,     u"duration"_s,  u"yeah"_s,
        u"hmm"_s,        u"um"_s,      u"uh"_s,           u"bye"_s,        u"goodbye"_s,   u"welcome"_s,
        u"please"_s,     u"again"_s,   u"also"_s,         u"http"_s,       u"https"_s,     u"www"_s,
        u"conference"_s, u"summary"_s, u"disclaimer"_s,   u"copyright"_s,  u"agenda"_s,    u"page"_s,
    };
    const QString bare = word.toString().toLower();
    return words.contains(bare.endsWith(u'.') ? bare.chopped(1) : bare);
}

/// Small words inside names: "Juan de la Cruz", "Ludwig van Beek".
bool isParticle(QStringView word)
{
    static const QSet<QString> particles{u"de"_s,  u"da"_s,    u"di"_s,  u"do"_s,  u"dos"_s, u"du"_s,
                                         u"del"_s, u"della"_s, u"la"_s,  u"le"_s,  u"van"_s, u"von"_s,
                                         u"der"_s, u"den"_s,   u"ter"_s, u"ten"_s, u"bin"_s, u"al"_s,
                                         u"el"_s,  u"y"_s,     u"e"_s,   u"of"_s,  u"the"_s};
    return particles.contains(word.toString());
}

bool isNameCharacter(QChar c)
{
    return c.isLetter() || c.isMark() || c == u'.' || c == u'\'' || c == u'\u2019' || c == u'-' || c == u'\u00b7';
}

bool isNameWord(QStringView word)
{
    if (!std::all_of(word.begin(), word.end(), isNameCharacter) || isNoNameWord(word))
        return false;
    const QChar first = word.front();
    return first.isUpper() || first.isTitleCase() || (first.isLetter() && !first.isLower());
}

/// Words of a name, or 0 if it does not look like one: capitalised words, and small ones only in between.
int nameWords(QStringView name)
{
    int words = 0;
    bool endsWithParticle = false;
    for (const QStringView word : name.tokenize(u' ', Qt::SkipEmptyParts)) {
        endsWithParticle = words > 0 && isParticle(word);
        if (!endsWithParticle && !isNameWord(word))
            return 0;
        if (++words > 6)
            return 0;
    }
    // A last full stop is an initial's or "Jr."; any other ends a sentence.
    const bool endsSentence = name.endsWith(u'.') && name.size() - name.lastIndexOf(u' ') > 4;
    return endsWithParticle || endsSentence ? 0 : words;
}

/// Cuts a label into the name and what follows it: "Ann Lee, CFO", "Ann Lee (Alpine Bank)", "Ann Lee -- Analyst".
void takeTitle(SpeakerLabel &label, QStringView written)
{
    static const QRegularExpression pattern(
        u"^(?<name>.*?)(?:\\s+--?\\s*|\\s*[\u2013\u2014]\\s*|,\\s+|\\s+(?=[(\\[]))(?<title>.+)$"_s);
    const auto divides = [](QChar c) {
        return c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u',' || c == u'(' || c == u'[';
    };
    const bool mayDivide = std::any_of(written.begin(), written.end(), divides);
    const QRegularExpressionMatch match = mayDivide ? matchIn(pattern, written) : QRegularExpressionMatch();
    label.name = (match.hasMatch() ? match.captured(u"name") : written.toString()).trimmed();
    label.title = match.hasMatch() ? match.captured(u"title").trimmed() : QString();
    if (!hasWords(label.title))
        label.title.clear();
    const bool isBracketed = label.title.startsWith(u'(') || label.title.startsWith(u'[');
    if (isBracketed && (label.title.endsWith(u')') || label.title.endsWith(u']')))
        label.title = label.title.sliced(1, label.title.size() - 2).trimmed();
}

/// A label without the mark of question or answer that some vendors put before it: “Q - Ann Lee”, “<A - Ann Lee>”.
QStringView withoutQuestionMark(QStringView label)
{
    static const QRegularExpression pattern(u"^<?[QA]\\s?[-\u2013\u2014]\\s+(?=\\p{Lu})"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const bool mayHave = label.size() > 4 && (label.front() == u'Q' || label.front() == u'A' || label.front() == u'<');
    if (!mayHave)
        return label;
    const QRegularExpressionMatch match = matchIn(pattern, label);
    if (!match.hasMatch())
        return label;
    const QStringView rest = label.sliced(match.capturedLength());
    return rest.endsWith(u'>') ? rest.chopped(1) : rest;
}

/// Whether words end as speech does; "Inc." and the like are parts of names.
bool endsSentence(QStringView words)
{
    static const QRegularExpression abbreviation(u"\\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|N\\.A|S\\.A|L\\.P|U\\.S)\\.$"_s);
    if (words.endsWith(u'.'))
        return !matchIn(abbreviation, words).hasMatch();
    return words.endsWith(u'?') || words.endsWith(u'!') || words.endsWith(u',') || words.endsWith(u':');
}

/// Fills in what kind of name it is; false if it is none.
bool judgeName(SpeakerLabel &label)
{
    if (label.name.isEmpty() || label.name.size() > longestName)
        return false;
    if (matchIn(tagPattern(), label.name).hasMatch()) {
        label.form = SpeakerLabel::Form::Tag;
        label.isRole = true;
        return true;
    }
    if (matchIn(rolePattern(), label.name).hasMatch()) {
        label.isRole = true;
        return true;
    }
    const int words = nameWords(label.name);
    label.isSingleWord = words == 1;
    return words > 0;
}

/// The length of a time stamp such as "[00:01:23] " at the begin of a line, or 0.
qsizetype timeStampLength(QStringView line)
{
    static const QRegularExpression pattern(u"^(?:[\\[(]\\d{1,2}(?::\\d{2}){1,2}(?:\\.\\d+)?[\\])]|"
                                            "\\d{1,2}(?::\\d{2}){1,2}(?:\\.\\d+)?)\\s*-?\\s*"_s);
    if (line.isEmpty() || !(line.front().isDigit() || line.front() == u'[' || line.front() == u'('))
        return 0;
    return matchIn(pattern, line.first(std::min<qsizetype>(line.size(), 20))).capturedLength();
}

/// The place of the colon that ends a label, or -1. The one inside a time stamp "(00:12):" does not.
qsizetype labelColon(QStringView line)
{
    const QStringView head = line.first(std::min(line.size(), longestPrefix));
    int depth = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QChar c = head[i];
        if (c == u'(' || c == u'[')
            ++depth;
        else if (c == u')' || c == u']')
            --depth;
        else if (depth == 0 && (c == u':' || c == u'\uff1a'))
            return i;
    }
    return -1;
}

/// A label without the time stamp, or the number of the passage, in brackets behind it.
QStringView withoutTimeStamp(QStringView label)
{
    static const QRegularExpression pattern(
        u"\\s*(?:[\\[(]\\d{1,2}(?::\\d{2}){1,2}(?:\\.\\d+)?[\\])]|\\[\\d{1,3}\\])$"_s);
    if (!label.endsWith(u']') && !label.endsWith(u')'))
        return label;
    const QRegularExpressionMatch match = matchIn(pattern, label);
    return match.hasMatch() ? label.first(match.capturedStart()) : label;
}

} // namespace

QStringView withoutRemark(QStringView label)
{
    static const QRegularExpression pattern(
        u"\\s*[\\[(](?:machine[- ]translat(?:ion|ed)|interpreted|translated|foreign language|"
        "(?:via|through)(?: an?)? (?:interpreter|translator))[\\])]$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!label.endsWith(u']') && !label.endsWith(u')'))
        return label;
    const QRegularExpressionMatch match = matchIn(pattern, label);
    return match.hasMatch() ? label.first(match.capturedStart()) : label;
}

std::optional<SpeakerLabel> labelBeforeColon(QStringView text, TextRange line)
{
    if (labelColon(line.of(text)) < 0)
        return std::nullopt;
    const qsizetype stamp = timeStampLength(line.of(text));
    const QStringView rest = line.of(text).sliced(stamp);
    const qsizetype colon = labelColon(rest);
    if (colon <= 0)
        return std::nullopt;
    const bool isAddress = rest.sliced(colon).startsWith("://"_L1);
    const bool isClock = colon + 1 < rest.size() && rest[colon + 1].isDigit() && rest[colon - 1].isDigit();
    if (isAddress || isClock)
        return std::nullopt;

    SpeakerLabel label;
    takeTitle(label, withoutQuestionMark(withoutRemark(withoutTimeStamp(rest.first(colon).trimmed()))));
    if (!judgeName(label))
        return std::nullopt;
    label.range = {line.begin, line.begin + stamp + colon + 1};
    label.speechBegin = label.range.end;
    return label;
}

std::optional<SpeakerLabel> labelAsLine(QStringView text, TextRange line)
{
    const QStringView written = line.of(text);
    if (written.isEmpty() || written.size() > longestHeader)
        return std::nullopt;
    SpeakerLabel label;
    const QStringView bare = withoutRemark(withoutTimeStamp(written));
    const QStringView words = withoutQuestionMark(bare);
    takeTitle(label, words);
    const bool hasDash =
        words.contains("--"_L1) || words.contains(" - "_L1) || words.contains(u'\u2013') || words.contains(u'\u2014');
    const bool isSure = (hasDash && !label.title.isEmpty()) || words.size() < bare.size();
    label.form = isSure ? SpeakerLabel::Form::Header : SpeakerLabel::Form::Name;
    const bool isAddress = !hasDash && written.contains(u','); // "Jeff, thanks" speaks to somebody.
    if (isAddress || endsSentence(label.title) || !judgeName(label))
        return std::nullopt;
    label.range = line;
    label.speechBegin = line.end;
    return label;
}

bool isTitleOfPerson(QStringView line)
{
    static const QRegularExpression role(
        u"\\b(?:chief|officer|C[EFOTI]O|president|vice|[ES]?VP|director|head|chair(?:man|woman|person)?|analysts?|"
        "managing|partner|treasurer|secretary|manager|founder|counsel|controller|investor relations)\\b|"
        "首席|总裁|董事|分析师|总监|经理"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression speech(u"\\b(?:I|I'm|we|you|your|our|my|us|me|is|are|was|will|thanks?|please)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (line.isEmpty() || line.size() > longestPrefix || endsSentence(line) || line.front().isLower())
        return false;
    return matchIn(role, line).hasMatch() && !matchIn(speech, line).hasMatch();
}

bool isFirmOfPerson(QStringView words)
{
    constexpr qsizetype longestFirm = 60;
    const QStringView firm = withoutRemark(words);
    if (firm.isEmpty() || firm.size() > longestFirm || endsSentence(firm))
        return false;
    const QList<QStringView> parts = firm.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        const bool isJoint = part == u"of" || part == u"and" || part == u"&" || part == u"de";
        return isJoint || part.front().isUpper() || part.front().isDigit();
    });
}

} // namespace core
