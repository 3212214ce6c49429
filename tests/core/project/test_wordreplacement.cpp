// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "core/project/applied.h"
#include "core/project/edits.h"
#include "core/project/reviewedcall.h"
#include "core/project/wordreplacement.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QList<core::TextMatch> found(const core::CallState &call, const core::SearchPattern &pattern,
                             const QString &replacement, const core::WordsScope &scope = {})
{
    const core::TextMap map = call.textMap();
    const auto search = core::TextSearch::make(pattern);
    return search->replaced(map.corrected(), core::partsInScope(call, map, scope), replacement, core::Progress());
}

QString writtenByHand(QString text, QList<core::TextMatch> ticked)
{
    std::reverse(ticked.begin(), ticked.end());
    for (const core::TextMatch &match : ticked)
        text.replace(match.range.begin, match.range.length(), match.text);
    return text;
}

QString randomCall(QRandomGenerator &random)
{
    static const QStringList words{u"cloud"_s,       u"Cloud"_s,   u"cl"_s,      u"growth"_s,   u"收入"_s, u"增长"_s,
                                   u"📈"_s,           u"e\u0301"_s, u"12"_s,      u"percent,"_s, u"the"_s,  u"the"_s,
                                   u"👩‍💼"_s, u"oud"_s,     u"margin."_s, u"a"_s,        u"b"_s};
    QStringList lines;
    for (int line = random.bounded(1, 7); line > 0; --line) {
        QStringList parts;
        for (int word = random.bounded(1, 25); word > 0; --word)
            parts.append(words[random.bounded(int(words.size()))]);
        lines.append(parts.join(random.bounded(6) == 0 ? QString() : u" "_s));
    }
    return lines.join(u'\n');
}

/// Types, removes and accepts random things, so that matches lie on, in and across corrections.
void correct(support::ProjectFixture &fixture, QRandomGenerator &random)
{
    static const QStringList typed{u"cloud"_s, u"clo"_s, QString(), u" "_s, u"📈"_s, u"收入 a"_s, u"the the"_s};
    for (int times = random.bounded(12); times > 0; --times) {
        const core::CallState &call = fixture.call();
        const core::SpeakerTurns speech = core::correctedTurns(call, call.textMap());
        if (speech.turns.isEmpty())
            return;
        const core::TextRange turn = speech.turns[random.bounded(int(speech.turns.size()))].range;
        const QString text = fixture.corrected();
        const auto wholeCharacter = [&](qsizetype at) { return at - (at < turn.end && text[at].isLowSurrogate()); };
        const qsizetype begin = wholeCharacter(turn.begin + random.bounded(int(turn.length())));
        const qsizetype end = wholeCharacter(std::min(turn.end, begin + random.bounded(7)));
        const QString words = typed[random.bounded(int(typed.size()))];
        fixture.clock->advance(60'000);
        if (random.bounded(3) > 0) {
            VERIFY_RESULT(fixture.project->apply(core::typeText(call, {begin, end}, words)));
            continue;
        }
        core::Finding finding;
        finding.detector = u"glossary"_s;
        finding.range = call.textMap().toOriginal(core::TextRange{begin, end});
        finding.suggestion = words;
        if (!finding.range.isEmpty())
            VERIFY_RESULT(fixture.project->apply(core::acceptFinding(call, finding, words)));
    }
}

core::SearchPattern randomPattern(QRandomGenerator &random)
{
    static const QList<core::SearchPattern> patterns{
        {u"cloud"_s, false, false, false}, {u"cloud"_s, true, true, false},       {u"the"_s, false, false, false},
        {u"收"_s, false, false, false},    {u"[a-z]"_s, false, false, true},      {u"."_s, false, false, true},
        {u"\\w+"_s, false, false, true},   {u"(cl)(oud)?"_s, false, false, true}, {u"📈"_s, false, false, false},
        {u" "_s, false, false, false},     {u"[^ ]+ [^ ]+"_s, false, false, true}};
    return patterns[random.bounded(int(patterns.size()))];
}

/// The ids and words of corrections that touch none of the ranges.
QStringList untouched(const core::CallState &call, const QList<core::TextMatch> &ticked)
{
    QStringList lines;
    qsizetype shift = 0;
    for (const core::Correction &correction : call.corrections) {
        const core::TextRange there{correction.range.begin + shift,
                                    correction.range.begin + shift + correction.text.size()};
        shift += correction.text.size() - correction.range.length();
        const bool isTouched = std::any_of(ticked.begin(), ticked.end(), [&](const core::TextMatch &match) {
            return there.begin <= match.range.end + 1 && match.range.begin <= there.end + 1;
        });
        if (!isTouched)
            lines.append(correction.id.value + correction.text + correction.source);
    }
    return lines;
}

} // namespace

class TestWordReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneStepOfCorrections();
    void staysInItsScope();
    void goesOnWithACorrection();
    void reachesOverTheEdgeOfACorrection();
    void leavesAnAcceptedProposalBesideItAlone();
    void untickedStayByteForByte_data();
    void untickedStayByteForByte();
    void manyTakeLinearTime();
};

void TestWordReplacement::isOneStepOfCorrections()
{
    support::ProjectFixture f(u"Clown revenue grew.\nIn clown we invest; the clown is ours."_s);
    const core::CallState before = f.call();
    QList<core::TextMatch> matches = found(before, {u"clown"_s, false, true, false}, u"cloud"_s);
    QCOMPARE(matches.size(), 3);
    matches.removeAt(1);
    VERIFY_RESULT(f.project->apply(core::replaceWords(before, matches)));
    QCOMPARE(f.corrected(), u"cloud revenue grew.\nIn clown we invest; the cloud is ours."_s);
    QCOMPARE(f.project->historySize(), 1);
    QCOMPARE(f.project->nextUndo().action, core::Edit::Action::ReplaceWords);
    QCOMPARE(f.call().corrections.size(), 2);
    VERIFY_RESULT(f.project->undo());
    QVERIFY(f.call() == before);
}

void TestWordReplacement::staysInItsScope()
{
    support::ProjectFixture f(u"Welcome to cloud.\nOur cloud grew.\nMore cloud?\nYes, cloud."_s);
    const core::CallState &call = f.call();
    const core::SearchPattern cloud{u"cloud"_s, false, false, false};
    QCOMPARE(found(call, cloud, u"x"_s).size(), 4);
    const core::SpeakerId speaker = call.speech.turns[1].speaker;
    core::WordsScope scope;
    scope.speaker = speaker;
    qsizetype turns = 0;
    for (const core::Turn &turn : call.speech.turns)
        turns += turn.speaker == speaker ? 1 : 0;
    QVERIFY(turns > 0 && turns < 4);
    QCOMPARE(found(call, cloud, u"x"_s, scope).size(), turns);
    scope = {};
    scope.section = core::Section::Closing;
    QCOMPARE(found(call, cloud, u"x"_s, scope).size(), 0);
    scope = {};
    scope.selection = core::TextRange{0, 20};
    QCOMPARE(found(call, cloud, u"x"_s, scope).size(), 1);
}

void TestWordReplacement::goesOnWithACorrection()
{
    support::ProjectFixture f(u"Our hearing ratio fell."_s);
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gering"_s));
    const core::CorrectionId id = f.call().corrections.first().id;
    VERIFY_RESULT(
        f.project->apply(core::replaceWords(f.call(), found(f.call(), {u"ger"_s, false, false, false}, u"gear"_s))));
    QCOMPARE(f.corrected(), u"Our gearing ratio fell."_s);
    QCOMPARE(f.call().corrections.size(), 1);
    QCOMPARE(f.call().corrections.first().id, id);
    VERIFY_RESULT(f.project->apply(
        core::replaceWords(f.call(), found(f.call(), {u"gearing"_s, false, false, false}, u"hearing"_s))));
    QVERIFY(f.call().corrections.isEmpty());
}

void TestWordReplacement::reachesOverTheEdgeOfACorrection()
{
    support::ProjectFixture f(u"We saw revenue growing in 中国 last year."_s);
    VERIFY_RESULT(f.replace(u"growing"_s, u"growth"_s));
    VERIFY_RESULT(f.project->apply(
        core::replaceWords(f.call(), found(f.call(), {u"growth in 中"_s, false, false, false}, u"more in 📈"_s))));
    QCOMPARE(f.corrected(), u"We saw revenue more in 📈国 last year."_s);
    QCOMPARE(f.call().corrections.size(), 1);
}

void TestWordReplacement::leavesAnAcceptedProposalBesideItAlone()
{
    support::ProjectFixture f(u"free cash glow rose"_s);
    core::Finding finding;
    finding.detector = u"glossary"_s;
    finding.range = {10, 14};
    finding.suggestion = u"flow"_s;
    VERIFY_RESULT(f.project->apply(core::acceptFinding(f.call(), finding, u"flow"_s)));
    const core::Correction accepted = f.call().corrections.first();
    VERIFY_RESULT(
        f.project->apply(core::replaceWords(f.call(), found(f.call(), {u" rose"_s, false, false, false}, u" fell"_s))));
    QCOMPARE(f.corrected(), u"free cash flow fell"_s);
    QVERIFY(f.call().corrections.contains(accepted));
    QCOMPARE(f.call().verdicts.first().decision, core::Verdict::Decision::Accepted);
    // Other words in its place: what was accepted has been edited.
    VERIFY_RESULT(
        f.project->apply(core::replaceWords(f.call(), found(f.call(), {u"flow"_s, false, false, false}, u"inflow"_s))));
    QCOMPARE(f.call().verdicts.first().decision, core::Verdict::Decision::Edited);
}

void TestWordReplacement::untickedStayByteForByte_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 150; ++seed)
        QTest::addRow("random call %u", seed) << seed;
}

void TestWordReplacement::untickedStayByteForByte()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QString imported = randomCall(random);
    support::ProjectFixture f(imported);
    correct(f, random);
    static const QStringList replacements{u"cloud"_s, QString(), u"增长 📈"_s, u"clo"_s, u"a"_s};
    const core::CallState before = f.call();
    QList<core::TextMatch> ticked =
        found(before, randomPattern(random), replacements[random.bounded(int(replacements.size()))]);
    const double share = random.bounded(1.0);
    ticked.removeIf([&](const core::TextMatch &) { return random.bounded(1.0) > share; });
    const QString expected = writtenByHand(before.textMap().corrected(), ticked);

    const core::Edit edit = core::replaceWords(before, ticked);
    VERIFY_RESULT(f.project->apply(edit));
    QCOMPARE(f.corrected().toUtf8(), expected.toUtf8());
    for (const QString &line : untouched(before, ticked)) {
        const QList<core::Correction> &now = f.call().corrections;
        QVERIFY(std::any_of(now.begin(), now.end(), [&](const core::Correction &correction) {
            return line == correction.id.value + correction.text + correction.source;
        }));
    }
    f.reopen();
    QCOMPARE(f.corrected().toUtf8(), expected.toUtf8());
    QCOMPARE(*f.project->importedBytes(f.document), imported.toUtf8());
    if (!edit.changes.isEmpty())
        VERIFY_RESULT(f.project->undo());
    QVERIFY(f.call() == before);
}

void TestWordReplacement::manyTakeLinearTime()
{
    const auto timeFor = [](int lines) {
        const QString line = u"We think that the clown business and the clown region grew, said the clown.\n"_s;
        const core::CallState call = support::call(line.repeated(lines));
        const QList<core::TextMatch> matches = found(call, {u"clown"_s, false, true, false}, u"cloud"_s);
        const qint64 before = support::processorTime();
        const core::Edit edit = core::replaceWords(call, matches);
        const auto after = core::applied(call, edit);
        const qint64 time = support::processorTime() - before;
        const bool isRight =
            after && edit.changes.size() == 3 * lines
            && after->textMap().corrected() == QString(call.transcript.text()).replace(u"clown"_s, u"cloud"_s);
        return isRight ? time : -1;
    };
    const qint64 few = timeFor(500);
    const qint64 many = timeFor(5000);
    QVERIFY(few > 0 && many > 0);
    QVERIFY2(many < 30 * few, qPrintable(u"%1 then %2"_s.arg(few).arg(many)));
}

QTEST_GUILESS_MAIN(TestWordReplacement)
#include "test_wordreplacement.moc"
