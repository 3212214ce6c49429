// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/models/samplecall.h"
#include "ui/models/turnmodel.h"
#include "ui/panels/turnspanel.h"

using namespace Qt::StringLiterals;

class TestTurnsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modelKeepsItsPromises();
    void currentTurnFollowsTheCursor();
    void clickingJumps();
    void filterByText();
    void filterBySpeaker();
    void assigningASpeaker();
    void joiningWithTheTurnBefore();

private:
    void select(int row) { m_list->setCurrentIndex(m_list->model()->index(row, 0)); }

    core::ReviewedCall m_call;
    std::unique_ptr<ui::TurnsPanel> m_panel;
    QListView *m_list = nullptr;
};

void TestTurnsPanel::init()
{
    m_call = support::sampleCall();
    m_panel = std::make_unique<ui::TurnsPanel>();
    m_list = m_panel->findChild<QListView *>();
    connect(m_panel.get(), &ui::TurnsPanel::editRequested, this, [this](const core::Edit &edit) {
        m_call = support::edited(m_call, edit);
        m_panel->updateCall();
    });
    m_panel->setCall(&m_call);
}

void TestTurnsPanel::modelKeepsItsPromises()
{
    ui::TurnModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCall(&m_call);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data(ui::TurnModel::SpeakerRole).toString(), u"Mara Lindqvist"_s);
    QCOMPARE(model.index(1).data(ui::TurnModel::NumberRole).toInt(), 2);
    QVERIFY(model.index(1).data(ui::TurnModel::DetailRole).toString().contains(u"Chief Financial Officer"_s));
    model.setCall(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestTurnsPanel::currentTurnFollowsTheCursor()
{
    m_panel->setCurrentPosition(support::rangeOf(m_call, u"Gross profit"_s).begin);
    QCOMPARE(m_list->currentIndex().row(), 1);
    QVERIFY(m_list->currentIndex().data(ui::TurnModel::IsCurrentRole).toBool());
    m_panel->setCurrentPosition(support::rangeOf(m_call, u"Harrow"_s).begin);
    QCOMPARE(m_list->currentIndex().row(), 2);
}

void TestTurnsPanel::clickingJumps()
{
    QSignalSpy spy(m_panel.get(), &ui::TurnsPanel::jumpRequested);
    Q_EMIT m_list->clicked(m_list->model()->index(2, 0));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<core::TextRange>(), m_call.call.speech.turns.at(2).range);
}

void TestTurnsPanel::filterByText()
{
    m_panel->findChild<QLineEdit *>()->setText(u"GROSS profit"_s);
    QCOMPARE(m_list->model()->rowCount(), 1);
}

void TestTurnsPanel::filterBySpeaker()
{
    auto *speakers = m_panel->findChild<QComboBox *>();
    QCOMPARE(speakers->count(), 4);
    speakers->setCurrentIndex(3);
    QCOMPARE(m_list->model()->rowCount(), 1);
    QCOMPARE(m_list->model()->index(0, 0).data(ui::TurnModel::NumberRole).toInt(), 3);
}

void TestTurnsPanel::assigningASpeaker()
{
    select(2);
    m_panel->assignSpeaker(core::SpeakerId{u"s2"_s});
    QCOMPARE(m_call.call.speech.turns.at(2).speaker, core::SpeakerId{u"s2"_s});
    QCOMPARE(m_panel->selectedTurns(), QList<core::TurnId>{m_call.call.speech.turns.at(2).id});
}

void TestTurnsPanel::joiningWithTheTurnBefore()
{
    select(2);
    m_panel->joinWithPrevious();
    QCOMPARE(m_call.call.speech.turns.size(), 2);
    QCOMPARE(m_list->model()->rowCount(), 2);
}

QTEST_MAIN(TestTurnsPanel)
#include "test_turnspanel.moc"
