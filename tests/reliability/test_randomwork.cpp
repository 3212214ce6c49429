// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include "core/base/codepoints.h"
#include "core/project/edits.h"
#include "core/review/rowkey.h"
#include "core/store/rowcodec.h"
#include "core/text/removedpassage.h"
#include "tests/reliability/extent.h"
#include "tests/reliability/fileview.h"
#include "tests/reliability/workedproject.h"
#include "tests/support/failingdisk.h"
#include "tests/support/projects.h"

using namespace Qt::StringLiterals;

namespace {

/// What one line of the history did to the text: words at a place that others took the place of.
struct TextStep {
    qsizetype at = 0;
    QString removed;
    QString inserted;
    QByteArray before; ///< Digests of the whole call.
    QByteArray after;
};

TextStep difference(const QString &before, const QString &after)
{
    const auto begin = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype at = begin.first - before.begin();
    qsizetype same = 0;
    const qsizetype most = std::min(before.size(), after.size()) - at;
    while (same < most && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    return {at, before.mid(at, before.size() - at - same), after.mid(at, after.size() - at - same), {}, {}};
}

QByteArray digestOf(const core::CallState &call)
{
    return QCryptographicHash::hash(support::described(call).toUtf8(), QCryptographicHash::Sha1);
}

/// Does random things to a project, beside a plain string that says what its text has to be.
class RandomAnalyst : public QObject
{
public:
    explicit RandomAnalyst(quint32 seed)
        : m_fixture(reliability::callText(static_cast<int>(seed), 60))
        , m_random(seed)
        , m_imported(m_fixture.corrected())
        , m_text(m_imported)
        , m_digest(digestOf(call()))
    {
        listen();
    }

    /// Does one random thing and compares all that it changed. False with a reason if something is wrong.
    bool step()
    {
        m_fixture.clock->advance(m_random.bounded(4000));
        m_changed = {};
        const int what = m_random.bounded(20);
        if (what < 8)
            return type();
        switch (what) {
        case 8:
            return apply(core::splitTurn(call(), randomTurn().id, placeIn(randomTurn().range)), m_text);
        case 9:
            return apply(core::joinWithPrevious(call(), randomTurn().id), m_text);
        case 10:
            return mergeOrAssign();
        case 11:
        case 12:
            return apply(core::annotate(call(), randomOriginal(), randomWords() + u"note 备注"_s, {}), m_text);
        case 13:
            return changeAnnotation();
        case 14:
            return accept();
        case 15:
            return revert();
        case 16:
        case 17:
            return undo();
        case 18:
            return redo();
        default:
            return undoMany();
        }
    }

    /// Closes and opens the project and compares everything.
    bool reopen()
    {
        const QString before = reliability::described(*m_fixture.project);
        m_fixture.reopen();
        listen();
        ++m_fullChecks;
        if (reliability::described(*m_fixture.project) != before)
            return fail(u"the file says something else than memory"_s);
        return checkAnnotations(call().annotations) && checkText();
    }

    bool undoAll()
    {
        while (m_fixture.project->canUndo()) {
            if (!undo())
                return false;
        }
        const auto bytes = m_fixture.project->importedBytes(m_fixture.document);
        const bool isImported = m_fixture.corrected().toUtf8() == m_imported.toUtf8() && bytes
                                && *bytes == m_imported.toUtf8() && call().corrections.isEmpty();
        return isImported ? reopen() : fail(u"undoing all does not give the imported text"_s);
    }

    QString reason() const { return m_reason; }
    const core::CallState &call() const { return m_fixture.call(); }
    int removedPassages() const { return m_removedPassages; }
    int checkedAnnotations() const { return m_checkedAnnotations; }
    int fullChecks() const { return m_fullChecks; }

private:
    void listen()
    {
        connect(m_fixture.project.get(), &core::Project::changed, this,
                [this](const core::Edit &edit) { m_changed = edit; });
        m_file.reset();
        m_file = std::make_unique<reliability::FileView>(m_fixture.path);
    }

    const core::Turn &randomTurn()
    {
        const QList<core::Turn> &turns = call().speech.turns;
        return turns[m_random.bounded(static_cast<int>(turns.size()))];
    }

    qsizetype placeIn(core::TextRange range)
    {
        return range.begin + m_random.bounded(static_cast<int>(range.length()) + 1);
    }

    /// A range of text that cuts no surrogate pair; short ones are frequent.
    core::TextRange randomRange(QStringView text, core::TextRange within)
    {
        const qsizetype begin = placeIn(within);
        const int longest = m_random.bounded(4) == 0 ? 40 : 3;
        core::TextRange range{begin, std::min(within.end, begin + m_random.bounded(longest))};
        const auto cuts = [&](qsizetype at) { return at > 0 && at < text.size() && text[at].isLowSurrogate(); };
        range.begin -= cuts(range.begin) ? 1 : 0;
        range.end += cuts(range.end) ? 1 : 0;
        return range;
    }

    core::TextRange randomOriginal()
    {
        const core::TextRange turn = randomTurn().range;
        const core::TextRange range = randomRange(call().transcript.text(), turn);
        return range.isEmpty() ? turn : range;
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

    bool mergeOrAssign()
    {
        const QList<core::Speaker> speakers = call().speech.speakers;
        if (speakers.size() > 4 || (speakers.size() > 1 && m_random.bounded(3) == 0))
            return apply(core::mergeSpeakers(call(), speakers[0].id, speakers[1].id), m_text);
        core::Speaker speaker;
        speaker.id = core::newId<core::SpeakerId>();
        speaker.name = u"Speaker %1 周"_s.arg(m_random.bounded(1000));
        return apply(core::assignNewSpeaker(call(), {randomTurn().id}, speaker), m_text);
    }

    bool changeAnnotation()
    {
        if (call().annotations.isEmpty())
            return true;
        core::Annotation annotation = call().annotations[m_random.bounded(static_cast<int>(call().annotations.size()))];
        if (m_random.bounded(2) == 0)
            return apply(core::removeAnnotation(call(), annotation.id), m_text);
        annotation.note = u"changed "_s + randomWords();
        return apply(core::changeAnnotation(call(), annotation), m_text);
    }

    bool revert()
    {
        if (call().corrections.isEmpty())
            return true;
        const core::Correction correction =
            call().corrections[m_random.bounded(static_cast<int>(call().corrections.size()))];
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
        if (edit.changes.isEmpty())
            return checkText();
        const bool isMerged = m_fixture.project->history().size() == lines;
        if (!isMerged) {
            m_lineBegin = m_text;
            m_lineDigest = m_digest;
            m_steps.resize(m_now);
            m_steps.append(TextStep());
            ++m_now;
        }
        m_text = expected;
        m_digest = digestOf(call());
        TextStep line = difference(m_lineBegin, m_text);
        line.before = m_lineDigest;
        line.after = m_digest;
        m_steps.last() = line;
        return check("done");
    }

    bool undo()
    {
        if (m_now == 0)
            return m_fixture.project->canUndo() ? fail(u"undo reaches too far"_s) : true;
        if (const auto undone = m_fixture.project->undo(); !undone)
            return fail(undone.error().message + undone.error().detail);
        const TextStep &step = m_steps[--m_now];
        m_text.replace(step.at, step.inserted.size(), step.removed);
        m_digest = step.before;
        return check("undone");
    }

    bool redo()
    {
        if (m_now == m_steps.size())
            return m_fixture.project->canRedo() ? fail(u"redo reaches too far"_s) : true;
        if (const auto redone = m_fixture.project->redo(); !redone)
            return fail(redone.error().message + redone.error().detail);
        const TextStep &step = m_steps[m_now++];
        m_text.replace(step.at, step.removed.size(), step.inserted);
        m_digest = step.after;
        return check("done");
    }

    bool undoMany()
    {
        for (int i = m_random.bounded(12); i > 0; --i) {
            if (!undo())
                return false;
        }
        return true;
    }

    /// Compares text, call, changed rows and log with the file after a change.
    bool check(const char *state)
    {
        if (!checkText())
            return false;
        if (digestOf(call()) != m_digest)
            return fail(u"turns, annotations or verdicts are not as they were"_s);
        const core::CodePoints points(call().transcript.text());
        QList<core::Annotation> annotations;
        for (const core::RowChange &change : m_changed.changes) {
            const core::Row &row = change.after ? *change.after : *change.before;
            std::optional<QJsonObject> expected;
            if (change.after)
                expected = core::toColumns(core::withCodePoints(*change.after, points));
            if (!m_file->holds(core::tableOf(row), core::toColumns(row), expected))
                return fail(u"the file does not hold the row "_s + core::rowKey(row));
            if (change.after && std::holds_alternative<core::Annotation>(row))
                annotations.append(std::get<core::Annotation>(row));
        }
        const QString line = QLatin1StringView(state) == u"done" && m_now == m_steps.size()
                                 ? m_fixture.project->nextUndo().id
                                 : m_changed.id;
        if (m_file->stateOf(line) != QLatin1StringView(state))
            return fail(u"the log in the file does not say so"_s);
        for (int i = 0; i < 4 && !call().annotations.isEmpty(); ++i)
            annotations.append(call().annotations[m_random.bounded(static_cast<int>(call().annotations.size()))]);
        return checkAnnotations(annotations);
    }

    bool checkText() { return m_fixture.corrected() == m_text || fail(u"the text is not what was typed"_s); }

    /// Whether annotations cover the words they were put on: what no correction has changed is still inside.
    bool checkAnnotations(const QList<core::Annotation> &annotations)
    {
        const core::TextMap map = call().textMap();
        for (const core::Annotation &annotation : annotations) {
            ++m_checkedAnnotations;
            const core::TextRange range = annotation.anchor.range;
            if (annotation.anchor.quote != call().transcript.textOf(range))
                return fail(u"an annotation quotes other words than it was put on"_s);
            const core::TextRange shown = map.toCorrected(range);
            if (!survivorsAreInside(map, range, shown))
                return fail(u"an annotation does not cover its words"_s);
            m_removedPassages += core::isRemoved(map, range) ? 1 : 0;
        }
        return true;
    }

    bool survivorsAreInside(const core::TextMap &map, core::TextRange range, core::TextRange shown) const
    {
        QList<bool> isReplaced(range.length(), false);
        for (const core::Correction &correction : call().corrections) {
            for (qsizetype at = std::max(range.begin, correction.range.begin);
                 at < std::min(range.end, correction.range.end); ++at)
                isReplaced[at - range.begin] = true;
        }
        bool hasSurvivor = false;
        for (qsizetype at = range.begin; at < range.end; ++at) {
            if (isReplaced[at - range.begin])
                continue;
            const core::TextRange place = map.toCorrected(core::TextRange{at, at + 1});
            const bool isSame =
                QStringView(map.corrected()).sliced(place.begin, place.length()).contains(call().transcript.text()[at]);
            hasSurvivor = hasSurvivor || !call().transcript.text()[at].isSpace();
            if (!isSame || !shown.contains(place))
                return false;
        }
        return !hasSurvivor || !core::isRemoved(map, range);
    }

    bool fail(const QString &reason)
    {
        m_reason = reason;
        return false;
    }

    support::FailingDisk m_disk; ///< Never fails here; without waiting for the real disk, so many edits are quick.
    support::ProjectFixture m_fixture;
    std::unique_ptr<reliability::FileView> m_file;
    QRandomGenerator m_random;
    const QString m_imported;
    QString m_text;
    QByteArray m_digest;
    QString m_lineBegin;     ///< The text before the last line of the history.
    QByteArray m_lineDigest; ///< Of the call before it.
    QList<TextStep> m_steps; ///< One for each line of the history that is in force or can be redone.
    qsizetype m_now = 0;
    core::Edit m_changed;
    QString m_reason;
    int m_removedPassages = 0;
    int m_checkedAnnotations = 0;
    int m_fullChecks = 0;
};

} // namespace

/// Random typing, accepting, annotating, cutting, joining, merging, undoing and redoing.
class TestRandomWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAnchorsLogAndFileAgree_data();
    void textAnchorsLogAndFileAgree();
};

void TestRandomWork::textAnchorsLogAndFileAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= static_cast<quint32>(reliability::extent(10, 1)); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomWork::textAnchorsLogAndFileAgree()
{
    QFETCH(quint32, seed);
    const int steps = reliability::extent(10000, 600);
    const int fullCheckEvery = reliability::extent(1000, 300);
    RandomAnalyst analyst(seed);
    for (int step = 1; step <= steps; ++step) {
        QVERIFY2(analyst.step(), qPrintable(u"step %1: %2"_s.arg(step).arg(analyst.reason())));
        if (step % fullCheckEvery == 0)
            QVERIFY2(analyst.reopen(), qPrintable(u"step %1: %2"_s.arg(step).arg(analyst.reason())));
    }
    QVERIFY(!analyst.call().corrections.isEmpty());
    QVERIFY(analyst.removedPassages() > 0);
    QVERIFY2(analyst.undoAll(), qPrintable(analyst.reason()));
    qInfo("%d random steps: text, anchors, log and file agreed after each, whole project compared %d times; %d "
          "annotations "
          "looked at, %d of them said that their words were removed; undoing all gave the imported text",
          steps, analyst.fullChecks(), analyst.checkedAnnotations(), analyst.removedPassages());
}

QTEST_GUILESS_MAIN(TestRandomWork)
#include "test_randomwork.moc"
