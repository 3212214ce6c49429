// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/subtitleexporters.h"

#include <cmath>

#include <QCoreApplication>

#include "core/exporters/cuecutter.h"
#include "core/exporters/timedcall.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// “01:02:03,045”, with the mark that a format wants before the milliseconds.
QString clock(double seconds, QChar mark)
{
    const qint64 all = std::llround(seconds * 1000);
    const auto padded = [](qint64 number, int digits) { return u"%1"_s.arg(number, digits, 10, QLatin1Char('0')); };
    return padded(all / 3600000, 2) + u':' + padded(all / 60000 % 60, 2) + u':' + padded(all / 1000 % 60, 2) + mark
           + padded(all % 1000, 3);
}

QString timesOf(const Subtitle &subtitle, QChar mark)
{
    return clock(subtitle.span.begin, mark) + u" --> "_s + clock(subtitle.span.end, mark) + u'\n';
}

/// Words in a cue of WebVTT: “-->” in them would end it.
QString escaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

} // namespace

QString SubRipExporter::id() const
{
    return u"srt"_s;
}

QString SubRipExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "Subtitles, SRT");
}

QString SubRipExporter::suffix() const
{
    return u"srt"_s;
}

QString SubRipExporter::obstacle(const ReviewedCall &call) const
{
    return timesObstacle(call);
}

Result<QByteArray> SubRipExporter::write(const ReviewedCall &call, const ExportOptions &options) const
{
    const auto turns = saidTurns(call, options);
    if (!turns)
        return failure(turns.error());
    QString text;
    int number = 0;
    for (const Subtitle &subtitle : cutIntoSubtitles(*turns, SpeakerNames::InText)) {
        text += QString::number(++number) + u'\n' + timesOf(subtitle, u',');
        if (subtitle.beginsTurn)
            text += subtitle.speaker + u": "_s;
        // An arrow would be taken for a line of times by some readers.
        text += subtitle.lines.join(u'\n').replace("-->"_L1, u"→"_s) + u"\n\n"_s;
    }
    return text.toUtf8();
}

QString WebVttExporter::id() const
{
    return u"webvtt"_s;
}

QString WebVttExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "Subtitles, WebVTT");
}

QString WebVttExporter::suffix() const
{
    return u"vtt"_s;
}

QString WebVttExporter::obstacle(const ReviewedCall &call) const
{
    return timesObstacle(call);
}

Result<QByteArray> WebVttExporter::write(const ReviewedCall &call, const ExportOptions &options) const
{
    const auto turns = saidTurns(call, options);
    if (!turns)
        return failure(turns.error());
    QString text = u"WEBVTT\n"_s;
    for (const Subtitle &subtitle : cutIntoSubtitles(*turns, SpeakerNames::Apart)) {
        text += u'\n' + timesOf(subtitle, u'.') + u"<v "_s + escaped(subtitle.speaker) + u'>';
        text += escaped(subtitle.lines.join(u'\n')) + u"</v>\n"_s;
    }
    return text.toUtf8();
}

} // namespace core
