// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/callflow.h"
#include "ui/mainwindow.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

/// What an analyst does to say who speaks when.
class TestTurnFlow : public test::CallFlow
{
    Q_OBJECT

private Q_SLOTS:
    void splitsATurnAndGivesItAway();
    void splitTurnsSurviveTheNextDay();
    void givesAllSelectedTurnsAway();
    void joinsTurnsAgain();
    void offersKeysForThoseWhoSpeak();

private:
    void splitBefore(ui::MainWindow &window, const QString &before) const;
    static QStringList turns(ui::MainWindow &window);
};

void TestTurnFlow::splitBefore(ui::MainWindow &window, const QString &before) const
{
    ui::TranscriptView &view = window.workspace().view();
    const qsizetype at = window.session().call().map.corrected().indexOf(before);
    QVERIFY(at >= 0);
    view.goTo(window.session().call().map.toOriginal(core::TextRange{at, at + 1}));
    QTest::keyClick(&view, Qt::Key_Return);
}

QStringList TestTurnFlow::turns(ui::MainWindow &window)
{
    const core::ReviewedCall &call = window.session().call();
    QStringList turns;
    for (const core::Turn &turn : call.call.speech.turns) {
        const core::Speaker *speaker = call.speakerOf(turn);
        turns.append((speaker ? speaker->displayName() : u"?"_s) + u": "_s + call.correctedText(turn.range).left(12));
    }
    return turns;
}

void TestTurnFlow::splitsATurnAndGivesItAway()
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

void TestTurnFlow::splitTurnsSurviveTheNextDay()
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

void TestTurnFlow::givesAllSelectedTurnsAway()
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

void TestTurnFlow::joinsTurnsAgain()
{
    ui::MainWindow window;
    open(window, m_path);
    const QStringList before = turns(window);
    splitBefore(window, u"Our gross margin"_s);
    QTest::keyClick(&window.workspace().view(), Qt::Key_Backspace);
    QCOMPARE(turns(window), before);
}

void TestTurnFlow::offersKeysForThoseWhoSpeak()
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

QTEST_MAIN(TestTurnFlow)
#include "test_turnflow.moc"
