// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "core/base/guid.h"
#include "core/review/rowkey.h"
#include "core/store/databasecopy.h"
#include "core/store/guarded.h"
#include "core/store/projectloader.h"
#include "core/store/recoveredhistory.h"
#include "core/store/recoveredrows.h"
#include "core/store/rowcodec.h"
#include "core/store/salvage.h"
#include "core/store/schema.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::Recovery)
};

/// The words for what a table holds.
QString contentOf(const QString &table)
{
    static const QHash<QString, const char *> contents{
        {u"documents"_s, QT_TRANSLATE_NOOP("core::Recovery", "details of calls")},
        {u"imports"_s, QT_TRANSLATE_NOOP("core::Recovery", "imported texts")},
        {u"speakers"_s, QT_TRANSLATE_NOOP("core::Recovery", "speakers")},
        {u"turns"_s, QT_TRANSLATE_NOOP("core::Recovery", "turns")},
        {u"corrections"_s, QT_TRANSLATE_NOOP("core::Recovery", "corrections")},
        {u"annotations"_s, QT_TRANSLATE_NOOP("core::Recovery", "annotations")},
        {u"annotation_tags"_s, QT_TRANSLATE_NOOP("core::Recovery", "tags of annotations")},
        {u"tags"_s, QT_TRANSLATE_NOOP("core::Recovery", "tags of the codebook")},
        {u"verdicts"_s, QT_TRANSLATE_NOOP("core::Recovery", "decisions on findings")},
        {u"edit_log"_s, QT_TRANSLATE_NOOP("core::Recovery", "lines of the history")},
        {u"edit_changes"_s, QT_TRANSLATE_NOOP("core::Recovery", "changes in the history")},
        {u"roster"_s, QT_TRANSLATE_NOOP("core::Recovery", "people of the roster")},
        {u"glossary"_s, QT_TRANSLATE_NOOP("core::Recovery", "terms of the glossary")},
        {u"spelling_words"_s, QT_TRANSLATE_NOOP("core::Recovery", "words of the spelling list")},
        {u"timed_words"_s, QT_TRANSLATE_NOOP("core::Recovery", "times of words")},
        {u"source_texts"_s, QT_TRANSLATE_NOOP("core::Recovery", "texts of second sources")},
        {u"second_sources"_s, QT_TRANSLATE_NOOP("core::Recovery", "second sources")},
    };
    const auto known = contents.constFind(table);
    return known == contents.constEnd() ? table : QCoreApplication::translate("core::Recovery", *known);
}

QList<TableShape> shapesOf(SQLite::Database &database)
{
    QList<TableShape> shapes;
    SQLite::Statement tables(database, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                       "AND wr = 0 AND name NOT LIKE 'sqlite%' "
                                       "AND name NOT IN ('passages', 'searchable_calls', 'call_results')");
    while (tables.executeStep()) {
        TableShape shape{QString::fromUtf8(tables.getColumn(0).getText()), {}};
        SQLite::Statement columns(database, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)");
        columns.bind(1, shape.name.toStdString());
        while (columns.executeStep()) {
            const QString type = QString::fromUtf8(columns.getColumn(1).getText());
            shape.columns.append({QString::fromUtf8(columns.getColumn(0).getText()), type,
                                  columns.getColumn(2).getInt() == 0, columns.getColumn(3).getInt() > 0, false});
        }
        // Only a key of one column is the row's number itself.
        const auto isKey = [](const TableShape::Column &column) { return column.isKey; };
        if (std::count_if(shape.columns.begin(), shape.columns.end(), isKey) == 1) {
            for (TableShape::Column &column : shape.columns)
                column.isRowid = column.isKey && column.type == u"INTEGER";
        }
        shapes.append(shape);
    }
    return shapes;
}

/// The bytes of a file as SQLite would see them: what an interrupted write left half done is taken back first, in a
/// copy. None if the file cannot be read.
std::optional<QByteArray> bytesOf(const QString &path)
{
    const QString ending = u"-journal"_s;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"damaged"_s);
    if (!QFileInfo::exists(path + ending) || !QFile::copy(path, copy) || !QFile::copy(path + ending, copy + ending))
        return bytes;
    guarded({}, [&]() -> Result<void> {
        SQLite::Database database(copy.toStdString(), SQLite::OPEN_READWRITE);
        database.execAndGet("PRAGMA schema_version");
        return {};
    });
    QFile mended(copy);
    return mended.open(QIODevice::ReadOnly) ? mended.readAll() : bytes;
}

QString keyOf(const TableShape &shape, const PageFile::Row &row)
{
    QJsonObject columns;
    for (qsizetype i = 0; i < row.values.size(); ++i)
        columns[shape.columns[i].name] = QJsonValue::fromVariant(row.values[i]);
    const auto known = rowFromColumns(shape.name, columns);
    return known ? rowKey(*known) : QString();
}

void bindValue(SQLite::Statement &statement, int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return statement.bind(index, static_cast<int64_t>(value.toLongLong()));
    case QMetaType::Double:
        return statement.bind(index, value.toDouble());
    case QMetaType::QString:
        return statement.bind(index, value.toString().toStdString());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return statement.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
    }
    default:
        return statement.bind(index);
    }
}

/// What stands for a value that is cut off.
QVariant emptyValue(const TableShape::Column &column)
{
    if (column.mayBeNull)
        return QVariant::fromValue(nullptr);
    if (column.type == u"INTEGER")
        return QVariant::fromValue(qint64(0));
    if (column.type == u"REAL")
        return QVariant::fromValue(0.0);
    return column.type == u"BLOB" ? QVariant(QByteArray()) : QVariant(QString());
}

/// Rebuilds a project from the pages of a file.
class Rebuilder
{
public:
    Rebuilder(const PageFile &file, SQLite::Database &database)
        : m_file(file)
        , m_database(database)
        , m_shapes(shapesOf(database))
        , m_salvage(salvage(file, m_shapes))
    {
    }

    /// Writes what was read into tables as old as the damaged ones.
    void fillTables()
    {
        m_database.exec("PRAGMA foreign_keys = OFF");
        SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        for (const TableShape &shape : m_shapes)
            fill(shape);
        transaction.commit();
    }

    /// Makes a project that opens of what is in the tables, which must be up to date.
    Recovery mend()
    {
        SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const HistoryRepair repair = restoreFromHistory(m_database, hurtTables(), m_doubtfulChanges);
        m_recovery.fromHistory = repair.restored;
        if (repair.restored > 0 && !repair.isWhole) {
            m_recovery.losses.append(
                Sentences::tr("%n row(s) were taken from the history, which is damaged itself: they "
                              "may be older than what was lost.",
                              nullptr, repair.restored));
        }
        for (const TableShape &shape : std::as_const(m_shapes))
            noteLosses(shape.name, repair);
        m_recovery.losses += mendReferences(m_database);
        m_recovery.losses += mendRanges(m_database, allDoubtful());
        if (isHurt(u"turns"_s) || isHurt(u"imports"_s))
            noteCoveredGaps(coverTurnGaps(m_database));
        if (!repair.isWhole)
            m_recovery.losses += forgetUndone(m_database);
        m_recovery.calls = m_database.execAndGet("SELECT count(*) FROM documents").getInt();
        transaction.commit();
        m_database.exec("PRAGMA foreign_keys = ON");
        m_recovery.losses += cutHistory(m_database);
        if (m_salvage.unknownPages > 0) {
            m_recovery.losses.append(Sentences::tr("%n page(s) of the file hold nothing that could be read.", nullptr,
                                                   m_salvage.unknownPages));
        }
        return m_recovery;
    }

private:
    bool isHurt(const QString &table) const
    {
        const SalvagedTable found = m_salvage.tables.value(table);
        return !m_salvage.hasSchema || found.damagedPages > 0 || found.unreadable > 0 || m_salvage.unknownPages > 0;
    }

    DoubtfulRows allDoubtful() const
    {
        DoubtfulRows all;
        for (const QStringList &keys : m_doubtful)
            all += DoubtfulRows(keys.begin(), keys.end());
        return all;
    }

    QSet<QString> hurtTables() const
    {
        QSet<QString> hurt;
        for (const TableShape &shape : m_shapes) {
            if (isHurt(shape.name) || !m_doubtful.value(shape.name).isEmpty())
                hurt.insert(shape.name);
        }
        // The tags of an annotation are rows of a table of their own.
        if (hurt.contains(u"annotation_tags"_s))
            hurt.insert(u"annotations"_s);
        return hurt;
    }

    void fill(const TableShape &shape)
    {
        SalvagedTable &table = m_salvage.tables[shape.name];
        for (const PageFile::Row &row : std::as_const(table.rows)) {
            if (row.isDoubtful && shape.name == u"edit_changes")
                m_doubtfulChanges.insert(row.rowid);
            if (row.isDoubtful)
                m_doubtful[shape.name].append(keyOf(shape, row));
            if (insert(shape, row))
                ++m_recovery.rows;
            else
                ++table.unreadable;
        }
    }

    void noteLosses(const QString &name, const HistoryRepair &repair)
    {
        if (name == u"meta" || (comesFromEdits(name) && repair.isWhole))
            return;
        const SalvagedTable table = m_salvage.tables.value(name);
        int doubtful = 0;
        for (const QString &key : m_doubtful.value(name))
            doubtful += repair.settled.contains(key) ? 0 : 1;
        const QString content = contentOf(name);
        if (table.unreadable > 0) {
            m_recovery.losses.append(Sentences::tr("Of the %1, a part could not be read (%n place(s) in the file).",
                                                   nullptr, table.unreadable)
                                         .arg(content));
        }
        if (doubtful > 0) {
            m_recovery.losses.append(
                Sentences::tr("Of the %1, %n come(s) from a damaged part of the file. Look at them: "
                              "some may be wrong or missing.",
                              nullptr, doubtful)
                    .arg(content));
        } else if (table.damagedPages > 0 && table.unreadable == 0) {
            m_recovery.losses.append(
                Sentences::tr("Of the %1, some may be missing, because a part of the file is damaged.").arg(content));
        }
        if (!m_salvage.hasSchema && table.rows.isEmpty() && name == u"imports")
            m_recovery.losses.append(Sentences::tr("None of the %1 could be found.").arg(content));
    }

    bool insert(const TableShape &shape, const PageFile::Row &row)
    {
        QStringList names{u"rowid"_s};
        QStringList marks{u"?"_s};
        QVariantList values{row.rowid};
        for (qsizetype i = 0; i < shape.columns.size(); ++i) {
            if (shape.columns[i].isRowid)
                continue;
            names.append(u'"' + shape.columns[i].name + u'"');
            marks.append(u"?"_s);
            values.append(i < row.values.size() ? row.values[i] : emptyValue(shape.columns[i]));
        }
        try {
            SQLite::Statement statement(m_database, u"INSERT OR REPLACE INTO \"%1\" (%2) VALUES (%3)"_s
                                                        .arg(shape.name, names.join(u", "_s), marks.join(u", "_s))
                                                        .toStdString());
            for (qsizetype i = 0; i < values.size(); ++i)
                bindValue(statement, static_cast<int>(i) + 1, values[i]);
            statement.exec();
            return true;
        } catch (const SQLite::Exception &) {
            return false; // The values do not fit the table, so they cannot be what was written.
        }
    }

    void noteCoveredGaps(int made)
    {
        if (made == 0)
            return;
        m_recovery.losses.append(
            Sentences::tr("%n turn(s) were made anew for words that no turn held any more; say who "
                          "speaks there.",
                          nullptr, made));
    }

    const PageFile &m_file;
    SQLite::Database &m_database;
    QList<TableShape> m_shapes;
    Salvage m_salvage;
    Recovery m_recovery;
    QHash<QString, QStringList> m_doubtful; ///< Keys of rows from damaged pages, by table.
    QSet<qint64> m_doubtfulChanges;
};

/// The steps that a file with this version has seen; all of them where the version makes no sense.
QList<Migration> stepsUpTo(int version)
{
    const QList<Migration> &all = migrations();
    return version >= 1 && version <= all.size() ? all.first(version) : all;
}

/// Throws if anything of the project cannot be read.
void readAll(SQLite::Database &database)
{
    CodePointsOfDocuments codePoints;
    const StoredProject project = loadProject(database);
    for (const DocumentInfo &info : project.documents)
        loadDocument(database, info, codePoints);
    for (const StoredLine &line : project.log)
        loadEdit(database, line.number, codePoints);
}

Result<Recovery> rebuild(const PageFile &file, const QString &path)
{
    return guarded(QFileInfo(path).fileName(), [&]() -> Result<Recovery> {
        const auto database = openDatabase(path, OpenFor::Writing);
        if (const auto migrated = migrate(*database, path, stepsUpTo(file.schemaVersion())); !migrated)
            return failure(migrated.error());
        Rebuilder rebuilder(file, *database);
        rebuilder.fillTables();
        if (const auto migrated = migrate(*database, path, migrations()); !migrated)
            return failure(migrated.error());
        // The damaged file is still there, so the new one needs no copy of how it was before its tables were renewed.
        for (const Migration &step : migrations())
            QFile::remove(backupPath(path, step.number));
        const Recovery recovery = rebuilder.mend();
        checkWhole(*database);
        readAll(*database);
        return recovery;
    });
}

} // namespace

Result<Recovery> recoverProject(const QString &damaged, const QString &target)
{
    const QString name = QFileInfo(damaged).fileName();
    const auto bytes = bytesOf(damaged);
    if (!bytes)
        return failure(Error::Kind::Storage, Sentences::tr("“%1” cannot be read at all. Nothing was made.").arg(name));
    const PageFile file(*bytes);
    if (file.pageCount() == 0) {
        return failure(Error::Kind::Input,
                       Sentences::tr("“%1” is too short to hold anything of a project. Nothing was made.").arg(name));
    }
    if (file.hasProjectHead() && file.schemaVersion() > migrations().last().number && file.isIntact(1)) {
        return failure(Error::Kind::Newer, Sentences::tr("“%1” was written by a newer Emend. Nothing was made. Install "
                                                         "the newest Emend to recover it.")
                                               .arg(name));
    }
    QFile made(target);
    if (QFileInfo::exists(target) || !made.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(Error::Kind::Storage, Sentences::tr("“%1” exists already or cannot be made, so nothing was "
                                                           "recovered. Choose another name.")
                                                 .arg(QFileInfo(target).fileName()));
    }
    made.close();
    auto recovery = rebuild(file, target);
    if (recovery && recovery->calls == 0) {
        recovery =
            failure(Error::Kind::Input, Sentences::tr("No call of a project could be read in “%1”. It was left as "
                                                      "it is, and nothing was made. Go back to a backup.")
                                            .arg(name));
    }
    if (!recovery) {
        QFile::remove(target);
        QFile::remove(target + u"-journal"_s);
    }
    return recovery;
}

} // namespace core
