// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/translations.h"
#include "core/project/edits.h"
#include "tests/ui/deskwindow.h"
#include "ui/mainwindow.h"
#include "ui/models/places.h"
#include "ui/navigationdesk.h"
#include "ui/panels/kpipanel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ui::PlaceKind)

/// Finding one's way in a call by keys.
class TestNavigationDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void goesToATurnByItsNumber();
    void showsTheTurnWhileItIsTyped();
    void comesBackIfNothingIsChosen();
    void findsTheTurnsOfASpeaker();
    void stepsFromTurnToTurn();
    void stepsThroughEverything_data();
    void stepsThroughEverything();
    void stepsOverRemovedWords();
    void selectsTheFigureInItsTable();
    void comesBackFromWhereItJumped();
    void comesBackToAnotherCall();
    void saysWhereThereIsNothing_data();
    void saysWhereThereIsNothing();

private:
    ui::TranscriptView &view() { return m_window->workspace().view(); }
    ui::PickBox &box() { return m_window->navigation().turnBox(); }
    QLineEdit *line() { return box().findChild<QLineEdit *>(); }
    void type(const QString &words);
    void press(const QKeySequence &keys);
    QKeySequence keysOf(ui::ActionId id) { return m_window->actions()[id]->shortcut(); }
    qsizetype cursor() { return view().selectionInOriginal().begin; }

    std::unique_ptr<ui::MainWindow> m_window;
    QTemporaryDir m_folder;
};

void TestNavigationDesk::initTestCase()
{
    core::installTranslations(u"en"_s);
}

void TestNavigationDesk::init()
{
    test::useFreshSettings(u"test-navigationdesk"_s);
    m_window = test::windowWithSample();
    QVERIFY(m_window);
}

void TestNavigationDesk::cleanup()
{
    m_window.reset();
}

void TestNavigationDesk::press(const QKeySequence &keys)
{
    QTest::keyClick(&view(), keys[0].key(), keys[0].keyboardModifiers());
}

void TestNavigationDesk::type(const QString &words)
{
    QTest::keyClick(&view(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(box().isVisible());
    QTest::keyClicks(line(), words);
}

void TestNavigationDesk::goesToATurnByItsNumber()
{
    type(u"12"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(view().currentTurnIndex(), 11);
    QCOMPARE(cursor(), m_window->session().call().call.speech.turns.at(11).range.begin);
    QVERIFY(view().hasFocus());
}

void TestNavigationDesk::showsTheTurnWhileItIsTyped()
{
    type(u"1"_s);
    QCOMPARE(view().currentTurnIndex(), 0);
    QTest::keyClicks(line(), u"4"_s);
    QCOMPARE(view().currentTurnIndex(), 13);
    QVERIFY(box().isVisible());
    const core::TextRange turn =
        m_window->session().call().map.toCorrected(m_window->session().call().call.speech.turns.at(13).range);
    QVERIFY(view().rangeInView().intersects(turn));
}

void TestNavigationDesk::comesBackIfNothingIsChosen()
{
    m_window->navigation().goToTurn(2);
    const qsizetype before = cursor();
    type(u"14"_s);
    QVERIFY(cursor() != before);
    QTest::keyClick(line(), Qt::Key_Escape);
    QCOMPARE(cursor(), before);
    QVERIFY(view().hasFocus());

    type(u"99999"_s);
    QCOMPARE(box().count(), 0);
    QCOMPARE(cursor(), before);
}

void TestNavigationDesk::findsTheTurnsOfASpeaker()
{
    const core::ReviewedCall &call = m_window->session().call();
    const core::Speaker *speaker = call.speakerOf(call.call.speech.turns.at(1));
    QVERIFY(speaker && !speaker->name.isEmpty());
    type(speaker->name.section(u' ', -1).toLower());
    const QList<qsizetype> turns = m_window->navigation().turnsFor(line()->text());
    QVERIFY(turns.contains(1));
    QCOMPARE(box().count(), turns.size());
    QCOMPARE(view().currentTurnIndex(), turns.first());
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(view().currentTurnIndex(), turns.value(1, turns.first()));
}

void TestNavigationDesk::stepsFromTurnToTurn()
{
    press(QKeySequence(u"Alt+Down"_s));
    press(QKeySequence(u"Alt+Down"_s));
    QCOMPARE(view().currentTurnIndex(), 2);
    press(QKeySequence(u"Alt+Up"_s));
    QCOMPARE(view().currentTurnIndex(), 1);
}

void TestNavigationDesk::stepsThroughEverything_data()
{
    QTest::addColumn<ui::PlaceKind>("kind");
    QTest::addColumn<ui::ActionId>("next");
    QTest::addColumn<ui::ActionId>("previous");
    QTest::newRow("questions") << ui::PlaceKind::Question << ui::ActionId::NextQuestion
                               << ui::ActionId::PreviousQuestion;
    QTest::newRow("figures") << ui::PlaceKind::Figure << ui::ActionId::NextFigure << ui::ActionId::PreviousFigure;
    QTest::newRow("sums") << ui::PlaceKind::Check << ui::ActionId::NextCheck << ui::ActionId::PreviousCheck;
    QTest::newRow("annotations") << ui::PlaceKind::Annotation << ui::ActionId::NextAnnotation
                                 << ui::ActionId::PreviousAnnotation;
    QTest::newRow("changes") << ui::PlaceKind::Change << ui::ActionId::NextChange << ui::ActionId::PreviousChange;
}

void TestNavigationDesk::stepsThroughEverything()
{
    QFETCH(ui::PlaceKind, kind);
    QFETCH(ui::ActionId, next);
    QFETCH(ui::ActionId, previous);
    const auto &call = m_window->session().call();
    const auto turn = [&](qsizetype index) { return call.call.speech.turns.at(index).range; };
    for (const qsizetype index : {2, 5, 9}) {
        const qsizetype begin = turn(index).begin;
        QVERIFY(m_window->session().apply(core::annotate(call.call, {begin, begin + 4}, u"look"_s, {})));
        QVERIFY(m_window->session().apply(core::typeText(call.call, {begin, begin + 1}, u"X"_s)));
    }
    const QList<core::TextRange> places = ui::placesOf(call, kind);
    QVERIFY2(!places.isEmpty(), "the sample has none");
    view().goTo({0, 0});
    for (const core::TextRange &place : places) {
        press(keysOf(next));
        QCOMPARE(cursor(), place.begin);
    }
    press(keysOf(next));
    QCOMPARE(cursor(), places.first().begin);
    press(keysOf(previous));
    QCOMPARE(cursor(), places.last().begin);
}

void TestNavigationDesk::stepsOverRemovedWords()
{
    const auto &call = m_window->session().call();
    for (const qsizetype index : {2, 5}) {
        const qsizetype begin = call.call.speech.turns.at(index).range.begin + 3;
        QVERIFY(m_window->session().apply(core::typeText(call.call, {begin, begin + 9}, QString())));
    }
    view().goTo({0, 0});
    press(keysOf(ui::ActionId::NextChange));
    QCOMPARE(view().currentTurnIndex(), 2);
    press(keysOf(ui::ActionId::NextChange));
    QCOMPARE(view().currentTurnIndex(), 5);
    press(keysOf(ui::ActionId::PreviousChange));
    QCOMPARE(view().currentTurnIndex(), 2);
}

void TestNavigationDesk::selectsTheFigureInItsTable()
{
    view().goTo({0, 0});
    press(keysOf(ui::ActionId::NextFigure));
    press(keysOf(ui::ActionId::NextFigure));
    QVERIFY(m_window->workspace().kpis().currentWords().contains(cursor()));
}

void TestNavigationDesk::comesBackFromWhereItJumped()
{
    const QKeySequence back = keysOf(ui::ActionId::GoBack);
    const QKeySequence forward = keysOf(ui::ActionId::GoForward);
    QVERIFY(!m_window->actions()[ui::ActionId::GoBack]->isEnabled());
    m_window->navigation().goToTurn(9);
    const qsizetype tenth = cursor();
    type(u"1"_s);
    QTest::keyClicks(line(), u"4"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    const qsizetype fourteenth = cursor();
    QVERIFY(fourteenth != tenth);

    press(back);
    QCOMPARE(cursor(), tenth);
    press(back);
    QCOMPARE(view().currentTurnIndex(), 0);
    QVERIFY(!m_window->actions()[ui::ActionId::GoBack]->isEnabled());
    press(forward);
    press(forward);
    QCOMPARE(cursor(), fourteenth);
    QVERIFY(!m_window->actions()[ui::ActionId::GoForward]->isEnabled());

    type(u"3"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    press(back);
    QCOMPARE(cursor(), tenth);
}

void TestNavigationDesk::comesBackToAnotherCall()
{
    m_window->navigation().goToTurn(9);
    const qsizetype tenth = cursor();
    const core::DocumentId first = m_window->session().call().call.info.id;
    const QString path = QDir(m_folder.path()).filePath(u"next.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Good day and welcome to the Brackwater Pumps third quarter 2025 earnings conference call.\n"
               "Thank you, operator. Revenue was $120 million.\n");
    file.close();
    QSignalSpy opened(&m_window->session(), &ui::Session::opened);
    m_window->session().addCall(path);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    const core::DocumentId second = m_window->session().call().call.info.id;
    QVERIFY(second != first);
    press(keysOf(ui::ActionId::GoBack));
    QCOMPARE(m_window->session().call().call.info.id, first);
    QCOMPARE(cursor(), tenth);
    press(keysOf(ui::ActionId::GoForward));
    QCOMPARE(m_window->session().call().call.info.id, second);
}

void TestNavigationDesk::saysWhereThereIsNothing_data()
{
    QTest::addColumn<ui::ActionId>("next");
    QTest::addColumn<QString>("words");
    QTest::newRow("annotations") << ui::ActionId::NextAnnotation << u"Select words and press Ctrl+M"_s;
    QTest::newRow("changes") << ui::ActionId::PreviousChange << u"No words of this call were changed"_s;
}

void TestNavigationDesk::saysWhereThereIsNothing()
{
    QFETCH(ui::ActionId, next);
    QFETCH(QString, words);
    const qsizetype before = cursor();
    press(keysOf(next));
    QVERIFY2(m_window->messageBar().text().contains(words), qPrintable(m_window->messageBar().text()));
    QCOMPARE(cursor(), before);
}

QTEST_MAIN(TestNavigationDesk)
#include "test_navigationdesk.moc"
