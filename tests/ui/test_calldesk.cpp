// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "core/project/callresults.h"
#include "core/project/edits.h"
#include "tests/support/transcripts.h"
#include "ui/backgroundanalysis.h"
#include "ui/calldesk.h"
#include "ui/mainwindow.h"
#include "ui/models/callmodel.h"
#include "ui/panels/callspanel.h"
#include "ui/panels/searchpanel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace {

/// A short call of an invented company; no two numbers give the same.
QString callText(int number)
{
    return u"Good day and welcome to the Tarn %1 Works third quarter 2025 earnings conference call. Please go ahead.\n"
           "Thank you, operator. Revenue was $12%1 million, and our hearing ratio fell. We expect we expect growth.\n"
           "Thank you all. This ends call number %1."_s.arg(number);
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the test cannot write its file");
}

} // namespace

/// What an analyst does with a project of several calls.
class TestCallDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void folderIsAddedAndDuplicatesAreNamed();
    void cancelledAddingKeepsWhatIsThere();
    void filesThatCannotBeReadAreNamed();
    void anotherCallIsShown();
    void removedCallComesBackByUndo();
    void removingTheShownCallShowsAnother();
    void keyOpensTheSearchWithTheSelectedWords();
    void hitOpensItsCallAtTheWords();
    void outdatedCallsAreAnalysedInTheBackground();

private:
    void addCalls(int count);
    core::Project &project() { return m_window->session().project(); }
    ui::CallDesk &desk() { return m_window->workspace().callDesk(); }
    QTableView *table() { return desk().calls().findChild<QTableView *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestCallDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"emend-test"_s);
}

void TestCallDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<ui::MainWindow>();
    m_window->resize(1366, 768);
    m_window->show();
    const QString path = m_folder->filePath(u"first.txt"_s);
    write(path, callText(0));
    QSignalSpy analysed(&m_window->session(), &ui::Session::analysisChanged);
    m_window->openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(!analysed.isEmpty(), 60000);
}

void TestCallDesk::cleanup()
{
    m_window.reset();
}

void TestCallDesk::addCalls(int count)
{
    const QString folder = m_folder->filePath(u"calls/deep"_s);
    QVERIFY(QDir().mkpath(folder));
    for (int number = 1; number <= count; ++number)
        write(folder + u"/call-%1.txt"_s.arg(number), callText(number));
    desk().addFolder(m_folder->filePath(u"calls"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isBusy(), 60000);
}

void TestCallDesk::folderIsAddedAndDuplicatesAreNamed()
{
    QSignalSpy noticed(&m_window->session(), &ui::Session::noticed);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"calls"_s)));
    write(m_folder->filePath(u"calls/again.txt"_s), callText(0));
    write(m_folder->filePath(u"calls/twice.txt"_s), callText(1));
    addCalls(2);
    QCOMPARE(project().documents().size(), 3);
    const QString sentence = noticed.last().first().toString();
    QVERIFY2(sentence.contains(u"again.txt"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"twice.txt"_s), qPrintable(sentence));
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(project().documents().last().period, u"2025Q3"_s);
    QVERIFY(m_window->workspace().view().toPlainText().contains(u"Tarn 0 Works"_s));
    const QList<core::CallResults> all = project().results().value();
    QCOMPARE(all.size(), 2);
    for (const core::CallResults &results : all)
        QVERIFY(core::areUpToDate(results));
}

void TestCallDesk::cancelledAddingKeepsWhatIsThere()
{
    QStringList paths;
    for (int number = 1; number <= 40; ++number) {
        paths.append(m_folder->filePath(u"call-%1.txt"_s.arg(number)));
        write(paths.last(), callText(number));
    }
    QSignalSpy added(&project(), &core::Project::documentAdded);
    m_window->session().addCalls(paths);
    QTRY_VERIFY_WITH_TIMEOUT(!added.isEmpty(), 60000);
    m_window->session().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isBusy(), 60000);
    QCOMPARE(project().documents().size(), 1 + added.size());
    QVERIFY(project().documents().size() < 41);
}

void TestCallDesk::filesThatCannotBeReadAreNamed()
{
    QSignalSpy noticed(&m_window->session(), &ui::Session::noticed);
    write(m_folder->filePath(u"good.txt"_s), callText(5));
    write(m_folder->filePath(u"empty.txt"_s), {});
    m_window->session().addCalls({m_folder->filePath(u"empty.txt"_s), m_folder->filePath(u"good.txt"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isBusy(), 60000);
    QCOMPARE(project().documents().size(), 2);
    QVERIFY2(noticed.last().first().toString().contains(u"empty.txt"_s), qPrintable(noticed.last().first().toString()));
}

void TestCallDesk::anotherCallIsShown()
{
    addCalls(2);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    Q_EMIT table()->activated(table()->model()->index(2, 0));
    QVERIFY(m_window->workspace().view().toPlainText().contains(u"Tarn 2 Works"_s));
    QTRY_VERIFY(table()->model()->index(2, 0).data(Qt::FontRole).value<QFont>().bold());
}

void TestCallDesk::removedCallComesBackByUndo()
{
    addCalls(2);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->selectRow(1);
    Q_EMIT desk().calls().removalWanted({project().documents().at(1).id, project().documents().at(2).id});
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_window->actions()[ui::ActionId::Undo]->trigger();
    QCOMPARE(project().documents().size(), 3);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestCallDesk::removingTheShownCallShowsAnother()
{
    addCalls(2);
    const core::DocumentId first = m_window->session().call().call.info.id;
    Q_EMIT desk().calls().removalWanted({first});
    QVERIFY(m_window->session().call().call.info.id != first);
    m_window->actions()[ui::ActionId::Undo]->trigger();
    QCOMPARE(m_window->session().call().call.info.id, first);
}

void TestCallDesk::keyOpensTheSearchWithTheSelectedWords()
{
    QCOMPARE(m_window->actions()[ui::ActionId::FindInCalls]->shortcut(), QKeySequence(u"Ctrl+Shift+F"_s));
    ui::TranscriptView &view = m_window->workspace().view();
    const core::TextMap &map = m_window->session().call().map;
    const qsizetype at = map.corrected().indexOf(u"hearing"_s);
    view.goTo(map.toOriginal(core::TextRange{at, at + 7}));
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    m_window->actions()[ui::ActionId::FindInCalls]->trigger();
    QVERIFY(desk().search().isVisible());
    QTRY_COMPARE(desk().search().findChild<QListView *>()->model()->rowCount(), 1);
}

void TestCallDesk::hitOpensItsCallAtTheWords()
{
    addCalls(3);
    m_window->actions()[ui::ActionId::FindInCalls]->trigger();
    auto *line = desk().search().findChild<QLineEdit *>();
    line->setText(u"\"number 2\""_s);
    auto *list = desk().search().findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    Q_EMIT list->activated(list->model()->index(0, 0));
    QVERIFY(m_window->workspace().view().toPlainText().contains(u"Tarn 2 Works"_s));
    const core::TextMap &map = m_window->session().call().map;
    const core::TextRange selected = m_window->workspace().view().selectionInCorrected();
    QCOMPARE(selected.begin, map.corrected().indexOf(u"number 2"_s));
}

void TestCallDesk::outdatedCallsAreAnalysedInTheBackground()
{
    addCalls(1);
    const core::DocumentId other = project().documents().last().id;
    desk().background().setPause(10);
    const core::CallState call = project().call(other);
    const qsizetype at = call.transcript.text().indexOf(u"We expect we expect"_s);
    QVERIFY(m_window->session().apply(core::typeText(call, {at, at + 10}, QString())));
    const auto resultsOf = [&] {
        const QList<core::CallResults> all = project().results().value();
        for (const core::CallResults &results : all) {
            if (results.document == other)
                return results;
        }
        return core::CallResults();
    };
    QVERIFY(!resultsOf().isCurrent);
    QTRY_VERIFY_WITH_TIMEOUT(resultsOf().isCurrent, 60000);
}

QTEST_MAIN(TestCallDesk)
#include "test_calldesk.moc"
