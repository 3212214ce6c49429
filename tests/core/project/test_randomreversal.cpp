// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include "core/project/edits.h"
#include "core/review/rowkey.h"
#include "tests/support/failingdisk.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::ProjectFixture;

namespace {

QHash<QString, core::Row> rowsOf(const core::CallState &call)
{
    QHash<QString, core::Row> rows;
    const auto add = [&](const core::Row &row) { rows.insert(core::rowKey(row), row); };
    for (const core::Turn &turn : call.speech.turns)
        add(core::TurnRow{call.info.id, turn});
    for (const core::Speaker &speaker : call.speech.speakers)
        add(core::SpeakerRow{call.info.id, speaker});
    for (const core::Correction &row : call.corrections)
        add(row);
    for (const core::Annotation &row : call.annotations)
        add(row);
    for (const core::Verdict &row : call.verdicts)
        add(row);
    return rows;
}

/// Does random things to a call.
class RandomAnalyst
{
public:
    explicit RandomAnalyst(quint32 seed)
        : m_random(seed)
    {
    }

    ProjectFixture &fixture() { return m_fixture; }
    core::Project &project() { return *m_fixture.project; }
    const core::CallState &call() const { return m_fixture.call(); }
    int bounded(int highest) { return m_random.bounded(highest); }

    core::Result<void> step()
    {
        m_fixture.clock->advance(m_random.bounded(4000));
        switch (m_random.bounded(12)) {
        case 0:
            return project().apply(core::splitTurn(call(), turn().id, placeIn(turn().range)));
        case 1:
            return project().apply(core::joinWithPrevious(call(), turn().id));
        case 2:
            return project().apply(core::annotate(call(), words(), u"note 备注"_s, {}));
        case 3:
            return accept();
        case 4:
            return assign();
        case 5:
            return project().canUndo() ? project().undo() : core::Result<void>();
        case 6:
            return project().canRedo() ? project().redo() : core::Result<void>();
        case 7:
            return revert();
        default:
            return type();
        }
    }

private:
    const core::Turn &turn()
    {
        const QList<core::Turn> &turns = call().speech.turns;
        return turns[m_random.bounded(static_cast<int>(turns.size()))];
    }

    qsizetype placeIn(core::TextRange range)
    {
        return range.begin + m_random.bounded(static_cast<int>(range.length()) + 1);
    }

    core::TextRange within(QStringView text, core::TextRange bounds)
    {
        const qsizetype begin = placeIn(bounds);
        core::TextRange range{begin, std::min(bounds.end, begin + m_random.bounded(12))};
        const auto cuts = [&](qsizetype at) { return at > 0 && at < text.size() && text[at].isLowSurrogate(); };
        range.begin -= cuts(range.begin) ? 1 : 0;
        range.end += cuts(range.end) ? 1 : 0;
        return range;
    }

    core::TextRange words()
    {
        const core::TextRange range = within(call().transcript.text(), turn().range);
        return range.isEmpty() ? turn().range : range;
    }

    QString text()
    {
        static const QStringList choices{u"a"_s, u"e\u0301"_s, u"增"_s, u"📈"_s, u" "_s, QString(), u"growth "_s};
        return choices[m_random.bounded(static_cast<int>(choices.size()))];
    }

    core::Result<void> type()
    {
        const core::TextMap map = call().textMap();
        return project().apply(core::typeText(call(), within(map.corrected(), map.toCorrected(turn().range)), text()));
    }

    core::Result<void> accept()
    {
        core::Finding finding;
        finding.detector = u"random"_s;
        finding.range = words();
        finding.suggestion = text();
        return project().apply(core::acceptFinding(call(), finding, *finding.suggestion));
    }

    core::Result<void> assign()
    {
        const QList<core::Speaker> speakers = call().speech.speakers;
        if (speakers.size() > 3)
            return project().apply(core::mergeSpeakers(call(), speakers[0].id, speakers[1].id));
        core::Speaker speaker;
        speaker.id = core::newId<core::SpeakerId>();
        speaker.name = u"Speaker %1"_s.arg(m_random.bounded(1000));
        return project().apply(core::assignNewSpeaker(call(), {turn().id}, speaker));
    }

    core::Result<void> revert()
    {
        if (call().corrections.isEmpty())
            return {};
        const int place = m_random.bounded(static_cast<int>(call().corrections.size()));
        return project().apply(core::revertCorrection(call(), call().corrections[place].id));
    }

    support::FailingDisk m_disk; ///< Never fails here; without waiting for the real disk, so many edits are quick.
    ProjectFixture m_fixture = ProjectFixture(support::sampleText() + u'\n' + support::sampleText());
    QRandomGenerator m_random;
};

} // namespace

/// Taking lines back from a history of random changes.
class TestRandomReversal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreTakenBackExactlyOrRefused_data();
    void changesAreTakenBackExactlyOrRefused();
};

void TestRandomReversal::changesAreTakenBackExactlyOrRefused_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomReversal::changesAreTakenBackExactlyOrRefused()
{
    QFETCH(quint32, seed);
    RandomAnalyst analyst(seed);
    core::Project &project = analyst.project();
    const core::CallState imported = analyst.call();
    int taken = 0;
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        VERIFY_RESULT(analyst.step());
        const QList<core::HistoryLine> lines = project.historyLines({}).value();
        if (lines.isEmpty())
            continue;
        const core::HistoryLine line = lines[analyst.bounded(static_cast<int>(lines.size()))];
        if (line.state != core::LogEntry::State::Done)
            continue;
        const core::CallState before = analyst.call();
        const core::Edit edit = project.historyEdit(line.number).value();
        const auto reversal = project.reversalOf(line.number);
        VERIFY_RESULT(reversal);
        if (reversal->blocker) {
            ++refused;
            QVERIFY(*reversal->blocker > line.number);
            core::Edit forced = edit.inverse();
            forced.id.clear();
            QVERIFY(!project.apply(forced));
            QVERIFY(analyst.call() == before);
            continue;
        }
        ++taken;
        VERIFY_RESULT(project.apply(reversal->edit));
        QHash<QString, core::Row> expected = rowsOf(before);
        for (const core::RowChange &change : edit.changes) {
            if (change.before)
                expected.insert(core::rowKey(change), *change.before);
            else
                expected.remove(core::rowKey(change));
        }
        QVERIFY(rowsOf(analyst.call()) == expected);
        if (round % 3 == 0) {
            VERIFY_RESULT(project.undo());
            QVERIFY(analyst.call() == before);
        }
    }
    QVERIFY2(taken > 20 && refused > 10, qPrintable(u"%1 taken back, %2 refused"_s.arg(taken).arg(refused)));

    const core::CallState last = analyst.call();
    const auto all = project.reversalAfter(0);
    VERIFY_RESULT(all);
    VERIFY_RESULT(project.apply(all->edit));
    QVERIFY(analyst.call() == imported);
    QCOMPARE(analyst.fixture().corrected().toUtf8(), project.importedBytes(analyst.fixture().document).value());
    VERIFY_RESULT(project.undo());
    QVERIFY(analyst.call() == last);
}

QTEST_GUILESS_MAIN(TestRandomReversal)
#include "test_randomreversal.moc"
