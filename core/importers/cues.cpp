// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/cues.h"

#include <algorithm>

#include <QHash>

#include "core/importers/linelabels.h"
#include "core/importers/textlines.h"
#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Cues that only hold a line for a moment before it rolls up are shorter, in seconds.
constexpr double rollingMoment = 0.05;

double secondsOf(const QRegularExpressionMatch &match, int first)
{
    return match.captured(first).toDouble() * 3600 + match.captured(first + 1).toDouble() * 60
           + match.captured(first + 2).replace(u',', u'.').toDouble();
}

/// What an entity such as “&lt;” stands for; empty if it is none that is known.
QString characterOf(const QString &entity)
{
    static const QHash<QString, QString> known{
        {u"amp"_s, u"&"_s},      {u"lt"_s, u"<"_s},       {u"gt"_s, u">"_s},    {u"nbsp"_s, u" "_s},
        {u"lrm"_s, u"\u200e"_s}, {u"rlm"_s, u"\u200f"_s}, {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s},
    };
    if (!entity.startsWith(u'#'))
        return known.value(entity);
    const bool isHex = entity.startsWith("#x"_L1, Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const char32_t character = code;
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

QString withoutEntities(const QString &written)
{
    static const QRegularExpression pattern(u"&(#[xX]?[0-9a-fA-F]{1,6}|[a-z]{2,4});"_s);
    if (!written.contains(u'&'))
        return written;
    QString text;
    qsizetype done = 0;
    for (auto it = pattern.globalMatch(written); it.hasNext();) {
        const auto match = it.next();
        const QString character = characterOf(match.captured(1));
        if (character.isEmpty())
            continue;
        text += written.sliced(done, match.capturedStart() - done) + character;
        done = match.capturedEnd();
    }
    return text + written.sliced(done);
}

/// Takes one tag of a line in; unknown ones say nothing about the words.
void takeTag(const QString &tag, QList<SubtitleLine> &lines)
{
    static const QRegularExpression voice(u"^v(?:\\.\\S*)?\\s+(.+)$"_s);
    static const QRegularExpression clock(u"^(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2}[.,]\\d{1,3})$"_s);
    if (const auto match = matchIn(voice, tag); match.hasMatch()) {
        if (lines.last().voice.isEmpty() && lines.last().text().isEmpty())
            lines.removeLast();
        lines.append(SubtitleLine{tidyText(withoutEntities(match.captured(1))), {HeardWord()}});
    } else if (const auto at = matchIn(clock, tag); at.hasMatch()) {
        lines.last().parts.append(HeardWord{{}, {secondsOf(at, 1), {}, {}}});
    }
}

/// Gives each part its begin and end: one lasts until the next begins, the last one as long as the cue.
void completeTimes(SubtitleCue &cue)
{
    std::optional<double> end = cue.times.end;
    for (auto line = cue.lines.rbegin(); line != cue.lines.rend(); ++line) {
        for (auto part = line->parts.rbegin(); part != line->parts.rend(); ++part) {
            part->times.end = end;
            if (part->times.start)
                end = part->times.start;
        }
    }
    if (cue.lines.isEmpty())
        return;
    cue.lines.first().parts.first().times.start = cue.times.start;
}

bool hasTimesInside(const SubtitleCue &cue)
{
    qsizetype parts = 0;
    for (const SubtitleLine &line : cue.lines)
        parts += line.parts.size();
    return parts > cue.lines.size();
}

/// Takes out lines that only roll up: those that the cue before ended with.
QList<SubtitleCue> withoutRepeats(QList<SubtitleCue> cues)
{
    QString last;
    for (SubtitleCue &cue : cues) {
        cue.lines.removeIf([](const SubtitleLine &line) { return line.text().isEmpty(); });
        const QString ending = cue.lines.isEmpty() ? last : cue.lines.last().text();
        const bool isMoment = cue.times.start && cue.times.end && *cue.times.end - *cue.times.start < rollingMoment;
        const bool mayRepeat = cue.lines.size() > 1 || isMoment;
        if (mayRepeat && !cue.lines.isEmpty() && cue.lines.first().text() == last)
            cue.lines.removeFirst();
        last = ending;
    }
    cues.removeIf([](const SubtitleCue &cue) { return cue.lines.isEmpty(); });
    return cues;
}

QString textOf(const SubtitleCue &cue)
{
    QString text;
    for (const SubtitleLine &line : cue.lines) {
        const QString next = line.text();
        text += text.isEmpty() || !areApart(text, next) ? next : u' ' + next;
    }
    return text;
}

/// The labels that cues begin with, by their index; none unless they bear each other out.
QHash<qsizetype, SpeakerLabel> labelsOf(const QList<SubtitleCue> &cues, QString &text)
{
    for (const SubtitleCue &cue : cues)
        text += textOf(cue) + u'\n';
    QHash<qsizetype, SpeakerLabel> labels;
    const QList<LineLabel> found = colonLabels({text, trimmedLines(text)});
    if (found.size() < 2 && (found.isEmpty() || found.first().line > 0))
        return labels;
    for (const LineLabel &label : found)
        labels.insert(label.line, label.label);
    return labels;
}

void addLines(const SubtitleCue &cue, TimedText &text)
{
    if (!hasTimesInside(cue) && cue.lines.size() == 1) {
        text.addPhrase(cue.lines.first().text(), cue.times);
        return;
    }
    const bool isOneVoice = std::all_of(cue.lines.begin(), cue.lines.end(), [&](const SubtitleLine &line) {
        return line.voice == cue.lines.first().voice || line.voice.isEmpty();
    });
    if (!hasTimesInside(cue) && isOneVoice) {
        text.addPhrase(textOf(cue), cue.times);
        return;
    }
    for (const SubtitleLine &line : cue.lines) {
        if (!line.voice.isEmpty())
            text.beginTurn(line.voice);
        bool isApart = true;
        for (const HeardWord &part : line.parts) {
            const auto spacing =
                isApart || part.text.startsWith(u' ') ? TimedText::Spacing::Apart : TimedText::Spacing::Attached;
            text.addWord(part.text, part.times, spacing);
            isApart = part.text.endsWith(u' ');
        }
    }
}

} // namespace

QString SubtitleLine::text() const
{
    QString all;
    for (const HeardWord &part : parts)
        all += part.text;
    return tidyText(all);
}

std::optional<HeardTimes> cueTimes(const QString &line)
{
    static const QRegularExpression pattern(u"^\\s*(?:(\\d{1,6}):)?(\\d{1,2}):(\\d{1,2}(?:[.,]\\d{1,3})?)\\s*-->\\s*"
                                            "(?:(\\d{1,6}):)?(\\d{1,2}):(\\d{1,2}(?:[.,]\\d{1,3})?)(?:\\s.*)?$"_s);
    if (!line.contains("-->"_L1))
        return std::nullopt;
    const auto match = matchIn(pattern, line);
    if (!match.hasMatch())
        return std::nullopt;
    return HeardTimes{secondsOf(match, 1), secondsOf(match, 4), {}};
}

QList<SubtitleLine> cueLines(const QString &written)
{
    static const QRegularExpression tag(u"<(/?(?:[biusvc]|ruby|rt|lang|font)\\b[^<>]*|(?:\\d{1,4}:)?\\d{1,2}:\\d{1,2}"
                                        "[.,]\\d{1,3})>|\\{\\\\[^{}]*\\}"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QList<SubtitleLine> lines{SubtitleLine{{}, {HeardWord()}}};
    qsizetype done = 0;
    const auto takeText = [&](qsizetype end) {
        lines.last().parts.last().text += withoutEntities(written.sliced(done, end - done));
    };
    for (auto it = tag.globalMatch(written); it.hasNext();) {
        const auto match = it.next();
        takeText(match.capturedStart());
        takeTag(match.captured(1), lines);
        done = match.capturedEnd();
    }
    takeText(written.size());
    return lines;
}

void addCues(const QList<SubtitleCue> &written, TimedText &text)
{
    QList<SubtitleCue> cues = withoutRepeats(written);
    const bool hasVoices = std::any_of(cues.begin(), cues.end(), [](const SubtitleCue &cue) {
        return std::any_of(cue.lines.begin(), cue.lines.end(),
                           [](const SubtitleLine &l) { return !l.voice.isEmpty(); });
    });
    QString all;
    const QHash<qsizetype, SpeakerLabel> labels = hasVoices ? QHash<qsizetype, SpeakerLabel>() : labelsOf(cues, all);
    for (qsizetype i = 0; i < cues.size(); ++i) {
        completeTimes(cues[i]);
        const QString voice = cues[i].lines.first().voice;
        if (!voice.isEmpty())
            text.beginTurn(voice);
        const auto label = labels.constFind(i);
        if (label == labels.constEnd()) {
            addLines(cues[i], text);
            continue;
        }
        text.beginTurn(label->name, label->title);
        const qsizetype end = all.indexOf(u'\n', label->speechBegin);
        text.addPhrase(all.sliced(label->speechBegin, end - label->speechBegin), cues[i].times);
    }
}

} // namespace core
