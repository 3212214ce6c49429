// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/applied.h"
#include "core/project/edits.h"
#include "core/project/originalanalysis.h"
#include "core/project/reviewedcall.h"
#include "tests/support/calls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

core::TextRange rangeOf(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    Q_ASSERT(at >= 0);
    return {at, at + words.size()};
}

core::Finding finding(const QString &text, const QString &words, const std::optional<QString> &suggestion = {})
{
    core::Finding result;
    result.detector = u"odd-words"_s;
    result.category = u"wrong-word"_s;
    result.range = rangeOf(text, words);
    result.suggestion = suggestion;
    return result;
}

core::CallState typed(const core::CallState &call, const QString &over, const QString &words)
{
    return *core::applied(call, core::typeText(call, rangeOf(call.textMap().corrected(), over), words));
}

} // namespace

/// The call as it stands on the screen: verdicts on findings, and the analysis of what was corrected.
class TestReviewedCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsAnswerFindings_data();
    void verdictsAnswerFindings();
    void latestVerdictCounts();
    void hiddenFindingsAreOpen();
    void findingsComeBackToTheOriginal_data();
    void findingsComeBackToTheOriginal();
    void everythingFoundComesBack();
    void untouchedCallIsAnalysedAsItIs();
    void turnsWithoutWordsAreNoTrouble();
    void cancelledAnalysisFails();
    void wordsComeFromTheCorrectedText();
};

void TestReviewedCall::verdictsAnswerFindings_data()
{
    QTest::addColumn<QString>("judged");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("detector");
    QTest::addColumn<QString>("category");
    QTest::addColumn<core::Verdict::Scope>("scope");
    QTest::addColumn<bool>("answered");
    const QString detector = u"odd-words"_s;
    const QString category = u"wrong-word"_s;
    const auto here = core::Verdict::Scope::Here;
    const auto everywhere = core::Verdict::Scope::Everywhere;
    QTest::newRow("the same passage") << u"two two three"_s << u"two two three"_s << detector << category << here
                                      << true;
    QTest::newRow("most of it") << u"two two three"_s << u"two three"_s << detector << category << here << true;
    QTest::newRow("half of it") << u"two three"_s << u"four"_s << detector << category << here << false;
    QTest::newRow("another detector") << u"four"_s << u"four"_s << u"other"_s << category << here << false;
    QTest::newRow("another category") << u"four"_s << u"four"_s << detector << u"other"_s << here << false;
    QTest::newRow("another reason to doubt the words")
        << u"four"_s << u"four"_s << detector << u"unlikely-word"_s << here << true;
    QTest::newRow("the words elsewhere, judged here")
        << u"four"_s << u"Four"_s << detector << category << here << false;
    QTest::newRow("the words elsewhere, judged everywhere")
        << u"four"_s << u"Four"_s << detector << category << everywhere << true;
    QTest::newRow("other words, judged everywhere")
        << u"four"_s << u"one"_s << detector << category << everywhere << false;
}

void TestReviewedCall::verdictsAnswerFindings()
{
    QFETCH(QString, judged);
    QFETCH(QString, found);
    QFETCH(QString, detector);
    QFETCH(QString, category);
    QFETCH(core::Verdict::Scope, scope);
    QFETCH(bool, answered);
    const QString text = u"one two two three four. Four"_s;
    core::CallState call = support::call(text);
    core::Finding earlier = finding(text, judged);
    earlier.detector = detector;
    earlier.category = category;
    call = *core::applied(call, core::dismissFinding(call, earlier, scope));
    const core::Verdict *verdict = core::verdictOn(call.verdicts, finding(text, found), text);
    QCOMPARE(verdict != nullptr, answered);
}

void TestReviewedCall::latestVerdictCounts()
{
    const QString text = u"one two three"_s;
    core::Verdict first;
    first.detector = u"odd-words"_s;
    first.category = u"wrong-word"_s;
    first.anchor = {rangeOf(text, u"two"_s), u"two"_s};
    core::Verdict second = first;
    second.decision = core::Verdict::Decision::Accepted;
    const QList<core::Verdict> verdicts{first, second};
    QCOMPARE(core::verdictOn(verdicts, finding(text, u"two"_s), text)->decision, core::Verdict::Decision::Accepted);
}

void TestReviewedCall::hiddenFindingsAreOpen()
{
    const QString text = u"one two three"_s;
    core::ReviewedCall call = core::reviewedCall(support::call(text), {}, {});
    core::Finding sure = finding(text, u"one"_s);
    sure.score = 0.9;
    core::Finding unsure = finding(text, u"two"_s);
    unsure.score = 0.4;
    core::Finding name = finding(text, u"three"_s);
    name.kind = core::FindingKind::Name;
    call.analysis.findings = {sure, unsure, name};
    QVERIFY(call.isOffered(unsure));
    QCOMPARE(call.hiddenCount(), 0);

    call.choice = {{core::FindingKind::Name}, {{core::FindingKind::Garbled, 0.5}}};
    QVERIFY(call.isOffered(sure));
    QVERIFY(!call.isOffered(unsure));
    QVERIFY(!call.isOffered(name));
    QVERIFY(call.isOpen(unsure));
    QVERIFY(call.isOpen(name));
    QCOMPARE(call.hiddenCount(), 2);
}

void TestReviewedCall::findingsComeBackToTheOriginal_data()
{
    QTest::addColumn<QString>("over");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("suggestion");
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("accepted");
    QTest::newRow("beside a correction") << u"two"_s << u"2"_s << u"four"_s << u"4"_s << u"four"_s
                                         << u"one 2 three 4 five."_s;
    QTest::newRow("a correction") << u"two"_s << u"2"_s << u"2"_s << u"II"_s << u"two"_s
                                  << u"one II three four five."_s;
    QTest::newRow("a part of a correction")
        << u"three"_s << u"so many"_s << u"many"_s << u"few"_s << u"three"_s << u"one two so few four five."_s;
    QTest::newRow("across its edge") << u"three"_s << u"so many"_s << u"many four"_s << u"x"_s << u"three four"_s
                                     << u"one two so x five."_s;
    QTest::newRow("inserted words") << u"two three"_s << u"two very very three"_s << u"very very"_s << u"very"_s
                                    << u"two three"_s << u"one two very three four five."_s;
    QTest::newRow("inserted words and what follows") << u"two three"_s << u"two very three"_s << u"very three"_s
                                                     << u"3"_s << u"two three"_s << u"one two 3 four five."_s;
    QTest::newRow("across removed words")
        << u"two three "_s << QString() << u"one four"_s << u"1 4"_s << u"one two three four"_s << u"1 4 five."_s;
}

void TestReviewedCall::findingsComeBackToTheOriginal()
{
    QFETCH(QString, over);
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QFETCH(QString, suggestion);
    QFETCH(QString, original);
    QFETCH(QString, accepted);
    const QString text = u"one two three four five."_s;
    const core::CallState call = ::typed(support::call(text), over, typed);
    const core::TextMap map = call.textMap();
    core::Analysis analysis;
    analysis.findings = {finding(map.corrected(), found, suggestion)};

    const core::Finding back = core::inOriginal(analysis, map).findings.first();
    QCOMPARE(back.range.of(text).toString().trimmed(), original);
    QVERIFY(map.toCorrected(back.range).of(map.corrected()).contains(found));
    // Taking the proposal changes what was found and nothing else.
    const auto after = core::applied(call, core::acceptFinding(call, back, *back.suggestion));
    VERIFY_RESULT(after);
    QCOMPARE(after->textMap().corrected(), accepted);
}

void TestReviewedCall::everythingFoundComesBack()
{
    const QString text = u"Sales grew from 3 to 6 by 100 percent."_s;
    const core::CallState call = typed(support::call(text), u"Sales"_s, u"Net sales"_s);
    const core::TextMap map = call.textMap();
    const auto there = [&](const QString &words) { return rangeOf(map.corrected(), words); };
    core::Analysis analysis;
    core::Quantity quantity;
    quantity.range = there(u"100 percent"_s);
    analysis.quantities = {quantity};
    core::Kpi kpi;
    kpi.metricRange = there(u"Net sales"_s);
    kpi.mentions = {core::KpiMention{there(u"6"_s), 6, true}};
    kpi.priorRange = there(u"3"_s);
    kpi.yearOnYearRange = there(u"100 percent"_s);
    analysis.kpis = {kpi};
    core::Check check;
    check.spans = {there(u"100 percent"_s), there(u"3"_s)};
    check.culprit = there(u"3"_s);
    analysis.checks = {check};

    const core::Analysis back = core::inOriginal(analysis, map);
    const core::Kpi &kpiBack = back.kpis.first();
    QCOMPARE(support::wordsOf(text, {back.quantities.first().range, kpiBack.mentions.first().range, kpiBack.priorRange,
                                     kpiBack.yearOnYearRange, back.checks.first().spans[0],
                                     back.checks.first().spans[1], back.checks.first().culprit}),
             (QStringList{u"100 percent"_s, u"6"_s, u"3"_s, u"100 percent"_s, u"100 percent"_s, u"3"_s, u"3"_s}));
    QVERIFY(kpiBack.metricRange.of(text).startsWith(u"Sales"));
    QVERIFY(kpiBack.quarterOnQuarterRange.isEmpty());
}

void TestReviewedCall::untouchedCallIsAnalysedAsItIs()
{
    const core::CallState call = support::call(support::sampleText());
    core::AnalysisOptions options;
    options.knownTurns = call.speech;
    core::Progress progress;
    const auto plain = core::analyze(call.transcript, options, progress);
    const auto reviewed = core::analyzeCorrected(call, {}, progress);
    VERIFY_RESULT(plain);
    VERIFY_RESULT(reviewed);
    QVERIFY(*reviewed == *plain);
}

void TestReviewedCall::turnsWithoutWordsAreNoTrouble()
{
    core::CallState call = support::call(u"One two.\nThree.\nFour five."_s);
    call = typed(call, u"Three."_s, QString());
    core::Progress progress;
    const auto analysis = core::analyzeCorrected(call, {}, progress);
    VERIFY_RESULT(analysis);
    QVERIFY(analysis->speech == call.speech);
    QCOMPARE(analysis->speech.turns.size(), 3);
}

void TestReviewedCall::cancelledAnalysisFails()
{
    core::Progress progress;
    progress.cancel();
    const auto analysis = core::analyzeCorrected(support::call(support::sampleText()), {}, progress);
    QVERIFY(!analysis);
    QCOMPARE(analysis.error().kind, core::Error::Kind::Cancelled);
}

void TestReviewedCall::wordsComeFromTheCorrectedText()
{
    const core::CallState call = typed(support::call(support::sampleText()), u"hearing"_s, u"gearing"_s);
    const core::ReviewedCall reviewed = core::reviewedCall(call, {}, {});
    QCOMPARE(reviewed.correctedText(rangeOf(call.transcript.text(), u"Our hearing ratio"_s)), u"Our gearing ratio"_s);
    QCOMPARE(reviewed.speakerOf(call.speech.turns[0])->name, u"Ada Brook"_s);
    QVERIFY(!reviewed.verdictOn(finding(call.transcript.text(), u"hearing"_s)));
}

QTEST_GUILESS_MAIN(TestReviewedCall)
#include "test_reviewedcall.moc"
