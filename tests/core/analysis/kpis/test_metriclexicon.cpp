// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "core/analysis/kpis/metriclexicon.h"

using namespace Qt::StringLiterals;

/// The lexicon that is built in, and reading one.
class TestMetricLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInIsComplete();
    void namesAreUnique();
    void leavesOutEntriesWithoutNames();
};

void TestMetricLexicon::builtInIsComplete()
{
    const core::MetricLexicon &lexicon = core::MetricLexicon::builtIn();
    QVERIFY(lexicon.metrics().size() > 60);
    for (const core::Metric &metric : lexicon.metrics()) {
        QVERIFY2(!metric.name.isEmpty() && !metric.group.isEmpty(), qPrintable(metric.id));
        QVERIFY2(!metric.units.isEmpty(), qPrintable(metric.id));
        for (const QString &name : metric.names)
            QCOMPARE(name, name.toLower());
    }
    QVERIFY(lexicon.find(u"revenue") != nullptr);
    QVERIFY(lexicon.find(u"eps") != nullptr);
    QVERIFY(lexicon.find(u"no such metric") == nullptr);
}

void TestMetricLexicon::namesAreUnique()
{
    QSet<QString> seen;
    for (const core::Metric &metric : core::MetricLexicon::builtIn().metrics()) {
        for (const QString &name : metric.names + metric.negativeNames) {
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
        }
    }
}

void TestMetricLexicon::leavesOutEntriesWithoutNames()
{
    const core::MetricLexicon lexicon(
        R"({"metrics": [{"id": "a"}, {"names": ["b"]}, {"id": "c", "names": ["c"], "better": "lower"}]})");
    QCOMPARE(lexicon.metrics().size(), qsizetype(1));
    QCOMPARE(lexicon.metrics()[0].id, u"c"_s);
    QVERIFY(lexicon.metrics()[0].better == core::Metric::Better::Lower);
    QVERIFY(core::MetricLexicon("no JSON").metrics().isEmpty());
}

QTEST_GUILESS_MAIN(TestMetricLexicon)
#include "test_metriclexicon.moc"
