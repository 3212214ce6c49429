// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "core/project/edits.h"
#include "tests/support/failingdisk.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QString longText()
{
    QStringList lines;
    for (int i = 0; i < 12; ++i)
        lines.append(support::sampleText());
    return lines.join(u'\n');
}

/// A project to which random things are done, beside a plain string that says what its text has to be.
class RandomAnalyst
{
public:
    explicit RandomAnalyst(quint32 seed)
        : m_fixture(longText())
        , m_random(seed)
        , m_text(m_fixture.corrected())
        , m_states({m_fixture.call()})
    {
    }

    /// Does one random thing. False with a reason if the project is then not as it has to be.
    bool step()
    {
        m_fixture.clock->advance(m_random.bounded(4000));
        switch (m_random.bounded(12)) {
        case 0:
            return split();
        case 1:
            return join();
        case 2:
            return accept();
        case 3:
            return apply(core::annotate(call(), randomOriginal(), u"note 备注"_s, {}), m_text);
        case 4:
            return undo();
        case 5:
            return redo();
        case 6:
            return revert();
        default:
            return type();
        }
    }

    bool reopen()
    {
        m_fixture.reopen();
        return check("reopened");
    }

    bool undoAll()
    {
        while (m_fixture.project->canUndo()) {
            if (!undo())
                return false;
        }
        m_text = longText();
        return check("all undone");
    }

    bool redoAll()
    {
        while (m_fixture.project->canRedo()) {
            if (!redo())
                return false;
        }
        return true;
    }

    QString reason() const { return m_reason; }
    const core::CallState &call() const { return m_fixture.call(); }

private:
    /// A range of text that cuts no surrogate pair; begins and lengths are spread, short ones are frequent.
    core::TextRange randomRange(QStringView text, core::TextRange within)
    {
        const qsizetype begin = within.begin + m_random.bounded(static_cast<int>(within.length()) + 1);
        const int longest = m_random.bounded(4) == 0 ? 30 : 3;
        core::TextRange range{begin, std::min(within.end, begin + m_random.bounded(longest))};
        const auto cuts = [&](qsizetype at) { return at > 0 && at < text.size() && text[at].isLowSurrogate(); };
        if (cuts(range.begin))
            --range.begin;
        if (cuts(range.end))
            ++range.end;
        return range;
    }

    core::TextRange randomOriginal()
    {
        const core::TextRange turn = randomTurn().range;
        const core::TextRange range = randomRange(call().transcript.text(), turn);
        return range.isEmpty() ? turn : range;
    }

    const core::Turn &randomTurn()
    {
        const QList<core::Turn> &turns = call().speech.turns;
        return turns[m_random.bounded(static_cast<int>(turns.size()))];
    }

    QString randomWords()
    {
        static const QStringList words{u"a"_s, u"é"_s,    u"e\u0301"_s, u"增"_s,     u"📈"_s,
                                       u" "_s, QString(), u"growth "_s, u"百分之"_s, u"👩‍💼 said"_s};
        return words[m_random.bounded(static_cast<int>(words.size()))];
    }

    bool type()
    {
        const core::TextMap map = call().textMap();
        const core::TextRange range = randomRange(map.corrected(), map.toCorrected(randomTurn().range));
        const QString words = randomWords();
        QString expected = m_text;
        expected.replace(range.begin, range.length(), words);
        return apply(core::typeText(call(), range, words), expected);
    }

    bool accept()
    {
        core::Finding finding;
        finding.detector = u"random"_s;
        finding.range = randomOriginal();
        finding.suggestion = randomWords();
        const core::TextRange shown = call().textMap().toCorrected(finding.range);
        QString expected = m_text;
        expected.replace(shown.begin, shown.length(), *finding.suggestion);
        return apply(core::acceptFinding(call(), finding, *finding.suggestion), expected);
    }

    bool split()
    {
        const core::Turn turn = randomTurn();
        const qsizetype at = turn.range.begin + m_random.bounded(static_cast<int>(turn.range.length()) + 1);
        return apply(core::splitTurn(call(), turn.id, at), m_text);
    }

    bool join() { return apply(core::joinWithPrevious(call(), randomTurn().id), m_text); }

    bool revert()
    {
        if (call().corrections.isEmpty())
            return true;
        const core::Correction correction =
            call().corrections[m_random.bounded(static_cast<int>(call().corrections.size()))];
        // Where the correction's words begin in the corrected text, counted from the ones before it.
        qsizetype begin = correction.range.begin;
        for (const core::Correction &other : call().corrections) {
            if (other.range < correction.range)
                begin += other.text.size() - other.range.length();
        }
        QString expected = m_text;
        expected.replace(begin, correction.text.size(), call().transcript.textOf(correction.range).toString());
        return apply(core::revertCorrection(call(), correction.id), expected);
    }

    bool apply(const core::Edit &edit, const QString &expected)
    {
        const qsizetype lines = m_fixture.project->history().size();
        if (const auto applied = m_fixture.project->apply(edit); !applied)
            return fail(applied.error().message + applied.error().detail);
        m_text = expected;
        if (edit.changes.isEmpty())
            return check("nothing to do");
        m_states.resize(m_now + 1);
        if (m_fixture.project->history().size() == lines)
            m_states.last() = call();
        else
            m_states.append(call());
        m_now = m_states.size() - 1;
        return check(qPrintable(core::actionKey(edit.action)));
    }

    bool undo()
    {
        if (m_now == 0)
            return m_fixture.project->canUndo() ? fail(u"undo reaches too far"_s) : true;
        if (const auto undone = m_fixture.project->undo(); !undone)
            return fail(undone.error().message);
        m_text = m_states[--m_now].textMap().corrected();
        return check("undo");
    }

    bool redo()
    {
        if (m_now == m_states.size() - 1)
            return m_fixture.project->canRedo() ? fail(u"redo reaches too far"_s) : true;
        if (const auto redone = m_fixture.project->redo(); !redone)
            return fail(redone.error().message);
        m_text = m_states[++m_now].textMap().corrected();
        return check("redo");
    }

    bool check(const char *what)
    {
        if (call().textMap().corrected() != m_text)
            return fail(QLatin1StringView(what) + u": the text is\n"_s + call().textMap().corrected()
                        + u"\ninstead of\n"_s + m_text);
        if (!(call() == m_states[m_now]))
            return fail(QLatin1StringView(what) + u": the call is not as it was"_s);
        return areWordsInTurns() || fail(QLatin1StringView(what) + u": words lie outside of turns"_s);
    }

    /// Whether the turns, as they stand in the corrected text, are apart and leave out nothing but white space.
    bool areWordsInTurns() const
    {
        const core::TextMap map = call().textMap();
        const QStringView text = map.corrected();
        qsizetype done = 0;
        for (const core::Turn &turn : call().speech.turns) {
            const core::TextRange there = map.toCorrected(turn.range);
            if (there.begin < done || !text.sliced(done, there.begin - done).trimmed().isEmpty())
                return false;
            done = there.end;
        }
        return text.sliced(done).trimmed().isEmpty();
    }

    bool fail(const QString &reason)
    {
        m_reason = reason;
        return false;
    }

    support::FailingDisk m_disk; ///< Never fails here; without waiting for the real disk, thousands of edits are quick.
    support::ProjectFixture m_fixture;
    QRandomGenerator m_random;
    QString m_text;
    QList<core::CallState> m_states; ///< After each line of the history that is in force or can be redone.
    qsizetype m_now = 0;
    QString m_reason;
};

} // namespace

/// Random typing, accepting, cutting, joining, undoing and redoing.
class TestRandomEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textEqualsAPlainString_data();
    void textEqualsAPlainString();
};

void TestRandomEdits::textEqualsAPlainString_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomEdits::textEqualsAPlainString()
{
    QFETCH(quint32, seed);
    RandomAnalyst analyst(seed);
    for (int step = 0; step < 300; ++step) {
        QVERIFY2(analyst.step(), qPrintable(u"step %1: %2"_s.arg(step).arg(analyst.reason())));
        if (step % 100 == 99)
            QVERIFY2(analyst.reopen(), qPrintable(analyst.reason()));
    }
    const core::CallState end = analyst.call();
    QVERIFY2(analyst.undoAll(), qPrintable(analyst.reason()));
    QVERIFY2(analyst.reopen(), qPrintable(analyst.reason()));
    QVERIFY2(analyst.redoAll(), qPrintable(analyst.reason()));
    QVERIFY(analyst.reopen());
    QVERIFY(!end.corrections.isEmpty());
}

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "test_randomedits.moc"
