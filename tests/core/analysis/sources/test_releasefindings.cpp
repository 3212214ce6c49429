// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/analysis.h"
#include "core/analysis/sources/releasetext.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// What a company's press release tells about the figures of its call.
class TestReleaseFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void joinsBrokenLines();
    void keepsTitlesApart();
    void quotesTheSentenceOfAFigure();
    void confirmsWhatAgrees();
    void quotesBothWhereTheyDiffer_data();
    void quotesBothWhereTheyDiffer();
    void leavesAloneWhatMayBeAnotherMeasure_data();
    void leavesAloneWhatMayBeAnotherMeasure();
    void usesNothingOfAnotherCompany();
    void endsSoonOnHostileText();
};

namespace {

const QString release = u"BRAMBLEWAY REPORTS THIRD QUARTER 2031 RESULTS\n"
                        "\n"
                        "Revenue was $329.3 million in the third quarter of 2031, an increase of 12.4%\n"
                        "from $293.0 million in the third quarter of 2030.\n"
                        "\n"
                        "(in thousands, except per share data)\n"
                        "                                   Three Months Ended        Nine Months Ended\n"
                        "                                      September 30,             September 30,\n"
                        "                                     2031       2030         2031         2030\n"
                        "Revenue                         $ 329,284  $ 292,960    $ 951,100    $ 870,400\n"
                        "Gross profit (1)                  120,415    101,110      340,220      300,330\n"
                        "Gross margin                        36.6%      34.5%        35.8%        34.5%\n"
                        "Research and development           41,870     38,120      120,100      110,900\n"
                        "Net loss                          (15,240)    (9,870)     (40,100)     (30,200)\n"
                        "Diluted loss per share          $   (0.31)  $  (0.22)    $  (0.84)    $  (0.66)\n"_s;

const QString call =
    u"Good morning and welcome to the Brambleway third quarter 2031 earnings call.\n"
    "Revenue was $329.3 million in the third quarter of 2031, up 12.4% from $293.0 million a year ago. "
    "Gross profit was $120.4 million. Gross margin was 36.6%. "
    "Research and development expenses were $41.9 million. Net loss was $15.2 million."_s;

core::Analysis analysisOf(const QString &text, const QString &releaseText = release)
{
    core::AnalysisOptions options;
    options.sources = {
        core::SecondSource{core::SecondSource::Kind::PressRelease, u"The release"_s, {}, releaseText, {}}};
    core::Progress progress;
    return *core::analyze(support::transcript(text), options, progress);
}

QString with(const QString &right, const QString &wrong)
{
    QString text = call;
    Q_ASSERT(text.contains(right));
    return text.replace(right, wrong);
}

QList<core::Finding> findingsOf(const core::Analysis &analysis)
{
    QList<core::Finding> result;
    for (const core::Finding &finding : analysis.findings) {
        if (finding.detector == u"second-source"_s)
            result.append(finding);
    }
    return result;
}

int confirmed(const core::Analysis &analysis)
{
    return static_cast<int>(std::count_if(analysis.checks.begin(), analysis.checks.end(), [](const core::Check &check) {
        return check.outcome == core::Check::Outcome::Consistent && check.message.contains(u"The release");
    }));
}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    for (const core::ReleaseLine &line : core::readRelease(text, {2031, 3}))
        sentences.append(line.sentence);
    return sentences;
}

} // namespace

void TestReleaseFindings::readsTables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("sentences");

    QTest::newRow("years beside the heading")
        << u"(in thousands)\nThree months ended June 30,  2031  2030\nSales  1,200  1,100"_s
        << QStringList{u"Sales was $1.200 million in the third quarter of 2031."_s,
                       u"Sales was $1.100 million in the third quarter of 2030."_s};
    QTest::newRow("columns of one span")
        << u"(in thousands)\nThree months ended June 30,\n  2031    2030\nSales  1,250  1,100"_s
        << QStringList{u"Sales was $1.250 million in the third quarter of 2031."_s,
                       u"Sales was $1.100 million in the third quarter of 2030."_s};
    QTest::newRow("two spans and bars")
        << u"RMB in millions\n| | Three months ended | Nine months ended |\n| 2031 | 2030 | 2031 | 2030 |\n"
           "| Sales | 12.5 | 11 | 40 | 33 |"_s
        << QStringList{u"Sales was RMB 12.5 million in the third quarter of 2031."_s,
                       u"Sales was RMB 11 million in the third quarter of 2030."_s,
                       u"Sales was RMB 40 million in the first nine months of 2031."_s,
                       u"Sales was RMB 33 million in the first nine months of 2030."_s};
    QTest::newRow("shares and percentages have no scale")
        << u"(in millions)\nYear ended June 30,\n\t2031\t2030\nEarnings per share\t$ 0.31\t$ 0.22\nGross margin\t36.0%\t34 %"_s
        << QStringList{u"Earnings per share was $0.31 in fiscal year 2031."_s,
                       u"Earnings per share was $0.22 in fiscal year 2030."_s,
                       u"Gross margin was 36.0% in fiscal year 2031."_s,
                       u"Gross margin was 34% in fiscal year 2030."_s};
    QTest::newRow("a scale without a plural, spans in the columns")
        << u"(All amounts in RMB million)\n| | Three months ended September 30, 2030 | Three months ended September "
           u"30, "
           "2031 |\n|---|---|---|\n| Sales | 11.5 | 12.5 |"_s
        << QStringList{u"Sales was RMB 11.5 million in the third quarter of 2030."_s,
                       u"Sales was RMB 12.5 million in the third quarter of 2031."_s};
    QTest::newRow("thousands by their noughts")
        << u"Three months ended June 30,\n  2031    2030\n  RMB'000  RMB'000\nSales  1,250  1,100"_s
        << QStringList{u"Sales was RMB 1.250 million in the third quarter of 2031."_s,
                       u"Sales was RMB 1.100 million in the third quarter of 2030."_s};
    QTest::newRow("the quarter before beside the year before")
        << u"(in millions)\nThree months ended\nSeptember 30,   June 30,   September 30,\n2030   2031   2031\n"
           "Sales   11   12   13"_s
        << QStringList{u"Sales was $11 million in the third quarter of 2030."_s,
                       u"Sales was $12 million in the second quarter of 2031."_s,
                       u"Sales was $13 million in the third quarter of 2031."_s};
    QTest::newRow("what stands at a day")
        << u"(in millions)\nAs of December 31, 2030   As of September 30, 2031\nCash   11   12"_s
        << QStringList{u"Cash was $11 million in the fourth quarter of 2030."_s,
                       u"Cash was $12 million in the third quarter of 2031."_s};
    QTest::newRow("a row for profit and loss")
        << u"(in millions)\nThree months ended September 30,  2031  2030\nNet income (loss)  (12)  11"_s
        << QStringList{u"Net loss was $12 million in the third quarter of 2031."_s,
                       u"Net income was $11 million in the third quarter of 2030."_s};
    QTest::newRow("a short sentence is no heading")
        << u"For the quarter ended September 30, 2031 sales was $5 million."_s
        << QStringList{u"For the quarter ended September 30, 2031 sales was $5 million."_s};
    QTest::newRow("no scale, no amounts")
        << u"Three months ended\n  2031   2030\nSales  1,250  1,100"_s << QStringList{};
    QTest::newRow("no period, no amounts") << u"in thousands\nSales  1,250  1,100"_s << QStringList{};
    QTest::newRow("plain words") << u"Our stores in thousands of towns"_s << QStringList{};
}

void TestReleaseFindings::readsTables()
{
    QFETCH(QString, table);
    QFETCH(QStringList, sentences);
    QStringList made = sentencesOf(table);
    made.removeIf([](const QString &sentence) { return !sentence.contains(u" was "); });
    QCOMPARE(made, sentences);
}

void TestReleaseFindings::joinsBrokenLines()
{
    QCOMPARE(sentencesOf(u"Revenue was\n$3 million.\n\n• Costs\nfell.\n• Cash rose."_s),
             (QStringList{u"Revenue was $3 million."_s, u"• Costs fell."_s, u"• Cash rose."_s}));
}

void TestReleaseFindings::keepsTitlesApart()
{
    QCOMPARE(sentencesOf(u"Third Quarter 2031 Financial Highlights\nTotal revenue reached\n$3 million."_s),
             (QStringList{u"Third Quarter 2031 Financial Highlights"_s, u"Total revenue reached $3 million."_s}));
}

void TestReleaseFindings::quotesTheSentenceOfAFigure()
{
    const QString longRelease = u"The quarter was a good one, said the company. Gross profit was $120.4 million in the "
                                "third quarter of 2031. Net loss was $15.2 million in the third quarter of 2031."_s;
    const QList<core::Finding> findings = findingsOf(analysisOf(with(u"$120.4"_s, u"$124.0"_s), longRelease));
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().evidence.startsWith(
                 u"The release: “Gross profit was $120.4 million in the third quarter of 2031”."_s),
             qPrintable(findings.first().evidence));
}

void TestReleaseFindings::confirmsWhatAgrees()
{
    const core::Analysis analysis = analysisOf(call);
    QVERIFY(findingsOf(analysis).isEmpty());
    QVERIFY2(confirmed(analysis) >= 6, qPrintable(QString::number(confirmed(analysis))));
    QCOMPARE(analysis.sources.first().common, 1.0);
    QVERIFY(analysis.sources.first().isUsed);
}

void TestReleaseFindings::quotesBothWhereTheyDiffer_data()
{
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("flagged");
    QTest::addColumn<QString>("offered");

    QTest::newRow("swapped digits") << u"was $329.3 million"_s << u"was $392.3 million"_s << u"$392.3 million"_s
                                    << u"$329.3 million"_s;
    QTest::newRow("one digit") << u"$120.4 million"_s << u"$128.4 million"_s << u"$128.4 million"_s
                               << u"$120.4 million"_s;
    QTest::newRow("power of ten") << u"$120.4 million"_s << u"$12.04 million"_s << u"$12.04 million"_s
                                  << u"$120.42 million"_s;
    QTest::newRow("a share") << u"margin was 36.6%"_s << u"margin was 26.6%"_s << u"26.6%"_s << u"36.6%"_s;
    QTest::newRow("a loss") << u"$15.2 million"_s << u"$51.2 million"_s << u"$51.2 million"_s << u"$15.24 million"_s;
    QTest::newRow("a growth rate") << u"up 12.4%"_s << u"up 12.9%"_s << u"12.9%"_s << u"12.4%"_s;
    QTest::newRow("last year's value") << u"$293.0 million"_s << u"$239.0 million"_s << u"$239.0 million"_s
                                       << u"$293.0 million"_s;
}

void TestReleaseFindings::quotesBothWhereTheyDiffer()
{
    QFETCH(QString, right);
    QFETCH(QString, wrong);
    QFETCH(QString, flagged);
    QFETCH(QString, offered);

    const QString text = with(right, wrong);
    const core::Analysis analysis = analysisOf(text);
    const QList<core::Finding> findings = findingsOf(analysis);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().range.of(text).toString(), flagged);
    QCOMPARE(findings.first().suggestion.value_or(QString()), offered);
    QVERIFY2(findings.first().reason.contains(u"The release says"_s), qPrintable(findings.first().reason));
    QVERIFY2(findings.first().reason.contains(u"the transcript says %1."_s.arg(flagged)),
             qPrintable(findings.first().reason));
    for (const core::Finding &finding : analysis.findings)
        QVERIFY(finding == findings.first() || !finding.range.intersects(findings.first().range));
}

void TestReleaseFindings::leavesAloneWhatMayBeAnotherMeasure_data()
{
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");

    QTest::newRow("rounded more") << u"$120.4 million"_s << u"$120 million"_s;
    QTest::newRow("quite another value") << u"$120.4 million"_s << u"$205 million"_s;
    QTest::newRow("adjusted") << u"Gross profit was $120.4"_s << u"Adjusted gross profit was $121.4"_s;
    QTest::newRow("of a segment") << u"Gross profit was $120.4"_s << u"Gross profit of the retail segment was $20.4"_s;
    QTest::newRow("another period") << u"Gross profit was $120.4 million."_s
                                    << u"Gross profit was $128.4 million in the second quarter."_s;
    QTest::newRow("a figure of another row") << u"Gross profit was $120.4"_s << u"Gross profit was $120.1"_s;
}

void TestReleaseFindings::leavesAloneWhatMayBeAnotherMeasure()
{
    QFETCH(QString, right);
    QFETCH(QString, wrong);
    const QList<core::Finding> findings = findingsOf(analysisOf(with(right, wrong)));
    QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.first().reason));
}

void TestReleaseFindings::usesNothingOfAnotherCompany()
{
    QString other = release;
    for (const auto &[from, to] : {std::pair{u"329"_s, u"71"_s},
                                   {u"12.4%"_s, u"2.9%"_s},
                                   {u"293.0"_s, u"69.0"_s},
                                   {u"120,415"_s, u"30,900"_s},
                                   {u"36.6%"_s, u"43.5%"_s},
                                   {u"41,870"_s, u"9,900"_s},
                                   {u"15,240"_s, u"2,200"_s}}) {
        other.replace(from, to);
    }
    const core::Analysis analysis = analysisOf(call, other);
    QVERIFY(!analysis.sources.first().isUsed);
    QVERIFY2(analysis.sources.first().note.contains(u"another company"_s), qPrintable(analysis.sources.first().note));
    QVERIFY(findingsOf(analysis).isEmpty());
    QCOMPARE(confirmed(analysis), 0);
}

void TestReleaseFindings::endsSoonOnHostileText()
{
    const QString endless = QString(u"in thousands 2031 2030 "_s).repeated(100000);
    const QString rows = QString(u"Sales  1  2  3\n"_s).repeated(60000);
    const QString blanks = QString(1000000, u' ') + u"x"_s + QString(1000000, u'\t');
    constexpr qint64 mostTime = 20'000'000'000; // Under sanitizers; a release build needs a tenth of it.
    const qint64 begin = support::processorTime();
    for (const QString &text : {endless, rows, blanks})
        QVERIFY(findingsOf(analysisOf(call, text)).isEmpty());
    QVERIFY(support::processorTime() - begin < mostTime);
}

QTEST_GUILESS_MAIN(TestReleaseFindings)
#include "test_releasefindings.moc"
