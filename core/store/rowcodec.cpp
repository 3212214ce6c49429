// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowcodec.h"

#include <type_traits>

#include <QJsonArray>
#include <QTimeZone>

#include "core/store/figurecodec.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QJsonValue idValue(const QString &id)
{
    return id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(id);
}

void putRange(QJsonObject &columns, TextRange range)
{
    columns[u"range_begin"_s] = qint64(range.begin);
    columns[u"range_end"_s] = qint64(range.end);
}

TextRange rangeIn(const QJsonObject &columns)
{
    return {columns[u"range_begin"_s].toInteger(), columns[u"range_end"_s].toInteger()};
}

QString scopeKey(Verdict::Scope scope)
{
    return scope == Verdict::Scope::Everywhere ? u"everywhere"_s : u"here"_s;
}

QJsonObject columnsOf(const DocumentInfo &row)
{
    return {{u"id"_s, row.id.value},
            {u"title"_s, row.title},
            {u"company"_s, row.company},
            {u"event"_s, row.event},
            {u"period"_s, row.period},
            {u"date"_s, row.date.toString(Qt::ISODate)},
            {u"file_name"_s, row.fileName},
            {u"sha256"_s, QString::fromLatin1(row.sha256)},
            {u"layout"_s, row.layout},
            {u"added_at"_s, timeText(row.addedAt)},
            {u"is_removed"_s, row.isRemoved ? 1 : 0}};
}

QJsonObject columnsOf(const SpeakerRow &row)
{
    const Speaker &speaker = row.speaker;
    return {{u"document"_s, row.document.value}, {u"id"_s, speaker.id.value},  {u"name"_s, speaker.name},
            {u"role"_s, roleKey(speaker.role)},  {u"title"_s, speaker.title},  {u"firm"_s, speaker.firm},
            {u"colour"_s, speaker.colour},       {u"number"_s, speaker.number}};
}

QJsonObject columnsOf(const TurnRow &row)
{
    const Turn &turn = row.turn;
    QJsonObject columns{{u"document"_s, row.document.value},
                        {u"id"_s, turn.id.value},
                        {u"speaker"_s, idValue(turn.speaker.value)},
                        {u"section"_s, sectionKey(turn.section)},
                        {u"language"_s, turn.language},
                        {u"is_machine_translation"_s, turn.isMachineTranslation ? 1 : 0},
                        {u"renders"_s, idValue(turn.renders.value)},
                        {u"confidence"_s, turn.confidence},
                        {u"reason"_s, turn.reason}};
    putRange(columns, turn.range);
    return columns;
}

QJsonObject columnsOf(const Correction &row)
{
    QJsonObject columns{{u"id"_s, row.id.value},   {u"document"_s, row.document.value}, {u"text"_s, row.text},
                        {u"source"_s, row.source}, {u"author"_s, row.author},           {u"at"_s, timeText(row.at)}};
    putRange(columns, row.range);
    return columns;
}

QJsonObject columnsOf(const Annotation &row)
{
    QJsonArray tags;
    for (const TagId &tag : row.tags)
        tags.append(tag.value);
    QJsonObject columns{{u"id"_s, row.id.value},
                        {u"document"_s, row.document.value},
                        {u"quote"_s, row.anchor.quote},
                        {u"note"_s, row.note},
                        {u"tags"_s, tags},
                        {u"author"_s, row.author},
                        {u"at"_s, timeText(row.at)},
                        {u"subject"_s, subjectKey(row.subject)},
                        {u"about"_s, row.about}};
    putRange(columns, row.anchor.range);
    return columns;
}

QJsonObject columnsOf(const Tag &row)
{
    return {{u"id"_s, row.id.value},      {u"parent"_s, idValue(row.parent.value)}, {u"name"_s, row.name},
            {u"colour"_s, row.colour},    {u"description"_s, row.description},      {u"position"_s, row.position},
            {u"shortcut"_s, row.shortcut}};
}

QJsonObject columnsOf(const Verdict &row)
{
    QJsonObject columns{{u"id"_s, row.id.value},           {u"document"_s, row.document.value},
                        {u"detector"_s, row.detector},     {u"category"_s, row.category},
                        {u"quote"_s, row.anchor.quote},    {u"decision"_s, decisionKey(row.decision)},
                        {u"scope"_s, scopeKey(row.scope)}, {u"correction"_s, idValue(row.correction.value)},
                        {u"author"_s, row.author},         {u"at"_s, timeText(row.at)}};
    putRange(columns, row.anchor.range);
    return columns;
}

QJsonObject columnsOf(const RosterPerson &row)
{
    return {{u"id"_s, row.id.value},   {u"company"_s, row.company},
            {u"name"_s, row.name},     {u"role"_s, roleKey(row.role)},
            {u"title"_s, row.title},   {u"firm"_s, row.firm},
            {u"colour"_s, row.colour}, {u"spellings"_s, row.spellings.join(u'\n')}};
}

QJsonObject columnsOf(const GlossaryEntry &row)
{
    return {{u"id"_s, row.id.value}, {u"right_form"_s, row.term.right}, {u"wrong_forms"_s, row.term.wrong.join(u'\n')}};
}

QJsonObject columnsOf(const SpellingWord &row)
{
    return {{u"id"_s, row.id.value}, {u"word"_s, row.word}, {u"call"_s, idValue(row.call.value)}};
}

QJsonObject columnsOf(const SourceRow &row)
{
    return {{u"id"_s, row.id.value},        {u"document"_s, row.document.value},
            {u"kind"_s, row.kind},          {u"vendor"_s, row.vendor},
            {u"file_name"_s, row.fileName}, {u"sha256"_s, QString::fromLatin1(row.sha256)},
            {u"author"_s, row.author},      {u"at"_s, timeText(row.at)}};
}

QJsonObject columnsOf(const FigureReview &row)
{
    QJsonObject columns = figureColumns(row);
    putRange(columns, row.anchor.range);
    return columns;
}

DocumentInfo documentFrom(const QJsonObject &columns)
{
    return {DocumentId{columns[u"id"_s].toString()}, columns[u"title"_s].toString(),
            columns[u"company"_s].toString(),        columns[u"event"_s].toString(),
            columns[u"period"_s].toString(),         QDate::fromString(columns[u"date"_s].toString(), Qt::ISODate),
            columns[u"file_name"_s].toString(),      columns[u"sha256"_s].toString().toLatin1(),
            columns[u"layout"_s].toString(),         timeFromText(columns[u"added_at"_s].toString()),
            columns[u"is_removed"_s].toInt() != 0};
}

SpeakerRow speakerFrom(const QJsonObject &columns)
{
    return {DocumentId{columns[u"document"_s].toString()},
            Speaker{SpeakerId{columns[u"id"_s].toString()}, columns[u"name"_s].toString(),
                    roleFromKey(columns[u"role"_s].toString()), columns[u"title"_s].toString(),
                    columns[u"firm"_s].toString(), columns[u"colour"_s].toString(), columns[u"number"_s].toInt()}};
}

TurnRow turnFrom(const QJsonObject &columns)
{
    Turn turn;
    turn.id = TurnId{columns[u"id"_s].toString()};
    turn.range = rangeIn(columns);
    turn.speaker = SpeakerId{columns[u"speaker"_s].toString()};
    turn.section = sectionFromKey(columns[u"section"_s].toString());
    turn.language = columns[u"language"_s].toString();
    turn.isMachineTranslation = columns[u"is_machine_translation"_s].toInt() != 0;
    turn.renders = TurnId{columns[u"renders"_s].toString()};
    turn.confidence = columns[u"confidence"_s].toDouble();
    turn.reason = columns[u"reason"_s].toString();
    return {DocumentId{columns[u"document"_s].toString()}, turn};
}

Correction correctionFrom(const QJsonObject &columns)
{
    return {CorrectionId{columns[u"id"_s].toString()},
            DocumentId{columns[u"document"_s].toString()},
            rangeIn(columns),
            columns[u"text"_s].toString(),
            columns[u"source"_s].toString(),
            columns[u"author"_s].toString(),
            timeFromText(columns[u"at"_s].toString())};
}

Annotation annotationFrom(const QJsonObject &columns)
{
    QList<TagId> tags;
    for (const auto &tag : columns[u"tags"_s].toArray())
        tags.append(TagId{tag.toString()});
    return {AnnotationId{columns[u"id"_s].toString()},
            DocumentId{columns[u"document"_s].toString()},
            Anchor{rangeIn(columns), columns[u"quote"_s].toString()},
            columns[u"note"_s].toString(),
            tags,
            columns[u"author"_s].toString(),
            timeFromText(columns[u"at"_s].toString()),
            subjectFromKey(columns[u"subject"_s].toString()),
            columns[u"about"_s].toString()};
}

Tag tagFrom(const QJsonObject &columns)
{
    return {TagId{columns[u"id"_s].toString()}, TagId{columns[u"parent"_s].toString()}, columns[u"name"_s].toString(),
            columns[u"colour"_s].toString(),    columns[u"description"_s].toString(),   columns[u"position"_s].toInt(),
            columns[u"shortcut"_s].toString()};
}

Verdict verdictFrom(const QJsonObject &columns)
{
    Verdict row;
    row.id = VerdictId{columns[u"id"_s].toString()};
    row.document = DocumentId{columns[u"document"_s].toString()};
    row.detector = columns[u"detector"_s].toString();
    row.category = columns[u"category"_s].toString();
    row.anchor = Anchor{rangeIn(columns), columns[u"quote"_s].toString()};
    row.decision = decisionFromKey(columns[u"decision"_s].toString());
    row.scope = columns[u"scope"_s].toString() == u"everywhere" ? Verdict::Scope::Everywhere : Verdict::Scope::Here;
    row.correction = CorrectionId{columns[u"correction"_s].toString()};
    row.author = columns[u"author"_s].toString();
    row.at = timeFromText(columns[u"at"_s].toString());
    return row;
}

RosterPerson rosterPersonFrom(const QJsonObject &columns)
{
    RosterPerson row;
    row.id = PersonId{columns[u"id"_s].toString()};
    row.company = columns[u"company"_s].toString();
    row.name = columns[u"name"_s].toString();
    row.spellings = columns[u"spellings"_s].toString().split(u'\n', Qt::SkipEmptyParts);
    row.role = roleFromKey(columns[u"role"_s].toString());
    row.title = columns[u"title"_s].toString();
    row.firm = columns[u"firm"_s].toString();
    row.colour = columns[u"colour"_s].toString();
    return row;
}

GlossaryEntry glossaryEntryFrom(const QJsonObject &columns)
{
    return {GlossaryEntryId{columns[u"id"_s].toString()},
            GlossaryTerm{columns[u"right_form"_s].toString(),
                         columns[u"wrong_forms"_s].toString().split(u'\n', Qt::SkipEmptyParts)}};
}

SpellingWord spellingWordFrom(const QJsonObject &columns)
{
    return {SpellingWordId{columns[u"id"_s].toString()}, columns[u"word"_s].toString(),
            DocumentId{columns[u"call"_s].toString()}};
}

SourceRow sourceFrom(const QJsonObject &columns)
{
    return {SourceId{columns[u"id"_s].toString()}, DocumentId{columns[u"document"_s].toString()},
            columns[u"kind"_s].toString(),         columns[u"vendor"_s].toString(),
            columns[u"file_name"_s].toString(),    columns[u"sha256"_s].toString().toLatin1(),
            columns[u"author"_s].toString(),       timeFromText(columns[u"at"_s].toString())};
}

FigureReview figureReviewFrom(const QJsonObject &columns)
{
    FigureReview row = figureFromColumns(columns);
    row.anchor.range = rangeIn(columns);
    return row;
}

/// A copy of row with its range, if it has one, changed by convert.
template<typename Convert>
Row withRange(Row row, Convert convert)
{
    std::visit(
        [&](auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, TurnRow>)
                value.turn.range = convert(value.turn.range);
            else if constexpr (std::is_same_v<T, Correction>)
                value.range = convert(value.range);
            else if constexpr (std::is_same_v<
                                   T, Annotation> || std::is_same_v<T, Verdict> || std::is_same_v<T, FigureReview>)
                value.anchor.range = convert(value.anchor.range);
        },
        row);
    return row;
}

} // namespace

QString tableOf(const Row &row)
{
    static const QStringList tables{u"documents"_s,   u"speakers"_s,       u"turns"_s,          u"corrections"_s,
                                    u"annotations"_s, u"tags"_s,           u"verdicts"_s,       u"roster"_s,
                                    u"glossary"_s,    u"second_sources"_s, u"figure_reviews"_s, u"spelling_words"_s};
    return tables[static_cast<qsizetype>(row.index())];
}

QJsonObject toColumns(const Row &row)
{
    return std::visit([](const auto &value) { return columnsOf(value); }, row);
}

std::optional<Row> rowFromColumns(QStringView table, const QJsonObject &columns)
{
    if (table == u"documents")
        return documentFrom(columns);
    if (table == u"speakers")
        return speakerFrom(columns);
    if (table == u"turns")
        return turnFrom(columns);
    if (table == u"corrections")
        return correctionFrom(columns);
    if (table == u"annotations")
        return annotationFrom(columns);
    if (table == u"tags")
        return tagFrom(columns);
    if (table == u"verdicts")
        return verdictFrom(columns);
    if (table == u"roster")
        return rosterPersonFrom(columns);
    if (table == u"glossary")
        return glossaryEntryFrom(columns);
    if (table == u"second_sources")
        return sourceFrom(columns);
    if (table == u"figure_reviews")
        return figureReviewFrom(columns);
    if (table == u"spelling_words")
        return spellingWordFrom(columns);
    return std::nullopt;
}

Row withCodePoints(const Row &row, const CodePoints &codePoints)
{
    return withRange(row, [&](TextRange range) { return codePoints.fromUtf16(range); });
}

Row withUtf16(const Row &row, const CodePoints &codePoints)
{
    return withRange(row, [&](TextRange range) { return codePoints.toUtf16(range); });
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace core
