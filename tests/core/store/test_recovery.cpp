// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include "core/project/edits.h"
#include "core/store/recovery.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

using Fixture = support::ProjectFixture;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write its file");
}

} // namespace

/// What comes back from a damaged project file.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFileComesBackWhole();
    void flippedLetterIsTakenFromTheHistory();
    void damagedHeadCostsNothing();
    void lostTextIsSaid();
    void firstSchemaIsRecovered();
    void existingFileIsNotReplaced();
    void textFileHoldsNoProject();
};

void TestRecovery::wholeFileComesBackWhole()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 4}, u"note"_s, {})));
    VERIFY_RESULT(f.project->undo());
    const QString target = f.folder.filePath(u"new.emend"_s);
    const auto recovery = core::recoverProject(f.path, target);
    VERIFY_RESULT(recovery);
    QCOMPARE(recovery->losses, QStringList());
    QCOMPARE(recovery->calls, 1);
    const auto project = core::Project::open(target);
    VERIFY_RESULT(project);
    QVERIFY((*project)->call(f.document) == f.call());
    QCOMPARE((*project)->history().size(), 2);
    VERIFY_RESULT((*project)->redo());
}

void TestRecovery::flippedLetterIsTakenFromTheHistory()
{
    Fixture f;
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {0, 4}, u"margin of 40 percent"_s, {})));
    const core::CallState before = f.call();
    f.close();
    QByteArray content = contentOf(f.path);
    // The first place is the annotation itself, a later one the history.
    content[content.indexOf("margin of 40") + 10] = '5';
    write(f.path, content);
    const QString target = f.folder.filePath(u"new.emend"_s);
    const auto recovery = core::recoverProject(f.path, target);
    VERIFY_RESULT(recovery);
    const auto project = core::Project::open(target);
    VERIFY_RESULT(project);
    const core::Annotation annotation = (*project)->call(f.document).annotations.first();
    if (annotation.note == u"margin of 40 percent")
        QVERIFY((*project)->call(f.document) == before);
    else
        QVERIFY(!recovery->isComplete());
    QCOMPARE(contentOf(f.path), content);
}

void TestRecovery::damagedHeadCostsNothing()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    f.close();
    QByteArray content = contentOf(f.path);
    content.replace(0, 100, QByteArray(100, '\0'));
    write(f.path, content);
    QVERIFY(!core::Project::open(f.path));
    const QString target = f.folder.filePath(u"new.emend"_s);
    VERIFY_RESULT(core::recoverProject(f.path, target));
    const auto project = core::Project::open(target);
    VERIFY_RESULT(project);
    QVERIFY((*project)->call(f.document).textMap().corrected().contains(u"gearing"_s));
}

void TestRecovery::lostTextIsSaid()
{
    Fixture f;
    const QString filling = u"Thank you all for joining the call.\n"_s.repeated(600);
    f.add(filling + u"Lanterns in the middle.\n"_s + filling);
    f.close();
    QByteArray content = contentOf(f.path);
    const qsizetype page = content.indexOf("Lanterns in the middle") / 4096 * 4096;
    content.replace(page, 4096, QByteArray(4096, '\0'));
    write(f.path, content);
    const QString target = f.folder.filePath(u"new.emend"_s);
    const auto recovery = core::recoverProject(f.path, target);
    VERIFY_RESULT(recovery);
    QVERIFY2(recovery->losses.join(u' ').contains(u"imported texts"_s), qPrintable(recovery->losses.join(u'\n')));
    const auto project = core::Project::open(target);
    VERIFY_RESULT(project);
    QCOMPARE((*project)->call(f.document).transcript.text(), support::sampleText());
}

void TestRecovery::firstSchemaIsRecovered()
{
    const QTemporaryDir folder(support::folderTemplate());
    const QString path = folder.filePath(u"kept.emend"_s);
    write(path, contentOf(QFINDTESTDATA("../../data/project-schema-1.emend")));
    const QString target = folder.filePath(u"new.emend"_s);
    const auto recovery = core::recoverProject(path, target);
    VERIFY_RESULT(recovery);
    QCOMPARE(recovery->losses, QStringList());
    const auto project = core::Project::open(target);
    const auto original = core::Project::open(path);
    VERIFY_RESULT(project);
    VERIFY_RESULT(original);
    const core::DocumentId document = (*original)->documents().first().id;
    QVERIFY((*project)->call(document) == (*original)->call(document));
    QCOMPARE((*project)->history().size(), (*original)->history().size());
}

void TestRecovery::existingFileIsNotReplaced()
{
    Fixture f;
    const QString target = f.folder.filePath(u"new.emend"_s);
    write(target, "something");
    QVERIFY(!core::recoverProject(f.path, target));
    QCOMPARE(contentOf(target), QByteArray("something"));
}

void TestRecovery::textFileHoldsNoProject()
{
    const QTemporaryDir folder(support::folderTemplate());
    const QString path = folder.filePath(u"call.emend"_s);
    write(path, QByteArray("Good morning. ").repeated(2000));
    const QString target = folder.filePath(u"new.emend"_s);
    const auto recovery = core::recoverProject(path, target);
    QVERIFY(!recovery);
    QCOMPARE(recovery.error().kind, core::Error::Kind::Input);
    QVERIFY(!QFile::exists(target));
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
