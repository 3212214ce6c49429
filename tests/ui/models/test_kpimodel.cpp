// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/ui/models/samplecall.h"
#include "ui/models/checkmodel.h"
#include "ui/models/kpifilter.h"
#include "ui/models/kpimodel.h"

using namespace Qt::StringLiterals;

class TestKpiModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsSpeakTheAnalystsLanguage();
    void failedCheckWinsOverOneThatHolds();
    void cellsLeadToTheirWords();
    void textLeadsToItsRow();
    void filterAndSort();
    void failingChecksStandFirst();
};

void TestKpiModel::rowsSpeakTheAnalystsLanguage()
{
    const core::ReviewedCall call = support::sampleCall();
    ui::KpiModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCall(&call);
    QCOMPARE(model.rowCount(), 9);
    const auto cell = [&](int column) { return model.index(0, column).data().toString().replace(u'\u00a0', u' '); };
    QCOMPARE(cell(ui::KpiModel::MetricColumn), u"Revenue"_s);
    QCOMPARE(cell(ui::KpiModel::PeriodColumn), u"Q2 2025"_s);
    QVERIFY(cell(ui::KpiModel::ValueColumn).startsWith(u"RMB "_s));
    QVERIFY(cell(ui::KpiModel::YearOnYearColumn).startsWith(u"+24"_s));
    QCOMPARE(cell(ui::KpiModel::QuarterOnQuarterColumn), QString());
    QCOMPARE(cell(ui::KpiModel::SpeakerColumn), u"Mara Lindqvist"_s);
    QCOMPARE(model.groups(), (QStringList{u"revenue"_s, u"margins"_s, u"costs"_s, u"cash"_s}));
}

void TestKpiModel::failedCheckWinsOverOneThatHolds()
{
    core::ReviewedCall call = support::sampleCall();
    call.analysis.checks[0].spans.append(support::rangeOf(call, u"73 percent"_s));
    ui::KpiModel model;
    model.setCall(&call);
    const auto status = [&](const QString &id) {
        return static_cast<ui::CheckStatus>(model.index(model.rowOf(id), 0).data(ui::KpiModel::StatusRole).toInt());
    };
    QCOMPARE(status(u"revenue"_s), ui::CheckStatus::Consistent);
    QCOMPARE(status(u"gross margin"_s), ui::CheckStatus::Inconsistent);
    QCOMPARE(status(u"capital expenditure"_s), ui::CheckStatus::Unchecked);
    const QModelIndex cell = model.index(model.rowOf(u"gross margin"_s), ui::KpiModel::StatusColumn);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(call.analysis.checks[1].message));
}

void TestKpiModel::cellsLeadToTheirWords()
{
    const core::ReviewedCall call = support::sampleCall();
    ui::KpiModel model;
    model.setCall(&call);
    const auto words = [&](int row, int column) { return call.correctedText(model.wordsOf(model.index(row, column))); };
    QCOMPARE(words(0, ui::KpiModel::MetricColumn), u"RMB 2,349.2 million"_s);
    QCOMPARE(words(0, ui::KpiModel::YearOnYearColumn), u"24.3%"_s);
    QCOMPARE(words(0, ui::KpiModel::PriorColumn), u"RMB 1,890 million"_s);
    QCOMPARE(words(3, ui::KpiModel::YearOnYearColumn), u"RMB 406 million"_s);
}

void TestKpiModel::textLeadsToItsRow()
{
    const core::ReviewedCall call = support::sampleCall();
    ui::KpiModel model;
    model.setCall(&call);
    QCOMPARE(model.rowAt(support::rangeOf(call, u"1,890"_s).begin), 0);
    QCOMPARE(model.rowAt(support::rangeOf(call, u"41%"_s).begin), model.rowOf(u"gearing ratio"_s));
    QCOMPARE(model.rowAt(0), -1);
}

void TestKpiModel::filterAndSort()
{
    const core::ReviewedCall call = support::sampleCall();
    ui::KpiModel model;
    ui::KpiFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCall(&call);
    filter.setGroup(u"cash"_s);
    QCOMPARE(filter.rowCount(), 2);
    filter.setGroup(std::nullopt);
    filter.setText(u"ENTERPRISE"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setText({});
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        filter.sort(ui::KpiModel::YearOnYearColumn, order);
        QVERIFY(filter.index(2, ui::KpiModel::YearOnYearColumn).data(ui::KpiModel::SortRole).isValid());
        QVERIFY(!filter.index(3, ui::KpiModel::YearOnYearColumn).data(ui::KpiModel::SortRole).isValid());
    }
    QCOMPARE(filter.index(0, ui::KpiModel::YearOnYearColumn).data(ui::KpiModel::SortRole).toDouble(), 29.0);
}

void TestKpiModel::failingChecksStandFirst()
{
    const core::ReviewedCall call = support::sampleCall();
    ui::CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCall(&call);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.inconsistentCount(), 1);
    QCOMPARE(model.check(model.index(0)).outcome, core::Check::Outcome::Inconsistent);
    QCOMPARE(call.correctedText(model.wordsOf(model.index(0))), u"73 percent"_s);
}

QTEST_MAIN(TestKpiModel)
#include "test_kpimodel.moc"
