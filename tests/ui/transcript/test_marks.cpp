// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/edits.h"
#include "tests/support/transcripts.h"
#include "tests/ui/transcript/reviewedcalls.h"
#include "ui/transcript/marks.h"

using namespace Qt::StringLiterals;

namespace {

QStringList markedWords(const ui::MarkList &marks, const core::ReviewedCall &call, core::TextRange corrected)
{
    QStringList words;
    for (const ui::Mark &mark : marks.in(corrected))
        words.append(mark.range.of(call.map.corrected()).toString());
    return words;
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyMarksInViewAreGiven();
    void aLongMarkIsFoundFromItsEnd();
    void decidedFindingsAreNotMarked();
    void weakFindingsAreNotMarked();
    void marksFollowTheWordsBeforeThem();
    void typingMakesNoMarkAnew();
};

void TestMarks::onlyMarksInViewAreGiven()
{
    core::ReviewedCall call = support::reviewedCall(u"custom ears grew\nmargin was solid\nfree cash flow fell"_s);
    call = support::withFinding(call, u"custom ears"_s, core::FindingKind::Garbled);
    call = support::withFinding(call, u"free cash"_s, core::FindingKind::Figure);
    const ui::MarkList marks(call);
    QCOMPARE(marks.all().size(), 2);
    QCOMPARE(markedWords(marks, call, {0, 12}), QStringList{u"custom ears"_s});
    QCOMPARE(markedWords(marks, call, {18, 30}), QStringList{});
    QCOMPARE(markedWords(marks, call, {34, 50}), QStringList{u"free cash"_s});
}

void TestMarks::aLongMarkIsFoundFromItsEnd()
{
    const QString loop = u"and so "_s.repeated(200).trimmed();
    core::ReviewedCall call = support::reviewedCall(u"we think "_s + loop + u" it went"_s);
    call = support::withFinding(call, loop, core::FindingKind::Repeat);
    call = support::withFinding(call, u"think"_s, core::FindingKind::Garbled);
    QCOMPARE(markedWords(ui::MarkList(call), call, {1300, 1310}), QStringList{loop});
}

void TestMarks::decidedFindingsAreNotMarked()
{
    const core::ReviewedCall call = support::withFinding(support::reviewedCall(u"custom ears grew"_s), u"custom ears"_s,
                                                         core::FindingKind::Garbled);
    const core::Finding finding = call.analysis.findings.first();
    const auto dismissed = support::edited(call, core::dismissFinding(call.call, finding, core::Verdict::Scope::Here));
    VERIFY_RESULT(dismissed);
    QCOMPARE(ui::MarkList(call).all().size(), 1);
    QVERIFY(ui::MarkList(*dismissed).all().isEmpty());
}

void TestMarks::weakFindingsAreNotMarked()
{
    core::ReviewedCall call = support::withFinding(support::reviewedCall(u"custom ears grew"_s), u"custom ears"_s,
                                                   core::FindingKind::Garbled);
    call.analysis.findings.first().isShown = false;
    QVERIFY(ui::MarkList(call).all().isEmpty());
}

void TestMarks::typingMakesNoMarkAnew()
{
    const core::ReviewedCall call = support::withFinding(support::reviewedCall(u"our custom ears grew"_s),
                                                         u"custom ears"_s, core::FindingKind::Garbled);
    ui::MarkList marks(call);
    auto edited = support::edited(call, core::typeText(call.call, {0, 3}, u"All of our"_s));
    VERIFY_RESULT(edited);
    edited->analysis.findings = call.analysis.findings;
    QVERIFY(!marks.update(*edited));
    QVERIFY(markedWords(marks, *edited, {0, 20}).contains(u"custom ears"_s));
    const core::Finding finding = call.analysis.findings.first();
    const auto dismissed =
        support::edited(*edited, core::dismissFinding(edited->call, finding, core::Verdict::Scope::Here));
    VERIFY_RESULT(dismissed);
    QVERIFY(marks.update(*dismissed));
    QCOMPARE(marks.all().size(), 1);
}

void TestMarks::marksFollowTheWordsBeforeThem()
{
    const core::ReviewedCall call = support::withFinding(support::reviewedCall(u"our custom ears grew"_s),
                                                         u"custom ears"_s, core::FindingKind::Garbled);
    const auto edited = support::edited(call, core::typeText(call.call, {0, 3}, u"All of our"_s));
    VERIFY_RESULT(edited);
    QVERIFY(markedWords(ui::MarkList(*edited), *edited, {0, 100}).contains(u"custom ears"_s));
}

QTEST_GUILESS_MAIN(TestMarks)
#include "test_marks.moc"
