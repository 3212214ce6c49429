// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QtEndian>
#include <QTest>

#include "core/analysis/garble/errormodel.h"

namespace {

constexpr quint16 leaf = 0xFFFF;

template<typename T>
void append(QByteArray &data, T value)
{
    std::array<char, sizeof(T)> bytes{};
    qToLittleEndian<T>(value, bytes.data());
    data.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void appendNode(QByteArray &data, quint16 feature, quint16 above, float value)
{
    append<quint16>(data, feature);
    append<quint16>(data, above);
    append<float>(data, value);
}

/// Two trees over two numbers: the first adds 1 above 0.5 and takes 2 otherwise, the second adds 10 always.
QByteArray twoTrees(float leastOdds)
{
    QByteArray data;
    for (const quint32 number : {2U, 2U, 4U, 1U})
        append<quint32>(data, number);
    append<float>(data, leastOdds);
    append<float>(data, 0.25F);
    append<quint32>(data, 0);
    append<quint32>(data, 3);
    appendNode(data, 1, 2, 0.5F);
    appendNode(data, leaf, 0, -2.0F);
    appendNode(data, leaf, 0, 1.0F);
    appendNode(data, leaf, 0, 10.0F);
    return data;
}

} // namespace

/// Sums of decision trees, and the file that holds them.
class TestBoostedTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpTheLeaves();
    void judgesManyAsOneByOne();
    void stopsWhereACaseIsRuledOut();
    void refusesDamagedData();
    void readsThreeSumsForAModel();
};

void TestBoostedTrees::addsUpTheLeaves()
{
    const QByteArray data = twoTrees(-99);
    QByteArrayView view(data);
    core::BoostedTrees trees;
    QVERIFY(trees.read(view));
    QVERIFY(view.isEmpty());
    QCOMPARE(trees.features(), size_t(2));
    const std::array<float, 2> above{0, 0.75F};
    const std::array<float, 2> onTheEdge{0, 0.5F};
    QCOMPARE(trees.oddsOf(above.data()), 11.25);
    QCOMPARE(trees.oddsOf(onTheEdge.data()), 8.25);
}

void TestBoostedTrees::judgesManyAsOneByOne()
{
    const QByteArray data = twoTrees(-1);
    QByteArrayView view(data);
    core::BoostedTrees trees;
    QVERIFY(trees.read(view));
    constexpr size_t many = 37;
    std::array<std::array<float, 2>, many> features{};
    std::array<core::BoostedTrees::Case, many> cases;
    for (size_t i = 0; i < many; ++i) {
        features[i] = {0, static_cast<float>(i % 5) * 0.25F};
        cases[i].features = features[i].data();
    }
    trees.judge(cases);
    for (const core::BoostedTrees::Case &each : cases) {
        QCOMPARE(each.odds, trees.oddsOf(each.features));
        QCOMPARE(trees.isRuledOut(each.odds), each.features[1] <= 0.5F);
    }
}

void TestBoostedTrees::stopsWhereACaseIsRuledOut()
{
    const QByteArray data = twoTrees(-1);
    QByteArrayView view(data);
    core::BoostedTrees trees;
    QVERIFY(trees.read(view));
    const std::array<float, 2> above{0, 0.75F};
    const std::array<float, 2> below{0, 0.25F};
    QCOMPARE(trees.oddsOf(above.data()), 11.25);
    QVERIFY(!trees.isRuledOut(11.25));
    QCOMPARE(trees.oddsOf(below.data()), -1.75);
    QVERIFY(trees.isRuledOut(-1.75));
}

void TestBoostedTrees::refusesDamagedData()
{
    const QByteArray data = twoTrees(-99);
    for (qsizetype size = 0; size < data.size(); ++size) {
        QByteArrayView view = QByteArrayView(data).first(size);
        core::BoostedTrees trees;
        QVERIFY2(!trees.read(view), qPrintable(QString::number(size)));
    }
    QByteArray strange = data;
    strange[32] = 7; // The first tree asks for a number that is not there.
    QByteArrayView view(strange);
    core::BoostedTrees trees;
    QVERIFY(!trees.read(view));
}

void TestBoostedTrees::readsThreeSumsForAModel()
{
    const QByteArray sums = QByteArray(8, 0) + twoTrees(-99) + twoTrees(-99) + twoTrees(-99);
    const QByteArray noHabits(8 * 4, 0);
    QVERIFY(core::ErrorModel::read("EMGARBL2" + sums + noHabits).has_value());
    QVERIFY(!core::ErrorModel::read("EMGARBL9" + sums + noHabits).has_value());
    QVERIFY(!core::ErrorModel::read("EMGARBL2" + sums + noHabits + "!").has_value());
    QVERIFY(!core::ErrorModel::read("EMGARBL2" + sums).has_value());
    QVERIFY(core::ErrorModel::instance().first.features() > 0);
    QVERIFY(core::ErrorModel::instance().second.features() > core::ErrorModel::instance().first.features());
}

QTEST_GUILESS_MAIN(TestBoostedTrees)
#include "test_boostedtrees.moc"
