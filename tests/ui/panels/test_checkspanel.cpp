// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/models/samplecall.h"
#include "ui/panels/checkspanel.h"

using namespace Qt::StringLiterals;

class TestChecksPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyNumberLeadsToItsWords();
    void proposalIsOneEdit();
    void proposalByKey();
    void sumWithoutAProposalHasNone();
    void readOnlyCallIsLeftAlone();
    void otherCallsAreComparedWith();

private:
    core::ReviewedCall m_call;
    std::unique_ptr<ui::ChecksPanel> m_panel;
    QListView *m_list = nullptr;
    QPushButton *m_accept = nullptr;
};

void TestChecksPanel::init()
{
    m_call = support::sampleCall();
    m_call.analysis.checks[1].mend = u"17.3 percent"_s;
    m_panel = std::make_unique<ui::ChecksPanel>();
    m_panel->setCall(&m_call);
    m_panel->setEditable(true);
    m_list = m_panel->findChild<QListView *>();
    m_accept = m_panel->findChild<QPushButton *>();
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
}

void TestChecksPanel::everyNumberLeadsToItsWords()
{
    QSignalSpy spy(m_panel.get(), &ui::ChecksPanel::jumpRequested);
    auto *figures = m_panel->findChild<QLabel *>();
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    for (QLabel *label : labels)
        figures = label->text().contains(u"href"_s) ? label : figures;
    QVERIFY(figures->text().contains(u"73 percent"_s));
    QVERIFY(figures->text().contains(u"likely wrong"_s));
    Q_EMIT figures->linkActivated(u"1"_s);
    QCOMPARE(m_call.correctedText(spy.at(0).at(0).value<core::TextRange>()), u"RMB 406 million"_s);
}

void TestChecksPanel::proposalIsOneEdit()
{
    QSignalSpy spy(m_panel.get(), &ui::ChecksPanel::editRequested);
    QCOMPARE(m_accept->text(), u"Write “17.3 percent”"_s);
    m_accept->click();
    QCOMPARE(spy.size(), 1);
    const auto edit = spy.at(0).at(0).value<core::Edit>();
    QCOMPARE(edit.action, core::Edit::Action::AcceptFinding);
    const core::ReviewedCall after = support::edited(m_call, edit);
    QVERIFY(after.map.corrected().contains(u"the gross margin was 17.3 percent."_s));
    QCOMPARE(support::edited(after, edit.inverse()).map.corrected(), m_call.map.corrected());
}

void TestChecksPanel::proposalByKey()
{
    QSignalSpy spy(m_panel.get(), &ui::ChecksPanel::editRequested);
    QTest::keyClick(m_list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
}

void TestChecksPanel::sumWithoutAProposalHasNone()
{
    QSignalSpy spy(m_panel.get(), &ui::ChecksPanel::editRequested);
    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    QVERIFY(m_accept->isHidden());
    QTest::keyClick(m_list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(spy.size(), 0);
}

void TestChecksPanel::readOnlyCallIsLeftAlone()
{
    QSignalSpy spy(m_panel.get(), &ui::ChecksPanel::editRequested);
    m_panel->setEditable(false);
    QVERIFY(!m_accept->isEnabled());
    m_panel->acceptMend();
    QCOMPARE(spy.size(), 0);
}

void TestChecksPanel::otherCallsAreComparedWith()
{
    core::ReviewedCall earlier = support::sampleCall();
    earlier.call.info.id = core::DocumentId{u"earlier"_s};
    earlier.call.info.date = earlier.call.info.date.addYears(-1);
    for (core::Kpi &kpi : earlier.analysis.kpis) {
        kpi.period = u"2024Q2"_s;
        kpi.prior.reset();
        kpi.yearOnYear.reset();
    }
    const int before = m_list->model()->rowCount();
    const QList<core::ReviewedCall> others{earlier};
    m_panel->setOthers(&others);
    QVERIFY(m_list->model()->rowCount() > before);
    QVERIFY(m_panel->inconsistentCount() > 1);
    m_panel->setOthers(nullptr);
    QCOMPARE(m_list->model()->rowCount(), before);
}

QTEST_MAIN(TestChecksPanel)
#include "test_checkspanel.moc"
