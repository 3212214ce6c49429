// SPDX-License-Identifier: GPL-3.0-or-later
#include <QContextMenuEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "core/base/translations.h"
#include "core/project/edits.h"
#include "core/project/roster.h"
#include "tests/support/transcripts.h"
#include "ui/dialogs/addsourcedialog.h"
#include "ui/dialogs/sourcesdialog.h"
#include "ui/mainwindow.h"
#include "ui/panels/annotationspanel.h"
#include "ui/panels/reviewpanel.h"
#include "ui/panels/turnspanel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace {

const QString words =
    u"This transcript was computer generated and may contain errors.\n"
    "11/4/2025\n"
    "Good day and welcome to the Brackwater Pumps third quarter 2025 earnings conference call. I would now like "
    "to hand the conference over to Ada Lindqvist. Please go ahead.\n"
    "Thank you, operator. We expect we expect we expect we expect growth to go on. Revenue was $120 million, up "
    "20% from $100 million in the same quarter last year. Our gross margin was 31.4% this quarter. We "
    "benefit from a lower hearing ratio.\n"
    "Thank you. We will now take the first question from the line of Jonas Okafor from Hillgate. Please go "
    "ahead.\n"
    "Hi, thanks for taking my question. How should we think about margins?"_s;

} // namespace

/// What an analyst does in the window, from opening a file to finding everything again the next day.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsWhereToBeginWhileNothingIsOpen();
    void opensATranscriptAndShowsItsTurns();
    void fitsASmallScreen();
    void acceptsAFindingAndGoesOn();
    void showsTheWordsOfTheNextFinding();
    void keysThatAreHeldSelectNoMoreTurns();
    void keysReachTheNoteThatIsWritten();
    void onlyOffersWhatCanBeDone();
    void offersWhatWordsNeedInTheirMenu();
    void countsInPlainEnglish();
    void typesACorrection();
    void deletesAWordAsEverywhere();
    void opensAFileDroppedOnTheWords();
    void keepsEverythingForTheNextDay();
    void undoSurvivesClosing();
    void findsWordsInTheCorrectedText();
    void readsTheFileInAnotherLayout();
    void laysASecondSourceBesideTheCall();
    void saysWhatCannotBeOpened_data();
    void saysWhatCannotBeOpened();
    void aSecondWindowMayOnlyRead();
    void splitsATurnAndGivesItAway();
    void splitTurnsSurviveTheNextDay();
    void givesAllSelectedTurnsAway();
    void joinsTurnsAgain();
    void offersKeysForThoseWhoSpeak();
    void addsACallAndKnowsItsPeople();
    void undoingComesBackToTheCall();

private:
    void splitBefore(ui::MainWindow &window, const QString &words) const;
    static QStringList turns(ui::MainWindow &window);
    QString writeNextCall() const;

    void open(ui::MainWindow &window, const QString &path) const;
    void typeAt(ui::MainWindow &window, const QString &before, const QString &text) const;

    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_path;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"emend-test"_s);
    QVERIFY(m_folder.isValid());
}

void TestMainWindow::init()
{
    m_path = m_folder.filePath(u"call-%1.txt"_s.arg(++m_count));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(words.toUtf8() + QByteArray::number(m_count)) > 0);
}

void TestMainWindow::open(ui::MainWindow &window, const QString &path) const
{
    window.resize(1366, 768);
    window.show();
    QSignalSpy analysed(&window.session(), &ui::Session::analysisChanged);
    window.openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(!analysed.isEmpty(), 20000);
}

void TestMainWindow::typeAt(ui::MainWindow &window, const QString &before, const QString &text) const
{
    ui::TranscriptView &view = window.workspace().view();
    const qsizetype at = window.session().call().map.corrected().indexOf(before);
    QVERIFY(at >= 0);
    view.goTo(window.session().call().map.toOriginal(core::TextRange{at, at + 1}));
    QTest::keyClicks(&view, text);
}

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

void TestMainWindow::acceptsAFindingAndGoesOn()
{
    ui::MainWindow window;
    open(window, m_path);
    ui::ReviewPanel &review = window.workspace().review();
    const qsizetype at = words.indexOf(u"We expect we expect"_s);
    QVERIFY(review.selectAt(at));
    const auto finding = review.currentFinding();
    QVERIFY(finding);
    QCOMPARE(finding->kind, core::FindingKind::Repeat);

    window.actions()[ui::ActionId::Accept]->trigger();
    QVERIFY(window.session().call().map.corrected().contains(u"We expect growth to go on"_s));
    QVERIFY(!window.session().call().map.corrected().contains(u"we expect we expect"_s));
    QVERIFY(!review.currentFinding() || review.currentFinding()->range != finding->range);
    QCOMPARE(window.session().call().call.verdicts.size(), qsizetype(1));
}

void TestMainWindow::showsTheWordsOfTheNextFinding()
{
    ui::MainWindow window;
    open(window, m_path);
    const ui::ReviewPanel &review = window.workspace().review();
    const ui::TranscriptView &view = window.workspace().view();
    QVERIFY(review.currentFinding());
    QCOMPARE(view.selectionInOriginal().begin, window.session().call().call.speech.turns.first().range.begin);

    window.actions()[ui::ActionId::Annotate]->trigger();
    QTRY_VERIFY(review.visibleRegion().isEmpty());
    QTest::keyClick(&window, Qt::Key_F8);
    QTRY_VERIFY(!review.visibleRegion().isEmpty());
    QCOMPARE(view.selectionInOriginal().begin, review.currentFinding()->range.begin);
    window.workspace().review().dismissCurrent();
    QVERIFY(review.currentFinding());
    QCOMPARE(view.selectionInOriginal().begin, review.currentFinding()->range.begin);
}

void TestMainWindow::keysThatAreHeldSelectNoMoreTurns()
{
    ui::MainWindow window;
    open(window, m_path);
    const core::Turn *first = window.workspace().view().currentTurn();
    QVERIFY(first);
    const core::TurnId before = first->id;
    const core::Turn *turn = first;
    for (int times = 0; times < 5 && turn && turn->id == before; ++times) {
        QTest::keyClick(&window, Qt::Key_F8, Qt::ShiftModifier);
        turn = window.workspace().view().currentTurn();
    }
    QVERIFY(turn && turn->id != before);
    QCOMPARE(window.workspace().turns().selectedTurns(), QList<core::TurnId>{turn->id});
}

void TestMainWindow::keysReachTheNoteThatIsWritten()
{
    ui::MainWindow window;
    open(window, m_path);
    window.activateWindow();
    typeAt(window, u"gross margin"_s, u""_s);
    window.actions()[ui::ActionId::Annotate]->trigger();
    auto *note = window.workspace().annotations().findChild<QPlainTextEdit *>();
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"check the release"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.session().call().call.annotations.size(), qsizetype(1));
    QVERIFY(window.session().call().call.verdicts.isEmpty());
    QVERIFY(window.workspace().view().hasFocus());

    QVERIFY(window.workspace().review().selectAt(words.indexOf(u"We expect we expect"_s)));
    auto *list = window.workspace().review().findChild<QListView *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.session().call().call.verdicts.size(), qsizetype(1));
}

void TestMainWindow::onlyOffersWhatCanBeDone()
{
    ui::MainWindow window;
    open(window, m_path);
    const ui::Actions &actions = window.actions();
    QVERIFY(!actions[ui::ActionId::RevertCorrection]->isEnabled());
    QVERIFY(!actions[ui::ActionId::JoinTurn]->isEnabled());
    QVERIFY(actions[ui::ActionId::Accept]->isEnabled());

    typeAt(window, u"gross margin"_s, u"adjusted "_s);
    QVERIFY(actions[ui::ActionId::RevertCorrection]->isEnabled());
    QVERIFY(actions[ui::ActionId::JoinTurn]->isEnabled());
    actions[ui::ActionId::RevertCorrection]->trigger();
    QVERIFY(window.session().call().call.corrections.isEmpty());

    while (window.workspace().review().currentFinding())
        window.workspace().review().dismissCurrent();
    QVERIFY(!actions[ui::ActionId::Accept]->isEnabled());
    QVERIFY(!actions[ui::ActionId::NextFinding]->isEnabled());
}

void TestMainWindow::offersWhatWordsNeedInTheirMenu()
{
    ui::MainWindow window;
    open(window, m_path);
    ui::TranscriptView &view = window.workspace().view();
    const qsizetype at = words.indexOf(u"We expect we expect"_s);
    view.goTo({at, at});
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), view.mapToGlobal(QPoint()));
    QApplication::sendEvent(view.viewport(), &asked);
    auto *menu = view.findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(window.actions()[ui::ActionId::Accept]));
    QVERIFY(menu->actions().contains(window.actions()[ui::ActionId::Undo]));
    QVERIFY(!menu->actions().contains(window.actions()[ui::ActionId::RevertCorrection]));
    QCOMPARE(window.workspace().review().currentFinding()->kind, core::FindingKind::Repeat);
    menu->close();
}

void TestMainWindow::countsInPlainEnglish()
{
    core::installTranslations(QLocale(QLocale::English));
    ui::MainWindow window;
    open(window, m_path);
    typeAt(window, u"gross margin"_s, u"x"_s);
    // The counts follow when the typing pauses.
    const auto *counts = window.statusBar()->findChild<QLabel *>();
    QTRY_VERIFY2(counts->text().contains(u"1 correction "_s), qPrintable(counts->text()));
    QVERIFY2(counts->text().contains(u"0 annotations"_s), qPrintable(counts->text()));
}

void TestMainWindow::typesACorrection()
{
    ui::MainWindow window;
    open(window, m_path);
    typeAt(window, u"gross margin"_s, u"adjusted "_s);
    QVERIFY(window.session().call().map.corrected().contains(u"Our adjusted gross margin was"_s));
    QCOMPARE(window.session().call().call.corrections.size(), qsizetype(1));
    QCOMPARE(window.session().call().map.original(), words + QString::number(m_count));

    window.actions()[ui::ActionId::Undo]->trigger();
    QVERIFY(window.session().call().call.corrections.isEmpty());
    QVERIFY(window.workspace().view().toPlainText().contains(u"Our gross margin was"_s));
}

void TestMainWindow::deletesAWordAsEverywhere()
{
    ui::MainWindow window;
    open(window, m_path);
    typeAt(window, u"gross margin"_s, u"truly adjusted "_s);
    QTest::keyClick(&window.workspace().view(), Qt::Key_Backspace, Qt::ControlModifier);
    const QString text = window.session().call().map.corrected();
    QVERIFY2(text.contains(u"Our truly gross margin"_s), qPrintable(text));
}

void TestMainWindow::opensAFileDroppedOnTheWords()
{
    ui::MainWindow window;
    open(window, m_path);
    const QString before = window.session().project().path();
    init();
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

void TestMainWindow::findsWordsInTheCorrectedText()
{
    ui::MainWindow window;
    open(window, m_path);
    QSignalSpy hits(&window.workspace().findBar(), &ui::FindBar::hitsChanged);
    window.workspace().findBar().begin(u"margin"_s);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.constLast().constFirst().value<QList<core::TextRange>>().size(), qsizetype(2));

    const ui::TranscriptView &view = window.workspace().view();
    const qsizetype question = window.session().call().map.corrected().indexOf(u"How should"_s);
    window.workspace().view().goTo({question, question});
    window.actions()[ui::ActionId::Find]->trigger();
    QVERIFY(view.cursorPosition() > question);
    auto *field = window.workspace().findBar().findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(view.cursorPosition() < question);
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

void TestMainWindow::splitBefore(ui::MainWindow &window, const QString &words) const
{
    ui::TranscriptView &view = window.workspace().view();
    const qsizetype at = window.session().call().map.corrected().indexOf(words);
    QVERIFY(at >= 0);
    view.goTo(window.session().call().map.toOriginal(core::TextRange{at, at + 1}));
    QTest::keyClick(&view, Qt::Key_Return);
}

QStringList TestMainWindow::turns(ui::MainWindow &window)
{
    const core::ReviewedCall &call = window.session().call();
    QStringList turns;
    for (const core::Turn &turn : call.call.speech.turns) {
        const core::Speaker *speaker = call.speakerOf(turn);
        turns.append((speaker ? speaker->displayName() : u"?"_s) + u": "_s + call.correctedText(turn.range).left(12));
    }
    return turns;
}

QString TestMainWindow::writeNextCall() const
{
    const QString path = m_folder.filePath(u"next-%1.txt"_s.arg(m_count));
    QFile file(path);
    const QString next =
        QString(words).replace(u"third quarter"_s, u"fourth quarter"_s).replace(u"Ada Lindqvist"_s, u"Ada Lindquist"_s);
    return file.open(QIODevice::WriteOnly) && file.write(next.toUtf8() + QByteArray::number(m_count)) > 0 ? path
                                                                                                          : QString();
}

void TestMainWindow::splitsATurnAndGivesItAway()
{
    ui::MainWindow window;
    open(window, m_path);
    const QStringList before = turns(window);
    splitBefore(window, u"venue was $120"_s);
    QCOMPARE(turns(window).size(), before.size() + 1);
    QCOMPARE(turns(window).at(2).section(u": "_s, 1), u"Revenue was "_s);
    QCOMPARE(window.workspace().view().currentTurnIndex(), 2);
    window.actions().assignSpeaker().first()->trigger();
    QCOMPARE(turns(window).at(2), before.at(0).section(u": "_s, 0, 0) + u": Revenue was "_s);
    window.actions()[ui::ActionId::Undo]->trigger();
    window.actions()[ui::ActionId::Undo]->trigger();
    QCOMPARE(turns(window), before);
}

void TestMainWindow::splitTurnsSurviveTheNextDay()
{
    QStringList cut;
    {
        ui::MainWindow window;
        open(window, m_path);
        QSignalSpy analysed(&window.session(), &ui::Session::analysisChanged);
        splitBefore(window, u"Our gross margin"_s);
        window.actions().assignSpeaker().first()->trigger();
        cut = turns(window);
        QTRY_VERIFY_WITH_TIMEOUT(!analysed.isEmpty(), 20000);
        QCOMPARE(turns(window), cut);
        window.close();
    }
    ui::MainWindow window;
    open(window, m_path);
    QCOMPARE(turns(window), cut);
    window.actions()[ui::ActionId::Undo]->trigger();
    window.actions()[ui::ActionId::Undo]->trigger();
    QCOMPARE(turns(window).size(), cut.size() - 1);
    window.actions()[ui::ActionId::Redo]->trigger();
    window.actions()[ui::ActionId::Redo]->trigger();
    QCOMPARE(turns(window), cut);
}

void TestMainWindow::givesAllSelectedTurnsAway()
{
    ui::MainWindow window;
    open(window, m_path);
    window.workspace().view().selectAll();
    window.actions().assignSpeaker().at(1)->trigger();
    const core::SpeakerTurns &speech = window.session().call().call.speech;
    for (const core::Turn &turn : speech.turns)
        QCOMPARE(turn.speaker, speech.turns.first().speaker);
    QVERIFY(speech.turns.size() > 2);
}

void TestMainWindow::joinsTurnsAgain()
{
    ui::MainWindow window;
    open(window, m_path);
    const QStringList before = turns(window);
    splitBefore(window, u"Our gross margin"_s);
    QTest::keyClick(&window.workspace().view(), Qt::Key_Backspace);
    QCOMPARE(turns(window), before);
}

void TestMainWindow::offersKeysForThoseWhoSpeak()
{
    ui::MainWindow window;
    QVERIFY(!window.actions().assignSpeaker().first()->isEnabled());
    open(window, m_path);
    const QList<core::Speaker> &speakers = window.session().call().call.speech.speakers;
    const QList<QAction *> keys = window.actions().assignSpeaker();
    QCOMPARE(keys.size(), 9);
    QCOMPARE(keys.at(1)->text(), speakers.at(1).displayName());
    QCOMPARE(keys.at(1)->shortcut(), QKeySequence(u"Ctrl+2"_s));
    QVERIFY(keys.at(1)->isEnabled());
    QVERIFY(!keys.at(8)->isVisible());
    ui::MainWindow second;
    open(second, m_path);
    QVERIFY(!second.actions().assignSpeaker().first()->isEnabled());
    QVERIFY(!second.actions()[ui::ActionId::NameSpeaker]->isEnabled());
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
