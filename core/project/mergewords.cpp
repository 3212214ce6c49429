// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/mergewords.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>

#include "core/base/written.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestQuote = 120; ///< In UTF-16 units.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::Merge)
};

QString shortOf(const QString &words)
{
    const QString line = words.simplified();
    return line.size() <= longestQuote ? line : line.left(longestQuote).trimmed() + u'…';
}

QString wordsAt(TextRange range, const CallState *call)
{
    return call ? shortOf(call->transcript.textOf(range).toString()) : QString();
}

/// Those parts that are not empty.
QStringList listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

QString quoted(const QString &words)
{
    return words.isEmpty() ? QString() : u"“%1”"_s.arg(shortOf(words));
}

QStringList contentOf(const DocumentInfo &row)
{
    return listed({row.title, row.company, row.event, row.period, row.date.isValid() ? shortDay(row.date) : QString(),
                   row.isRemoved ? Words::tr("removed from the project") : QString()});
}

QStringList contentOf(const Speaker &speaker)
{
    return listed({speaker.displayName(), roleName(speaker.role), speaker.title, speaker.firm, speaker.colour});
}

QStringList contentOf(const Turn &turn, const CallState *call)
{
    const Speaker *speaker = call ? call->speech.speaker(turn.speaker) : nullptr;
    return listed({speaker ? speaker->displayName() : Words::tr("nobody named"), sectionName(turn.section)});
}

/// The range with the rest of the words that it begins and ends in, as far as white space shows them.
TextRange wholeWords(TextRange range, const QString &text)
{
    constexpr qsizetype farthest = 30; // Where words are written without spaces between them.
    TextRange words = range;
    while (words.begin > 0 && range.begin - words.begin < farthest && !text[words.begin - 1].isSpace())
        --words.begin;
    while (words.end < text.size() && words.end - range.end < farthest && !text[words.end].isSpace())
        ++words.end;
    return words;
}

QStringList contentOf(const Correction &row, const CallState *call)
{
    if (!call)
        return listed({quoted(row.text)});
    const QString &text = call->transcript.text();
    const TextRange words = wholeWords(row.range, text);
    const QString written = text.mid(words.begin, row.range.begin - words.begin) + row.text
                            + text.mid(row.range.end, words.end - row.range.end);
    return {written.trimmed().isEmpty() ? Words::tr("words removed") : quoted(written)};
}

QStringList contentOf(const Annotation &row, const QList<Tag> &tags)
{
    QStringList names;
    for (const Tag &tag : tags) {
        if (row.tags.contains(tag.id))
            names.append(tag.name);
    }
    return listed({shortOf(row.note), inOneLine(names), row.author});
}

QStringList contentOf(const Tag &row, const QList<Tag> &tags)
{
    const auto parent = std::find_if(tags.begin(), tags.end(), [&](const Tag &tag) { return tag.id == row.parent; });
    const QString place = parent == tags.end() ? QString() : Words::tr("below “%1”").arg(parent->name);
    return listed({row.name, place, row.colour, shortOf(row.description), row.shortcut});
}

QStringList contentOf(const Verdict &row)
{
    switch (row.decision) {
    case Verdict::Decision::Accepted:
        return listed({Words::tr("accepted"), row.author});
    case Verdict::Decision::Edited:
        return listed({Words::tr("written otherwise"), row.author});
    case Verdict::Decision::Dismissed:
        break;
    }
    return listed({Words::tr("kept as it was said"), row.author});
}

QStringList contentOf(const RosterPerson &row)
{
    return listed({row.name, row.company, roleName(row.role), row.title, row.firm, inOneLine(row.spellings)});
}

QStringList contentOf(const GlossaryEntry &row)
{
    return listed({inOneLine(row.term.wrong)});
}

QStringList contentOf(const SpellingWord &row)
{
    return listed({row.call.isNull() ? Words::tr("right in the whole project") : Words::tr("right in one call")});
}

QStringList contentOf(const SourceRow &row)
{
    return listed({row.vendor, row.fileName});
}

QString inWords(FigureReview::Decision decision)
{
    switch (decision) {
    case FigureReview::Decision::Confirmed:
        return Words::tr("confirmed");
    case FigureReview::Decision::Corrected:
        return Words::tr("corrected");
    case FigureReview::Decision::Rejected:
        return Words::tr("rejected");
    case FigureReview::Decision::Added:
        break;
    }
    return Words::tr("added");
}

QString percentOf(std::optional<double> change, const char *comparison)
{
    return change ? Words::tr(comparison).arg(QLocale().toString(*change)) : QString();
}

QStringList contentOf(const FigureReview &row)
{
    const FigureFields &fields = row.fields;
    QStringList numbers;
    for (const std::optional<double> &number : {fields.value, fields.high}) {
        if (number)
            numbers.append(QLocale().toString(*number, 'g', QLocale::FloatingPointShortest));
    }
    const QString value = numbers.isEmpty() ? QString() : numbers.join(u"–"_s) + u' ' + fields.unit;
    return listed({inWords(row.decision), fields.period, value.trimmed(),
                   percentOf(fields.yearOnYear, QT_TRANSLATE_NOOP("core::Merge", "%1 % on the year")),
                   percentOf(fields.quarterOnQuarter, QT_TRANSLATE_NOOP("core::Merge", "%1 % on the quarter")),
                   fields.segment, fields.basis, row.author});
}

} // namespace

QString kindOfRow(const Row &row)
{
    static constexpr std::array kinds{
        QT_TRANSLATE_NOOP("core::Merge", "Call details"), QT_TRANSLATE_NOOP("core::Merge", "Speaker"),
        QT_TRANSLATE_NOOP("core::Merge", "Turn"),         QT_TRANSLATE_NOOP("core::Merge", "Correction"),
        QT_TRANSLATE_NOOP("core::Merge", "Annotation"),   QT_TRANSLATE_NOOP("core::Merge", "Tag"),
        QT_TRANSLATE_NOOP("core::Merge", "Decision"),     QT_TRANSLATE_NOOP("core::Merge", "Roster"),
        QT_TRANSLATE_NOOP("core::Merge", "Glossary"),     QT_TRANSLATE_NOOP("core::Merge", "Second source"),
        QT_TRANSLATE_NOOP("core::Merge", "Figure"),       QT_TRANSLATE_NOOP("core::Merge", "Spelling")};
    return Words::tr(kinds.at(row.index()));
}

QString subjectOfRow(const Row &row, const CallState *call)
{
    return std::visit(
        [&](const auto &value) -> QString {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, DocumentInfo>)
                return value.title;
            else if constexpr (std::is_same_v<T, SpeakerRow>)
                return value.speaker.displayName();
            else if constexpr (std::is_same_v<T, Tag> || std::is_same_v<T, RosterPerson>)
                return value.name;
            else if constexpr (std::is_same_v<T, GlossaryEntry>)
                return value.term.right;
            else if constexpr (std::is_same_v<T, SpellingWord>)
                return value.word;
            else if constexpr (std::is_same_v<T, SourceRow>)
                return value.fileName;
            else if constexpr (std::is_same_v<T, FigureReview>)
                return value.fields.metric;
            else if constexpr (std::is_same_v<T, Correction>)
                return call ? wordsAt(wholeWords(value.range, call->transcript.text()), call) : QString();
            else
                return wordsAt(placeOfRow(row), call);
        },
        row);
}

QStringList contentOfRow(const Row &row, const CallState *call, const QList<Tag> &tags)
{
    return std::visit(
        [&](const auto &value) -> QStringList {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, SpeakerRow>)
                return contentOf(value.speaker);
            else if constexpr (std::is_same_v<T, TurnRow>)
                return contentOf(value.turn, call);
            else if constexpr (std::is_same_v<T, Correction>)
                return contentOf(value, call);
            else if constexpr (std::is_same_v<T, Annotation> || std::is_same_v<T, Tag>)
                return contentOf(value, tags);
            else
                return contentOf(value);
        },
        row);
}

TextRange placeOfRow(const Row &row)
{
    if (const auto *turn = std::get_if<TurnRow>(&row))
        return turn->turn.range;
    if (const auto *correction = std::get_if<Correction>(&row))
        return correction->range;
    if (const auto *annotation = std::get_if<Annotation>(&row))
        return annotation->anchor.range;
    if (const auto *verdict = std::get_if<Verdict>(&row))
        return verdict->anchor.range;
    if (const auto *figure = std::get_if<FigureReview>(&row))
        return figure->anchor.range;
    return {};
}

} // namespace core
