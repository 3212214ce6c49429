// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/weighttable.h"

using Table = core::WeightTable<2>;

/// Weights by what they look at.
class TestWeightTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsAreAdded();
    void unknownKeysWeighNothing();
    void phraseThatEndsAtTheEdgeIsFound();
};

void TestWeightTable::weightsAreAdded()
{
    Table table;
    table.setBias({1.0F, 2.0F});
    table.add(Table::keyOf('a', 7), {0.5F, 0.25F});
    table.add(Table::keyOf('c', 7, 9), {4.0F, 8.0F});
    Table::Row sum = table.bias();
    table.addSingle('a', 7, &sum);
    table.addPhrase(Table::keyOf('c', 7, 9), &sum);
    QCOMPARE(sum, (Table::Row{5.5F, 10.25F}));
}

void TestWeightTable::unknownKeysWeighNothing()
{
    Table table;
    table.add(Table::keyOf('a', 7), {0.5F, 0.25F});
    Table::Row sum{};
    table.addSingle('a', 8, &sum);
    table.addSingle('b', 7, &sum);
    table.addPhrase(Table::keyOf('a', 7, 1), &sum);
    QCOMPARE(sum, Table::Row{});
}

void TestWeightTable::phraseThatEndsAtTheEdgeIsFound()
{
    // The code of the edge is 0, so that this phrase has the key of a single word.
    Table table;
    table.add(Table::keyOf('c', 7, 0), {1.0F, 1.0F});
    Table::Row sum{};
    table.addPhrase(Table::keyOf('c', 7, 0), &sum);
    QCOMPARE(sum, (Table::Row{1.0F, 1.0F}));
}

QTEST_GUILESS_MAIN(TestWeightTable)
#include "test_weighttable.moc"
