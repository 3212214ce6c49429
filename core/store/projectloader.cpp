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

[[noreturn]] void throwUnreadable(const char *what)
{
    throw SQLite::Exception(what, SQLITE_CORRUPT);
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
            columns[QString::fromUtf8(query.getColumnName(i))] = textOf(query.getColumn(i));
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
    for (const QString &table :
         {u"speakers"_s, u"turns"_s, u"corrections"_s, u"annotations"_s, u"verdicts"_s, u"second_sources"_s}) {
        for (const Row &row : readRows(database, table, info.id))
            document.rows.append(withUtf16(row, points));
    }
    return document;
}

std::optional<Row> readRow(const QString &table, const SQLite::Column &json, const CodePointsOfDocuments &codePoints)
{
    if (json.isNull())
        return std::nullopt;
    const auto row = rowFromColumns(table, QJsonDocument::fromJson(bytesOf(json)).object());
    if (!row)
        throwUnreadable("the log names an unknown table");
    return withUtf16(*row, codePoints.value(documentOf(*row), CodePoints(QStringView())));
}

QHash<qint64, QList<RowChange>> readChanges(SQLite::Database &database, const CodePointsOfDocuments &codePoints)
{
    QHash<qint64, QList<RowChange>> changes;
    SQLite::Statement query(database,
                            "SELECT edit, table_name, before, after FROM edit_changes ORDER BY edit, position");
    while (query.executeStep()) {
        const QString table = textOf(query.getColumn(1));
        changes[query.getColumn(0).getInt64()].append(
            RowChange{readRow(table, query.getColumn(2), codePoints), readRow(table, query.getColumn(3), codePoints)});
    }
    return changes;
}

StoredEdit::State stateFromKey(const QString &key)
{
    if (key == u"done")
        return StoredEdit::State::Done;
    return key == u"undone" ? StoredEdit::State::Undone : StoredEdit::State::Discarded;
}

QList<StoredEdit> readLog(SQLite::Database &database, const CodePointsOfDocuments &codePoints)
{
    const auto changes = readChanges(database, codePoints);
    QList<StoredEdit> log;
    SQLite::Statement query(database, "SELECT number, id, action, document, focus_begin, focus_end, merge_key, author, "
                                      "at, state FROM edit_log ORDER BY number");
    while (query.executeStep()) {
        const auto action = actionFromKey(textOf(query.getColumn(2)));
        if (!action)
            throwUnreadable("the log names an unknown action");
        StoredEdit entry;
        entry.edit.id = textOf(query.getColumn(1));
        entry.edit.action = *action;
        entry.edit.document = DocumentId{textOf(query.getColumn(3))};
        const CodePoints points = codePoints.value(entry.edit.document, CodePoints(QStringView()));
        entry.edit.focus = points.toUtf16(TextRange{query.getColumn(4).getInt64(), query.getColumn(5).getInt64()});
        entry.edit.changes = changes.value(query.getColumn(0).getInt64());
        entry.edit.mergeKey = textOf(query.getColumn(6));
        entry.edit.author = textOf(query.getColumn(7));
        entry.edit.at = timeFromText(textOf(query.getColumn(8)));
        entry.state = stateFromKey(textOf(query.getColumn(9)));
        log.append(entry);
    }
    return log;
}

} // namespace

StoredProject loadProject(SQLite::Database &database, CodePointsOfDocuments &codePoints)
{
    SQLite::Transaction snapshot(database);
    StoredProject project;
    for (const DocumentInfo &info : readDocuments(database))
        project.documents.append(readDocument(database, info, codePoints));
    for (const Row &row : readRows(database, u"tags"_s, {}))
        project.tags.append(std::get<Tag>(row));
    for (const Row &row : readRows(database, u"roster"_s, {}))
        project.roster.append(std::get<RosterPerson>(row));
    for (const Row &row : readRows(database, u"glossary"_s, {}))
        project.glossary.append(std::get<GlossaryEntry>(row));
    project.log = readLog(database, codePoints);
    return project;
}

} // namespace core
