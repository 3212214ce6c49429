// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include "core/analysis/quantities/quantityfinder.h"
#include "tests/support/calls.h"
#include "tests/ui/models/samplecall.h"
#include "ui/panels/pairpanel.h"

using namespace Qt::StringLiterals;

namespace {

/// Two interpreted pairs; in the first, 42 % should be 24 %.
core::ReviewedCall interpretedCall()
{
    core::CallState state = support::call(u"The income is 11%, the lamp is 42%.\n"
                                          "Revenue grew by 11% and lamps by 24%.\n"
                                          "The north of lamp is sell good.\n"
                                          "Lamps sold well in the north.\n"
                                          "Thank you."_s);
    QList<core::Turn> &turns = state.speech.turns;
    for (const qsizetype original : {0, 2}) {
        turns[original].isMachineTranslation = true;
        turns[original].language = u"zh"_s;
        turns[original + 1].renders = turns[original].id;
    }
    core::Analysis analysis;
    analysis.speech = state.speech;
    analysis.quantities = core::findQuantities(core::TokenList(state.transcript.text()), state.speech);
    return core::reviewedCall(state, {}, analysis);
}

} // namespace

class TestPairPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothSidesStandBesideEachOther();
    void figuresThatDifferAreMarked();
    void takingTheInterpretersFigure();
    void takingTheOtherFigure();
    void steppingGoesAroundTheEnd();
    void pairOfATurnIsShown();
    void untyingIsOneEdit();
    void readOnlyCallsAreNotChanged();
    void callWithoutInterpreter();

private:
    QString text() const { return m_panel->findChild<QTextBrowser *>()->toPlainText(); }

    core::ReviewedCall m_call;
    QList<core::Edit> m_edits;
    std::unique_ptr<ui::PairPanel> m_panel;
};

void TestPairPanel::init()
{
    m_call = interpretedCall();
    m_edits.clear();
    m_panel = std::make_unique<ui::PairPanel>();
    connect(m_panel.get(), &ui::PairPanel::editRequested, this, [this](const core::Edit &edit) {
        m_edits.append(edit);
        m_call = support::edited(m_call, edit);
        m_panel->updateCall();
    });
    m_panel->setCall(&m_call);
    m_panel->show();
}

void TestPairPanel::bothSidesStandBesideEachOther()
{
    QVERIFY(text().contains(u"The income is 11%"_s));
    QVERIFY(text().contains(u"Revenue grew by 11%"_s));
    QVERIFY(!text().contains(u"north"_s));
    QCOMPARE(ui::pairHeading(m_call, 0), u"1 · Ada Brook, zh → en, machine translation"_s);
}

void TestPairPanel::figuresThatDifferAreMarked()
{
    QCOMPARE(text().count(u'≠'), 2);
    QVERIFY(text().contains(u"≠ 42%"_s));
    QVERIFY(text().contains(u"≠ 24%"_s));
}

void TestPairPanel::takingTheInterpretersFigure()
{
    m_panel->takeRendered();
    QCOMPARE(m_edits.size(), 1);
    QCOMPARE(m_call.map.corrected().section(u'\n', 0, 0), u"The income is 11%, the lamp is 24%."_s);
}

void TestPairPanel::takingTheOtherFigure()
{
    m_panel->takeOriginal();
    QCOMPARE(m_call.map.corrected().section(u'\n', 1, 1), u"Revenue grew by 11% and lamps by 42%."_s);
}

void TestPairPanel::steppingGoesAroundTheEnd()
{
    QSignalSpy spy(m_panel.get(), &ui::PairPanel::jumpRequested);
    m_panel->nextPair();
    QCOMPARE(m_panel->currentPair(), qsizetype(1));
    QCOMPARE(spy.at(0).at(0).value<core::TextRange>().begin, m_call.call.speech.turns[2].range.begin);
    m_panel->nextPair();
    QCOMPARE(m_panel->currentPair(), qsizetype(0));
    m_panel->previousPair();
    QCOMPARE(m_panel->currentPair(), qsizetype(1));
    m_panel->nextDifference();
    QCOMPARE(m_panel->currentPair(), qsizetype(0));
}

void TestPairPanel::pairOfATurnIsShown()
{
    QVERIFY(m_panel->showPairAt(m_call.call.speech.turns[3].range.begin));
    QCOMPARE(m_panel->currentPair(), qsizetype(1));
    QVERIFY(!m_panel->showPairAt(m_call.call.speech.turns[4].range.begin));
    QVERIFY(m_panel->isInterpreted(m_call.call.speech.turns[0]));
    QVERIFY(!m_panel->isInterpreted(m_call.call.speech.turns[4]));
}

void TestPairPanel::untyingIsOneEdit()
{
    m_panel->untie();
    QCOMPARE(m_edits.size(), 1);
    QVERIFY(m_call.call.speech.turns[1].renders.isNull());
    QVERIFY(!m_call.call.speech.turns[0].isMachineTranslation);
    QVERIFY(text().contains(u"north"_s));
}

void TestPairPanel::readOnlyCallsAreNotChanged()
{
    m_panel->setEditable(false);
    m_panel->takeRendered();
    m_panel->untie();
    QVERIFY(m_edits.isEmpty());
}

void TestPairPanel::callWithoutInterpreter()
{
    const core::ReviewedCall plain = support::sampleCall();
    m_panel->setCall(&plain);
    QVERIFY(!m_panel->hasPairs());
    QCOMPARE(m_panel->currentPair(), qsizetype(-1));
    m_panel->nextPair();
    m_panel->nextDifference();
    QVERIFY(m_edits.isEmpty());
    m_panel->setCall(nullptr);
}

QTEST_MAIN(TestPairPanel)
#include "test_pairpanel.moc"
