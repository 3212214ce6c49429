// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textsearch.h"

#include <vector>

#include <QCoreApplication>
#include <re2/re2.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t firstSkinTone = 0x1F3FB;
constexpr char32_t lastSkinTone = 0x1F3FF;

class Messages
{
    Q_DECLARE_TR_FUNCTIONS(core::TextSearch)

public:
    static QString forExpression(const RE2 &expression)
    {
        const QString part = QString::fromStdString(expression.error_arg());
        switch (expression.error_code()) {
        case RE2::ErrorMissingParen:
        case RE2::ErrorUnexpectedParen:
            return tr("A bracket “(” or “)” of the expression has no partner.");
        case RE2::ErrorMissingBracket:
            return tr("A set of characters that begins with “[” is not closed by “]”.");
        case RE2::ErrorBadCharRange:
        case RE2::ErrorBadCharClass:
            return tr("“%1” is no set of characters.").arg(part);
        case RE2::ErrorRepeatArgument:
            return tr("“%1” has nothing before it that could be repeated.").arg(part);
        case RE2::ErrorRepeatSize:
            return tr("“%1” repeats too often; up to 1,000 times is possible.").arg(part);
        case RE2::ErrorRepeatOp:
            return tr("“%1” repeats a repetition; one of the signs is too many.").arg(part);
        case RE2::ErrorTrailingBackslash:
            return tr("The expression ends in a single “\\”; “\\\\” stands for the character itself.");
        case RE2::ErrorBadEscape:
            return tr("“%1” has no meaning here; references back such as “\\1” work in the replacement only.")
                .arg(part);
        case RE2::ErrorBadPerlOp:
            return tr("“%1” is not supported: looking ahead or behind is left out, so that no search can hang.")
                .arg(part);
        case RE2::ErrorBadNamedCapture:
            return tr("“%1” is no name of a group.").arg(part);
        case RE2::ErrorPatternTooLarge:
            return tr("The expression is too large; fewer repetitions make it smaller.");
        default:
            return tr("The expression cannot be understood.");
        }
    }

    static QString forLoneBackslash()
    {
        return tr("In the replacement, “\\” needs the number of a group or another “\\” behind it.");
    }

    static QString forGroup(int group, int groups)
    {
        const QString there = groups == 0 ? tr("the expression has no groups in brackets")
                                          : tr("the expression has %n group(s)", nullptr, groups);
        //: %1 is the number of a group, %2 tells how many there are.
        return tr("The replacement uses “\\%1”, but %2.").arg(QString::number(group), there);
    }
};

char32_t characterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

char32_t characterBefore(QStringView text, qsizetype at)
{
    const bool isPair = at > 1 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate();
    return characterAt(text, isPair ? at - 2 : at - 1);
}

/// Whether a position lies within what a reader takes for one character.
bool cutsCharacter(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return false;
    const char32_t next = characterAt(text, at);
    return QChar::isMark(next) || next == zeroWidthJoiner || (next >= firstSkinTone && next <= lastSkinTone)
           || characterBefore(text, at) == zeroWidthJoiner;
}

/// Whether a character can only be told from the next word by a dictionary.
bool standsAlone(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

bool isWordEdge(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const char32_t before = characterBefore(text, at);
    const char32_t next = characterAt(text, at);
    const auto isOfWord = [](char32_t character) {
        return QChar::isLetterOrNumber(character) || QChar::isMark(character);
    };
    return !isOfWord(before) || !isOfWord(next) || standsAlone(before) || standsAlone(next);
}

/// Counts UTF-16 units along a UTF-8 text; positions must come in ascending order.
class Utf16Counter
{
public:
    explicit Utf16Counter(const QByteArray &utf8)
        : m_utf8(utf8)
    {
    }

    qsizetype unitsBefore(qsizetype byte)
    {
        for (; m_byte < byte; ++m_byte) {
            const auto value = static_cast<unsigned char>(m_utf8[m_byte]);
            const bool isContinuation = (value & 0xC0U) == 0x80U;
            m_units += isContinuation ? 0 : (value >= 0xF0U ? 2 : 1);
        }
        return m_units;
    }

private:
    const QByteArray &m_utf8;
    qsizetype m_byte = 0;
    qsizetype m_units = 0;
};

qsizetype afterCharacter(const QByteArray &utf8, qsizetype at)
{
    ++at;
    while (at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80U)
        ++at;
    return at;
}

std::string expressionFor(const SearchPattern &pattern)
{
    if (pattern.isExpression)
        return "(?m)" + pattern.words.toStdString();
    const std::string composed = pattern.words.normalized(QString::NormalizationForm_C).toStdString();
    const std::string decomposed = pattern.words.normalized(QString::NormalizationForm_D).toStdString();
    const std::string written = pattern.words.toStdString();
    std::string expression = RE2::QuoteMeta(written);
    for (const std::string &form : {decomposed, composed}) {
        if (form != written)
            expression += '|' + RE2::QuoteMeta(form);
    }
    return expression;
}

QString filledIn(const QString &replacement, const std::vector<re2::StringPiece> &groups)
{
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        if (replacement[i] != u'\\') {
            result += replacement[i];
            continue;
        }
        const QChar next = replacement[++i];
        if (next == u'\\') {
            result += next;
            continue;
        }
        const re2::StringPiece &group = groups[static_cast<size_t>(next.digitValue())];
        result += QString::fromUtf8(group.data(), static_cast<qsizetype>(group.size()));
    }
    return result;
}

/// The highest group that a replacement names.
int highestGroup(const QString &replacement)
{
    int highest = 0;
    for (qsizetype i = 0; i + 1 < replacement.size(); ++i) {
        if (replacement[i] != u'\\')
            continue;
        ++i;
        highest = std::max(highest, replacement[i].digitValue());
    }
    return highest;
}

} // namespace

Result<TextSearch> TextSearch::make(const SearchPattern &pattern)
{
    TextSearch search;
    search.m_pattern = pattern;
    if (pattern.words.isEmpty())
        return search;
    RE2::Options options;
    options.set_case_sensitive(pattern.matchesCase);
    options.set_log_errors(false);
    auto expression = std::make_shared<const RE2>(expressionFor(pattern), options);
    if (!expression->ok())
        return failure(Error::Kind::Input, Messages::forExpression(*expression));
    search.m_expression = std::move(expression);
    return search;
}

Result<void> TextSearch::checkReplacement(const QString &replacement) const
{
    if (!m_pattern.isExpression || !m_expression)
        return {};
    const int groups = m_expression->NumberOfCapturingGroups();
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        if (replacement[i] != u'\\')
            continue;
        ++i;
        if (i < replacement.size() && replacement[i] == u'\\')
            continue;
        if (i >= replacement.size() || replacement[i] < u'0' || replacement[i] > u'9')
            return failure(Error::Kind::Input, Messages::forLoneBackslash());
        if (const int group = replacement[i].digitValue(); group > groups)
            return failure(Error::Kind::Input, Messages::forGroup(group, groups));
    }
    return {};
}

template<typename Take>
void TextSearch::search(QStringView text, TextRange part, int groups, const Progress &progress, Take take) const
{
    const QByteArray utf8 = part.of(text).toUtf8();
    const re2::StringPiece subject(utf8.constData(), static_cast<size_t>(utf8.size()));
    std::vector<re2::StringPiece> found(static_cast<size_t>(groups) + 1);
    Utf16Counter counter(utf8);
    qsizetype from = 0;
    while (from <= utf8.size() && !progress.isCancelled()
           && m_expression->Match(subject, static_cast<size_t>(from), subject.size(), RE2::UNANCHORED, found.data(),
                                  groups + 1)) {
        const qsizetype begin = found[0].data() - utf8.constData();
        const qsizetype end = begin + static_cast<qsizetype>(found[0].size());
        // From its end on even if it is not taken: beginning again inside it could take forever.
        from = begin == end ? afterCharacter(utf8, end) : end;
        if (begin == end)
            continue;
        const qsizetype first = part.begin + counter.unitsBefore(begin);
        const TextRange match{first, part.begin + counter.unitsBefore(end)};
        if (accepts(text, match))
            take(match, found);
    }
}

bool TextSearch::accepts(QStringView text, TextRange match) const
{
    if (!m_pattern.isExpression && (cutsCharacter(text, match.begin) || cutsCharacter(text, match.end)))
        return false;
    return !m_pattern.wholeWords || (isWordEdge(text, match.begin) && isWordEdge(text, match.end));
}

QList<TextRange> TextSearch::matches(QStringView text, const QList<TextRange> &parts, const Progress &progress) const
{
    QList<TextRange> result;
    if (!m_expression)
        return result;
    for (const TextRange part : parts)
        search(text, part, 0, progress, [&](TextRange match, const auto &) { result.append(match); });
    return result;
}

QList<TextMatch> TextSearch::replaced(QStringView text, const QList<TextRange> &parts, const QString &replacement,
                                      const Progress &progress) const
{
    QList<TextMatch> result;
    if (!m_expression)
        return result;
    const int groups = m_pattern.isExpression ? highestGroup(replacement) : 0;
    for (const TextRange part : parts) {
        search(text, part, groups, progress, [&](TextRange match, const std::vector<re2::StringPiece> &found) {
            result.append({match, m_pattern.isExpression ? filledIn(replacement, found) : replacement});
        });
    }
    return result;
}

} // namespace core
