// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/analysis/checks/slips.h"
#include "tests/core/analysis/checks/callchecks.h"

using namespace Qt::StringLiterals;

/// Which figure is blamed for a sum that does not come out, and what is proposed for it.
class TestSlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsEasilyMisheard_data();
    void knowsWhatIsEasilyMisheard();
    void readsBrokenFigures_data();
    void readsBrokenFigures();
    void namesTheCulprit_data();
    void namesTheCulprit();
    void proposesOnlyWhatMoreThanTheSumSupports_data();
    void proposesOnlyWhatMoreThanTheSumSupports();
    void blamesAPartOnlyOnEvidence_data();
    void blamesAPartOnlyOnEvidence();
};

void TestSlips::knowsWhatIsEasilyMisheard_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("heard");
    QTest::addColumn<bool>("isEasy");
    QTest::newRow("a ten for a teen") << u"70%"_s << 70.0 << 17.0 << true;
    QTest::newRow("a teen for a ten") << u"17%"_s << 17.0 << 70.0 << true;
    QTest::newRow("a teen for one of ten less") << u"17%"_s << 17.0 << 7.0 << true;
    QTest::newRow("a teen and its point in one") << u"73%"_s << 73.0 << 17.3 << true;
    QTest::newRow("a ten and its point in one") << u"$66 million"_s << 66e6 << 60.6e6 << true;
    QTest::newRow("a word before it") << u"29.6%"_s << 29.6 << 9.6 << true;
    QTest::newRow("a hundred that fell out") << u"18 million"_s << 18e6 << 118e6 << true;
    QTest::newRow("five for nine") << u"$2.9 million"_s << 2.9e6 << 2.5e6 << true;
    QTest::newRow("millions for billions") << u"$2.9 million"_s << 2.9e6 << 2.9e9 << true;
    QTest::newRow("in words") << u"seventy percent"_s << 70.0 << 17.0 << true;
    QTest::newRow("exchanged digits are a typist's") << u"13.7%"_s << 13.7 << 31.7 << false;
    QTest::newRow("another digit") << u"32.0%"_s << 32.0 << 22.0 << false;
}

void TestSlips::knowsWhatIsEasilyMisheard()
{
    QFETCH(QString, words);
    QFETCH(double, value);
    QFETCH(double, heard);
    const QList<double> slips = core::slipsOf(core::TokenList(words), {0, words.size()}, value);
    const bool isAmong =
        std::any_of(slips.begin(), slips.end(), [&](double slip) { return qFuzzyCompare(slip, heard); });
    QTEST(isAmong, "isEasy");
}

void TestSlips::readsBrokenFigures_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<double>>("readings");
    QTest::newRow("in two pieces") << u"RMB 600 57.2 million"_s << QList<double>{657.2e6};
    QTest::newRow("joined by and") << u"10% and 1%"_s << QList<double>{10.1};
    QTest::newRow("a full stop and a word") << u"14.3%. nine percent"_s << QList<double>{14.39, 14.9};
    QTest::newRow("a digit in words") << u"$2.3 five billion"_s << QList<double>{2.35e9, 2.5e9};
    QTest::newRow("a full stop for the point") << u"14. 3%"_s << QList<double>{14.3};
    QTest::newRow("one piece") << u"$500"_s << QList<double>();
}

void TestSlips::readsBrokenFigures()
{
    QFETCH(QString, words);
    QFETCH(QList<double>, readings);
    const QList<double> actual = core::readingsOf(core::TokenList(words), {0, words.size()});
    QCOMPARE(actual.size(), readings.size());
    for (qsizetype i = 0; i < readings.size(); ++i)
        QVERIFY2(qFuzzyCompare(actual[i], readings[i]), qPrintable(QString::number(actual[i], 'g', 12)));
}

void TestSlips::namesTheCulprit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("culprit");
    QTest::addColumn<QString>("mend");
    QTest::newRow("margin with a wrong digit")
        << u"Revenue was $2,349.2 million. EBITDA was $406 million. EBITDA margin was 73%."_s << u"73%"_s << u"17.3%"_s;
    QTest::newRow("prior value that lost a digit")
        << u"EBITDA was $406 million, increased by 5.7 times from $66 million in the same quarter last year."_s
        << u"$66 million"_s << u"$60.6 million"_s;
    QTest::newRow("both broken, and they fit")
        << u"Revenue was $723.9 million, up 10% and 1% from $600 57.2 million in the same quarter last year."_s
        << u"$600 57.2 million"_s << u"$657.2 million"_s;
    QTest::newRow("only the value of last year broken")
        << u"Revenue was $723.9 million, up 10.1% from $600 57.2 million in the same quarter last year."_s
        << u"$600 57.2 million"_s << u"$657.2 million"_s;
    QTest::newRow("only the growth broken")
        << u"Revenue was $723.9 million, up 10% and 1% from $657.2 million in the same quarter last year."_s
        << u"10% and 1%"_s << u"10.1%"_s;
    QTest::newRow("a margin in two pieces")
        << u"Revenue was $2,349.2 million. Gross profit was $350.6 million. Gross margin was 14.3%. nine percent."_s
        << u"14.3%. nine percent"_s << u"14.9%"_s;
    QTest::newRow("a broken amount that the call says whole elsewhere")
        << u"Revenue was $2.3 five billion in the quarter.\nRevenue was $2,350 million."_s << u"$2.3 five billion"_s
        << u"$2,350 million"_s;
    QTest::newRow("broken, and nothing fits")
        << u"Revenue was $723.9 million, up 31.7% from $600 57.2 million in the same quarter last year."_s
        << u"$600 57.2 million"_s << QString();
    QTest::newRow("a word that ran into the number")
        << u"Revenue was $329.3 million. Operating income was $31.6 million. Operating margin was 29.6%."_s
        << u"29.6%"_s << u"9.6%"_s;
    QTest::newRow("nine for five")
        << u"Operating expenses were $3.8 million, up 52% from $2.9 million in the same quarter last year."_s
        << u"$2.9 million"_s << u"$2.5 million"_s;
    QTest::newRow("millions or billions: either may be wrong")
        << u"Revenue was $1.62 billion, up 31.7% from $1.23 million in the same quarter last year."_s << QString()
        << QString();
}

void TestSlips::namesTheCulprit()
{
    QFETCH(QString, text);
    QFETCH(QString, culprit);
    QFETCH(QString, mend);
    const QString call = opening + text;
    QList<core::Check> wrong;
    for (const core::Check &check : checksOf(call)) {
        if (check.outcome == core::Check::Outcome::Inconsistent)
            wrong.append(check);
    }
    QCOMPARE(wrong.size(), qsizetype(1));
    QCOMPARE(wrong[0].culprit.of(call).toString(), culprit);
    QCOMPARE(wrong[0].mend.value_or(QString()), mend);
}

void TestSlips::proposesOnlyWhatMoreThanTheSumSupports_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSupported");
    QTest::newRow("sounds alike") << u"Revenue was $200 million. Gross profit was $34 million. Gross margin was 70%."_s
                                  << true;
    QTest::newRow("only the sum asks for it")
        << u"Revenue was $200 million. Gross profit was $50 million. Gross margin was 52%."_s << false;
    QTest::newRow("the growth is said again")
        << u"Revenue was $162.5 million, up 13.7% from $123.4 million in the same quarter last year.\nAs I said, "
           "revenue growth was 31.7%."_s
        << true;
    QTest::newRow("the growth is not said again")
        << u"Revenue was $162.5 million, up 13.7% from $123.4 million in the same quarter last year."_s << false;
}

void TestSlips::proposesOnlyWhatMoreThanTheSumSupports()
{
    QFETCH(QString, text);
    const QList<core::Check> checks = checksOf(opening + text);
    const auto wrong = std::find_if(checks.begin(), checks.end(), [](const core::Check &check) {
        return check.outcome == core::Check::Outcome::Inconsistent;
    });
    QVERIFY(wrong != checks.end());
    QVERIFY(wrong->mend.has_value());
    QTEST(wrong->isSupported, "isSupported");
}

void TestSlips::blamesAPartOnlyOnEvidence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("culprit");
    QTest::addColumn<QString>("mend");
    const QString lines = u"Research and development expenses were $128.3 million. Selling and marketing expenses were "
                          u"$92.6 million. "_s;
    QTest::newRow("three parts that one digit would mend, and none singled out")
        << lines
               + u"General and administrative expenses were $94.5 million. Total operating expenses were $295.4 "
                 u"million."_s
        << QString() << QString();
    QTest::newRow("the part whose own growth does not hold either")
        << lines
               + u"General and administrative expenses decreased by 5.6%, from $78.9 million to $94.5 million. Total "
                 u"operating expenses were $295.4 million."_s
        << u"$94.5 million"_s << u"$74.5 million"_s;
}

void TestSlips::blamesAPartOnlyOnEvidence()
{
    QFETCH(QString, text);
    QFETCH(QString, culprit);
    QFETCH(QString, mend);
    const QString call = opening + text;
    int sums = 0;
    for (const core::Check &check : checksOf(call)) {
        if (check.kind != core::Check::Kind::Sum)
            continue;
        ++sums;
        QVERIFY(check.outcome == core::Check::Outcome::Inconsistent);
        QCOMPARE(check.culprit.of(call).toString(), culprit);
        QCOMPARE(check.mend.value_or(QString()), mend);
    }
    QCOMPARE(sums, 1);
}

QTEST_GUILESS_MAIN(TestSlips)
#include "test_slips.moc"
