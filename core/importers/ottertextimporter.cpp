// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/ottertextimporter.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/importers/headerline.h"
#include "core/importers/timedtext.h"
#include "core/text/decoding.h"
#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What stands above a turn.
struct Heading {
    QString name;
    double start = 0;
};

std::optional<Heading> headingOf(const QString &line)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\S.{0,80}?)(?:\\t|\\s{2,})(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})\\s*$"_s);
    constexpr qsizetype longestHeading = 110;
    if (line.size() > longestHeading)
        return std::nullopt;
    const auto match = matchIn(pattern, line);
    if (!match.hasMatch())
        return std::nullopt;
    return Heading{match.captured(1), match.captured(2).toDouble() * 3600 + match.captured(3).toDouble() * 60
                                          + match.captured(4).toDouble()};
}

/// The times of a turn: what begins at its heading ends where the next one begins.
HeardTimes timesOf(const Heading &heading, const QStringList &lines, qsizetype from)
{
    for (qsizetype i = from; i < lines.size(); ++i) {
        if (const auto next = headingOf(lines[i]))
            return {heading.start, next->start, {}};
    }
    return {heading.start, {}, {}};
}

bool isFooter(const QString &line)
{
    return line.startsWith("Transcribed by"_L1) || isDisclaimer(line);
}

} // namespace

QString OtterTextImporter::id() const
{
    return u"otter-text"_s;
}

QString OtterTextImporter::name() const
{
    return QCoreApplication::translate("core::OtterText",
                                       "Text with a line “Name  12:34” above each turn, as of Otter");
}

QStringList OtterTextImporter::extensions() const
{
    return {u"txt"_s};
}

double OtterTextImporter::likelihood(const FileHead &head) const
{
    constexpr qsizetype sniffed = 1 << 14;
    const QStringList lines =
        QString::fromUtf8(head.bytes().first(std::min(sniffed, head.bytes().size()))).split(u'\n');
    const auto headings = std::count_if(lines.begin(), lines.end(), [](const QString &l) { return headingOf(l); });
    const auto first = std::find_if(lines.begin(), lines.end(), [](const QString &l) { return headingOf(l); });
    const bool isSoon = first != lines.end() && std::distance(lines.begin(), first) < 6;
    return isSoon && (headings >= 2 || lines.size() < 6) ? 0.9 : 0.0;
}

Result<Transcript> OtterTextImporter::read(const ImportRequest &request) const
{
    const auto decoded = decodeText(request.bytes);
    if (!decoded)
        return failure(decoded.error());
    const QStringList lines = decoded->text.split(u'\n');
    TimedText text;
    QStringList words;
    std::optional<Heading> heading;
    const auto take = [&](qsizetype next) {
        if (heading)
            text.addPhrase(words.join(u' '), timesOf(*heading, lines, next));
        else if (!words.isEmpty())
            text.setTitle(words.first());
        words.clear();
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto next = headingOf(lines[i])) {
            take(i);
            heading = next;
            text.beginTurn(next->name);
            text.beginParagraph();
        } else if (!lines[i].trimmed().isEmpty() && !isFooter(lines[i].trimmed())) {
            words.append(lines[i]);
        }
    }
    take(lines.size());
    text.addNotes(decoded->notes);
    return text.finish(request, id(), decoded->encoding);
}

} // namespace core
