// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projectloader.h"

#include <QJsonDocument>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "core/review/rowkey.h"
#include "core/store/rowcodec.h"
#include "core/store/rowtable.h"
#include "core/store/timecodec.h"
#include "core/store/transcriptcodec.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

QJsonValue valueOf(const SQLite::Column &column)
{
    return column.isInteger() ? QJsonValue(static_cast<qint64>(column.getInt64())) : QJsonValue(textOf(column));
}

[[noreturn]] void throwUnreadable(const char *what)
{
    throw SQLite::Exception(what, SQLITE_CORRUPT);
}

/// How positions in a document are converted; read from its text if that has not been needed yet.
const CodePoints &codePointsOf(SQLite::Database &database, const DocumentId &document,
                               CodePointsOfDocuments &codePoints)
{
    if (const auto known = codePoints.constFind(document); known != codePoints.constEnd())
        return *known;
    SQLite::Statement query(database, "SELECT text FROM imports WHERE document = ?");
    query.bind(1, document.value.toStdString());
    return *codePoints.insert(document, CodePoints(query.executeStep() ? textOf(query.getColumn(0)) : QString()));
}

QList<TimedWord> readTimes(SQLite::Database &database, const DocumentId &document, const CodePoints &points,
                           qsizetype length)
{
    SQLite::Statement query(database, "SELECT words FROM timed_words WHERE document = ?");
    query.bind(1, document.value.toStdString());
    return query.executeStep() ? timesFromBlob(bytesOf(query.getColumn(0)), points, length) : QList<TimedWord>();
}

Transcript readTranscript(SQLite::Database &database, const DocumentInfo &info, CodePointsOfDocuments &codePoints)
{
    SQLite::Statement query(database, "SELECT text, turns, headers, notes, format, encoding, title, date FROM imports "
                                      "WHERE document = ?");
    query.bind(1, info.id.value.toStdString());
    if (!query.executeStep())
        throwUnreadable("a document has no imported text");
    TranscriptData data;
    data.text = textOf(query.getColumn(0));
    const CodePoints &points = *codePoints.insert(info.id, CodePoints(data.text));
    data.turns = turnsFromJson(bytesOf(query.getColumn(1)), points);
    data.headers = headersFromJson(bytesOf(query.getColumn(2)), points);
    data.words = readTimes(database, info.id, points, data.text.size());
    data.notes = notesFromJson(bytesOf(query.getColumn(3)));
    data.format = textOf(query.getColumn(4));
    data.encoding = textOf(query.getColumn(5));
    data.title = textOf(query.getColumn(6));
    data.date = QDate::fromString(textOf(query.getColumn(7)), Qt::ISODate);
    data.layout = layoutFromKey(info.layout);
    data.fileName = info.fileName;
    data.sha256 = info.sha256;
    return Transcript(data);
}

QList<DocumentInfo> readDocuments(SQLite::Database &database)
{
    QList<DocumentInfo> documents;
    SQLite::Statement query(database, "SELECT * FROM documents ORDER BY position");
    while (query.executeStep()) {
        QJsonObject columns;
        for (int i = 0; i < query.getColumnCount(); ++i)
            columns[QString::fromUtf8(query.getColumnName(i))] = valueOf(query.getColumn(i));
        documents.append(std::get<DocumentInfo>(*rowFromColumns(u"documents", columns)));
    }
    return documents;
}

QList<SourceText> readSourceTexts(SQLite::Database &database, const DocumentId &document)
{
    QList<SourceText> sources;
    SQLite::Statement query(database, "SELECT sha256, text, spoken FROM source_texts WHERE document = ?");
    query.bind(1, document.value.toStdString());
    while (query.executeStep()) {
        SourceText source{bytesOf(query.getColumn(0)), textOf(query.getColumn(1)), {}};
        source.spoken = rangesFromJson(bytesOf(query.getColumn(2)), CodePoints(source.text));
        sources.append(source);
    }
    return sources;
}

StoredDocument readDocument(SQLite::Database &database, const DocumentInfo &info, CodePointsOfDocuments &codePoints)
{
    StoredDocument document{info, readTranscript(database, info, codePoints), {}, readSourceTexts(database, info.id)};
    const CodePoints &points = *codePoints.constFind(info.id);
    for (const QString &table : {u"speakers"_s, u"turns"_s, u"corrections"_s, u"annotations"_s, u"verdicts"_s,
                                 u"second_sources"_s, u"figure_reviews"_s}) {
        for (const Row &row : readRows(database, table, info.id))
            document.rows.append(withUtf16(row, points));
    }
    return document;
}

std::optional<Row> readRow(SQLite::Database &database, const QString &table, const SQLite::Column &json,
                           CodePointsOfDocuments &codePoints)
{
    if (json.isNull())
        return std::nullopt;
    const auto row = rowFromColumns(table, QJsonDocument::fromJson(bytesOf(json)).object());
    if (!row)
        throwUnreadable("the log names an unknown table");
    const DocumentId document = documentOf(*row);
    return document.isNull() ? *row : withUtf16(*row, codePointsOf(database, document, codePoints));
}

constexpr const char *changesOfEdit =
    "SELECT table_name, before, after FROM edit_changes WHERE edit = ? ORDER BY position";
constexpr const char *linesOfLog =
    "SELECT number, id, action, document, focus_begin, focus_end, merge_key, author, at FROM edit_log WHERE ";

/// Query is changesOfEdit; it can be used again afterwards.
QList<RowChange> readChanges(SQLite::Database &database, SQLite::Statement &query, qint64 number,
                             CodePointsOfDocuments &codePoints)
{
    QList<RowChange> changes;
    query.reset();
    query.bind(1, static_cast<int64_t>(number));
    while (query.executeStep()) {
        const QString table = textOf(query.getColumn(0));
        changes.append(RowChange{readRow(database, table, query.getColumn(1), codePoints),
                                 readRow(database, table, query.getColumn(2), codePoints)});
    }
    return changes;
}

StoredEdit::State stateFromKey(const QString &key)
{
    if (key == u"done")
        return StoredEdit::State::Done;
    return key == u"undone" ? StoredEdit::State::Undone : StoredEdit::State::Discarded;
}

Edit::Action actionOf(const SQLite::Column &column)
{
    const auto action = actionFromKey(textOf(column));
    if (!action)
        throwUnreadable("the log names an unknown action");
    return *action;
}

QList<StoredLine> readLines(SQLite::Database &database)
{
    QList<StoredLine> lines;
    SQLite::Statement query(database, "SELECT number, action, state FROM edit_log ORDER BY number");
    while (query.executeStep()) {
        actionOf(query.getColumn(1));
        lines.append({query.getColumn(0).getInt64(), stateFromKey(textOf(query.getColumn(2)))});
    }
    return lines;
}

/// The edit of the line at which a query of linesOfLog stands.
Edit editOf(SQLite::Database &database, SQLite::Statement &line, SQLite::Statement &changes,
            CodePointsOfDocuments &codePoints)
{
    Edit edit;
    edit.id = textOf(line.getColumn(1));
    edit.action = actionOf(line.getColumn(2));
    edit.document = DocumentId{textOf(line.getColumn(3))};
    edit.focus = {line.getColumn(4).getInt64(), line.getColumn(5).getInt64()};
    if (!edit.document.isNull())
        edit.focus = codePointsOf(database, edit.document, codePoints).toUtf16(edit.focus);
    edit.changes = readChanges(database, changes, line.getColumn(0).getInt64(), codePoints);
    edit.mergeKey = textOf(line.getColumn(6));
    edit.author = textOf(line.getColumn(7));
    edit.at = timeFromText(textOf(line.getColumn(8)));
    return edit;
}

} // namespace

StoredProject loadProject(SQLite::Database &database)
{
    SQLite::Transaction snapshot(database);
    StoredProject project;
    project.documents = readDocuments(database);
    for (const Row &row : readRows(database, u"tags"_s, {}))
        project.tags.append(std::get<Tag>(row));
    for (const Row &row : readRows(database, u"roster"_s, {}))
        project.roster.append(std::get<RosterPerson>(row));
    for (const Row &row : readRows(database, u"glossary"_s, {}))
        project.glossary.append(std::get<GlossaryEntry>(row));
    for (const Row &row : readRows(database, u"spelling_words"_s, {}))
        project.spelling.append(std::get<SpellingWord>(row));
    project.log = readLines(database);
    return project;
}

StoredDocument loadDocument(SQLite::Database &database, const DocumentInfo &info, CodePointsOfDocuments &codePoints)
{
    SQLite::Transaction snapshot(database);
    return readDocument(database, info, codePoints);
}

Edit loadEdit(SQLite::Database &database, qint64 number, CodePointsOfDocuments &codePoints)
{
    SQLite::Statement query(database, std::string(linesOfLog) + "number = ?");
    query.bind(1, static_cast<int64_t>(number));
    if (!query.executeStep())
        throwUnreadable("a line of the log is missing");
    SQLite::Statement changes(database, changesOfEdit);
    return editOf(database, query, changes, codePoints);
}

void forEachLaterEdit(SQLite::Database &database, qint64 line, CodePointsOfDocuments &codePoints,
                      const std::function<void(const Edit &)> &use)
{
    SQLite::Transaction snapshot(database);
    SQLite::Statement query(database, std::string(linesOfLog) + "number > ? AND state = 'done' ORDER BY number DESC");
    SQLite::Statement changes(database, changesOfEdit);
    query.bind(1, static_cast<int64_t>(line));
    while (query.executeStep())
        use(editOf(database, query, changes, codePoints));
}

} // namespace core
