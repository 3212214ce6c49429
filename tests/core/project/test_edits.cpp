// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QTest>

#include "core/project/applied.h"
#include "core/project/edits.h"
#include "tests/support/calls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::after;
using support::rangeOf;
using support::turnsOf;
using support::typeOver;

namespace {

core::Finding finding(const core::CallState &call, const QString &words, const std::optional<QString> &suggestion)
{
    core::Finding result;
    result.detector = u"odd-words"_s;
    result.category = u"wrong-word"_s;
    result.range = rangeOf(call.transcript.text(), words);
    result.suggestion = suggestion;
    return result;
}

using Maker = std::function<core::Edit(const core::CallState &)>;

} // namespace

Q_DECLARE_METATYPE(Maker)

/// What an analyst can do to a call, as edits.
class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inverseLeavesTheCallAsItWas_data();
    void inverseLeavesTheCallAsItWas();
    void typing_data();
    void typing();
    void typingStaysInItsTurn();
    void typingElsewhereIsACorrectionOfItsOwn();
    void typingAcrossTurnsKeepsTheTurns();
    void typingTheOriginalAgainIsNoCorrection();
    void typingInAnAcceptedProposalMarksItEdited();
    void typingBesideAnAcceptedProposalLeavesItAlone();
    void acceptingDecides();
    void otherWordsAreEdited();
    void decidingAgainReplacesTheVerdict();
    void acceptingManySkipsWhatTouches();
    void revertingTakesTheVerdictWithIt();
    void removedTagLeavesNoTrace();
    void documentKeepsWhatWasImported();
    void nothingToDoIsAnEditWithoutChanges_data();
    void nothingToDoIsAnEditWithoutChanges();
    void composedEditsDoBoth();
};

void TestEdits::inverseLeavesTheCallAsItWas_data()
{
    QTest::addColumn<Maker>("make");
    const auto row = [](const char *name, const Maker &make) { QTest::newRow(name) << make; };
    row("type over a word", [](const auto &call) { return typeOver(call, u"hearing"_s, u"gearing"_s); });
    row("type in what was typed", [](const auto &call) { return typeOver(call, u"TYPED"_s, u"written"_s); });
    row("remove what was typed", [](const auto &call) { return typeOver(call, u"TYPED "_s, QString()); });
    row("type across corrections", [](const auto &call) { return typeOver(call, u"TYPED quarter"_s, u"half"_s); });
    row("type across turns", [](const auto &call) { return typeOver(call, u"call.\nOur"_s, u"X"_s); });
    row("accept", [](const auto &call) {
        return core::acceptFinding(call, finding(call, u"hearing"_s, u"gearing"_s), u"gearing"_s);
    });
    row("accept over a correction", [](const auto &call) {
        return core::acceptFinding(call, finding(call, u"in the quarter"_s, u"this year"_s), u"this year"_s);
    });
    row("accept anew", [](const auto &call) {
        return core::acceptFinding(call, finding(call, u"rose rose"_s, u"rose"_s), u"grew"_s);
    });
    row("dismiss", [](const auto &call) {
        return core::dismissFinding(call, finding(call, u"hearing"_s, {}), core::Verdict::Scope::Everywhere);
    });
    row("accept many", [](const auto &call) {
        return core::acceptFindings(call,
                                    {finding(call, u"hearing"_s, u"gearing"_s), finding(call, u"sales"_s, u"Sales"_s)});
    });
    row("revert", [](const auto &call) { return core::revertCorrection(call, call.corrections.last().id); });
    row("annotate", [](const auto &call) {
        return core::annotate(call, rangeOf(call.transcript.text(), u"谢谢大家"_s), u"thanks"_s, {});
    });
    row("change annotation", [](const auto &call) {
        core::Annotation changed = call.annotations.first();
        changed.note = u"other"_s;
        changed.anchor.range = rangeOf(call.transcript.text(), u"francs"_s);
        return core::changeAnnotation(call, changed);
    });
    row("remove annotation",
        [](const auto &call) { return core::removeAnnotation(call, call.annotations.first().id); });
    row("split turn", [](const auto &call) {
        return core::splitTurn(call, call.speech.turns[1].id, rangeOf(call.transcript.text(), u"fell"_s).begin);
    });
    row("split at a correction", [](const auto &call) {
        return core::splitTurn(call, call.speech.turns[1].id, rangeOf(call.transcript.text(), u"quarter"_s).begin);
    });
    row("join turns", [](const auto &call) { return core::joinWithPrevious(call, call.speech.turns[2].id); });
    row("assign speaker", [](const auto &call) {
        return core::assignSpeaker(call, {call.speech.turns[0].id, call.speech.turns[2].id},
                                   call.speech.speakers[1].id);
    });
    row("assign nobody", [](const auto &call) { return core::assignSpeaker(call, {call.speech.turns[0].id}, {}); });
    row("assign new speaker",
        [](const auto &call) { return core::assignNewSpeaker(call, {call.speech.turns[0].id}, core::Speaker()); });
    row("change speaker", [](const auto &call) {
        core::Speaker changed = call.speech.speakers.first();
        changed.name = u"Ada Brooke"_s;
        return core::changeSpeaker(call, changed);
    });
    row("assign by a known name",
        [](const auto &call) { return core::assignByName(call, {call.speech.turns[1].id}, u" ada  BROOK"_s); });
    row("assign by a new name",
        [](const auto &call) { return core::assignByName(call, {call.speech.turns[1].id}, u"Ida Holm"_s); });
    row("rename a speaker",
        [](const auto &call) { return core::renameSpeaker(call, call.speech.speakers[0].id, u"Ada Brooke"_s); });
    row("rename to somebody who is there",
        [](const auto &call) { return core::renameSpeaker(call, call.speech.speakers[1].id, u"ada brook"_s); });
    row("two things in one step", [](const auto &call) {
        return core::inOneStep(call, core::Edit::Action::UnifyNames,
                               {[](const auto &state) { return typeOver(state, u"hearing"_s, u"gearing"_s); },
                                [](const auto &state) { return typeOver(state, u"gearing"_s, u"leverage"_s); }});
    });
    row("unify names", [](const auto &call) {
        return core::unifyNames(call,
                                {{u"Ada Brooke"_s, {rangeOf(call.transcript.text(), u"hearing"_s)}, {u"Ada Brook"_s}}});
    });
    row("merge speakers", [](const auto &call) {
        return core::mergeSpeakers(call, call.speech.speakers[0].id, call.speech.speakers[1].id);
    });
    row("change document", [](const auto &call) {
        core::DocumentInfo info = call.info;
        info.company = u"Marrow Lamps"_s;
        return core::changeDocument(call, info);
    });
}

void TestEdits::inverseLeavesTheCallAsItWas()
{
    QFETCH(Maker, make);
    core::CallState call = support::call(support::sampleText());
    call = after(call, typeOver(call, u"quarter"_s, u"TYPED quarter"_s));
    call = after(call, core::annotate(call, rangeOf(call.transcript.text(), u"12 percent"_s), u"check"_s, {}));
    call = after(call, core::acceptFinding(call, finding(call, u"rose rose"_s, u"rose"_s), u"rose"_s));

    const core::Edit edit = make(call);
    QVERIFY(!edit.changes.isEmpty());
    const core::CallState changed = after(call, edit);
    QVERIFY(!(changed == call));
    QCOMPARE(support::described(after(changed, edit.inverse())), support::described(call));
    QVERIFY(after(changed, edit.inverse()) == call);
    QVERIFY(after(after(changed, edit.inverse()), edit) == changed);
}

void TestEdits::typing_data()
{
    QTest::addColumn<QString>("over");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QString>("by");
    QTest::newRow("a word") << u"hearing"_s << u"gearing"_s << u"h"_s << u"g"_s;
    QTest::newRow("a word taken out") << u"rose rose"_s << u"rose"_s << u" rose"_s << u""_s;
    QTest::newRow("beyond the BMP, half the same") << u"📈"_s << u"📉"_s << u"📈"_s << u"📉"_s;
    QTest::newRow("Chinese") << u"百分之十二"_s << u"百分之二十"_s << u"十二"_s << u"二十"_s;
    QTest::newRow("a combining mark taken off") << u"Cafe\u0301"_s << u"Cafe"_s << u"\u0301"_s << u""_s;
}

void TestEdits::typing()
{
    QFETCH(QString, over);
    QFETCH(QString, typed);
    QFETCH(QString, replaced);
    QFETCH(QString, by);
    const core::CallState call = support::call(support::sampleText());
    const core::CallState changed = after(call, typeOver(call, over, typed));
    QCOMPARE(changed.textMap().corrected(), support::sampleText().replace(over, typed));
    QCOMPARE(changed.corrections.size(), 1);
    QCOMPARE(call.transcript.textOf(changed.corrections.first().range).toString(), replaced);
    QCOMPARE(changed.corrections.first().text, by);
}

void TestEdits::typingStaysInItsTurn()
{
    core::CallState call = support::call(u"One two.\nThree four."_s);
    call = after(call, core::typeText(call, {8, 8}, u" More"_s));
    call = after(call, core::typeText(call, {13, 13}, u"."_s));
    QCOMPARE(turnsOf(call), (QStringList{u"One two. More."_s, u"Three four."_s}));
    call = after(call, core::typeText(call, {15, 15}, u"And "_s));
    QCOMPARE(turnsOf(call), (QStringList{u"One two. More."_s, u"And Three four."_s}));
    QCOMPARE(call.corrections.size(), 2);
}

void TestEdits::typingElsewhereIsACorrectionOfItsOwn()
{
    core::CallState call = support::call(u"One two three four.\nFive six."_s);
    call = after(call, typeOver(call, u"One"_s, u"1"_s));
    call = after(call, typeOver(call, u"four"_s, u"4"_s));
    call = after(call, typeOver(call, u"two"_s, u"2"_s));
    call = after(call, typeOver(call, u"\n"_s, u"\n\n"_s));
    QCOMPARE(call.textMap().corrected(), u"1 2 three 4.\n\nFive six."_s);
    QCOMPARE(call.corrections.size(), 4);
    const core::CallState without = after(call, core::revertCorrection(call, call.corrections[1].id));
    QCOMPARE(without.textMap().corrected(), u"1 two three 4.\n\nFive six."_s);
}

void TestEdits::typingAcrossTurnsKeepsTheTurns()
{
    const core::CallState call = support::call(u"One two.\nThree four.\nFive six."_s);
    const core::CallState changed = after(call, typeOver(call, u"two.\nThree four.\nFive"_s, u"2"_s));
    QCOMPARE(turnsOf(changed), (QStringList{u"One 2"_s, QString(), u" six."_s}));
}

void TestEdits::typingTheOriginalAgainIsNoCorrection()
{
    core::CallState call = support::call(support::sampleText());
    call = after(call, typeOver(call, u"hearing"_s, u"gearing"_s));
    call = after(call, typeOver(call, u"gear"_s, u"hear"_s));
    QVERIFY(call.corrections.isEmpty());
    QCOMPARE(call.textMap().corrected(), support::sampleText());
}

void TestEdits::typingInAnAcceptedProposalMarksItEdited()
{
    core::CallState call = support::call(support::sampleText());
    call = after(call, core::acceptFinding(call, finding(call, u"hearing"_s, u"gearing"_s), u"gearing"_s));
    call = after(call, typeOver(call, u"ear"_s, u"EAR"_s));
    QCOMPARE(call.verdicts.first().decision, core::Verdict::Decision::Edited);
    QCOMPARE(call.verdicts.first().correction, call.corrections.first().id);
    QCOMPARE(call.corrections.first().source, u"odd-words"_s);
    call = after(call, typeOver(call, u"gEARing"_s, u"hearing"_s));
    QVERIFY(call.corrections.isEmpty());
    QVERIFY(call.verdicts.isEmpty());
}

void TestEdits::typingBesideAnAcceptedProposalLeavesItAlone()
{
    core::CallState call = support::call(support::sampleText());
    call = after(call, core::acceptFinding(call, finding(call, u"hearing"_s, u"gearing"_s), u"gearing"_s));
    const qsizetype behind = rangeOf(call.textMap().corrected(), u"gearing"_s).end;
    call = after(call, core::typeText(call, {behind, behind}, u","_s));
    call = after(call, core::typeText(call, {behind + 1, behind + 1}, u" the"_s));
    QVERIFY(call.textMap().corrected().contains(u"Our gearing, the ratio"_s));
    QCOMPARE(call.corrections.size(), 2);
    QCOMPARE(call.verdicts.first().decision, core::Verdict::Decision::Accepted);
}

void TestEdits::acceptingDecides()
{
    core::CallState call = support::call(support::sampleText());
    const core::Edit edit = core::acceptFinding(call, finding(call, u"rose rose"_s, u"rose"_s), u"rose"_s);
    QCOMPARE(edit.action, core::Edit::Action::AcceptFinding);
    call = after(call, edit);
    QVERIFY(call.textMap().corrected().contains(u"sales rose to"_s));
    QCOMPARE(call.verdicts.first().decision, core::Verdict::Decision::Accepted);
    QCOMPARE(call.verdicts.first().anchor.quote, u"rose rose"_s);
    QCOMPARE(call.verdicts.first().correction, call.corrections.first().id);
    QCOMPARE(call.transcript.textOf(call.corrections.first().range).toString(), u"rose rose"_s);
}

void TestEdits::otherWordsAreEdited()
{
    core::CallState call = support::call(support::sampleText());
    const core::Edit edit = core::acceptFinding(call, finding(call, u"rose rose"_s, u"rose"_s), u"grew"_s);
    QCOMPARE(edit.action, core::Edit::Action::EditFinding);
    call = after(call, edit);
    QVERIFY(call.textMap().corrected().contains(u"sales grew to"_s));
    QCOMPARE(call.verdicts.first().decision, core::Verdict::Decision::Edited);
}

void TestEdits::decidingAgainReplacesTheVerdict()
{
    core::CallState call = support::call(support::sampleText());
    const core::Finding odd = finding(call, u"hearing"_s, u"gearing"_s);
    call = after(call, core::dismissFinding(call, odd, core::Verdict::Scope::Here));
    call = after(call, core::acceptFinding(call, odd, u"gearing"_s));
    call = after(call, core::acceptFinding(call, odd, u"herring"_s));
    QCOMPARE(call.verdicts.size(), 1);
    QCOMPARE(call.verdicts.first().decision, core::Verdict::Decision::Edited);
    QVERIFY(call.textMap().corrected().contains(u"Our herring ratio"_s));
    QCOMPARE(call.corrections.size(), 1);
}

void TestEdits::acceptingManySkipsWhatTouches()
{
    core::CallState call = support::call(support::sampleText());
    const QList<core::Finding> findings{finding(call, u"rose rose"_s, u"rose"_s),
                                        finding(call, u"hearing"_s, u"gearing"_s),
                                        finding(call, u"hearing ratio"_s, u"x"_s), finding(call, u"francs"_s, {})};
    const core::Edit edit = core::acceptFindings(call, findings);
    call = after(call, edit);
    QCOMPARE(call.textMap().corrected(),
             support::sampleText().replace(u"hearing"_s, u"gearing"_s).replace(u"rose rose"_s, u"rose"_s));
    QCOMPARE(call.verdicts.size(), 2);
}

void TestEdits::revertingTakesTheVerdictWithIt()
{
    core::CallState call = support::call(support::sampleText());
    call = after(call, core::acceptFinding(call, finding(call, u"hearing"_s, u"gearing"_s), u"gearing"_s));
    call = after(call, core::revertCorrection(call, call.corrections.first().id));
    QVERIFY(call == support::call(support::sampleText()));
}

void TestEdits::removedTagLeavesNoTrace()
{
    core::Tag parent;
    parent.id = core::newId<core::TagId>();
    parent.name = u"Outlook"_s;
    core::Tag child = parent;
    child.id = core::newId<core::TagId>();
    child.parent = parent.id;
    child.name = u"Guidance"_s;
    QList<core::Tag> codebook;
    codebook = *core::applied(codebook, core::addTag(parent));
    codebook = *core::applied(codebook, core::addTag(child));
    core::CallState call = support::call(support::sampleText());
    call = after(call, core::annotate(call, {0, 4}, {}, {parent.id, child.id}));

    const core::Edit edit = core::removeTag(parent, codebook, {call});
    const auto left = core::applied(codebook, edit);
    VERIFY_RESULT(left);
    QCOMPARE(left->size(), 1);
    QVERIFY(left->first().parent.isNull());
    QCOMPARE(after(call, edit).annotations.first().tags, QList<core::TagId>{child.id});
    QCOMPARE(*core::applied(*left, edit.inverse()), codebook);
    QVERIFY(after(after(call, edit), edit.inverse()) == call);
}

void TestEdits::documentKeepsWhatWasImported()
{
    core::CallState call = support::call(support::sampleText());
    core::DocumentInfo info = call.info;
    info.sha256 = "0";
    info.period = u"2031Q2"_s;
    call = after(call, core::changeDocument(call, info));
    QCOMPARE(call.info.period, u"2031Q2"_s);
    QCOMPARE(call.info.sha256, call.transcript.sha256());
}

void TestEdits::nothingToDoIsAnEditWithoutChanges_data()
{
    QTest::addColumn<Maker>("make");
    const auto row = [](const char *name, const Maker &make) { QTest::newRow(name) << make; };
    row("the same words typed", [](const auto &call) { return typeOver(call, u"hearing"_s, u"hearing"_s); });
    row("nothing typed", [](const auto &call) { return core::typeText(call, {3, 3}, QString()); });
    row("unknown correction",
        [](const auto &call) { return core::revertCorrection(call, core::CorrectionId{u"?"_s}); });
    row("empty note", [](const auto &call) { return core::annotate(call, {0, 4}, {}, {}); });
    row("unknown annotation",
        [](const auto &call) { return core::removeAnnotation(call, core::AnnotationId{u"?"_s}); });
    row("first turn joined", [](const auto &call) { return core::joinWithPrevious(call, call.speech.turns[0].id); });
    row("unknown speaker",
        [](const auto &call) { return core::assignSpeaker(call, {call.speech.turns[0].id}, core::SpeakerId{u"?"_s}); });
    row("same speaker", [](const auto &call) { return core::changeSpeaker(call, call.speech.speakers.first()); });
    row("speaker into himself", [](const auto &call) {
        return core::mergeSpeakers(call, call.speech.speakers[0].id, call.speech.speakers[0].id);
    });
    row("same document", [](const auto &call) { return core::changeDocument(call, call.info); });
    row("no proposals", [](const auto &call) { return core::acceptFindings(call, {finding(call, u"hearing"_s, {})}); });
}

void TestEdits::nothingToDoIsAnEditWithoutChanges()
{
    QFETCH(Maker, make);
    QVERIFY(make(support::call(support::sampleText())).changes.isEmpty());
}

void TestEdits::composedEditsDoBoth()
{
    const core::CallState call = support::call(support::sampleText());
    const core::Edit first = core::typeText(call, {4, 4}, u"a"_s);
    const core::CallState between = after(call, first);
    const core::Edit second = core::typeText(between, {5, 5}, u"b"_s);
    const core::Edit both = core::composed(first, second);
    QCOMPARE(both.changes.size(), 1);
    QVERIFY(after(call, both) == after(between, second));
    QVERIFY(core::composed(first, first.inverse()).changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestEdits)
#include "test_edits.moc"
