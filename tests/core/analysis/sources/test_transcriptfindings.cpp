// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/analysis/analysis.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// What another vendor's transcript of a call tells about ours.
class TestTranscriptFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheOthersWords();
    void staysSilentWhereOursIsRight();
    void quotesTheOtherVendor();
    void keepsOurPunctuationAndCapitals();
    void replacesWholeWrittenWords();
    void makesOneFindingOfTwo();
    void lowersDoubtsThatTheOtherDoesNotShare();
    void believesTwoSourcesMoreThanOne_data();
    void believesTwoSourcesMoreThanOne();
    void quotesTheSourceThatBacksAWord();
    void believesLessWhatOnlyOneOfTwoHas();
    void usesNothingOfAnotherCall();
    void leavesPartsAloneThatTheOtherLacks();
    void neverOverlapsAndStaysInTurns();
};

namespace {

const QString rightCall =
    u"Good morning, and welcome to the Brambleway third quarter conference call. All participants are in a listen-only "
    u"mode.\n"
    "Thank you. Revenue grew 12% to $48.5 million, driven by strong demand for our products in North America. "
    "Our gearing ratio improved to 21%, and we expect the gross margin to be stable in the fourth quarter. "
    "Before we begin, I would like to remind you that actual results may differ materially from our expectations. "
    "We will discuss certain non-GAAP financial measures, and our press release has the reconciliations.\n"
    "Thank you. Our first question comes from the line of Marta Ilves. Please go ahead.\n"
    "Hi, good morning. Could you talk about the pricing environment and what you are seeing in the second half?\n"
    "Sure. We have raised prices twice this year, and customers have accepted the increase without lower volumes."_s;

QString with(const QString &right, const QString &wrong)
{
    QString text = rightCall;
    Q_ASSERT(text.contains(right));
    return text.replace(right, wrong);
}

core::Analysis analysisOf(const QString &ours, const QString &theirs)
{
    core::AnalysisOptions options;
    options.sources = {
        core::secondSourceOf(support::transcript(theirs), core::SecondSource::Kind::Transcript, u"Vendor B"_s)};
    core::Progress progress;
    return *core::analyze(support::transcript(ours), options, progress);
}

/// With several transcripts, of Vendor B, Vendor C and so on.
core::Analysis analysisOf(const QString &ours, const QStringList &others)
{
    core::AnalysisOptions options;
    char16_t letter = u'B';
    for (const QString &theirs : others) {
        options.sources.append(core::secondSourceOf(support::transcript(theirs), core::SecondSource::Kind::Transcript,
                                                    u"Vendor %1"_s.arg(QChar(letter++))));
    }
    core::Progress progress;
    return *core::analyze(support::transcript(ours), options, progress);
}

/// The finding on words of ours, shown or not; none if there is none.
std::optional<core::Finding> findingOn(const core::Analysis &analysis, const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    for (const core::Finding &finding : analysis.findings) {
        if (finding.range.intersects({at, at + words.size()}) && finding.kind != core::FindingKind::Repeat)
            return finding;
    }
    return std::nullopt;
}

/// The shown findings about words: what is flagged and what is offered.
QStringList shown(const core::Analysis &analysis, const QString &text)
{
    QStringList result;
    for (const core::Finding &finding : analysis.findings) {
        if (finding.isShown && finding.kind != core::FindingKind::Repeat)
            result.append(finding.range.of(text).toString() + u" -> "_s + finding.suggestion.value_or(u"?"_s));
    }
    return result;
}

} // namespace

void TestTranscriptFindings::offersTheOthersWords()
{
    const QString ours = with(u"differ materially"_s, u"differ maturely"_s);
    QCOMPARE(shown(analysisOf(ours, rightCall), ours), QStringList{u"maturely -> materially"_s});
}

void TestTranscriptFindings::staysSilentWhereOursIsRight()
{
    QString theirs = with(u"gross margin"_s, u"grows martian"_s);
    theirs.replace(u"differ materially"_s, u"differ maturely"_s);
    QCOMPARE(shown(analysisOf(rightCall, theirs), rightCall), QStringList{});
}

void TestTranscriptFindings::quotesTheOtherVendor()
{
    const QString ours = with(u"gearing ratio"_s, u"hearing ratio"_s);
    const core::Analysis analysis = analysisOf(ours, rightCall);
    QCOMPARE(shown(analysis, ours), QStringList{u"hearing -> gearing"_s});
    for (const core::Finding &finding : analysis.findings) {
        if (!finding.isShown)
            continue;
        QCOMPARE(finding.detector, u"second-source"_s);
        QCOMPARE(finding.category, u"other-source"_s);
        QVERIFY2(finding.reason.contains(u"Vendor B writes “gearing”"_s), qPrintable(finding.reason));
        QVERIFY2(finding.evidence.contains(u"Our gearing ratio improved"_s), qPrintable(finding.evidence));
    }
}

void TestTranscriptFindings::keepsOurPunctuationAndCapitals()
{
    // Ours begins the sentence there, and the comma behind the words is not part of what is replaced.
    const QString ours =
        with(u"Sure. We have raised prices twice this year,"_s, u"Shore. We have raised prizes twice this year,"_s);
    const QString theirs =
        with(u"Sure. We have raised prices twice this year,"_s, u"sure we have raised prices twice this year"_s);
    const QStringList findings = shown(analysisOf(ours, QStringList{theirs, theirs}), ours);
    QVERIFY2(findings.contains(u"Shore -> Sure"_s), qPrintable(findings.join(u'\n')));
    QVERIFY2(findings.contains(u"prizes -> prices"_s), qPrintable(findings.join(u'\n')));
}

void TestTranscriptFindings::replacesWholeWrittenWords()
{
    const QString ours = with(u"listen-only mode"_s, u"lesson-only mode"_s);
    QCOMPARE(shown(analysisOf(ours, rightCall), ours), QStringList{u"lesson-only -> listen-only"_s});
}

void TestTranscriptFindings::makesOneFindingOfTwo()
{
    const QString ours = with(u"non-GAAP"_s, u"non gap"_s);
    core::Progress progress;
    const auto alone = core::analyze(support::transcript(ours), {}, progress);
    QVERIFY(shown(*alone, ours).contains(u"non gap -> non-GAAP"_s));
    const core::Analysis both = analysisOf(ours, rightCall);
    QCOMPARE(shown(both, ours), QStringList{u"non gap -> non-GAAP"_s});
    const auto found = std::find_if(both.findings.begin(), both.findings.end(),
                                    [](const core::Finding &finding) { return finding.isShown; });
    QVERIFY(found->reason.contains(u"Vendor B"));
    QVERIFY2(found->evidence.contains(u"Recognisers often write"_s), qPrintable(found->evidence));
}

void TestTranscriptFindings::lowersDoubtsThatTheOtherDoesNotShare()
{
    const QString call = with(u"non-GAAP"_s, u"non gap"_s);
    const auto highest = [&call](const core::Analysis &analysis) {
        double score = 0;
        for (const core::Finding &finding : analysis.findings) {
            if (finding.range.of(call).contains(u"gap"))
                score = std::max(score, finding.score);
        }
        return score;
    };
    core::Progress progress;
    const double alone = highest(*core::analyze(support::transcript(call), {}, progress));
    QVERIFY(alone > 0);
    QVERIFY(highest(analysisOf(call, call)) < alone);
}

void TestTranscriptFindings::believesTwoSourcesMoreThanOne_data()
{
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("a word of finance") << u"materially"_s << u"maturely"_s;
    QTest::newRow("a word that fits as well") << u"volumes"_s << u"value"_s;
    QTest::newRow("a long word") << u"reconciliations"_s << u"recollections"_s;
    QTest::newRow("a name") << u"Marta Ilves"_s << u"Martha Elves"_s;
}

void TestTranscriptFindings::believesTwoSourcesMoreThanOne()
{
    QFETCH(QString, right);
    QFETCH(QString, wrong);
    const QString ours = with(right, wrong);
    const auto one = findingOn(analysisOf(ours, QStringList{rightCall}), ours, wrong);
    const core::Analysis both = analysisOf(ours, QStringList{rightCall, rightCall});
    const auto two = findingOn(both, ours, wrong);
    QVERIFY(two && two->isShown);
    QVERIFY(!one || one->score <= two->score);
    QVERIFY2(two->reason.startsWith(u"Vendor B and Vendor C write “%1”"_s.arg(right)), qPrintable(two->reason));
    QCOMPARE(two->suggestion, right);
    for (const QString &quote : {u"Vendor B writes: “"_s, u"Vendor C writes: “"_s})
        QCOMPARE(two->evidence.count(quote), 1);
}

void TestTranscriptFindings::quotesTheSourceThatBacksAWord()
{
    const QString ours = with(u"materially"_s, u"maturely"_s);
    const core::Analysis analysis = analysisOf(ours, QStringList{rightCall, rightCall, rightCall});
    const auto finding = findingOn(analysis, ours, u"maturely"_s);
    QVERIFY(finding);
    QVERIFY2(finding->reason.startsWith(u"Vendor B, Vendor C and Vendor D write “materially”"_s),
             qPrintable(finding->reason));
}

void TestTranscriptFindings::believesLessWhatOnlyOneOfTwoHas()
{
    const QString theirs = QString(rightCall).replace(u"customers have accepted"_s, u"customer has excepted"_s);
    const auto alone = findingOn(analysisOf(rightCall, QStringList{theirs}), rightCall, u"accepted"_s);
    const auto outvoted = findingOn(analysisOf(rightCall, QStringList{theirs, rightCall}), rightCall, u"accepted"_s);
    QVERIFY(!outvoted || !outvoted->isShown);
    QVERIFY(!outvoted || !alone || outvoted->score <= alone->score);
}

void TestTranscriptFindings::usesNothingOfAnotherCall()
{
    QString other;
    for (int i = 0; i < 300; ++i)
        other += u"The harbour pilot %1 waited while gulls circled mast number %2 in fog.\n"_s.arg(i).arg(i * 7);
    const core::Analysis analysis = analysisOf(rightCall, other);
    QCOMPARE(analysis.sources.size(), 1);
    QVERIFY(!analysis.sources.first().isUsed);
    QVERIFY2(analysis.sources.first().note.contains(u"another call"_s), qPrintable(analysis.sources.first().note));
    core::Progress progress;
    QCOMPARE(analysis.findings, core::analyze(support::transcript(rightCall), {}, progress)->findings);
}

void TestTranscriptFindings::leavesPartsAloneThatTheOtherLacks()
{
    QStringList lines = rightCall.split(u'\n');
    lines.removeAt(1); // The other vendor did not have the prepared remarks at all.
    const core::Analysis analysis = analysisOf(rightCall, lines.join(u'\n'));
    QCOMPARE(shown(analysis, rightCall), QStringList{});
}

void TestTranscriptFindings::neverOverlapsAndStaysInTurns()
{
    QString ours = rightCall;
    ours.replace(u"Thank you. Our first"_s, u"Think you Arthur"_s).replace(u"accepted"_s, u"expected"_s);
    ours.replace(u"has the reconciliations.\nThank"_s, u"has the wreck conciliations\nTank"_s);
    const core::Analysis analysis = analysisOf(ours, rightCall);
    QVERIFY(!shown(analysis, ours).isEmpty());
    qsizetype end = 0;
    for (const core::Finding &finding : analysis.findings) {
        if (finding.detector != u"second-source"_s)
            continue;
        QVERIFY(!finding.range.isEmpty());
        QVERIFY(finding.range.begin >= end);
        end = finding.range.end;
        QVERIFY(!finding.range.of(ours).contains(u'\n'));
    }
}

QTEST_GUILESS_MAIN(TestTranscriptFindings)
#include "test_transcriptfindings.moc"
