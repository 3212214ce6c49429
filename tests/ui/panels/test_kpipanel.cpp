// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

#include "tests/ui/models/samplecall.h"
#include "ui/models/kpimodel.h"
#include "ui/panels/kpipanel.h"

using namespace Qt::StringLiterals;

class TestKpiPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowJumpsToItsWords();
    void wordsLeadBackToTheRow();
    void sourceSentenceIsShown();
    void groupAndSearchNarrowTheTable();
    void rowStaysCurrentAfterAnUpdate();
    void failingChecksAreCountedAndJump();

private:
    core::ReviewedCall m_call;
    std::unique_ptr<ui::KpiPanel> m_panel;
    QTableView *m_table = nullptr;
};

void TestKpiPanel::init()
{
    m_call = support::sampleCall();
    m_panel = std::make_unique<ui::KpiPanel>();
    m_table = m_panel->findChild<QTableView *>();
    m_panel->setCall(&m_call);
}

void TestKpiPanel::rowJumpsToItsWords()
{
    QSignalSpy spy(m_panel.get(), &ui::KpiPanel::jumpRequested);
    Q_EMIT m_table->activated(m_table->model()->index(0, ui::KpiModel::PriorColumn));
    QCOMPARE(m_call.correctedText(spy.at(0).at(0).value<core::TextRange>()), u"RMB 1,890 million"_s);
}

void TestKpiPanel::wordsLeadBackToTheRow()
{
    QVERIFY(m_panel->selectKpiAt(support::rangeOf(m_call, u"73 percent"_s).begin));
    QCOMPARE(m_table->currentIndex().siblingAtColumn(0).data().toString(), u"Gross margin"_s);
    QVERIFY(!m_panel->selectKpiAt(0));
}

void TestKpiPanel::sourceSentenceIsShown()
{
    m_panel->selectKpiAt(support::rangeOf(m_call, u"73 percent"_s).begin);
    bool isShown = false;
    for (const auto *label : m_panel->findChildren<QLabel *>())
        isShown |= label->text().contains(u"“Gross profit was RMB 406 million"_s);
    QVERIFY(isShown);
}

void TestKpiPanel::groupAndSearchNarrowTheTable()
{
    auto *groups = m_panel->findChild<QComboBox *>();
    QCOMPARE(groups->count(), 5);
    groups->setCurrentIndex(groups->findData(u"margins"_s));
    QCOMPARE(m_table->model()->rowCount(), 2);
    m_panel->findChild<QLineEdit *>()->setText(u"gearing"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
}

void TestKpiPanel::rowStaysCurrentAfterAnUpdate()
{
    m_panel->selectKpiAt(support::rangeOf(m_call, u"73 percent"_s).begin);
    m_call.analysis.kpis.removeFirst();
    m_panel->updateCall();
    QCOMPARE(m_table->currentIndex().siblingAtColumn(0).data().toString(), u"Gross margin"_s);
}

void TestKpiPanel::failingChecksAreCountedAndJump()
{
    QCOMPARE(m_panel->findChild<QTabWidget *>()->tabText(1), u"Checks (1)"_s);
    QSignalSpy spy(m_panel.get(), &ui::KpiPanel::jumpRequested);
    auto *checks = m_panel->findChild<QListView *>();
    Q_EMIT checks->activated(checks->model()->index(0, 0));
    QCOMPARE(m_call.correctedText(spy.at(0).at(0).value<core::TextRange>()), u"73 percent"_s);
}

QTEST_MAIN(TestKpiPanel)
#include "test_kpipanel.moc"
