// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/analysis.h"
#include "core/exporters/exporter.h"
#include "core/importers/importer.h"
#include "core/project/mergeplan.h"
#include "core/project/project.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray subtitles = u"1\n00:00:01,000 --> 00:00:03,000\nOperator: Good day 📈 and welcome.\n\n"
                             "2\n00:00:03,500 --> 00:00:06,250\nAnn Lee: Revenue rose to 23 million.\n\n"_s.toUtf8();

core::Transcript timedTranscript()
{
    return core::importTranscript({subtitles, u"timed.srt"_s, {}}).value();
}

/// Adds the call of subtitles to a project.
core::DocumentId addTimed(core::Project &project)
{
    const core::Transcript transcript = timedTranscript();
    core::Progress progress;
    return project.addDocument(subtitles, transcript, core::analyze(transcript, {}, progress)->speech).value();
}

QString writtenAsSubtitles(const core::CallState &call)
{
    return QString::fromUtf8(*core::exporterFor(u"srt")->write(core::reviewedCall(call, {}, {})));
}

} // namespace

/// The times of words in a project.
class TestTimedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesSurviveReopening();
    void callsWithoutTimesHaveNone();
    void correctionsKeepTimes();
    void mergingBringsTimes();
};

void TestTimedWords::timesSurviveReopening()
{
    support::ProjectFixture f;
    const core::DocumentId document = addTimed(*f.project);
    QCOMPARE(f.project->call(document).transcript.words(), timedTranscript().words());
    QCOMPARE(timedTranscript().words().size(), 2);
    f.reopen();
    VERIFY_RESULT(f.project->load(document));
    QCOMPARE(f.project->call(document).transcript.words(), timedTranscript().words());
}

void TestTimedWords::callsWithoutTimesHaveNone()
{
    support::ProjectFixture f;
    addTimed(*f.project);
    f.reopen();
    QVERIFY(f.call().transcript.words().isEmpty());
}

void TestTimedWords::correctionsKeepTimes()
{
    support::ProjectFixture f;
    const core::DocumentId document = addTimed(*f.project);
    VERIFY_RESULT(
        f.project->apply(support::typeOver(f.project->call(document), u"Revenue rose to"_s, u"Sales fell to"_s)));
    VERIFY_RESULT(f.project->apply(support::typeOver(f.project->call(document), u"Good day 📈"_s, u"Good morning"_s)));
    f.reopen();
    VERIFY_RESULT(f.project->load(document));
    QCOMPARE(writtenAsSubtitles(f.project->call(document)),
             u"1\n00:00:01,000 --> 00:00:03,000\nOperator: Good morning and welcome.\n\n"
             "2\n00:00:03,500 --> 00:00:06,250\nAnn Lee: Sales fell to 23 million.\n\n"_s);
}

void TestTimedWords::mergingBringsTimes()
{
    support::ProjectFixture f;
    f.close();
    const QString copy = f.folder.filePath(u"copy.emend"_s);
    QVERIFY(QFile::copy(f.path, copy));
    {
        const auto other = core::Project::open(copy);
        VERIFY_RESULT(other);
        addTimed(**other);
    }
    f.reopen();
    {
        const auto other = core::Project::open(copy);
        VERIFY_RESULT(other);
        const auto plan = core::planMerge(*f.project, **other);
        VERIFY_RESULT(plan);
        VERIFY_RESULT(core::merge(*f.project, **other, *plan));
    }
    f.reopen();
    QCOMPARE(f.project->documents().size(), 2);
    const core::DocumentId added = f.project->documents().last().id;
    VERIFY_RESULT(f.project->load(added));
    QCOMPARE(f.project->call(added).transcript.words(), timedTranscript().words());
}

QTEST_GUILESS_MAIN(TestTimedWords)
#include "test_timedwords.moc"
