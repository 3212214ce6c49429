// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exporters/csv.h"
#include "core/exporters/exporter.h"
#include "tests/core/exporters/reviewedcalls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

/// The rows of a CSV file, read as RFC 4180 has it.
QList<QStringList> rowsOf(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && isQuoted && text.mid(i + 1, 1) == u"\"")
            rows.last().last() += text[i++];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            rows.last().append(QString());
        else if (c == u'\r' && !isQuoted)
            rows.append(QStringList{QString()}); // The LF that follows is skipped below.
        else if (c != u'\n' || isQuoted)
            rows.last().last() += c;
    }
    rows.removeLast();
    return rows;
}

/// One KPI: revenue of 23 million.
core::Analysis revenueOf(const core::CallState &call)
{
    core::Kpi kpi;
    kpi.id = u"revenue"_s;
    kpi.metric = u"Revenue"_s;
    kpi.period = u"2025Q2"_s;
    kpi.value = 23000000;
    kpi.unit = u"CNY"_s;
    kpi.yearOnYear = 5;
    kpi.mentions = {core::KpiMention{support::rangeOf(call, u"RMB 23 million"_s), 23000000, true}};
    core::Analysis analysis;
    analysis.kpis = {kpi};
    return analysis;
}

} // namespace

/// The tables for a spreadsheet.
class TestCsvExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCells_data();
    void writesCells();
    void kpisCarryWhereTheyWereSaid();
    void kpisQuoteTheCorrectedSentence();
    void findingsCarryWhatWasDecided();
    void aCallWithoutFindingsHasAHeadingOnly();
};

void TestCsvExporters::writesCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << u"Revenue"_s << QByteArray("Revenue");
    QTest::newRow("comma") << u"up, again"_s << QByteArray("\"up, again\"");
    QTest::newRow("quotes") << u"the \"best\" year"_s << QByteArray("\"the \"\"best\"\" year\"");
    QTest::newRow("line end") << u"one\ntwo"_s << QByteArray("\"one\ntwo\"");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+5% growth"_s << QByteArray("'+5% growth");
    QTest::newRow("minus") << u"-cmd"_s << QByteArray("'-cmd");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("behind a tab") << u"\t=1+1"_s << QByteArray("'\t=1+1");
    QTest::newRow("full width") << u"＝1+1"_s << u"'＝1+1"_s.toUtf8();
    QTest::newRow("formula with a comma") << u"=HYPERLINK(\"x\",1)"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\"");
    QTest::newRow("Chinese") << u"收入"_s << u"收入"_s.toUtf8();
}

void TestCsvExporters::writesCells()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, bytes);
    core::Csv csv({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    csv.add(cell);
    csv.add(-2.35e9);
    csv.add(6.2);
    csv.add(std::optional<double>());
    csv.endRow();
    QCOMPARE(csv.bytes(), "\xef\xbb\xbf"
                          "a,b,c,d\r\n"
                              + bytes + ",-2350000000,6.2,\r\n");
}

void TestCsvExporters::kpisCarryWhereTheyWereSaid()
{
    const core::CallState call = support::alpineCall();
    const auto bytes = core::exporterFor(u"kpi-csv")->write(support::reviewed(call, revenueOf(call)));
    VERIFY_RESULT(bytes);
    QCOMPARE(rowsOf(*bytes),
             (QList<QStringList>{{u"metric"_s, u"segment"_s, u"basis"_s, u"period"_s, u"value"_s, u"high"_s, u"unit"_s,
                                  u"yoy_pct"_s, u"qoq_pct"_s, u"prior"_s, u"prior_period"_s, u"guidance"_s, u"status"_s,
                                  u"speaker"_s, u"section"_s, u"source_sentence"_s},
                                 {u"Revenue"_s, u""_s, u""_s, u"2025Q2"_s, u"23000000"_s, u""_s, u"CNY"_s, u"5"_s,
                                  u""_s, u""_s, u""_s, u"no"_s, u"unreviewed"_s, u"Ann Lee"_s, u"prepared_remarks"_s,
                                  u"Revenue was RMB 23 million 📈, up 5%."_s}}));
}

void TestCsvExporters::kpisQuoteTheCorrectedSentence()
{
    core::CallState call = support::alpineCall();
    support::correct(call, u"Thank you."_s, u"Thank you all, operator."_s);
    support::correct(call, u"23 million"_s, u"2.3 billion"_s);
    const auto bytes = core::exporterFor(u"kpi-csv")->write(support::reviewed(call, revenueOf(call)));
    VERIFY_RESULT(bytes);
    QCOMPARE(rowsOf(*bytes).last().last(), u"Revenue was RMB 2.3 billion 📈, up 5%."_s);
}

void TestCsvExporters::findingsCarryWhatWasDecided()
{
    core::CallState call = support::alpineCall();
    core::Finding finding;
    finding.detector = u"figures"_s;
    finding.category = u"scale"_s;
    finding.kind = core::FindingKind::Figure;
    finding.range = support::rangeOf(call, u"23 million"_s);
    finding.reason = u"=a reason that begins like a formula"_s;
    finding.suggestion = u"2.3 billion"_s;
    finding.score = 0.75;
    core::Finding open = finding;
    open.range = support::rangeOf(call, u"Costs fell."_s);
    open.suggestion = QString();
    core::Verdict verdict;
    verdict.detector = finding.detector;
    verdict.category = finding.category;
    verdict.anchor = {finding.range, u"23 million"_s};
    verdict.decision = core::Verdict::Decision::Accepted;
    call.verdicts = {verdict};
    core::Analysis analysis;
    analysis.findings = {finding, open};

    const auto bytes = core::exporterFor(u"findings-csv")->write(support::reviewed(call, analysis));
    VERIFY_RESULT(bytes);
    const QList<QStringList> rows = rowsOf(*bytes);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1],
             (QStringList{u"figure"_s, u"scale"_s, u"accepted"_s, u"Ann Lee"_s, u"prepared_remarks"_s, u"23 million"_s,
                          u"2.3 billion"_s, u"'=a reason that begins like a formula"_s, u""_s, u"0.75"_s, u"yes"_s,
                          u"figures"_s, u"50"_s, u"60"_s, u"Revenue was RMB 23 million 📈, up 5%."_s}));
    QCOMPARE(rows[2][2], u"open"_s);
    QCOMPARE(rows[2][6], u"[remove]"_s);
    // Offsets count the chart emoji once, as files do.
    QCOMPARE(rows[2][12], QString::number(open.range.begin - 1));
}

void TestCsvExporters::aCallWithoutFindingsHasAHeadingOnly()
{
    for (const QString &format : {u"kpi-csv"_s, u"findings-csv"_s}) {
        const auto bytes = core::exporterFor(format)->write(support::reviewed(support::alpineCall()));
        VERIFY_RESULT(bytes);
        QCOMPARE(rowsOf(*bytes).size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestCsvExporters)
#include "test_csvexporters.moc"
