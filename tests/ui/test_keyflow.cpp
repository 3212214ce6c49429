// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QTest>

#include "tests/ui/decisionkeys.h"
#include "tests/ui/deskwindow.h"
#include "ui/mainwindow.h"
#include "ui/panels/reviewpanel.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

/// How many keys a review takes.
class TestKeyFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneKeyForEachDecision();
    void undoTakesOneKeyForEachDecisionBack();
};

void TestKeyFlow::init()
{
    test::useFreshSettings(u"test-keyflow"_s);
}

void TestKeyFlow::oneKeyForEachDecision()
{
    const auto window = test::windowWithSample();
    QVERIFY(window);
    const test::KeyCount count = test::acceptEveryProposal(*window);
    qInfo("%d decisions, %d key presses, %d open without a proposal", count.decisions, count.presses, count.unproposed);
    QVERIFY(count.decisions >= 5);
    QCOMPARE(count.undecided, 0);
    QCOMPARE(count.skips, 0);
    QCOMPARE(count.presses, count.decisions);
}

void TestKeyFlow::undoTakesOneKeyForEachDecisionBack()
{
    const auto window = test::windowWithSample();
    QVERIFY(window);
    const QString before = window->session().call().map.corrected();
    const test::KeyCount count = test::acceptEveryProposal(*window);
    QVERIFY(window->session().call().map.corrected() != before);
    for (int i = 0; i < count.decisions; ++i)
        QTest::keyClick(window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window->session().call().map.corrected(), before);
    QVERIFY(window->session().call().call.verdicts.isEmpty());
}

QTEST_MAIN(TestKeyFlow)
#include "test_keyflow.moc"
