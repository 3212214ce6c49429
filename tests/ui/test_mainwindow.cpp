// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "core/project/edits.h"
#include "core/project/roster.h"
#include "tests/ui/callflow.h"
#include "ui/dialogs/addsourcedialog.h"
#include "ui/dialogs/sourcesdialog.h"
#include "ui/mainwindow.h"
#include "ui/panels/reviewpanel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

/// What an analyst does with files in the window, from opening one to finding everything again the next day.
class TestMainWindow : public test::CallFlow
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhereToBeginWhileNothingIsOpen();
    void opensATranscriptAndShowsItsTurns();
    void fitsASmallScreen();
    void opensAFileDroppedOnTheWords();
    void keepsEverythingForTheNextDay();
    void undoSurvivesClosing();
    void readsTheFileInAnotherLayout();
    void laysASecondSourceBesideTheCall();
    void saysWhatCannotBeOpened_data();
    void saysWhatCannotBeOpened();
    void aSecondWindowMayOnlyRead();
    void addsACallAndKnowsItsPeople();
    void undoingComesBackToTheCall();
};

void TestMainWindow::showsWhereToBeginWhileNothingIsOpen()
{
    ui::MainWindow window;
    window.show();
    QVERIFY(!window.session().isOpen());
    QVERIFY(!window.actions()[ui::ActionId::Accept]->isEnabled());
    QVERIFY(window.actions()[ui::ActionId::Open]->isEnabled());
}

void TestMainWindow::opensATranscriptAndShowsItsTurns()
{
    ui::MainWindow window;
    open(window, m_path);
    QVERIFY(window.session().isOpen());
    const QString shown = window.workspace().view().toPlainText();
    QVERIFY2(shown.startsWith(u"Good day and welcome"_s), qPrintable(shown.left(80)));
    QVERIFY(!shown.contains(u"computer generated"_s));
    QVERIFY(QFile::exists(m_folder.filePath(u"call-%1.emend"_s.arg(m_count))));
    QVERIFY(window.windowTitle().contains(u"Emend"_s));
}

void TestMainWindow::fitsASmallScreen()
{
    ui::MainWindow window;
    window.resize(1366, 768);
    window.show();
    open(window, m_path);
    QCOMPARE(window.size(), QSize(1366, 768));
}

void TestMainWindow::opensAFileDroppedOnTheWords()
{
    ui::MainWindow window;
    open(window, m_path);
    const QString before = window.session().project().path();
    writeCall();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(m_path)});
    QWidget *target = window.workspace().view().viewport();
    QDragEnterEvent enter({}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QSignalSpy opened(&window.session(), &ui::Session::opened);
    QDropEvent drop({}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    QVERIFY(window.session().project().path() != before);
}

void TestMainWindow::keepsEverythingForTheNextDay()
{
    core::CallState before;
    {
        ui::MainWindow window;
        open(window, m_path);
        ui::ReviewPanel &review = window.workspace().review();
        QVERIFY(review.selectAt(words.indexOf(u"We expect we expect"_s)));
        window.actions()[ui::ActionId::Accept]->trigger();
        typeAt(window, u"gross margin"_s, u"adjusted "_s);
        const qsizetype at = words.indexOf(u"$120 million"_s);
        QVERIFY(window.session().apply(
            core::annotate(window.session().call().call, {at, at + 12}, u"check the release"_s, {})));
        before = window.session().call().call;
        window.close();
    }
    ui::MainWindow window;
    open(window, m_path);
    QCOMPARE(window.session().call().call.corrections, before.corrections);
    QCOMPARE(window.session().call().call.annotations, before.annotations);
    QCOMPARE(window.session().call().call.verdicts, before.verdicts);
    QCOMPARE(window.session().call().call.speech, before.speech);
    QVERIFY(window.workspace().view().toPlainText().contains(u"Our adjusted gross margin was"_s));
    QCOMPARE(window.session().call().call.annotations.constFirst().note, u"check the release"_s);
}

void TestMainWindow::undoSurvivesClosing()
{
    {
        ui::MainWindow window;
        open(window, m_path);
        typeAt(window, u"gross margin"_s, u"adjusted "_s);
        window.close();
    }
    ui::MainWindow window;
    open(window, m_path);
    QVERIFY(window.actions()[ui::ActionId::Undo]->isEnabled());
    window.actions()[ui::ActionId::Undo]->trigger();
    QVERIFY(window.session().call().map.isIdentity());
    window.actions()[ui::ActionId::Redo]->trigger();
    QVERIFY(window.session().call().map.corrected().contains(u"Our adjusted gross margin"_s));
}

void TestMainWindow::readsTheFileInAnotherLayout()
{
    ui::MainWindow window;
    open(window, m_path);
    QVERIFY(window.session().canReinterpret());
    QSignalSpy opened(&window.session(), &ui::Session::opened);
    window.session().reinterpret(core::Layout::Unbroken);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    QCOMPARE(window.session().call().call.info.layout, core::layoutKey(core::Layout::Unbroken));
    typeAt(window, u"gross margin"_s, u"x"_s);
    QVERIFY(!window.session().canReinterpret());
}

void TestMainWindow::laysASecondSourceBesideTheCall()
{
    ui::MainWindow window;
    open(window, m_path);
    window.actions()[ui::ActionId::Sources]->trigger();
    auto *sources = window.findChild<ui::SourcesDialog *>();
    QVERIFY(sources);
    auto *list = sources->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 0);

    QFile own(m_path);
    QVERIFY(own.open(QIODevice::ReadOnly));
    const QString other = m_folder.filePath(u"other-%1.txt"_s.arg(m_count));
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(own.readAll() + "\nGoodbye.") > 0);
    file.close();
    ui::AddSourceDialog dialog(window.session().call().call, m_folder.path());
    QSignalSpy compared(&dialog, &ui::AddSourceDialog::compared);
    dialog.setFile(other);
    dialog.setVendor(u"Vendor B"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!compared.isEmpty(), 20000);
    QVERIFY2(dialog.verdict().startsWith(u"It is this call"_s), qPrintable(dialog.verdict()));

    QSignalSpy analysed(&window.session(), &ui::Session::analysisChanged);
    QVERIFY(window.session().addSource(dialog.bytes(), dialog.source()));
    QTRY_VERIFY_WITH_TIMEOUT(!analysed.isEmpty(), 20000);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Vendor B"_s);
    QVERIFY2(list->topLevelItem(0)->text(3).contains(u"words are common"_s),
             qPrintable(list->topLevelItem(0)->text(3)));
    window.session().undo();
    QCOMPARE(list->topLevelItemCount(), 0);
}

void TestMainWindow::saysWhatCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20);
    QTest::newRow("white space") << QByteArray("  \n \n");
    QTest::newRow("a database that is no project") << QByteArray("SQLite format 3\0 but not really a database", 43);
}

void TestMainWindow::saysWhatCannotBeOpened()
{
    QFETCH(QByteArray, bytes);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();

    ui::MainWindow window;
    window.show();
    QSignalSpy failed(&window.session(), &ui::Session::failed);
    window.openFile(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
    QVERIFY(!window.session().isOpen());
    QVERIFY(window.messageBar().text().endsWith(u'.'));
}

void TestMainWindow::aSecondWindowMayOnlyRead()
{
    ui::MainWindow first;
    open(first, m_path);
    ui::MainWindow second;
    open(second, m_path);
    QVERIFY(!first.session().project().isReadOnly());
    QVERIFY(second.session().project().isReadOnly());
    QVERIFY(!second.session().project().readOnlyReason().isEmpty());
    QVERIFY(!second.actions()[ui::ActionId::Accept]->isEnabled());
    QVERIFY(second.workspace().view().isReadOnly());
    QCOMPARE(second.messageBar().text(), second.session().project().readOnlyReason());
    QVERIFY(second.windowTitle().contains(u"read only"_s));
}

void TestMainWindow::addsACallAndKnowsItsPeople()
{
    ui::MainWindow window;
    open(window, m_path);
    core::Speaker ada;
    for (const core::Speaker &speaker : window.session().call().call.speech.speakers)
        ada = speaker.name == u"Ada Lindqvist"_s ? speaker : ada;
    QCOMPARE(ada.name, u"Ada Lindqvist"_s);
    ada.title = u"Chief Financial Officer"_s;
    QVERIFY(window.session().apply(core::changeSpeaker(window.session().call().call, ada)));
    QCOMPARE(window.session().project().roster().size(), 1);
    QCOMPARE(window.session().project().roster().first().company, u"Brackwater Pumps"_s);

    QSignalSpy opened(&window.session(), &ui::Session::opened);
    window.session().addCall(writeNextCall());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    QCOMPARE(window.session().project().documents().size(), 2);
    QVERIFY(window.workspace().view().toPlainText().contains(u"fourth quarter"_s));
    const auto matches = core::rosterMatches(window.session().call().call, window.session().project().roster());
    QCOMPARE(matches.size(), 1);
    QCOMPARE(window.session().call().call.speech.speaker(matches.first().speaker)->name, u"Ada Lindquist"_s);
}

void TestMainWindow::undoingComesBackToTheCall()
{
    ui::MainWindow window;
    open(window, m_path);
    typeAt(window, u"gross margin"_s, u"adjusted "_s);
    const core::DocumentId first = window.session().call().call.info.id;
    QSignalSpy opened(&window.session(), &ui::Session::opened);
    window.session().addCall(writeNextCall());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    QVERIFY(window.session().call().call.info.id != first);
    window.actions()[ui::ActionId::Undo]->trigger();
    QCOMPARE(window.session().call().call.info.id, first);
    QVERIFY(window.session().call().map.isIdentity());
    QVERIFY(!window.workspace().view().toPlainText().contains(u"adjusted"_s));
}

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
