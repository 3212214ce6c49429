// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/models/samplecall.h"
#include "ui/models/tagmodel.h"

using namespace Qt::StringLiterals;

namespace {

const core::TagId outlook{u"outlook"_s};
const core::TagId guidance{u"guidance"_s};
const core::TagId risk{u"risk"_s};

} // namespace

class TestTagModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsNest();
    void renamingIsAskedFor();
    void droppingNests();
    void aTagCannotLieBelowItself();
};

void TestTagModel::tagsNest()
{
    ui::TagModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTags(support::sampleCall().tags);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.indexOf(outlook)), 1);
    QCOMPARE(model.indexOf(guidance).parent(), model.indexOf(outlook));
    QVERIFY(model.isWithin(guidance, outlook));
    QVERIFY(!model.isWithin(outlook, guidance));
}

void TestTagModel::renamingIsAskedFor()
{
    ui::TagModel model;
    model.setTags(support::sampleCall().tags);
    QSignalSpy spy(&model, &ui::TagModel::changeRequested);
    QVERIFY(model.setData(model.indexOf(risk), u"  Risks  "_s, Qt::EditRole));
    QVERIFY(!model.setData(model.indexOf(risk), u" "_s, Qt::EditRole));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<core::Tag>().name, u"Risk"_s);
    QCOMPARE(spy.at(0).at(1).value<core::Tag>().name, u"Risks"_s);
    QCOMPARE(model.tag(risk)->name, u"Risk"_s);
}

void TestTagModel::droppingNests()
{
    ui::TagModel model;
    model.setTags(support::sampleCall().tags);
    QSignalSpy spy(&model, &ui::TagModel::changeRequested);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(risk)}));
    model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(outlook));
    QCOMPARE(spy.size(), 1);
    const auto after = spy.at(0).at(1).value<core::Tag>();
    QCOMPARE(after.parent, outlook);
    QCOMPARE(after.position, 1);
}

void TestTagModel::aTagCannotLieBelowItself()
{
    ui::TagModel model;
    model.setTags(support::sampleCall().tags);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(outlook)}));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(guidance)));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(outlook)));
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(risk)));
}

QTEST_MAIN(TestTagModel)
#include "test_tagmodel.moc"
