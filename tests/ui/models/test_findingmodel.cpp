// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "core/project/edits.h"
#include "tests/ui/models/samplecall.h"
#include "ui/models/findingfilter.h"
#include "ui/models/findingmodel.h"

using namespace Qt::StringLiterals;

class TestFindingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsOpenShownFindings();
    void decidedFindingsLeaveAndCount();
    void filterByKind();
    void surestFirst();
};

void TestFindingModel::listsOpenShownFindings()
{
    const core::ReviewedCall call = support::sampleCall();
    ui::FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCall(&call);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.decidedCount(), 0);
    QCOMPARE(model.openCount(core::FindingKind::Garbled), 2);
    QCOMPARE(model.index(0).data(ui::FindingModel::CategoryRole).toString(), u"Stutter"_s);
    QCOMPARE(model.index(1).data(ui::FindingModel::CategoryRole).toString(), u"Wrong figure"_s);
    model.setCall(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestFindingModel::decidedFindingsLeaveAndCount()
{
    core::ReviewedCall call = support::sampleCall();
    ui::FindingModel model;
    model.setCall(&call);
    const core::Finding finding = model.finding(model.index(2));
    call = support::edited(call, core::dismissFinding(call.call, finding, core::Verdict::Scope::Here));
    model.updateCall();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.decidedCount(), 1);
    QCOMPARE(model.rowOf(finding), -1);

    const core::Finding accepted = model.finding(model.index(0));
    call = support::edited(call, core::acceptFinding(call.call, accepted, *accepted.suggestion));
    call.analysis.findings.removeFirst();
    model.updateCall();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.decidedCount(), 2);
}

void TestFindingModel::filterByKind()
{
    const core::ReviewedCall call = support::sampleCall();
    ui::FindingModel model;
    ui::FindingFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCall(&call);
    filter.setCriteria({{core::FindingKind::Name, core::FindingKind::Figure}, {}, {}, 0});
    QCOMPARE(filter.rowCount(), 2);
    filter.setCriteria({{}, {}, {}, 0});
    QCOMPARE(filter.rowCount(), 5);
}

void TestFindingModel::surestFirst()
{
    const core::ReviewedCall call = support::sampleCall();
    ui::FindingModel model;
    ui::FindingFilter filter;
    filter.setSourceModel(&model);
    model.setCall(&call);
    filter.setOrder(ui::FindingFilter::Order::Score);
    QList<double> scores;
    for (int row = 0; row < filter.rowCount(); ++row)
        scores.append(filter.index(row, 0).data(ui::FindingModel::ScoreRole).toDouble());
    QCOMPARE(scores, (QList<double>{0.97, 0.91, 0.82, 0.7, 0.55}));
}

QTEST_MAIN(TestFindingModel)
#include "test_findingmodel.moc"
