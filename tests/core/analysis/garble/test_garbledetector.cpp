// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/analysis/garble/garbledetector.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QList<core::Finding> findingsIn(const core::Transcript &transcript, bool isTranslation = false,
                                const QList<core::Quantity> &quantities = {}, const QList<core::Check> &checks = {})
{
    const core::TokenList tokens(transcript.text());
    core::SpeakerTurns speech;
    for (const core::ImportedTurn &imported : transcript.turns()) {
        core::Turn turn;
        turn.range = imported.range;
        turn.isMachineTranslation = isTranslation;
        speech.turns.append(turn);
    }
    return core::GarbleDetector().detect({tokens, speech, quantities, {}, checks});
}

/// "words -> suggestion" of the shown findings of one category.
QStringList shown(const QString &text, const QString &category, bool isTranslation = false)
{
    const core::Transcript transcript = support::transcript(text);
    QStringList result;
    for (const core::Finding &finding : findingsIn(transcript, isTranslation)) {
        if (finding.isShown && finding.category == category)
            result.append(finding.range.of(text).toString() + u" -> "_s + finding.suggestion.value_or(u"?"_s));
    }
    return result;
}

} // namespace

/// What was hardly said as it is written.
class TestGarbleDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void leavesOrdinarySpeechAlone();
    void showsRunOnsOfTranslationsOnly();
    void knowsNamesAcronymsAndEnglish();
    void leavesOtherLanguagesAlone();
    void leavesAloneWhatCannotBelongTogether();
    void showsNoiseOfTranslationsAsOnePassage();
    void leavesAloneNamesThatTheCallWritesOften();
    void takesBrokenFiguresAndFailedChecks();
    void proposesNothingThatOnlyTheSumAsksFor();
    void findingsAreInOrderAndApart();
};

void TestGarbleDetector::shows_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList nothing;

    QTest::newRow("misheard expression") << u"collocation"_s << u"We benefit from a lower hearing ratio."_s
                                         << QStringList{u"hearing -> gearing"_s};
    QTest::newRow("misheard word with the begin of the right one")
        << u"collocation"_s << u"What happens may differ maternally from what we say."_s
        << QStringList{u"maternally -> materially"_s};
    QTest::newRow("expression said right")
        << u"collocation"_s << u"We benefit from a lower gearing ratio."_s << nothing;
    QTest::newRow("another expression") << u"collocation"_s << u"Our customers like the new product lines."_s
                                        << nothing;
    QTest::newRow("two words of an expression, one of them odd")
        << u"collocation"_s << u"We see growth drives in every town."_s << nothing;
    QTest::newRow("another word for the same")
        << u"collocation"_s << u"It is attributable to the stockholders of the bakery."_s << nothing;
    QTest::newRow("known confusion") << u"known-confusion"_s << u"Our kovid measures were lifted."_s
                                     << QStringList{u"kovid -> COVID"_s};

    QTest::newRow("two currencies") << u"currency"_s << u"Sales were RMB $12.5 million in May."_s
                                    << QStringList{u"RMB $12.5 million -> RMB 12.5 million"_s};
    QTest::newRow("R&B before an amount") << u"currency"_s << u"Sales were R&B 12.5 million in May."_s
                                          << QStringList{u"R&B 12.5 million -> RMB 12.5 million"_s};
    QTest::newRow("music") << u"currency"_s << u"We stream jazz, soul and R&B to everyone."_s << nothing;
    QTest::newRow("a dollar sign among euros")
        << u"currency"_s
        << u"We had EUR 5 million, EUR 6 million, EUR 7 million, EUR 8 million, EUR 9 million and $4 million."_s
        << QStringList{u"$4 million -> EUR 4 million"_s};
    QTest::newRow("dollars that were meant")
        << u"currency"_s
        << u"We had EUR 5 million, EUR 6 million, EUR 7 million, EUR 8 million, EUR 9 million or US $4 million."_s
        << nothing;

    QTest::newRow("no such day") << u"impossible-date"_s << u"as of the 31st of June"_s
                                 << QStringList{u"31st of June -> 30th of June"_s};
    QTest::newRow("no such day, month first")
        << u"impossible-date"_s << u"until February 30, at noon"_s << QStringList{u"February 30 -> February 29"_s};
    QTest::newRow("a day that is") << u"impossible-date"_s << u"as of the 31st of July"_s << nothing;
    QTest::newRow("year behind a month") << u"impossible-date"_s << u"in June 2025"_s << nothing;

    QTest::newRow("law with a wrong year")
        << u"law-year"_s << u"under the Securities Exchange Act of 1936 as amended"_s << QStringList{u"1936 -> 1934"_s};
    QTest::newRow("law with its year") << u"law-year"_s << u"under the Securities Act of 1933 as amended"_s << nothing;
    QTest::newRow("misheard law") << u"law-name"_s << u"under the Security Exchange Act of 1934"_s
                                  << QStringList{u"Security Exchange Act -> Securities Exchange Act"_s};

    QTest::newRow("figure in two pieces") << u"broken-figure"_s << u"up from 600 57.2 million last year"_s
                                          << QStringList{u"600 57.2 million -> 657.2 million"_s};
    QTest::newRow("percentage in two pieces")
        << u"broken-figure"_s << u"up 10% and 1% from last year"_s << QStringList{u"10% and 1% -> 10.1%"_s};
    QTest::newRow("two percentages") << u"broken-figure"_s << u"up 10% and 1%, respectively, from last year"_s
                                     << nothing;
    QTest::newRow("figure cut by a stop") << u"broken-figure"_s << u"The margin was 14.3%. nine percent in May."_s
                                          << QStringList{u"14.3%. nine percent -> ?"_s};

    QTest::newRow("name said right three times")
        << u"name"_s
        << u"At Brindlesoft we sell bread. Customers of Brindlesoft like bread. We at Brindlesoft bake. Here Brindlestop leads."_s
        << QStringList{u"Brindlestop -> Brindlesoft"_s};
    QTest::newRow("foreign script") << u"foreign-script"_s
                                    << u"We opened a bakery in 北京 这里 and one in the harbour of the town."_s
                                    << QStringList{u"北京 这里 -> ?"_s};
}

void TestGarbleDetector::shows()
{
    QFETCH(QString, category);
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(shown(text, category), found);
}

void TestGarbleDetector::leavesOrdinarySpeechAlone()
{
    const QString text =
        u"Thank you, and good morning, everyone. In the second quarter, revenue increased by 12% year over "
        "year to $45 million, mainly due to higher volumes. Gross margin was in line with our expectations."_s;
    for (const core::Finding &finding : findingsIn(support::transcript(text)))
        QVERIFY2(!finding.isShown, qPrintable(finding.range.of(text).toString()));
}

void TestGarbleDetector::showsRunOnsOfTranslationsOnly()
{
    const QString text =
        u"We have built this cloud for two years The business of the company is growing very fast But we "
        "are still at the beginning of the market So our strategy for the year is the same as before "
        "And we will do more"_s;
    QCOMPARE(shown(text, u"run-on"_s, true).size(), qsizetype(1));
    QCOMPARE(shown(text, u"run-on"_s, false).size(), qsizetype(0));
}

void TestGarbleDetector::knowsNamesAcronymsAndEnglish()
{
    const QString unknown = u"unknown-word"_s;
    const QString about = u"As %1 mentioned, now we grow."_s;
    QCOMPARE(shown(about.arg(u"Gromp"_s), unknown), QStringList{u"Gromp -> ?"_s});
    QCOMPARE(shown(u"Mr. Gromp will speak. "_s + about.arg(u"Gromp"_s), unknown), QStringList());
    QCOMPARE(shown(u"Hello, I'm Vexly from Gromp. "_s + about.arg(u"Gromp"_s), unknown), QStringList());
    QCOMPARE(shown(about.arg(u"DXQ"_s), unknown), QStringList());
}

void TestGarbleDetector::leavesOtherLanguagesAlone()
{
    const QString odd = u"As Gromp mentioned, now we grow. "_s;
    const QString foreign = u"Gruzo belano di tormika velu sanore pi lagumo trezo benika sorulo daveno."_s;
    QCOMPARE(shown(odd, u"unknown-word"_s).size(), qsizetype(1));
    QCOMPARE(shown(odd + foreign + u' ' + foreign, u"unknown-word"_s).size(), qsizetype(0));
}

void TestGarbleDetector::leavesAloneWhatCannotBelongTogether()
{
    const QString text = u"volume rose by 7 percent after all"_s;
    core::Check check;
    check.outcome = core::Check::Outcome::Inconsistent;
    check.message = u"The growth is wrong."_s;
    check.culprit = {15, 24};
    check.stated = 7;
    check.computed = 9;
    const auto isFound = [&text, &check] {
        const QList<core::Finding> findings = findingsIn(support::transcript(text), false, {}, {check});
        return std::any_of(findings.begin(), findings.end(),
                           [](const core::Finding &finding) { return finding.category == u"check-growth"_s; });
    };
    QVERIFY(isFound());
    check.computed = 900;
    QVERIFY(!isFound());
}

void TestGarbleDetector::showsNoiseOfTranslationsAsOnePassage()
{
    const QString text = u"The order is lock the price or not lock the hair of the kite bone peek."_s;
    const QStringList noise = shown(text, u"translation-noise"_s, true);
    QCOMPARE(noise.size(), qsizetype(1));
    QVERIFY(noise.first().count(u' ') > 3);
    QCOMPARE(shown(text, u"translation-noise"_s, false).size(), qsizetype(0));
}

void TestGarbleDetector::leavesAloneNamesThatTheCallWritesOften()
{
    const QString once = u"As Gromp mentioned, now we grow. "_s;
    QCOMPARE(shown(once, u"unknown-word"_s), QStringList{u"Gromp -> ?"_s});
    QCOMPARE(shown(once.repeated(4), u"unknown-word"_s), QStringList());
}

void TestGarbleDetector::takesBrokenFiguresAndFailedChecks()
{
    const QString text = u"revenue was 5 60 million and costs were 70 million"_s;
    core::Quantity broken;
    broken.range = {12, 16};
    broken.isBroken = true;
    core::Check failed;
    failed.outcome = core::Check::Outcome::Inconsistent;
    failed.message = u"The sum is wrong."_s;
    failed.culprit = {40, 50};
    failed.mend = u"60 million"_s;
    failed.isSupported = true;
    const QList<core::Finding> findings = findingsIn(support::transcript(text), false, {broken}, {failed});
    const auto figure = std::find_if(findings.begin(), findings.end(), [](const core::Finding &finding) {
        return finding.category == u"broken-figure"_s && finding.isShown;
    });
    const auto check = std::find_if(findings.begin(), findings.end(),
                                    [](const core::Finding &finding) { return finding.category == u"check-growth"_s; });
    QVERIFY(figure != findings.end());
    QVERIFY(check != findings.end());
    QCOMPARE(figure->range.of(text).toString(), u"5 60"_s);
    QCOMPARE(check->reason, failed.message);
    QCOMPARE(check->suggestion, u"60 million"_s);
    QCOMPARE(check->kind, core::FindingKind::Figure);
}

void TestGarbleDetector::proposesNothingThatOnlyTheSumAsksFor()
{
    const QString text = u"revenue was 50 million and costs were 70 million"_s;
    core::Check failed;
    failed.outcome = core::Check::Outcome::Inconsistent;
    failed.message = u"The sum is wrong."_s;
    failed.culprit = {38, 48};
    failed.mend = u"60 million"_s;
    const QList<core::Finding> findings = findingsIn(support::transcript(text), false, {}, {failed});
    const auto check = std::find_if(findings.begin(), findings.end(),
                                    [](const core::Finding &finding) { return finding.category == u"check-growth"_s; });
    QVERIFY(check != findings.end());
    QVERIFY(check->isShown);
    QVERIFY(!check->suggestion);
}

void TestGarbleDetector::findingsAreInOrderAndApart()
{
    const QString text =
        u"The snark boojum vorpal hearing ratio. of RMB $5 million on the 31st of June under the Security Act\n"
        "of 1936 with the jabberwock"_s;
    const core::Transcript transcript = support::transcript(text);
    const QList<core::Finding> findings = findingsIn(transcript);
    QVERIFY(findings.size() > 3);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        QVERIFY(!findings[i].range.isEmpty());
        QVERIFY(!findings[i].reason.isEmpty());
        QVERIFY(!findings[i].range.of(text).contains(u'\n'));
        QVERIFY(i == 0 || findings[i - 1].range.end <= findings[i].range.begin);
    }
}

QTEST_GUILESS_MAIN(TestGarbleDetector)
#include "test_garbledetector.moc"
