// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/headerline.h"

#include <algorithm>

#include <QStringList>

#include "core/importers/dateline.h"
#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 160;
constexpr qsizetype longestDisclaimer = 4000;

bool matches(const QRegularExpression &pattern, QStringView line)
{
    return matchIn(pattern, line).hasMatch();
}

QRegularExpression caseless(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// Whether most words begin with a capital, as in a title; short words do not count.
bool isTitleCase(QStringView line)
{
    int words = 0;
    int capitals = 0;
    for (const QStringView word : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < 4 && word.front().isLower())
            continue;
        ++words;
        capitals += word.front().isLower() ? 0 : 1;
    }
    return words > 0 && capitals * 10 >= words * 7;
}

/// A title names the event and is written like one: no sentence, nobody is spoken to.
bool isTitle(QStringView line)
{
    static const QRegularExpression event = caseless(
        u"\\b(?:earnings|results|conference|call|transcript|webcast|Q[1-4]|H[12]|(?:first|second|third|fourth) "
        "(?:quarter|half)|full[- ]year|investor day|capital markets day)\\b|业绩|财报|电话会"_s);
    static const QRegularExpression speech =
        caseless(u"\\b(?:I|we|you|your|our|my|us|welcome|thanks?|hello|hi|good)\\b"_s);
    const QChar last = line.isEmpty() ? QChar() : line.back();
    const bool isSentence = line.contains(u'\u3002') || line.contains(u'\uff0c') || last == u'?' || last == u'!';
    if (line.size() > longestTitle || isSentence || last == u',')
        return false;
    if (line.endsWith(u'.') && !line.endsWith("Inc."_L1) && !line.endsWith("Corp."_L1) && !line.endsWith("Ltd."_L1))
        return false;
    return matches(event, line) && !matches(speech, line) && isTitleCase(line);
}

/// A line of facts about the call: “Ticker: ABC”, “Duration: 61 minutes”.
bool isFact(QStringView line)
{
    static const QRegularExpression fact = caseless(
        u"^(?:company|ticker|symbol|event|time|duration|source|location|period|fiscal (?:year|quarter)|quarter|"
        "language|call date|url|exchange|isin|nyse|nasdaq)\\s*:\\s*\\S"_s);
    return line.size() <= longestTitle && matches(fact, line);
}

} // namespace

bool isDisclaimer(QStringView line)
{
    static const QRegularExpression transcript = caseless(u"\\btranscript(?:ion)?s?\\b"_s);
    static const QList<QRegularExpression> signs{
        caseless(u"\\b(?:generated|automatic(?:ally)?|machine|computer|artificial intelligence|AI)\\b"_s),
        caseless(u"\\b(?:errors?|omissions?|inaccurac(?:y|ies)|inaccurate|mistakes?)\\b"_s),
        caseless(u"\\b(?:rel(?:y|ied|iance)|convenience|informational|information purposes|as is)\\b"_s),
        caseless(u"\\b(?:accuracy|completeness|warrant(?:y|ies)|representations?|liab(?:le|ility))\\b"_s),
        caseless(u"\\b(?:copyright|all rights reserved|redistribut\\w+|reproduc\\w+|published)\\b|©"_s),
        caseless(u"\\b(?:edited|verbatim|proofread|corrected|provided)\\b"_s),
    };
    if (line.size() > longestDisclaimer || !matches(transcript, line))
        return false;
    // A long line may be speech that touches on transcripts; a short one that has two signs says nothing else.
    const int needed = line.size() <= longestTitle ? 2 : 3;
    return std::count_if(signs.begin(), signs.end(), [&](const auto &sign) { return matches(sign, line); }) >= needed;
}

bool isSectionHeading(QStringView line)
{
    static const QRegularExpression heading =
        caseless(u"^(?:#+\\s*)?(?:contents|prepared remarks|presentation|(?:management )?(?:discussion|remarks)|"
                 "questions?(?:-| and |\\s*&\\s*)answers?(?: session)?|q\\s*&\\s*a|q and a|"
                 "(?:call|conference call|company|corporate|analysts?|other)?\\s*participants?|"
                 "(?:company |corporate )?(?:executives|management)|analysts|operator instructions)\\s*:?$"_s);
    return line.size() <= 60 && matches(heading, line);
}

std::optional<HeaderLine::Kind> headerKind(QStringView line)
{
    if (dateOfLine(line))
        return HeaderLine::Kind::Date;
    if (isDisclaimer(line))
        return HeaderLine::Kind::Disclaimer;
    if (isFact(line) || isSectionHeading(line))
        return HeaderLine::Kind::Other;
    if (isTitle(line))
        return HeaderLine::Kind::Title;
    return std::nullopt;
}

} // namespace core
