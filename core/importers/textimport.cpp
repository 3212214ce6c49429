// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/textimport.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>

#include "core/importers/dateline.h"
#include "core/importers/headerline.h"
#include "core/importers/layouts.h"
#include "core/importers/speakerlabel.h"
#include "core/importers/textlines.h"

namespace core {

namespace {

/// More lines than any call has; a file of nothing but line ends would otherwise fill the memory.
constexpr qsizetype mostLines = 1'000'000;

/// How many lines at the head and at the foot may be headers.
constexpr int mostHeaderLines = 15;
constexpr int mostFooterLines = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::TextImport)
};

/// The date that a title ends with, as in “… Earnings Call August 1, 2024 8:30 AM ET”.
QDate dateAtEnd(QStringView title)
{
    for (qsizetype space = title.indexOf(u' '); space >= 0; space = title.indexOf(u' ', space + 1)) {
        if (const auto date = dateOfLine(title.sliced(space + 1)))
            return *date;
    }
    return {};
}

void addHeader(TranscriptData &data, TextRange line, HeaderLine::Kind kind)
{
    const QStringView words = line.of(data.text);
    if (kind == HeaderLine::Kind::Date && !data.date.isValid())
        data.date = dateOfLine(words).value_or(QDate());
    if (kind == HeaderLine::Kind::Title && data.title.isEmpty())
        data.title = words.toString();
    if (kind == HeaderLine::Kind::Title && !data.date.isValid())
        data.date = dateAtEnd(words);
    data.headers.append(HeaderLine{line, kind});
}

/// Moves the header lines at the begin of lines into data; stops at the first line that may be speech.
void takeHead(TranscriptData &data, QList<TextRange> &lines, const QSet<qsizetype> &headings)
{
    qsizetype taken = 0;
    while (taken < lines.size() && data.headers.size() < mostHeaderLines) {
        const TextRange line = lines[taken];
        auto kind = line.isEmpty() ? std::nullopt : headerKind(line.of(data.text));
        if (!kind && headings.contains(line.begin) && !labelAsLine(data.text, line))
            kind = HeaderLine::Kind::Other;
        if (!line.isEmpty() && !kind)
            break;
        if (kind)
            addHeader(data, line, *kind);
        ++taken;
    }
    lines.remove(0, taken);
}

/// Moves disclaimers at the end of lines into data.
void takeFoot(TranscriptData &data, QList<TextRange> &lines)
{
    for (int seen = 0; seen < mostFooterLines && !lines.isEmpty();) {
        const TextRange line = lines.last();
        if (!line.isEmpty()) {
            ++seen;
            if (!isDisclaimer(line.of(data.text)))
                return;
            addHeader(data, line, HeaderLine::Kind::Disclaimer);
        }
        lines.removeLast();
    }
}

/// Where lines begin, by their numbers.
QSet<qsizetype> beginsOf(const QSet<qsizetype> &numbers, const QList<TextRange> &lines)
{
    QSet<qsizetype> begins;
    for (const qsizetype number : numbers) {
        if (number < lines.size() && !lines[number].isEmpty())
            begins.insert(lines[number].begin);
    }
    return begins;
}

/// Cuts data.text into headers and turns.
void cut(TranscriptData &data, const ReadText &read, std::optional<Layout> layout)
{
    BodyLines body{data.text, trimmedLines(data.text)};
    for (const auto [number, length] : read.emphasized.asKeyValueRange()) {
        if (number < body.lines.size())
            body.emphasized.insert(body.lines[number].begin, std::min(length, body.lines[number].length()));
    }
    body.headings = beginsOf(read.headings, body.lines);
    body.rows = beginsOf(read.rows, body.lines);
    takeHead(data, body.lines, body.headings);
    takeFoot(data, body.lines);
    data.layout = layout ? *layout : layoutScores(body).first().layout;
    const CutBody cut = cutTurns(body, data.layout);
    data.turns = cut.turns;
    const qsizetype speech = cut.turns.isEmpty() ? 0 : cut.turns.first().range.begin;
    for (const HeaderLine &header : cut.headers) {
        // A cover or the words of a menu may stand above title and date.
        const auto kind = header.range.begin < speech ? headerKind(header.range.of(data.text)) : std::nullopt;
        addHeader(data, header.range, kind.value_or(header.kind));
    }
    std::sort(data.headers.begin(), data.headers.end(),
              [](const HeaderLine &a, const HeaderLine &b) { return a.range < b.range; });
}

} // namespace

Result<Transcript> transcriptOf(const ReadText &read, const QString &format, const ImportRequest &request)
{
    TranscriptData data;
    data.text = read.decoded.text;
    data.encoding = read.decoded.encoding;
    data.notes = read.decoded.notes;
    data.format = format;
    data.fileName = request.fileName;
    data.sha256 = QCryptographicHash::hash(request.bytes, QCryptographicHash::Sha256).toHex();
    if (data.text.count(u'\n') >= mostLines) {
        return failure(Error::Kind::Input,
                       Words::tr("The file has more than a million lines, so it is no transcript of "
                                 "a call. Nothing was imported; choose another file."));
    }
    if (!hasWords(data.text)) {
        return failure(Error::Kind::Input, Words::tr("The file holds nothing but white space, so nothing was imported. "
                                                     "Choose a file with the words of a call."));
    }
    cut(data, read, request.layout);
    if (data.turns.isEmpty()) {
        return failure(Error::Kind::Input, Words::tr("The file holds only a heading and no speech, so nothing was "
                                                     "imported. Choose a file with the words of a call."));
    }
    if (data.title.isEmpty())
        data.title = read.title;
    if (!data.date.isValid())
        data.date = dateAtEnd(read.title);
    if (!data.date.isValid())
        data.date = read.date;
    return Transcript(data);
}

} // namespace core
