// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowtable.h"

#include <cmath>

#include <QHash>
#include <QJsonArray>
#include <QStringList>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/store/rowcodec.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

void bindValue(SQLite::Statement &statement, int index, const QJsonValue &value)
{
    if (value.isString())
        statement.bind(index, value.toString().toStdString());
    else if (!value.isDouble())
        statement.bind(index);
    else if (const double number = value.toDouble(); number == std::floor(number))
        statement.bind(index, static_cast<int64_t>(value.toInteger()));
    else
        statement.bind(index, number);
}

QJsonValue valueOf(const SQLite::Column &column)
{
    if (column.isInteger())
        return static_cast<qint64>(column.getInt64());
    if (column.isFloat())
        return column.getDouble();
    if (column.isText())
        return QString::fromUtf8(column.getText(), column.getBytes());
    return QJsonValue::Null;
}

/// The columns of a row that its own table has.
QJsonObject ownColumns(const Row &row)
{
    QJsonObject columns = toColumns(row);
    columns.remove(u"tags"_s);
    return columns;
}

/// "id = ?" or, for rows that are named within their document only, "document = ? AND id = ?".
QStringList keyColumns(const Row &row)
{
    if (std::holds_alternative<SpeakerRow>(row) || std::holds_alternative<TurnRow>(row))
        return {u"document"_s, u"id"_s};
    return {u"id"_s};
}

QString whereKey(const Row &row)
{
    return u" WHERE "_s + keyColumns(row).join(u" = ? AND "_s) + u" = ?"_s;
}

void bindKey(SQLite::Statement &statement, int index, const Row &row, const QJsonObject &columns)
{
    for (const QString &column : keyColumns(row))
        bindValue(statement, index++, columns[column]);
}

void expectOneRow(int rows)
{
    if (rows != 1)
        throw SQLite::Exception("the row to be changed is not in the file", SQLITE_CONSTRAINT);
}

QHash<QString, QJsonArray> readTags(SQLite::Database &database, const DocumentId &document)
{
    SQLite::Statement query(database, "SELECT annotation, tag FROM annotation_tags JOIN annotations ON annotation = id "
                                      "WHERE document = ? ORDER BY annotation, annotation_tags.position");
    query.bind(1, document.value.toStdString());
    QHash<QString, QJsonArray> tags;
    while (query.executeStep())
        tags[valueOf(query.getColumn(0)).toString()].append(valueOf(query.getColumn(1)));
    return tags;
}

} // namespace

RowWriter::RowWriter(SQLite::Database &database)
    : m_database(database)
{
}

RowWriter::~RowWriter() = default;

SQLite::Statement &RowWriter::prepared(const QString &sql)
{
    std::unique_ptr<SQLite::Statement> &statement = m_statements[sql];
    if (statement)
        statement->tryReset(); // Says again what went wrong the last time.
    else
        statement = std::make_unique<SQLite::Statement>(m_database, sql.toStdString());
    return *statement;
}

void RowWriter::insert(const Row &row)
{
    const QJsonObject columns = ownColumns(row);
    QStringList marks(columns.size(), u"?"_s);
    SQLite::Statement &statement = prepared(
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(tableOf(row), columns.keys().join(u", "_s), marks.join(u", "_s)));
    int index = 1;
    for (const auto &value : columns)
        bindValue(statement, index++, value);
    statement.exec();
    if (const auto *annotation = std::get_if<Annotation>(&row))
        writeTags(*annotation);
}

void RowWriter::update(const Row &row)
{
    const QJsonObject columns = ownColumns(row);
    SQLite::Statement &statement =
        prepared(u"UPDATE %1 SET %2 = ?"_s.arg(tableOf(row), columns.keys().join(u" = ?, "_s)) + whereKey(row));
    int index = 1;
    for (const auto &value : columns)
        bindValue(statement, index++, value);
    bindKey(statement, index, row, columns);
    expectOneRow(statement.exec());
    if (const auto *annotation = std::get_if<Annotation>(&row))
        writeTags(*annotation);
}

void RowWriter::remove(const Row &row)
{
    if (const auto *annotation = std::get_if<Annotation>(&row)) {
        Annotation untagged = *annotation;
        untagged.tags.clear();
        writeTags(untagged);
    }
    SQLite::Statement &statement = prepared(u"DELETE FROM "_s + tableOf(row) + whereKey(row));
    bindKey(statement, 1, row, toColumns(row));
    expectOneRow(statement.exec());
}

void RowWriter::write(const RowChange &change)
{
    if (!change.before)
        insert(*change.after);
    else if (!change.after)
        remove(*change.before);
    else
        update(*change.after);
}

void RowWriter::writeTags(const Annotation &annotation)
{
    SQLite::Statement &clear = prepared(u"DELETE FROM annotation_tags WHERE annotation = ?"_s);
    clear.bind(1, annotation.id.value.toStdString());
    clear.exec();
    SQLite::Statement &insert = prepared(u"INSERT INTO annotation_tags (annotation, position, tag) VALUES (?, ?, ?)"_s);
    int position = 0;
    for (const TagId &tag : annotation.tags) {
        insert.bind(1, annotation.id.value.toStdString());
        insert.bind(2, position++);
        insert.bind(3, tag.value.toStdString());
        insert.exec();
        insert.reset();
    }
}

QList<Row> readRows(SQLite::Database &database, const QString &table, const DocumentId &document)
{
    static const QStringList common{u"tags"_s, u"roster"_s, u"glossary"_s, u"spelling_words"_s};
    const bool hasDocument = !common.contains(table);
    const QString sql =
        u"SELECT * FROM "_s + table + (hasDocument ? u" WHERE document = ?"_s : QString()) + u" ORDER BY rowid"_s;
    SQLite::Statement query(database, sql.toStdString());
    if (hasDocument)
        query.bind(1, document.value.toStdString());
    const auto tags = table == u"annotations" ? readTags(database, document) : QHash<QString, QJsonArray>();

    QList<Row> rows;
    while (query.executeStep()) {
        QJsonObject columns;
        for (int i = 0; i < query.getColumnCount(); ++i)
            columns[QString::fromUtf8(query.getColumnName(i))] = valueOf(query.getColumn(i));
        if (table == u"annotations")
            columns[u"tags"_s] = tags.value(columns[u"id"_s].toString());
        if (const auto row = rowFromColumns(table, columns))
            rows.append(*row);
    }
    return rows;
}

} // namespace core
