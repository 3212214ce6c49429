// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "ui/actions/actions.h"
#include "ui/actions/menus.h"
#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

/// The table of actions and their keys.
class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyActionHasANameOfItsOwn();
    void noKeyIsTheKeyOfTwoActions();
    void everyKeyCanBeChosenByHand();
    void everyActionLiesInAMenu();
    void takesOwnKeys();
    void aKeyThatWasGivenAwayIsFreeElsewhere();
    void keepsKeysForTheNextDay();
    void refusesKeysThatAreTyped_data();
    void refusesKeysThatAreTyped();
    void readsWhatItWrote();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void saysItsNamesPlainly();
};

void TestActions::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"emend-test-actions"_s);
    ui::Settings::setValue(ui::settings::ownKeys, QByteArray());
}

void TestActions::everyActionHasANameOfItsOwn()
{
    const ui::Actions actions;
    QSet<QString> names;
    for (const QAction *action : actions.all()) {
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
    }
    QVERIFY(names.contains(u"NextFinding"_s));
    QVERIFY(names.contains(u"AssignSpeaker9"_s));
}

void TestActions::noKeyIsTheKeyOfTwoActions()
{
    const ui::Actions actions;
    QHash<QKeySequence, QString> owners;
    for (const QAction *action : actions.all()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!owners.contains(key),
                     qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), owners.value(key), action->objectName())));
            owners.insert(key, action->objectName());
        }
    }
    QVERIFY(owners.size() > 40);
    QCOMPARE(owners.value(QKeySequence(u"Ctrl+G"_s)), u"GoToTurn"_s);
    QCOMPARE(owners.value(QKeySequence(u"Ctrl+Y"_s)), u"Redo"_s);
    QCOMPARE(owners.value(QKeySequence(u"Ctrl+Shift+Z"_s)), u"Redo"_s);
    QCOMPARE(owners.value(QKeySequence(u"F8"_s)), u"NextFinding"_s);
    QVERIFY(!owners.contains(QKeySequence(u"F10"_s)));
}

void TestActions::everyKeyCanBeChosenByHand()
{
    const ui::Actions actions;
    for (const QAction *action : actions.all()) {
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(!ui::objectionTo(key), qPrintable(action->objectName() + u": "_s + key.toString()));
    }
}

void TestActions::everyActionLiesInAMenu()
{
    const ui::Actions actions;
    QMenuBar bar;
    ui::fillMenuBar(&bar, actions);
    QStringList missing;
    for (const QAction *action : actions.all()) {
        if (ui::menuPathOf(*action).isEmpty())
            missing.append(action->objectName());
    }
    QCOMPARE(missing, QStringList());
    QCOMPARE(ui::menuPathOf(*actions[ui::ActionId::LayoutFigures]), u"View › Layout"_s);
    QCOMPARE(ui::menuPathOf(*actions[ui::ActionId::Undo]), u"Edit"_s);
    QVERIFY(ui::menuPathOf(QAction()).isEmpty());
}

void TestActions::takesOwnKeys()
{
    ui::Actions actions;
    QSignalSpy changed(&actions, &ui::Actions::keysChanged);
    const QKeySequence key(u"Ctrl+Alt+N"_s);
    actions.setOwnKeys({{u"NextFinding"_s, {key}}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(actions[ui::ActionId::NextFinding]->shortcuts(), QList{key});
    QVERIFY(actions[ui::ActionId::NextFinding]->toolTip().contains(key.toString(QKeySequence::NativeText)));
    QCOMPARE(actions.actionOn(key), actions[ui::ActionId::NextFinding]);
    QVERIFY(!actions.actionOn(QKeySequence(u"F8"_s)));
    QCOMPARE(actions.ownKeys().keys(), QStringList{u"NextFinding"_s});

    actions.setOwnKeys({});
    QCOMPARE(actions.actionOn(QKeySequence(u"F8"_s)), actions[ui::ActionId::NextFinding]);
    QVERIFY(actions.ownKeys().isEmpty());
}

void TestActions::aKeyThatWasGivenAwayIsFreeElsewhere()
{
    ui::Actions actions;
    const QKeySequence key(u"F8"_s);
    actions.setOwnKeys({{u"NextFigure"_s, {key}}});
    QCOMPARE(actions.actionOn(key), actions[ui::ActionId::NextFigure]);
    QVERIFY(actions[ui::ActionId::NextFinding]->shortcuts().isEmpty());
}

void TestActions::keepsKeysForTheNextDay()
{
    const QKeySequence key(u"Ctrl+Alt+N"_s);
    {
        ui::Actions actions;
        actions.setOwnKeys({{u"NextFinding"_s, {key}}, {u"Undo"_s, {}}});
        actions.writeOwnKeys();
    }
    ui::Actions actions;
    actions.readOwnKeys();
    QCOMPARE(actions[ui::ActionId::NextFinding]->shortcuts(), QList{key});
    QVERIFY(actions[ui::ActionId::Undo]->shortcuts().isEmpty());
    actions.setOwnKeys({});
    actions.writeOwnKeys();
    ui::Actions fresh;
    fresh.readOwnKeys();
    QVERIFY(fresh.ownKeys().isEmpty());
}

void TestActions::refusesKeysThatAreTyped_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("a letter") << u"N"_s << false;
    QTest::newRow("a capital letter") << u"Shift+N"_s << false;
    QTest::newRow("a digit") << u"1"_s << false;
    QTest::newRow("enter") << u"Return"_s << false;
    QTest::newRow("a word further") << u"Ctrl+Right"_s << false;
    QTest::newRow("copying") << u"Ctrl+C"_s << false;
    QTest::newRow("escape") << u"Esc"_s << false;
    QTest::newRow("the menu bar") << u"F10"_s << false;
    QTest::newRow("closing the window") << u"Alt+F4"_s << false;
    QTest::newRow("two keys after each other") << u"Ctrl+K, Ctrl+C"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a letter with Ctrl") << u"Ctrl+N"_s << true;
    QTest::newRow("enter with Ctrl") << u"Ctrl+Return"_s << true;
    QTest::newRow("a function key") << u"F7"_s << true;
    QTest::newRow("F10 with Shift") << u"Shift+F10"_s << true;
    QTest::newRow("an arrow with Alt") << u"Alt+Down"_s << true;
}

void TestActions::refusesKeysThatAreTyped()
{
    QFETCH(QString, key);
    QFETCH(bool, isAllowed);
    const auto objection = ui::objectionTo(QKeySequence(key));
    QCOMPARE(!objection, isAllowed);
    QVERIFY(!objection || objection->endsWith(u'.'));
}

void TestActions::readsWhatItWrote()
{
    const ui::KeyMap keys{{u"Undo"_s, {}}, {u"Redo"_s, {QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"F7"_s)}}};
    const auto read = ui::keyMapFromJson(ui::toJson(keys));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, keys);
}

void TestActions::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("F8 = next");
    QTest::newRow("other JSON") << QByteArray("{\"shortcuts\": {}}");
    QTest::newRow("newer") << QByteArray(R"({"format": "emend-shortcuts", "version": 2, "shortcuts": {}})");
    QTest::newRow("a letter as a key") << QByteArray(
        R"({"format": "emend-shortcuts", "version": 1, "shortcuts": {"Undo": ["U"]}})");
    QTest::newRow("no key at all") << QByteArray(
        R"({"format": "emend-shortcuts", "version": 1, "shortcuts": {"Undo": ["Ctrl+Foo"]}})");
}

void TestActions::refusesOtherFiles()
{
    QFETCH(QByteArray, file);
    const auto read = ui::keyMapFromJson(file);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"Nothing was changed."), qPrintable(read.error().message));
}

void TestActions::saysItsNamesPlainly()
{
    QAction action(u"Fish && &chips…"_s);
    QCOMPARE(ui::nameOf(action), u"Fish & chips"_s);
    action.setText(u"打开(&O)…"_s);
    QCOMPARE(ui::nameOf(action), u"打开"_s);
}

QTEST_MAIN(TestActions)
#include "test_actions.moc"
