// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recoveredhistory.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "core/review/rowkey.h"
#include "core/store/recoveredrows.h"
#include "core/store/rowcodec.h"
#include "core/store/rowtable.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::Recovery)
};
QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

/// A line of the history with its changes, as the rows keep it.
struct LoggedEdit {
    qint64 number = 0;
    QString state;
    QList<RowChange> changes;
    bool isWhole = true; ///< Nothing of it is missing or doubtful.
};

std::optional<Row> rowOf(const QString &table, const SQLite::Column &json, bool &isFine)
{
    if (json.isNull())
        return std::nullopt;
    const QJsonDocument columns = QJsonDocument::fromJson(QByteArray(json.getText(), json.getBytes()));
    auto row = rowFromColumns(table, columns.object());
    isFine = isFine && row && !columns.object().isEmpty();
    return row;
}

/// The history, oldest first; numbers that are missing stand in it as edits that are not whole.
QList<LoggedEdit> readHistory(SQLite::Database &database, const QSet<qint64> &doubtfulChanges)
{
    QList<LoggedEdit> history;
    SQLite::Statement lines(database, "SELECT number, state FROM edit_log ORDER BY number");
    SQLite::Statement changes(database, "SELECT rowid, position, table_name, before, after FROM edit_changes "
                                        "WHERE edit = ? ORDER BY position");
    qint64 last = 0;
    while (lines.executeStep()) {
        LoggedEdit edit{lines.getColumn(0).getInt64(), textOf(lines.getColumn(1)), {}, true};
        if (edit.number != last + 1)
            history.append(LoggedEdit{last, {}, {}, false});
        last = edit.number;
        changes.bind(1, static_cast<int64_t>(edit.number));
        while (changes.executeStep()) {
            const QString table = textOf(changes.getColumn(2));
            edit.isWhole = edit.isWhole && changes.getColumn(1).getInt64() == edit.changes.size()
                           && !doubtfulChanges.contains(changes.getColumn(0).getInt64());
            RowChange change{rowOf(table, changes.getColumn(3), edit.isWhole),
                             rowOf(table, changes.getColumn(4), edit.isWhole)};
            if (change.before || change.after)
                edit.changes.append(change);
        }
        changes.reset();
        edit.isWhole = edit.isWhole && !edit.changes.isEmpty();
        history.append(edit);
    }
    return history;
}

/// The rows as the end of the history leaves them, as far back as it is whole; none where it removed them.
QHash<QString, std::optional<Row>> latestRows(const QList<LoggedEdit> &history)
{
    QHash<QString, std::optional<Row>> latest;
    for (qsizetype i = history.size() - 1; i >= 0 && history[i].isWhole; --i) {
        if (history[i].state != u"done")
            continue;
        const QList<RowChange> &changes = history[i].changes;
        for (qsizetype k = changes.size() - 1; k >= 0; --k) {
            const QString key = rowKey(changes[k]);
            if (!latest.contains(key))
                latest.insert(key, changes[k].after);
        }
    }
    // What was taken back last stands as it was before.
    for (qsizetype i = history.size() - 1; i >= 0 && history[i].isWhole; --i) {
        if (history[i].state != u"undone")
            continue;
        for (const RowChange &change : history[i].changes) {
            const QString key = rowKey(change);
            if (!latest.contains(key) && change.before)
                latest.insert(key, change.before);
        }
    }
    return latest;
}

bool isTurnOrCorrection(const Row &row)
{
    return std::holds_alternative<TurnRow>(row) || std::holds_alternative<Correction>(row);
}

/// Whether a turn or a correction lies on another one of its call.
bool collides(const QHash<QString, Row> &rows, const Row &row)
{
    if (!isTurnOrCorrection(row))
        return false;
    const TextRange range = rangeOf(row);
    return std::any_of(rows.begin(), rows.end(), [&](const Row &other) {
        return other.index() == row.index() && documentOf(other) == documentOf(row) && rowKey(other) != rowKey(row)
               && (rangeOf(other).intersects(range) || rangeOf(other).begin == range.begin);
    });
}

/// Whether rows are as an edit leaves them; if so, they are made as they were before it.
bool takeBack(QHash<QString, Row> &rows, const QList<RowChange> &changes)
{
    for (qsizetype i = changes.size() - 1; i >= 0; --i) {
        const RowChange &change = changes[i];
        const QString key = rowKey(change);
        const auto found = rows.constFind(key);
        const bool isThere = found != rows.constEnd();
        if (isThere != change.after.has_value() || (isThere && !(*found == *change.after)))
            return false;
        if (change.before)
            rows.insert(key, *change.before);
        else
            rows.remove(key);
    }
    return std::none_of(changes.begin(), changes.end(),
                        [&](const RowChange &change) { return change.before && collides(rows, *change.before); });
}

/// Makes the changes of an edit the other way round and says whether the file allows that.
bool canWriteInverse(SQLite::Database &database, const QList<RowChange> &changes)
{
    RowWriter writer(database);
    try {
        for (qsizetype i = changes.size() - 1; i >= 0; --i)
            writer.write({changes[i].after, changes[i].before});
    } catch (const SQLite::Exception &) {
        return false;
    }
    int open = 0;
    int highest = 0;
    sqlite3_db_status(database.getHandle(), SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0);
    return open == 0;
}

/// The number of the newest line of the history that cannot be taken back, or 0. Tries it, and leaves all as it was.
qint64 lastThatCannotBeTakenBack(SQLite::Database &database)
{
    const QList<LoggedEdit> history = readHistory(database, {});
    QHash<QString, Row> rows = rowsByKey(database);
    const SQLite::Transaction trial(database); // Never committed.
    for (qsizetype i = history.size() - 1; i >= 0; --i) {
        const LoggedEdit &edit = history[i];
        if (edit.isWhole && edit.state != u"done")
            continue;
        if (!edit.isWhole || !takeBack(rows, edit.changes) || !canWriteInverse(database, edit.changes))
            return std::max<qint64>(edit.number, 1);
    }
    return 0;
}

/// Removes rows of damaged tables that no edit has made: their ids are not as they were written.
void removeUnknown(SQLite::Database &database, const QHash<QString, Row> &present,
                   const QHash<QString, std::optional<Row>> &latest, const QSet<QString> &hurtTables)
{
    RowWriter writer(database);
    for (auto row = present.cbegin(); row != present.cend(); ++row) {
        const QString table = tableOf(*row);
        if (comesFromEdits(table) && hurtTables.contains(table) && !latest.contains(row.key()))
            writer.remove(*row);
    }
}
} // namespace

bool comesFromEdits(const QString &table)
{
    static const QSet<QString> edited{u"corrections"_s, u"annotations"_s,    u"annotation_tags"_s,
                                      u"tags"_s,        u"verdicts"_s,       u"roster"_s,
                                      u"glossary"_s,    u"second_sources"_s, u"spelling_words"_s};
    return edited.contains(table);
}

HistoryRepair restoreFromHistory(SQLite::Database &database, const QSet<QString> &hurtTables,
                                 const QSet<qint64> &doubtfulChanges)
{
    const QList<LoggedEdit> history = readHistory(database, doubtfulChanges);
    const auto latest = latestRows(history);
    const QHash<QString, Row> present = rowsByKey(database);
    const QStringList documents = documentsIn(database);
    HistoryRepair repair;
    repair.isWhole = std::all_of(history.begin(), history.end(), [](const LoggedEdit &edit) { return edit.isWhole; })
                     && !hurtTables.contains(u"edit_log"_s) && !hurtTables.contains(u"edit_changes"_s);
    if (repair.isWhole)
        removeUnknown(database, present, latest, hurtTables);
    RowWriter writer(database);
    for (auto wanted = latest.cbegin(); wanted != latest.cend(); ++wanted) {
        const auto found = present.constFind(wanted.key());
        const std::optional<Row> now = found == present.constEnd() ? std::nullopt : std::optional<Row>(*found);
        if (now == wanted.value()) {
            repair.settled.insert(wanted.key());
            continue;
        }
        const Row &row = now ? *now : *wanted.value();
        const DocumentId document = documentOf(row);
        const bool hasCall = document.isNull() || documents.contains(document.value);
        if (!hurtTables.contains(tableOf(row)) || !hasCall)
            continue;
        try {
            writer.write({now, wanted.value()});
            repair.settled.insert(wanted.key());
            ++repair.restored;
        } catch (const SQLite::Exception &) {
            continue; // What stands in the way is more reliable.
        }
    }
    return repair;
}

QStringList forgetUndone(SQLite::Database &database)
{
    if (database.exec("UPDATE edit_log SET state = 'discarded' WHERE state = 'undone'") == 0)
        return {};
    return {Sentences::tr("What was taken back before can no longer be done again.")};
}

QStringList cutHistory(SQLite::Database &database)
{
    const qint64 lost = lastThatCannotBeTakenBack(database);
    if (lost == 0)
        return {};
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (const char *deletion :
         {"DELETE FROM edit_changes WHERE edit <= ?", "DELETE FROM edit_log WHERE number <= ?"}) {
        SQLite::Statement statement(database, deletion);
        statement.bind(1, static_cast<int64_t>(lost));
        statement.exec();
    }
    // The numbers go on from 1 without gaps, by which the next reader knows that nothing is missing.
    const std::string by = std::to_string(lost);
    database.exec("PRAGMA defer_foreign_keys = ON");
    for (const char *step : {"UPDATE edit_log SET number = ", "UPDATE edit_changes SET edit = "}) {
        const std::string update = step;
        const std::string column = update.substr(update.find("SET ") + 4, update.find(" = ") - update.find("SET ") - 4);
        database.exec(update + by + " - " + column);
        database.exec(update + "-" + column);
    }
    transaction.commit();
    return {
        Sentences::tr("The first %n step(s) of the history are incomplete and were left out. What they did is kept, "
                      "but can no longer be taken back step by step.",
                      nullptr, static_cast<int>(lost))};
}

} // namespace core
