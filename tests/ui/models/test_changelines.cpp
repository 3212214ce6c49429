// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/edits.h"
#include "tests/support/calls.h"
#include "ui/models/changelines.h"

using namespace Qt::StringLiterals;

namespace {

/// As “about: before[removed|added]after”.
QStringList told(const core::CallState &call, const core::Edit &edit)
{
    const ui::ChangeNames names{[&](const core::DocumentId &) { return call.transcript.text(); },
                                [&](const core::DocumentId &, const core::SpeakerId &id) {
                                    const core::Speaker *speaker = call.speech.speaker(id);
                                    return speaker ? speaker->displayName() : u"nobody"_s;
                                },
                                [](const core::TagId &id) { return u"tag "_s + id.value; }};
    QStringList lines;
    for (const ui::ChangeLine &line : ui::changeLines(edit, names)) {
        const ui::Passage &passage = line.passage;
        lines.append(line.about + u": "_s + passage.before + u'[' + passage.removed + u'|' + passage.added + u']'
                     + passage.after);
    }
    return lines;
}

core::CallState sample()
{
    return support::call(support::sampleText());
}

core::TextRange rangeOf(const core::CallState &call, const QString &words)
{
    const qsizetype at = call.transcript.text().indexOf(words);
    return {at, at + words.size()};
}

core::Finding findingOn(const core::CallState &call, const QString &words)
{
    core::Finding finding;
    finding.detector = u"repeated-phrase"_s;
    finding.range = rangeOf(call, words);
    return finding;
}

core::Tag tag(const QString &name)
{
    return {core::TagId{u"one"_s}, {}, name, u"#336699"_s, {}, 0, {}};
}

} // namespace

/// What an edit changed, in words.
class TestChangeLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreTold_data();
    void editsAreTold();
    void decisionBesideItsWordsIsNotToldTwice();
    void sharedWordsAreContext();
};

void TestChangeLines::editsAreTold_data()
{
    QTest::addColumn<core::Edit>("edit");
    QTest::addColumn<QStringList>("expected");
    const core::CallState call = sample();
    const QList<core::Turn> turns = call.speech.turns;
    const QList<core::Speaker> speakers = call.speech.speakers;
    const auto row = [](const char *name, const core::Edit &edit, const QStringList &expected) {
        QTest::newRow(name) << edit << expected;
    };
    row("typed words stand among those around them", core::typeText(call, rangeOf(call, u"hearing"_s), u"gearing"_s),
        {u": Our [hearing|gearing] ratio fell to 12 percent 📈 in the quarter."_s});
    row("taken words leave their neighbours", core::typeText(call, rangeOf(call, u" morning"_s), {}),
        {u": Good [morning|], this is the Marrow Lamps call."_s});
    row("a dismissed finding", core::dismissFinding(call, findingOn(call, u"rose rose"_s), core::Verdict::Scope::Here),
        {u"Finding: said so: [|]rose rose"_s});
    row("a note", core::annotate(call, rangeOf(call, u"ratio"_s), u"ask"_s, {}), {u"Note on “ratio”: [|ask]"_s});
    row("tags without a note", core::annotate(call, rangeOf(call, u"ratio"_s), {}, {core::TagId{u"one"_s}}),
        {u"Tags on “ratio”: [|tag one]"_s});
    row("a new tag", core::addTag(tag(u"Outlook"_s)), {u"Tag: [|Outlook]"_s});
    row("a tag with another name", core::changeTag(tag(u"Outlook"_s), tag(u"Guidance"_s)),
        {u"Tag: [Outlook|Guidance]"_s});
    row("turns of another speaker are one line", core::assignSpeaker(call, {turns[0].id, turns[2].id}, speakers[1].id),
        {u"Speaker of 2 turn(s): [Ada Brook|Analyst 1]"_s});
    core::Speaker named = speakers[1];
    named.name = u"Kim Moor"_s;
    row("a speaker who is named", core::changeSpeaker(call, named),
        {u"Speaker: [Analyst 1|Kim Moor], Analyst, Hill Bank"_s});
    core::DocumentInfo info = call.info;
    info.company = u"Marrow Lamps"_s;
    info.period = u"2031Q2"_s;
    row("details of the call", core::changeDocument(call, info),
        {u"Company: [|Marrow Lamps]"_s, u"Period: [|Q2 2031]"_s});
    row("a call that is taken out", core::removeCall(call.info),
        {u"Call taken out: [|]Marrow Lamps, second quarter"_s});
    row("a term of the glossary", core::changeGlossary({}, {{u"gearing"_s, {u"hearing"_s, u"earring"_s}}}),
        {u"Glossary: [|gearing = hearing | earring]"_s});
}

void TestChangeLines::editsAreTold()
{
    QFETCH(core::Edit, edit);
    QFETCH(QStringList, expected);
    QCOMPARE(told(sample(), edit), expected);
}

void TestChangeLines::decisionBesideItsWordsIsNotToldTwice()
{
    const core::CallState call = sample();
    const QStringList lines = told(call, core::acceptFinding(call, findingOn(call, u"rose rose"_s), u"rose"_s));
    QCOMPARE(lines, QStringList{u": Cafe\u0301 sales rose [rose|] to 3.4 million 🇨🇭 francs."_s});
}

void TestChangeLines::sharedWordsAreContext()
{
    const QString before = u"bout all of this much has been said and in short "_s;
    const QString behind = u" of all prices in the next year and in the one th"_s;
    QVERIFY(before.size() >= ui::contextReach && behind.size() >= ui::contextReach);
    const ui::Passage passage = ui::changedPassage(before, u"we expect a rise"_s, u"we expect a fall"_s, behind);
    QCOMPARE(passage.before, u"… all of this much has been said and in short we expect a "_s);
    QCOMPARE(passage.removed, u"rise"_s);
    QCOMPARE(passage.added, u"fall"_s);
    QCOMPARE(passage.after, u" of all prices in the next year and in the one …"_s);
}

QTEST_MAIN(TestChangeLines)
#include "test_changelines.moc"
