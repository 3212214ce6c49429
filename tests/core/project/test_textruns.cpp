// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "core/project/edits.h"
#include "core/project/textruns.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::ProjectFixture;
using Kind = core::DiffPiece::Kind;

namespace {

/// As “kept [-removed-] {+inserted+}”.
QString marked(const QList<core::TextRun> &runs)
{
    QString text;
    for (const core::TextRun &run : runs) {
        text += run.kind == Kind::Kept      ? run.text
                : run.kind == Kind::Removed ? u"[-%1-]"_s.arg(run.text)
                                            : u"{+%1+}"_s.arg(run.text);
    }
    return text;
}

QString without(const QList<core::TextRun> &runs, Kind kind)
{
    QString text;
    for (const core::TextRun &run : runs)
        text += run.kind == kind ? QString() : run.text;
    return text;
}

core::Finding findingOn(const core::CallState &call, const QString &words, const QString &proposal)
{
    core::Finding finding;
    finding.detector = u"repeated-phrase"_s;
    finding.range.begin = call.transcript.text().indexOf(words);
    finding.range.end = finding.range.begin + words.size();
    finding.suggestion = proposal;
    return finding;
}

} // namespace

/// What changed in a call against the imported text.
class TestTextRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedCallIsOneRun();
    void changesStandInTheirTurns();
    void onlyTheChangedWordsOfACorrectionAreMarked();
    void insertedWordsKnowWhatTheyReplace();
    void bothTextsCanBeReadFromTheRuns();
};

void TestTextRuns::untouchedCallIsOneRun()
{
    const core::CallState call = support::call(support::sampleText());
    const QList<core::TextRun> runs = core::textRuns(call);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().text, support::sampleText());
    const QList<core::RunPassage> passages = core::runPassages(call);
    QCOMPARE(passages.size(), 4);
    for (const core::RunPassage &passage : passages)
        QCOMPARE(passage.changes(), 0);
}

void TestTextRuns::changesStandInTheirTurns()
{
    ProjectFixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(f.replace(u"12 percent"_s, u"20 percent"_s));
    VERIFY_RESULT(f.replace(u"增长"_s, u"下降"_s));
    const QList<core::RunPassage> passages = core::runPassages(f.call());
    QCOMPARE(passages.size(), 4);
    QCOMPARE(passages[0].changes(), 0);
    QCOMPARE(passages[1].changes(), 2);
    QCOMPARE(passages[1].turn, 1);
    QCOMPARE(marked(passages[1].runs),
             u"Our [-hearing-]{+gearing+} ratio fell to [-12-]{+20+} percent 📈 in the quarter."_s);
    QCOMPARE(passages[2].changes(), 1);
    QCOMPARE(marked(passages[2].runs), u"收入[-增长-]{+下降+}了百分之十二，谢谢大家。"_s);
}

void TestTextRuns::onlyTheChangedWordsOfACorrectionAreMarked()
{
    ProjectFixture f;
    VERIFY_RESULT(f.project->apply(core::acceptFinding(
        f.call(), findingOn(f.call(), u"sales rose rose to"_s, u"sales rose to"_s), u"sales rose to"_s)));
    QCOMPARE(marked(core::runPassages(f.call()).last().runs),
             u"Cafe\u0301 sales rose [-rose -]to 3.4 million 🇨🇭 francs."_s);
}

void TestTextRuns::insertedWordsKnowWhatTheyReplace()
{
    ProjectFixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    for (const core::TextRun &run : core::textRuns(f.call())) {
        if (run.kind != Kind::Kept)
            QCOMPARE(run.original.of(support::sampleText()).toString(), u"hearing"_s);
    }
}

void TestTextRuns::bothTextsCanBeReadFromTheRuns()
{
    ProjectFixture f(support::sampleText() + u'\n' + support::sampleText());
    const QStringList words{u"a"_s, u" "_s, QString(), u"growth "_s, u"增"_s, u"📈"_s, u"e\u0301"_s};
    QRandomGenerator random(11);
    for (int round = 0; round < 250; ++round) {
        const core::TextMap map = f.call().textMap();
        const core::Turn turn = f.call().speech.turns[random.bounded(static_cast<int>(f.call().speech.turns.size()))];
        const core::TextRange shown = map.toCorrected(turn.range);
        const auto atCharacter = [&](qsizetype at) {
            return at < map.corrected().size() && map.corrected()[at].isLowSurrogate() ? at - 1 : at;
        };
        const qsizetype begin = atCharacter(shown.begin + random.bounded(static_cast<int>(shown.length()) + 1));
        const qsizetype end = atCharacter(std::min(shown.end, begin + random.bounded(15)));
        VERIFY_RESULT(f.project->apply(core::typeText(f.call(), {begin, std::max(begin, end)},
                                                      words[random.bounded(static_cast<int>(words.size()))])));
        if (round % 10 == 0)
            VERIFY_RESULT(
                f.project->apply(core::splitTurn(f.call(), turn.id, (turn.range.begin + turn.range.end) / 2)));
        const QList<core::TextRun> runs = core::textRuns(f.call());
        QCOMPARE(without(runs, Kind::Inserted), f.call().transcript.text());
        QCOMPARE(without(runs, Kind::Removed), f.corrected());
        int inPassages = 0;
        qsizetype at = 0;
        for (const core::RunPassage &passage : core::runPassages(f.call())) {
            inPassages += passage.changes();
            QVERIFY(passage.original.begin >= at);
            at = passage.original.end;
            QCOMPARE(without(passage.runs, Kind::Inserted), passage.original.of(f.call().transcript.text()).toString());
        }
        core::RunPassage whole;
        whole.runs = runs;
        QVERIFY(inPassages >= whole.changes());
    }
}

QTEST_GUILESS_MAIN(TestTextRuns)
#include "test_textruns.moc"
