// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/subtitleimporters.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/importers/cues.h"
#include "core/text/decoding.h"
#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::Subtitles)
};

/// The lines at the begin of a file, whatever its encoding: what is sniffed for is ASCII.
QStringList firstLines(const QByteArray &head)
{
    constexpr qsizetype sniffed = 2048;
    QByteArray bytes = head.first(std::min(sniffed, head.size()));
    bytes.replace('\0', ""); // UTF-16
    bytes.replace('\r', '\n');
    return QString::fromLatin1(bytes).split(u'\n', Qt::SkipEmptyParts);
}

bool isNumber(const QString &line)
{
    const QString bare = line.trimmed();
    return !bare.isEmpty() && std::all_of(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); });
}

Result<Transcript> readCues(const QList<SubtitleCue> &cues, const DecodedText &decoded, const ImportRequest &request,
                            const QString &format)
{
    if (cues.isEmpty()) {
        return failure(Error::Kind::Input,
                       Sentences::tr("The file has no line with the times of a subtitle (“00:01:02,500 --> "
                                     "00:01:05,000”), so nothing was imported. Choose another file."));
    }
    TimedText text;
    addCues(cues, text);
    text.addNotes(decoded.notes);
    return text.finish(request, format, decoded.encoding);
}

/// The cues of a SubRip file: what stands behind a line with times, up to the number of the next one.
QList<SubtitleCue> subRipCues(const QStringList &lines)
{
    QList<SubtitleCue> cues;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto times = cueTimes(lines[i])) {
            cues.append(SubtitleCue{*times, {}});
            continue;
        }
        const bool isIndex = isNumber(lines[i]) && i + 1 < lines.size() && cueTimes(lines[i + 1]);
        if (!isIndex && !cues.isEmpty())
            cues.last().lines += cueLines(lines[i]);
    }
    return cues;
}

/// The cues of a WebVTT file, in blocks between blank lines.
QList<SubtitleCue> webVttCues(const QStringList &lines)
{
    QList<SubtitleCue> cues;
    bool isInCue = false;
    for (const QString &line : lines) {
        // A line with a blank in it is part of a cue: rolling subtitles hold an empty line open so.
        if (line.isEmpty()) {
            isInCue = false;
        } else if (const auto times = cueTimes(line)) {
            cues.append(SubtitleCue{*times, {}});
            isInCue = true;
        } else if (isInCue) {
            cues.last().lines += cueLines(line);
        }
    }
    return cues;
}

} // namespace

QString SubRipImporter::id() const
{
    return u"srt"_s;
}

QString SubRipImporter::name() const
{
    return Sentences::tr("Subtitles, SRT");
}

QStringList SubRipImporter::extensions() const
{
    return {u"srt"_s};
}

double SubRipImporter::likelihood(const FileHead &head) const
{
    const QStringList lines = firstLines(head.bytes());
    for (qsizetype i = 0; i < std::min<qsizetype>(2, lines.size()); ++i) {
        const bool mayPrecede = i == 0 || isNumber(QString(lines.first()).remove(u"\u00ef\u00bb\u00bf"_s));
        if (mayPrecede && cueTimes(lines[i]))
            return 0.95;
    }
    return 0.0;
}

Result<Transcript> SubRipImporter::read(const ImportRequest &request) const
{
    const auto decoded = decodeText(request.bytes);
    if (!decoded)
        return failure(decoded.error());
    return readCues(subRipCues(decoded->text.split(u'\n')), *decoded, request, id());
}

QString WebVttImporter::id() const
{
    return u"webvtt"_s;
}

QString WebVttImporter::name() const
{
    return Sentences::tr("Subtitles, WebVTT");
}

QStringList WebVttImporter::extensions() const
{
    return {u"vtt"_s};
}

double WebVttImporter::likelihood(const FileHead &head) const
{
    const QStringList lines = firstLines(head.bytes());
    if (lines.isEmpty())
        return 0.0;
    static const QRegularExpression signature(
        u"^(?:\\x{ef}\\x{bb}\\x{bf}|\\x{ff}\\x{fe}|\\x{fe}\\x{ff})?WEBVTT(?:\\s|$)"_s);
    return matchIn(signature, lines.first()).hasMatch() ? 1.0 : 0.0;
}

Result<Transcript> WebVttImporter::read(const ImportRequest &request) const
{
    const auto decoded = decodeText(request.bytes);
    if (!decoded)
        return failure(decoded.error());
    return readCues(webVttCues(decoded->text.split(u'\n')), *decoded, request, id());
}

} // namespace core
