// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <SQLiteCpp/Database.h>

#include "core/project/roster.h"
#include "core/store/projectstore.h"
#include "core/store/schema.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

core::Migration later(const char *sql)
{
    return {core::migrations().last().number + 1, sql};
}

std::unique_ptr<SQLite::Database> opened(const QString &path)
{
    return std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE);
}

bool hasTable(SQLite::Database &database, const char *name)
{
    return database.tableExists(name);
}

} // namespace

/// How a project file gets its tables, and new ones later.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migrationsAreNumberedInOrder();
    void newFileIsMarked();
    void tablesAreStrict();
    void migrationBacksUpFirst();
    void fileWithoutRosterGetsOne();
    void failedMigrationLeavesTheFile();
    void failedBackupPreventsTheMigration();
    void currentFileIsLeftAlone();
};

void TestSchema::migrationsAreNumberedInOrder()
{
    QVERIFY(!core::migrations().isEmpty());
    int last = 0;
    for (const core::Migration &step : core::migrations()) {
        QVERIFY(step.number > last);
        QVERIFY(step.sql.contains("CREATE ") || step.sql.contains("ALTER "));
        last = step.number;
    }
}

void TestSchema::newFileIsMarked()
{
    support::ProjectFixture f;
    f.close();
    const auto database = opened(f.path);
    QCOMPARE(core::schemaVersion(*database), core::migrations().last().number);
    QCOMPARE(database->execAndGet("PRAGMA application_id").getInt(), core::projectApplicationId());
    QCOMPARE(database->execAndGet("PRAGMA journal_mode").getString(), std::string("delete"));
    QCOMPARE(database->execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
}

void TestSchema::tablesAreStrict()
{
    support::ProjectFixture f;
    f.close();
    const auto database = opened(f.path);
    QVERIFY(database
                ->execAndGet("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                             "AND name NOT LIKE 'sqlite_%'")
                .getInt()
            >= 10);
    QCOMPARE(database
                 ->execAndGet("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                              "AND name NOT LIKE 'sqlite_%' AND NOT strict")
                 .getInt(),
             0);
}

void TestSchema::migrationBacksUpFirst()
{
    support::ProjectFixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    f.close();
    auto database = opened(f.path);
    const core::Migration step = later("CREATE TABLE extra (id TEXT) STRICT;");
    VERIFY_RESULT(core::migrate(*database, f.path, core::migrations() + QList<core::Migration>{step}));
    QCOMPARE(core::schemaVersion(*database), step.number);
    QVERIFY(hasTable(*database, "extra"));

    const QString backup = core::backupPath(f.path, step.number);
    QCOMPARE(backup, f.folder.filePath(u"calls.before-migration-%1.emend"_s.arg(step.number)));
    QVERIFY(core::ProjectStore::isProjectFile(backup));
    const auto old = core::Project::open(backup);
    VERIFY_RESULT(old);
    QVERIFY(!(*old)->isReadOnly());
    QVERIFY((*old)->call(f.document).textMap().corrected().contains(u"gearing"_s));
}

void TestSchema::fileWithoutRosterGetsOne()
{
    support::ProjectFixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    f.close();
    opened(f.path)->exec(
        "DROP TABLE roster; DROP TABLE second_sources; DROP TABLE source_texts; DROP TABLE glossary; "
        "DROP TABLE timed_words; "
        "DROP TABLE figure_reviews; DROP TABLE spelling_words; "
        "DROP TABLE passages_index; DROP TABLE passages; DROP TABLE searchable_calls; "
        "DROP TABLE call_results; DROP INDEX speakers_by_name; ALTER TABLE documents DROP COLUMN is_removed; "
        "ALTER TABLE tags DROP COLUMN shortcut; ALTER TABLE annotations DROP COLUMN subject; "
        "ALTER TABLE annotations DROP COLUMN about; "
        "PRAGMA user_version = 1;");
    f.reopen();
    QVERIFY(!f.project->isReadOnly());
    QVERIFY(f.corrected().contains(u"gearing"_s));
    QVERIFY(f.project->roster().isEmpty());
    QVERIFY(QFile::exists(core::backupPath(f.path, 2)));
    VERIFY_RESULT(f.project->apply(core::addToRoster(f.call(), {}, {f.call().speech.speakers.first().id})));
}

void TestSchema::failedMigrationLeavesTheFile()
{
    support::ProjectFixture f;
    f.close();
    auto database = opened(f.path);
    const core::Migration step = later("CREATE TABLE extra (id TEXT) STRICT; INSERT INTO nowhere VALUES (1);");
    QVERIFY(!core::migrate(*database, f.path, core::migrations() + QList<core::Migration>{step}));
    QCOMPARE(core::schemaVersion(*database), core::migrations().last().number);
    QVERIFY(!hasTable(*database, "extra"));
    database.reset();
    f.reopen();
    QVERIFY(!f.project->isReadOnly());
}

void TestSchema::failedBackupPreventsTheMigration()
{
    support::ProjectFixture f;
    f.close();
    const core::Migration step = later("CREATE TABLE extra (id TEXT) STRICT;");
    // A folder stands where the backup should go.
    QVERIFY(QDir().mkpath(core::backupPath(f.path, step.number) + u"/full"_s));
    auto database = opened(f.path);
    const auto migrated = core::migrate(*database, f.path, core::migrations() + QList<core::Migration>{step});
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().kind, core::Error::Kind::Storage);
    QVERIFY(!hasTable(*database, "extra"));
}

void TestSchema::currentFileIsLeftAlone()
{
    support::ProjectFixture f;
    f.close();
    auto database = opened(f.path);
    VERIFY_RESULT(core::migrate(*database, f.path, core::migrations()));
    QCOMPARE(QDir(f.folder.path()).entryList(QDir::Files), QStringList{u"calls.emend"_s});
}

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
