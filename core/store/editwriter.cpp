// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/editwriter.h"

#include <QJsonDocument>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/review/rowkey.h"
#include "core/store/rowcodec.h"
#include "core/store/rowtable.h"
#include "core/store/timecodec.h"
#include "core/store/transcriptcodec.h"

namespace core {

namespace {

const char *stateKey(StoredEdit::State state)
{
    switch (state) {
    case StoredEdit::State::Done:
        return "done";
    case StoredEdit::State::Undone:
        return "undone";
    case StoredEdit::State::Discarded:
        break;
    }
    return "discarded";
}

std::optional<Row> converted(const std::optional<Row> &row, const CodePointsOfDocuments &codePoints)
{
    if (!row)
        return std::nullopt;
    const auto points = codePoints.constFind(documentOf(*row));
    return points == codePoints.constEnd() ? *row : withCodePoints(*row, *points);
}

RowChange converted(const RowChange &change, const CodePointsOfDocuments &codePoints)
{
    return {converted(change.before, codePoints), converted(change.after, codePoints)};
}

void bindJson(SQLite::Statement &statement, int index, const std::optional<Row> &row)
{
    if (row)
        statement.bind(index, QJsonDocument(toColumns(*row)).toJson(QJsonDocument::Compact).toStdString());
    else
        statement.bind(index);
}

void logChanges(SQLite::Database &database, qint64 number, const Edit &edit, const CodePointsOfDocuments &codePoints)
{
    SQLite::Statement insert(database, "INSERT INTO edit_changes (edit, position, table_name, before, after) "
                                       "VALUES (?, ?, ?, ?, ?)");
    int position = 0;
    for (const RowChange &change : edit.changes) {
        const RowChange stored = converted(change, codePoints);
        insert.bind(1, static_cast<int64_t>(number));
        insert.bind(2, position++);
        insert.bind(3, tableOf(stored.before ? *stored.before : *stored.after).toStdString());
        bindJson(insert, 4, stored.before);
        bindJson(insert, 5, stored.after);
        insert.exec();
        insert.reset();
    }
}

qint64 numberOf(SQLite::Database &database, const Edit &edit)
{
    SQLite::Statement query(database, "SELECT number FROM edit_log WHERE id = ?");
    query.bind(1, edit.id.toStdString());
    if (!query.executeStep())
        throw SQLite::Exception("the edit is not in the log", SQLITE_CONSTRAINT);
    return query.getColumn(0).getInt64();
}

TextRange focusOf(const Edit &edit, const CodePointsOfDocuments &codePoints)
{
    const auto points = codePoints.constFind(edit.document);
    return points == codePoints.constEnd() ? edit.focus : points->fromUtf16(edit.focus);
}

void writeTimes(SQLite::Database &database, const DocumentId &document, const QList<TimedWord> &words,
                const CodePoints &codePoints)
{
    const QByteArray blob = timesToBlob(words, codePoints);
    SQLite::Statement insert(database, "INSERT INTO timed_words (document, words) VALUES (?, ?)");
    insert.bind(1, document.value.toStdString());
    insert.bind(2, blob.constData(), static_cast<int>(blob.size()));
    insert.exec();
}

} // namespace

void writeDocument(SQLite::Database &database, const StoredDocument &document, const QByteArray &bytes,
                   const CodePoints &codePoints)
{
    SQLite::Statement info(database,
                           "INSERT INTO documents (id, position, title, company, event, period, date, file_name, "
                           "sha256, layout, added_at) SELECT ?, ifnull(max(position), 0) + 1, '', '', '', '', '', "
                           "'', ?, '', '' FROM documents");
    info.bind(1, document.info.id.value.toStdString());
    info.bind(2, document.info.sha256.toStdString());
    info.exec();
    RowWriter writer(database);
    writer.update(document.info);

    const Transcript &transcript = document.transcript;
    SQLite::Statement import(database, "INSERT INTO imports (document, text, turns, headers, notes, format, encoding, "
                                       "title, date, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    import.bind(1, document.info.id.value.toStdString());
    import.bind(2, transcript.text().toStdString());
    import.bind(3, turnsToJson(transcript.turns(), codePoints).toStdString());
    import.bind(4, headersToJson(transcript.headers(), codePoints).toStdString());
    import.bind(5, notesToJson(transcript.notes()).toStdString());
    import.bind(6, transcript.format().toStdString());
    import.bind(7, transcript.encoding().toStdString());
    import.bind(8, transcript.title().toStdString());
    import.bind(9, transcript.date().toString(Qt::ISODate).toStdString());
    import.bindNoCopy(10, bytes.constData(), static_cast<int>(bytes.size()));
    import.exec();
    if (!transcript.words().isEmpty())
        writeTimes(database, document.info.id, transcript.words(), codePoints);
    for (const Row &row : document.rows)
        writer.insert(withCodePoints(row, codePoints));
}

void writeSource(SQLite::Database &database, const DocumentId &document, const SourceText &source,
                 const QByteArray &bytes)
{
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO source_texts (document, sha256, text, spoken, bytes) "
                                       "VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, document.value.toStdString());
    insert.bind(2, source.sha256.toStdString());
    insert.bind(3, source.text.toStdString());
    insert.bind(4, rangesToJson(source.spoken, CodePoints(source.text)).toStdString());
    insert.bindNoCopy(5, bytes.constData(), static_cast<int>(bytes.size()));
    insert.exec();
}

void writeChanges(SQLite::Database &database, const Edit &edit, const CodePointsOfDocuments &codePoints)
{
    RowWriter writer(database);
    for (const RowChange &change : edit.changes)
        writer.write(converted(change, codePoints));
}

void appendToLog(SQLite::Database &database, const Edit &edit, const CodePointsOfDocuments &codePoints)
{
    SQLite::Statement insert(database, "INSERT INTO edit_log (id, action, document, focus_begin, focus_end, merge_key, "
                                       "author, at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'done')");
    const TextRange focus = focusOf(edit, codePoints);
    insert.bind(1, edit.id.toStdString());
    insert.bind(2, actionKey(edit.action).toStdString());
    if (edit.document.isNull())
        insert.bind(3);
    else
        insert.bind(3, edit.document.value.toStdString());
    insert.bind(4, static_cast<int64_t>(focus.begin));
    insert.bind(5, static_cast<int64_t>(focus.end));
    insert.bind(6, edit.mergeKey.toStdString());
    insert.bind(7, edit.author.toStdString());
    insert.bind(8, timeText(edit.at).toStdString());
    insert.exec();
    logChanges(database, database.getLastInsertRowid(), edit, codePoints);
}

void rewriteInLog(SQLite::Database &database, const Edit &edit, const CodePointsOfDocuments &codePoints)
{
    const qint64 number = numberOf(database, edit);
    const TextRange focus = focusOf(edit, codePoints);
    SQLite::Statement update(database, "UPDATE edit_log SET focus_begin = ?, focus_end = ?, at = ? WHERE number = ?");
    update.bind(1, static_cast<int64_t>(focus.begin));
    update.bind(2, static_cast<int64_t>(focus.end));
    update.bind(3, timeText(edit.at).toStdString());
    update.bind(4, static_cast<int64_t>(number));
    update.exec();

    SQLite::Statement clear(database, "DELETE FROM edit_changes WHERE edit = ?");
    clear.bind(1, static_cast<int64_t>(number));
    clear.exec();
    logChanges(database, number, edit, codePoints);
}

void setLogState(SQLite::Database &database, const Edit &edit, StoredEdit::State state)
{
    const qint64 number = numberOf(database, edit);
    SQLite::Statement update(database, "UPDATE edit_log SET state = ? WHERE number = ?");
    update.bind(1, stateKey(state));
    update.bind(2, static_cast<int64_t>(number));
    update.exec();
}

void discardUndone(SQLite::Database &database)
{
    database.exec("UPDATE edit_log SET state = 'discarded' WHERE state = 'undone'");
}

} // namespace core
