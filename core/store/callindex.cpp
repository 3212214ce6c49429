// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callindex.h"

#include <QSet>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/review/rowkey.h"

namespace core {

namespace {

QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

/// The first column of all rows.
QStringList column(SQLite::Statement &query)
{
    QStringList values;
    while (query.executeStep())
        values.append(textOf(query.getColumn(0)));
    return values;
}

} // namespace

Result<QList<DocumentId>> unsearchableCalls(const ProjectStore &store)
{
    QList<DocumentId> calls;
    const auto read = store.read([&](SQLite::Database &database) { calls = unsearchableCalls(database); });
    return read.map([&] { return calls; });
}

Result<void> makeSearchable(ProjectStore &store, const PassageChanges &passages)
{
    return store.write([&](SQLite::Database &database) {
        PassageIds ids;
        writePassages(database, passages, store.codePoints(passages.document), ids);
        markSearchable(database, passages.document);
    });
}

Result<SearchHits> findPassages(const ProjectStore &store, const PassageQuery &query)
{
    SearchHits hits;
    const auto read = store.read([&](SQLite::Database &database) { hits = findPassages(database, query); });
    return read.map([&] { return hits; });
}

Result<QStringList> speakerNames(const ProjectStore &store)
{
    QStringList names;
    const auto read = store.read([&](SQLite::Database &database) {
        SQLite::Statement query(database, "SELECT DISTINCT name FROM speakers WHERE name <> ''");
        names = column(query);
    });
    return read.map([&] { return names; });
}

Result<QList<DocumentId>> documentsWithTag(const ProjectStore &store, const TagId &tag)
{
    QList<DocumentId> documents;
    const auto read = store.read([&](SQLite::Database &database) {
        SQLite::Statement query(database, "SELECT DISTINCT document FROM annotations JOIN annotation_tags "
                                          "ON annotation = id WHERE tag = ? ORDER BY document");
        query.bind(1, tag.value.toStdString());
        for (const QString &id : column(query))
            documents.append(DocumentId{id});
    });
    return read.map([&] { return documents; });
}

Result<QList<CallResults>> storedResults(const ProjectStore &store)
{
    QList<CallResults> results;
    const auto read = store.read([&](SQLite::Database &database) {
        SQLite::Statement query(database, "SELECT document, analyser, is_current, findings, open_findings, figures, "
                                          "open_figures FROM call_results");
        while (query.executeStep()) {
            results.append(CallResults{DocumentId{textOf(query.getColumn(0))}, textOf(query.getColumn(1)),
                                       query.getColumn(2).getInt() != 0, query.getColumn(3).getInt(),
                                       query.getColumn(4).getInt(), query.getColumn(5).getInt(),
                                       query.getColumn(6).getInt()});
        }
    });
    return read.map([&] { return results; });
}

Result<void> keepResults(ProjectStore &store, const CallResults &results, const QList<CallPassage> &figures)
{
    return store.write([&](SQLite::Database &database) {
        SQLite::Statement replace(database, "INSERT OR REPLACE INTO call_results (document, analyser, is_current, "
                                            "findings, open_findings, figures, open_figures) "
                                            "VALUES (?, ?, ?, ?, ?, ?, ?)");
        replace.bind(1, results.document.value.toStdString());
        replace.bind(2, results.analyser.toStdString());
        replace.bind(3, results.isCurrent ? 1 : 0);
        replace.bind(4, results.findings);
        replace.bind(5, results.openFindings);
        replace.bind(6, results.figures);
        replace.bind(7, results.openFigures);
        replace.exec();
        replaceFigures(database, results.document, figures, store.codePoints(results.document));
    });
}

void outdateResults(SQLite::Database &database, const Edit &edit)
{
    QSet<DocumentId> documents;
    bool isGlossary = false;
    for (const RowChange &change : edit.changes) {
        const Row &row = change.before ? *change.before : *change.after;
        if (std::holds_alternative<GlossaryEntry>(row))
            isGlossary = true;
        else if (!std::holds_alternative<DocumentInfo>(row) && !documentOf(row).isNull())
            documents.insert(documentOf(row));
    }
    // The terms of the project are looked for in all of its calls.
    if (isGlossary)
        database.exec("UPDATE call_results SET is_current = 0");
    SQLite::Statement update(database, "UPDATE call_results SET is_current = 0 WHERE document = ?");
    for (const DocumentId &document : std::as_const(documents)) {
        update.bind(1, document.value.toStdString());
        update.exec();
        update.reset();
    }
}

} // namespace core
