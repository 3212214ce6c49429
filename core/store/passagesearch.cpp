// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/store/passagetable.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

std::string jsonOf(const QStringList &values)
{
    return QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact).toStdString();
}

/// The expression with the columns to look in.
QString expressionOf(const PassageQuery &query)
{
    if (!query.kind)
        return query.expression;
    constexpr std::array columns{"said"_L1, "noted"_L1, "figure"_L1};
    return columns.at(static_cast<size_t>(*query.kind)) + u" : ("_s + query.expression + u')';
}

/// One search, prepared; run for a range of ids at a time.
class Search
{
public:
    Search(SQLite::Database &database, const PassageQuery &query)
        : m_statement(database, sqlFor(query).toStdString())
        , m_limit(query.limit)
    {
        const auto bind = [&](const char *name, const std::string &value) { m_statement.bind(name, value); };
        bind(":match", expressionOf(query).toStdString());
        bind(":begin", QString(QChar(matchBegin)).toStdString());
        bind(":end", QString(QChar(matchEnd)).toStdString());
        if (!query.section.isEmpty())
            bind(":section", query.section.toStdString());
        if (!query.role.isEmpty())
            bind(":role", query.role.toStdString());
        if (query.speakers)
            bind(":speakers", jsonOf(*query.speakers));
        if (!query.tags.isEmpty())
            bind(":tags", jsonOf(query.tags));
    }

    /// Adds what is found among ids [first, end). False when there is more than was asked for.
    bool run(qint64 first, qint64 end, SearchHits &found)
    {
        m_statement.reset();
        m_statement.bind(":first", static_cast<int64_t>(first));
        m_statement.bind(":last", static_cast<int64_t>(end - 1));
        while (m_statement.executeStep()) {
            if (found.hits.size() == m_limit) {
                found.isCut = true;
                return false;
            }
            found.hits.append(hit());
        }
        return true;
    }

private:
    static QString sqlFor(const PassageQuery &query)
    {
        // Two of the three columns are empty, so that joining them gives the words of the third. CROSS JOIN keeps
        // SQLite from going through all passages and asking the index about each.
        QString sql = u"SELECT p.document, p.key, p.range_begin, p.range_end, p.section, p.speaker, p.role, "
                      "CASE WHEN p.said <> '' THEN 0 WHEN p.noted <> '' THEN 1 ELSE 2 END, "
                      "highlight(passages_index, 0, :begin, :end) || highlight(passages_index, 1, :begin, :end) || "
                      "highlight(passages_index, 2, :begin, :end) "
                      "FROM passages_index CROSS JOIN passages AS p ON p.id = passages_index.rowid "
                      "WHERE passages_index MATCH :match AND passages_index.rowid BETWEEN :first AND :last"_s;
        if (!query.section.isEmpty())
            sql += u" AND p.section = :section"_s;
        if (!query.role.isEmpty())
            sql += u" AND p.role = :role"_s;
        if (query.speakers)
            sql += u" AND p.speaker IN (SELECT value FROM json_each(:speakers))"_s;
        if (!query.tags.isEmpty()) {
            sql += u" AND EXISTS (SELECT 1 FROM annotations AS a JOIN annotation_tags AS t ON t.annotation = a.id "
                   "WHERE a.document = p.document AND a.range_begin < p.range_end AND a.range_end > p.range_begin "
                   "AND t.tag IN (SELECT value FROM json_each(:tags)))"_s;
        }
        return sql + u" ORDER BY passages_index.rowid DESC"_s;
    }

    SearchHit hit()
    {
        SearchHit hit;
        hit.document = DocumentId{textOf(m_statement.getColumn(0))};
        CallPassage &passage = hit.passage;
        passage.key = textOf(m_statement.getColumn(1));
        passage.range = {m_statement.getColumn(2).getInt64(), m_statement.getColumn(3).getInt64()};
        passage.section = textOf(m_statement.getColumn(4));
        passage.speaker = textOf(m_statement.getColumn(5));
        passage.role = textOf(m_statement.getColumn(6));
        passage.kind = static_cast<CallPassage::Kind>(m_statement.getColumn(7).getInt());
        if (passage.kind == CallPassage::Kind::Figure)
            passage.key.remove(0, figurePrefix.size());
        hit.text = markedText(textOf(m_statement.getColumn(8)));
        passage.words = hit.text.text;
        return hit;
    }

    SQLite::Statement m_statement;
    qsizetype m_limit;
};

/// Positions of all calls that are not removed, the last one first; only those among wanted, if that is given.
QList<qint64> positionsOf(SQLite::Database &database, const std::optional<QList<DocumentId>> &wanted)
{
    const QSet<DocumentId> allowed = wanted ? QSet<DocumentId>(wanted->begin(), wanted->end()) : QSet<DocumentId>();
    QList<qint64> positions;
    SQLite::Statement query(database, "SELECT id, position FROM documents WHERE NOT is_removed ORDER BY position DESC");
    while (query.executeStep()) {
        if (!wanted || allowed.contains(DocumentId{textOf(query.getColumn(0))}))
            positions.append(query.getColumn(1).getInt64());
    }
    return positions;
}

/// Those of the wanted calls that a statement finds for some values.
std::optional<QList<DocumentId>> narrowed(SQLite::Database &database, const std::optional<QList<DocumentId>> &wanted,
                                          const char *sql, const QStringList &values)
{
    const QSet<DocumentId> allowed = wanted ? QSet<DocumentId>(wanted->begin(), wanted->end()) : QSet<DocumentId>();
    QList<DocumentId> documents;
    SQLite::Statement statement(database, sql);
    statement.bind(1, jsonOf(values));
    while (statement.executeStep()) {
        const DocumentId document{textOf(statement.getColumn(0))};
        if (!wanted || allowed.contains(document))
            documents.append(document);
    }
    return documents;
}

/// The calls that can have a hit at all, so that the others need not be gone through; none if all can.
std::optional<QList<DocumentId>> candidates(SQLite::Database &database, const PassageQuery &query)
{
    std::optional<QList<DocumentId>> documents = query.documents;
    if (!query.tags.isEmpty()) {
        documents = narrowed(database, documents,
                             "SELECT DISTINCT a.document FROM annotation_tags AS t "
                             "JOIN annotations AS a ON a.id = t.annotation "
                             "WHERE t.tag IN (SELECT value FROM json_each(?))",
                             query.tags);
    }
    if (query.speakers) {
        documents = narrowed(database, documents,
                             "SELECT DISTINCT document FROM speakers "
                             "WHERE name IN (SELECT value FROM json_each(?))",
                             *query.speakers);
    }
    return documents;
}

/// Runs of positions that follow each other, as [first, end), the last run first.
QList<std::pair<qint64, qint64>> runsOf(const QList<qint64> &positions)
{
    QList<std::pair<qint64, qint64>> runs;
    for (const qint64 position : positions) {
        if (!runs.isEmpty() && runs.last().first == position + 1)
            runs.last().first = position;
        else
            runs.append({position, position + 1});
    }
    return runs;
}

} // namespace

SearchHits findPassages(SQLite::Database &database, const PassageQuery &query)
{
    SearchHits found;
    Search search(database, query);
    for (const auto &[first, end] : runsOf(positionsOf(database, candidates(database, query)))) {
        if (!search.run(first * passagesPerCall, end * passagesPerCall, found))
            break;
    }
    // Turns that were split later have ids behind those of their neighbours.
    std::map<DocumentId, qsizetype> order;
    for (const SearchHit &hit : std::as_const(found.hits))
        order.emplace(hit.document, static_cast<qsizetype>(order.size()));
    std::stable_sort(found.hits.begin(), found.hits.end(), [&](const SearchHit &a, const SearchHit &b) {
        return std::pair(order.at(a.document), a.passage.range.begin)
               < std::pair(order.at(b.document), b.passage.range.begin);
    });
    return found;
}

} // namespace core
