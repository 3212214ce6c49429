// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

#include "core/base/translations.h"
#include "tests/ui/deskwindow.h"
#include "ui/commanddesk.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

/// Doing everything by a few letters of its name.
class TestCommandDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensByItsKeyAndClosesByEsc();
    void offersEveryActionOfTheMenus();
    void findsByAFewLettersAndRuns();
    void showsWhereAnActionIsAndItsKeys();
    void findsByTheWordsOfTheMenus();
    void offersWhatWasUsedLatelyFirst();
    void doesNothingForWhatIsDimmed();
    void goesToATurnByItsNumber();
    void goesToASpeaker();
    void goesRoundWithTheArrows();
    void saysThatNothingIsCalledSo();
    void closesWhenTheAnalystGoesElsewhere();
    void knowsWhatMakesSenseWithoutACall();

private:
    ui::PickBox &box() { return m_window->commands().box(); }
    QLineEdit *line() { return box().findChild<QLineEdit *>(); }
    QString title(int row);
    QString spoken(int row);
    void open();
    void type(const QString &words);
    void press(Qt::Key key) { QTest::keyClick(line(), key); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void TestCommandDesk::initTestCase()
{
    core::installTranslations(u"en"_s);
}

void TestCommandDesk::init()
{
    test::useFreshSettings(u"test-commanddesk"_s);
    m_window = test::windowWithSample();
    QVERIFY(m_window);
}

void TestCommandDesk::cleanup()
{
    m_window.reset();
}

QString TestCommandDesk::title(int row)
{
    return box().findChild<QListView *>()->model()->index(row, 0).data().toString();
}

QString TestCommandDesk::spoken(int row)
{
    return box().findChild<QListView *>()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

void TestCommandDesk::open()
{
    QTest::keyClick(&m_window->workspace().view(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(box().isVisible());
}

void TestCommandDesk::type(const QString &words)
{
    open();
    QTest::keyClicks(line(), words);
}

void TestCommandDesk::opensByItsKeyAndClosesByEsc()
{
    const QString before = m_window->workspace().view().toPlainText();
    open();
    QTRY_VERIFY(line()->hasFocus());
    QVERIFY(box().geometry().left() >= 0 && box().geometry().right() < m_window->width());
    press(Qt::Key_Escape);
    QVERIFY(!box().isVisible());
    QVERIFY(m_window->workspace().view().hasFocus());
    QCOMPARE(m_window->workspace().view().toPlainText(), before);
}

void TestCommandDesk::offersEveryActionOfTheMenus()
{
    open();
    QStringList offered;
    for (int row = 0; row < box().count(); ++row)
        offered.append(title(row));
    for (const QAction *action : m_window->actions().all()) {
        if (action->isVisible() && action != m_window->actions()[ui::ActionId::CommandPalette])
            QVERIFY2(offered.contains(ui::nameOf(*action)), qPrintable(action->text()));
    }
}

void TestCommandDesk::findsByAFewLettersAndRuns()
{
    const int zoom = m_window->workspace().view().zoom();
    type(u"lartex"_s);
    QCOMPARE(title(0), u"Larger text"_s);
    press(Qt::Key_Return);
    QVERIFY(!box().isVisible());
    QVERIFY(m_window->workspace().view().zoom() > zoom);
    QVERIFY(m_window->workspace().view().hasFocus());
}

void TestCommandDesk::showsWhereAnActionIsAndItsKeys()
{
    type(u"next finding"_s);
    QCOMPARE(spoken(0), u"Next finding, Review, F8"_s);
}

void TestCommandDesk::findsByTheWordsOfTheMenus()
{
    type(u"layout fig"_s);
    QCOMPARE(box().count(), 1);
    QCOMPARE(spoken(0), u"Figures, View › Layout, Alt+Shift+3"_s);
}

void TestCommandDesk::offersWhatWasUsedLatelyFirst()
{
    type(u"normal text"_s);
    press(Qt::Key_Return);
    type(u"next turn"_s);
    press(Qt::Key_Return);
    open();
    QCOMPARE(title(0), u"Next turn"_s);
    QCOMPARE(title(1), u"Normal text size"_s);
    press(Qt::Key_Escape);
    const QStringList kept = ui::Settings::value(ui::settings::recentCommands);
    QCOMPARE(kept, (QStringList{u"NextTurn"_s, u"ZoomReset"_s}));
}

void TestCommandDesk::doesNothingForWhatIsDimmed()
{
    QVERIFY(!m_window->actions()[ui::ActionId::Redo]->isEnabled());
    type(u"redo"_s);
    QCOMPARE(title(0), u"Redo"_s);
    QVERIFY(spoken(0).contains(u"not available now"_s));
    QSignalSpy triggered(m_window->actions()[ui::ActionId::Redo], &QAction::triggered);
    press(Qt::Key_Return);
    QVERIFY(box().isVisible());
    QVERIFY(triggered.isEmpty());
}

void TestCommandDesk::goesToATurnByItsNumber()
{
    type(u"5"_s);
    QVERIFY2(title(0).startsWith(u"Go to turn 5"_s), qPrintable(title(0)));
    press(Qt::Key_Return);
    QCOMPARE(m_window->workspace().view().currentTurnIndex(), 4);
}

void TestCommandDesk::goesToASpeaker()
{
    const core::SpeakerTurns speech = m_window->session().call().call.speech;
    const core::Speaker *speaker = speech.speaker(speech.turns.at(1).speaker);
    QVERIFY(speaker);
    type(speaker->displayName());
    QCOMPARE(title(0), speaker->displayName());
    press(Qt::Key_Return);
    QCOMPARE(m_window->workspace().view().currentTurn()->speaker, speaker->id);
}

void TestCommandDesk::goesRoundWithTheArrows()
{
    open();
    QCOMPARE(box().current(), 0);
    press(Qt::Key_Up);
    QCOMPARE(box().current(), box().count() - 1);
    press(Qt::Key_Down);
    QCOMPARE(box().current(), 0);
    press(Qt::Key_PageDown);
    QVERIFY(box().current() > 5);
    press(Qt::Key_PageUp);
    QCOMPARE(box().current(), 0);
}

void TestCommandDesk::saysThatNothingIsCalledSo()
{
    type(u"qzxqzx"_s);
    QCOMPARE(box().count(), 0);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    QVERIFY(box().isVisible());
}

void TestCommandDesk::closesWhenTheAnalystGoesElsewhere()
{
    open();
    m_window->workspace().view().setFocus(Qt::MouseFocusReason);
    QVERIFY(!box().isVisible());
    QVERIFY(m_window->workspace().view().hasFocus());
}

void TestCommandDesk::knowsWhatMakesSenseWithoutACall()
{
    ui::MainWindow empty;
    empty.show();
    empty.commands().open();
    QVERIFY(empty.commands().box().count() > 40);
    auto *words = empty.commands().box().findChild<QLineEdit *>();
    QTest::keyClicks(words, u"12"_s);
    const QAbstractItemModel *rows = empty.commands().box().findChild<QListView *>()->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        QVERIFY(!rows->index(row, 0).data().toString().startsWith(u"Go to turn 1"_s));
}

QTEST_MAIN(TestCommandDesk)
#include "test_commanddesk.moc"
