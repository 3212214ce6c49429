// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>

#include "tests/ui/deskwindow.h"
#include "ui/layouts.h"
#include "ui/mainwindow.h"
#include "ui/panels/reviewpanel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

/// The panels: their layouts, and reaching them by keys alone.
class TestLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachLayoutShowsWhatItsWorkNeeds();
    void eachLayoutIsKeptAsItWasLeft();
    void aLayoutCanBeReset();
    void layoutsAreFoundAgainTheNextDay();
    void anotherCallKeepsTheLayout();
    void fitsASmallWindowInEveryLayout();
    void everyPanelHasAKey_data();
    void everyPanelHasAKey();
    void escLeadsBackFromEveryPanel();
    void escInAFieldFirstLeavesTheField();
    void f6GoesRoundThePanes();
    void theKeysGoWhereTheyWereInAPanel();
    void f10BelongsToTheMenuBar();

private:
    QDockWidget *dock(const QString &name) { return m_window->findChild<QDockWidget *>(name); }
    bool isInFront(const QString &name) { return dock(name)->isVisible() && !dock(name)->visibleRegion().isEmpty(); }
    void press(ui::ActionId id);
    bool hasKeys(const QString &name);
    ui::TranscriptView &view() { return m_window->workspace().view(); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void TestLayouts::init()
{
    test::useFreshSettings(u"test-layouts"_s);
    m_window = test::windowWithSample();
    QVERIFY(m_window);
}

void TestLayouts::cleanup()
{
    m_window.reset();
}

void TestLayouts::press(ui::ActionId id)
{
    const QKeyCombination key = m_window->actions()[id]->shortcut()[0];
    QTest::keyClick(m_window->focusWidget(), key.key(), key.keyboardModifiers());
    QApplication::processEvents();
}

bool TestLayouts::hasKeys(const QString &name)
{
    const QWidget *focus = m_window->focusWidget();
    return focus && dock(name)->isAncestorOf(focus);
}

void TestLayouts::eachLayoutShowsWhatItsWorkNeeds()
{
    QVERIFY(isInFront(u"review"_s) && isInFront(u"turns"_s) && isInFront(u"figures"_s));
    QVERIFY(m_window->actions()[ui::ActionId::LayoutReview]->isChecked());

    press(ui::ActionId::LayoutAnnotate);
    QTRY_VERIFY(isInFront(u"annotations"_s) && isInFront(u"outline"_s));
    QVERIFY(!dock(u"figures"_s)->isVisible());
    QVERIFY(dock(u"annotations"_s)->width() > 380);
    QVERIFY(m_window->actions()[ui::ActionId::LayoutAnnotate]->isChecked());

    press(ui::ActionId::LayoutFigures);
    QTRY_VERIFY(isInFront(u"figures"_s) && isInFront(u"charts"_s));
    QVERIFY(!dock(u"turns"_s)->isVisible());

    press(ui::ActionId::LayoutReview);
    QTRY_VERIFY(isInFront(u"review"_s) && isInFront(u"turns"_s) && isInFront(u"figures"_s));
    QVERIFY(!isInFront(u"charts"_s));
}

void TestLayouts::eachLayoutIsKeptAsItWasLeft()
{
    dock(u"turns"_s)->hide();
    press(ui::ActionId::LayoutAnnotate);
    dock(u"history"_s)->raise();
    press(ui::ActionId::LayoutReview);
    QTRY_VERIFY(!dock(u"turns"_s)->isVisible() && isInFront(u"review"_s));
    press(ui::ActionId::LayoutAnnotate);
    QTRY_VERIFY(isInFront(u"history"_s) && isInFront(u"outline"_s));
}

void TestLayouts::aLayoutCanBeReset()
{
    dock(u"turns"_s)->hide();
    dock(u"figures"_s)->setFloating(true);
    m_window->actions()[ui::ActionId::ResetLayout]->trigger();
    QTRY_VERIFY(isInFront(u"turns"_s) && !dock(u"figures"_s)->isFloating());
    press(ui::ActionId::LayoutFigures);
    dock(u"figures"_s)->hide();
    m_window->actions()[ui::ActionId::ResetLayout]->trigger();
    QTRY_VERIFY(isInFront(u"figures"_s) && isInFront(u"charts"_s));
}

void TestLayouts::layoutsAreFoundAgainTheNextDay()
{
    dock(u"turns"_s)->hide();
    press(ui::ActionId::LayoutAnnotate);
    m_window->close();
    m_window = test::windowWithSample();
    QVERIFY(m_window);
    QCOMPARE(m_window->layouts().current(), ui::DeskLayout::Annotate);
    QTRY_VERIFY(isInFront(u"annotations"_s) && !dock(u"figures"_s)->isVisible());
    press(ui::ActionId::LayoutReview);
    QTRY_VERIFY(isInFront(u"review"_s) && !dock(u"turns"_s)->isVisible());
}

void TestLayouts::anotherCallKeepsTheLayout()
{
    press(ui::ActionId::LayoutAnnotate);
    dock(u"history"_s)->raise();
    m_window->session().close();
    QTRY_VERIFY(!dock(u"history"_s)->isVisible());
    m_window->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isOpen(), 20000);
    QTRY_VERIFY(isInFront(u"history"_s) && !dock(u"figures"_s)->isVisible());
}

void TestLayouts::fitsASmallWindowInEveryLayout()
{
    for (const ui::ActionId id :
         {ui::ActionId::LayoutAnnotate, ui::ActionId::LayoutFigures, ui::ActionId::LayoutReview}) {
        press(id);
        QCOMPARE(m_window->size(), QSize(1366, 768));
        QVERIFY2(view().width() > 420, qPrintable(QString::number(view().width())));
    }
}

void TestLayouts::everyPanelHasAKey_data()
{
    QTest::addColumn<ui::ActionId>("action");
    QTest::addColumn<QString>("panel");
    QTest::newRow("review") << ui::ActionId::ShowReview << u"review"_s;
    QTest::newRow("turns") << ui::ActionId::ShowTurns << u"turns"_s;
    QTest::newRow("outline") << ui::ActionId::ShowOutline << u"outline"_s;
    QTest::newRow("annotations") << ui::ActionId::ShowAnnotations << u"annotations"_s;
    QTest::newRow("figures") << ui::ActionId::ShowFigures << u"figures"_s;
    QTest::newRow("charts") << ui::ActionId::ShowCharts << u"charts"_s;
    QTest::newRow("speakers") << ui::ActionId::ShowSpeakers << u"speakers"_s;
    QTest::newRow("history") << ui::ActionId::ShowHistory << u"history"_s;
    QTest::newRow("calls") << ui::ActionId::ShowCalls << u"calls"_s;
    QTest::newRow("search") << ui::ActionId::FindInCalls << u"search"_s;
}

void TestLayouts::everyPanelHasAKey()
{
    QFETCH(ui::ActionId, action);
    QFETCH(QString, panel);
    dock(panel)->hide();
    press(action);
    QTRY_VERIFY(isInFront(panel));
    QVERIFY(hasKeys(panel));
    press(ui::ActionId::ShowTranscript);
    QVERIFY(view().hasFocus());
}

void TestLayouts::escLeadsBackFromEveryPanel()
{
    for (const ui::ActionId id :
         {ui::ActionId::ShowReview, ui::ActionId::ShowTurns, ui::ActionId::ShowOutline, ui::ActionId::ShowAnnotations,
          ui::ActionId::ShowFigures, ui::ActionId::ShowCharts, ui::ActionId::ShowSpeakers, ui::ActionId::ShowHistory,
          ui::ActionId::ShowCalls, ui::ActionId::FindInCalls}) {
        press(id);
        QVERIFY(!view().hasFocus());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY2(view().hasFocus(), qPrintable(m_window->actions()[id]->text()));
    }
}

void TestLayouts::escInAFieldFirstLeavesTheField()
{
    press(ui::ActionId::EditProposal);
    auto *proposal = m_window->workspace().review().findChild<QPlainTextEdit *>();
    QVERIFY(proposal->hasFocus());
    const QString before = proposal->toPlainText();
    QTest::keyClicks(proposal, u"other words"_s);
    QTest::keyClick(proposal, Qt::Key_Escape);
    QCOMPARE(proposal->toPlainText(), before);
    QVERIFY(view().hasFocus());
}

void TestLayouts::f6GoesRoundThePanes()
{
    QStringList round;
    for (int step = 0; step < 4; ++step) {
        press(ui::ActionId::NextPane);
        QString name = u"transcript"_s;
        for (const QString &panel : {u"turns"_s, u"review"_s, u"figures"_s})
            name = hasKeys(panel) ? panel : name;
        round.append(name);
    }
    QCOMPARE(round.last(), u"transcript"_s);
    QCOMPARE(QSet<QString>(round.begin(), round.end()).size(), 4);
    press(ui::ActionId::PreviousPane);
    QVERIFY(hasKeys(round.at(2)));
}

void TestLayouts::theKeysGoWhereTheyWereInAPanel()
{
    press(ui::ActionId::ShowTurns);
    auto *search = dock(u"turns"_s)->findChild<QLineEdit *>();
    search->setFocus();
    press(ui::ActionId::ShowTranscript);
    press(ui::ActionId::ShowTurns);
    QVERIFY(search->hasFocus());
}

void TestLayouts::f10BelongsToTheMenuBar()
{
    QVERIFY(!m_window->actions().actionOn(QKeySequence(Qt::Key_F10)));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F10);
    QVERIFY(m_window->menuBar()->activeAction());
    QCOMPARE(m_window->menuBar()->activeAction()->text(), u"&File"_s);
    m_window->menuBar()->actions().first()->menu()->close();
}

QTEST_MAIN(TestLayouts)
#include "test_layouts.moc"
