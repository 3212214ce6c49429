// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include "tests/ui/models/samplecall.h"
#include "ui/models/kpimodel.h"
#include "ui/panels/figuredialog.h"
#include "ui/panels/kpipanel.h"
#include "ui/panels/kpitable.h"

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
    void rowsAreConfirmedByKey();
    void severalRowsAreRejectedAtOnce();
    void rejectedRowsAreSeenOnRequest();
    void cellIsWrittenInPlace();
    void nonsenseStaysInTheCell();
    void rowsAreCopiedForASpreadsheet();
    void figureIsAddedFromWords();
    void readOnlyTableCannotBeWritten();

private:
    void follow();

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
    m_panel->setEditable(true);
    follow();
}

/// Applies what the panel asks for, as the window does.
void TestKpiPanel::follow()
{
    connect(m_panel.get(), &ui::KpiPanel::editRequested, m_panel.get(), [this](const core::Edit &edit) {
        m_call = support::edited(m_call, edit);
        m_panel->updateCall();
    });
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

void TestKpiPanel::rowsAreConfirmedByKey()
{
    m_table->selectRow(0);
    QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_table->model()->index(0, ui::KpiModel::ReviewColumn).data().toString(), u"Confirmed"_s);
    QCOMPARE(m_table->currentIndex().row(), 1);
    QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_table->model()->index(1, ui::KpiModel::ReviewColumn).data().toString(), u"Confirmed"_s);
}

void TestKpiPanel::severalRowsAreRejectedAtOnce()
{
    QSignalSpy spy(m_panel.get(), &ui::KpiPanel::editRequested);
    m_table->selectRow(1);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_table->model()->rowCount(), 7);
    QCOMPARE(core::reviewedKpis(m_call).size(), 7);
    m_call = support::edited(m_call, spy.at(0).at(0).value<core::Edit>().inverse());
    m_panel->updateCall();
    QCOMPARE(m_table->model()->rowCount(), 9);
}

void TestKpiPanel::rejectedRowsAreSeenOnRequest()
{
    m_table->selectRow(0);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QComboBox *states = m_panel->findChildren<QComboBox *>().last();
    states->setCurrentIndex(states->findData(static_cast<int>(core::FigureStatus::Rejected)));
    QCOMPARE(m_table->model()->rowCount(), 1);
    m_table->selectRow(0);
    static_cast<ui::KpiTable *>(m_table)->reopenSelected();
    QCOMPARE(m_table->model()->rowCount(), 0);
    states->setCurrentIndex(0);
    QCOMPARE(m_table->model()->rowCount(), 9);
}

void TestKpiPanel::cellIsWrittenInPlace()
{
    m_panel->show();
    m_table->setCurrentIndex(m_table->model()->index(4, ui::KpiModel::ValueColumn));
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *editor = m_table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"17.3 %"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(core::reviewedKpis(m_call).at(4).value, std::optional(17.3));
    QCOMPARE(m_table->model()->index(4, ui::KpiModel::ReviewColumn).data().toString(), u"Corrected"_s);
    QCOMPARE(m_call.map.corrected(), m_call.call.transcript.text());
}

void TestKpiPanel::nonsenseStaysInTheCell()
{
    QSignalSpy spy(m_panel.get(), &ui::KpiPanel::editRequested);
    m_panel->show();
    m_table->setCurrentIndex(m_table->model()->index(4, ui::KpiModel::PeriodColumn));
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *editor = m_table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"some time"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
    QVERIFY(editor->isVisible());
    QVERIFY(editor->toolTip().contains(u"Q2 2025"_s));
}

void TestKpiPanel::rowsAreCopiedForASpreadsheet()
{
    m_table->selectRow(0);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    const QStringList lines = static_cast<ui::KpiTable *>(m_table)->selectedRows().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"Metric\tValue\tPeriod"_s));
    QVERIFY(lines.at(1).startsWith(u"Revenue\tRMB 2,349.2 m\tQ2 2025"_s));
    QCOMPARE(lines.at(1).count(u'\t'), lines.at(0).count(u'\t'));
}

void TestKpiPanel::figureIsAddedFromWords()
{
    QTimer::singleShot(0, m_panel.get(), [this] {
        auto *dialog = m_panel->findChild<ui::FigureDialog *>();
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    const core::TextRange words = support::rangeOf(m_call, u"enterprise cloud revenue was RMB 724 million"_s);
    m_panel->addFigure(words);
    QCOMPARE(core::reviewedKpis(m_call).size(), 10);
    const auto added = std::find_if(m_call.call.figures.begin(), m_call.call.figures.end(), [](const auto &row) {
        return row.decision == core::FigureReview::Decision::Added;
    });
    QVERIFY(added != m_call.call.figures.end());
    QCOMPARE(added->anchor.range, words);
    QCOMPARE(added->fields.period, u"2025Q2"_s);
    QVERIFY(!added->fields.metric.isEmpty());
}

void TestKpiPanel::readOnlyTableCannotBeWritten()
{
    QSignalSpy spy(m_panel.get(), &ui::KpiPanel::editRequested);
    m_panel->setEditable(false);
    m_table->selectRow(0);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_table->model()->index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(spy.size(), 0);
}

QTEST_MAIN(TestKpiPanel)
#include "test_kpipanel.moc"
