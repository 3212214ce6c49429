// SPDX-License-Identifier: GPL-3.0-or-later
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include "core/base/translations.h"
#include "tests/ui/callflow.h"
#include "ui/mainwindow.h"
#include "ui/panels/annotationspanel.h"
#include "ui/panels/reviewpanel.h"
#include "ui/panels/turnspanel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/findbar.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

/// What an analyst does to the words and findings of a call.
class TestReviewFlow : public test::CallFlow
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAFindingAndGoesOn();
    void showsTheWordsOfTheNextFinding();
    void keysThatAreHeldSelectNoMoreTurns();
    void keysReachTheNoteThatIsWritten();
    void onlyOffersWhatCanBeDone();
    void offersWhatWordsNeedInTheirMenu();
    void countsInPlainEnglish();
    void typesACorrection();
    void deletesAWordAsEverywhere();
    void findsWordsInTheCorrectedText();
};

void TestReviewFlow::acceptsAFindingAndGoesOn()
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

void TestReviewFlow::showsTheWordsOfTheNextFinding()
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

void TestReviewFlow::keysThatAreHeldSelectNoMoreTurns()
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

void TestReviewFlow::keysReachTheNoteThatIsWritten()
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

void TestReviewFlow::onlyOffersWhatCanBeDone()
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

void TestReviewFlow::offersWhatWordsNeedInTheirMenu()
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

void TestReviewFlow::countsInPlainEnglish()
{
    core::installTranslations(u"en"_s);
    ui::MainWindow window;
    open(window, m_path);
    typeAt(window, u"gross margin"_s, u"x"_s);
    // The counts follow when the typing pauses.
    const auto *counts = window.statusBar()->findChild<QLabel *>();
    QTRY_VERIFY2(counts->text().contains(u"1 correction "_s), qPrintable(counts->text()));
    QVERIFY2(counts->text().contains(u"0 annotations"_s), qPrintable(counts->text()));
}

void TestReviewFlow::typesACorrection()
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

void TestReviewFlow::deletesAWordAsEverywhere()
{
    ui::MainWindow window;
    open(window, m_path);
    typeAt(window, u"gross margin"_s, u"truly adjusted "_s);
    QTest::keyClick(&window.workspace().view(), Qt::Key_Backspace, Qt::ControlModifier);
    const QString text = window.session().call().map.corrected();
    QVERIFY2(text.contains(u"Our truly gross margin"_s), qPrintable(text));
}

void TestReviewFlow::findsWordsInTheCorrectedText()
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

QTEST_MAIN(TestReviewFlow)
#include "test_reviewflow.moc"
