// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "core/project/edits.h"
#include "core/project/reviewedcall.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

using Fixture = support::ProjectFixture;

/// Second sources beside the calls of a project.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSourceIsKeptWithItsBytes();
    void addingIsUndone();
    void removingIsUndoneAfterClosing();
    void theSameFileIsRefused();
    void theCallItselfIsRefused();
    void analysisComparesWithTheSource();
    void wordsOfTheSourceAreAccepted();
};

namespace {

const QString ours =
    u"Good morning, and welcome to the Marrow Lamps call for the second quarter.\n"
    "Thank you. Actual results may differ maturely from our expectations, and 📈 we expect growth in every region.\n"
    "We will discuss certain financial measures, and our press release has the reconciliations. Thank you all."_s;

QByteArray theirBytes()
{
    return QString(ours).replace(u"maturely"_s, u"materially"_s).toUtf8();
}

core::SecondSource theirs(const QString &vendor = u"Vendor B"_s)
{
    return core::secondSourceOf(support::transcript(QString::fromUtf8(theirBytes())),
                                core::SecondSource::Kind::Transcript, vendor);
}

core::Analysis analysisOf(const core::CallState &call)
{
    core::Progress progress;
    return *core::analyzeCorrected(call, {}, progress);
}

QList<core::Finding> findingsOf(const core::Analysis &analysis)
{
    QList<core::Finding> result;
    for (const core::Finding &finding : analysis.findings) {
        if (finding.detector == u"second-source"_s && finding.isShown)
            result.append(finding);
    }
    return result;
}

} // namespace

void TestSources::aSourceIsKeptWithItsBytes()
{
    Fixture f(ours);
    QSignalSpy changed(f.project.get(), &core::Project::changed);
    VERIFY_RESULT(f.project->addSource(f.document, theirBytes(), theirs()));
    QCOMPARE(changed.size(), 1);
    const core::CallState before = f.call();
    f.reopen();
    QVERIFY(f.call() == before);
    QCOMPARE(f.call().sources.size(), 1);
    QCOMPARE(f.call().sources.first().vendor, u"Vendor B"_s);
    QCOMPARE(core::secondSources(f.call()), (QList<core::SecondSource>{theirs()}));
    const auto bytes = f.project->sourceBytes(f.document, f.call().sources.first().sha256);
    VERIFY_RESULT(bytes);
    QCOMPARE(*bytes, theirBytes());
}

void TestSources::addingIsUndone()
{
    Fixture f(ours);
    const core::CallState before = f.call();
    VERIFY_RESULT(f.project->addSource(f.document, theirBytes(), theirs()));
    QCOMPARE(f.project->nextUndo().action, core::Edit::Action::AddSource);
    VERIFY_RESULT(f.project->undo());
    QVERIFY(f.call() == before);
    QVERIFY(core::secondSources(f.call()).isEmpty());
    VERIFY_RESULT(f.project->redo());
    QCOMPARE(core::secondSources(f.call()).size(), 1);
}

void TestSources::removingIsUndoneAfterClosing()
{
    Fixture f(ours);
    VERIFY_RESULT(f.project->addSource(f.document, theirBytes(), theirs()));
    VERIFY_RESULT(f.project->apply(core::removeSource(f.call(), f.call().sources.first().id)));
    QVERIFY(f.call().sources.isEmpty());
    f.reopen();
    QVERIFY(f.call().sources.isEmpty());
    VERIFY_RESULT(f.project->undo());
    QCOMPARE(core::secondSources(f.call()), (QList<core::SecondSource>{theirs()}));
}

void TestSources::theSameFileIsRefused()
{
    Fixture f(ours);
    VERIFY_RESULT(f.project->addSource(f.document, theirBytes(), theirs()));
    const auto again = f.project->addSource(f.document, theirBytes(), theirs(u"Vendor C"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, core::Error::Kind::Input);
    QCOMPARE(f.call().sources.size(), 1);
    // Removed, it can come again, now under another name.
    VERIFY_RESULT(f.project->apply(core::removeSource(f.call(), f.call().sources.first().id)));
    VERIFY_RESULT(f.project->addSource(f.document, theirBytes(), theirs(u"Vendor C"_s)));
    QCOMPARE(f.call().sources.first().vendor, u"Vendor C"_s);
}

void TestSources::theCallItselfIsRefused()
{
    Fixture f(ours);
    const auto added = f.project->addSource(f.document, ours.toUtf8(), theirs());
    QVERIFY(!added);
    QVERIFY2(added.error().message.contains(u"the call itself"_s), qPrintable(added.error().message));
    QVERIFY(f.project->history().isEmpty());
}

void TestSources::analysisComparesWithTheSource()
{
    Fixture f(ours);
    QVERIFY(findingsOf(analysisOf(f.call())).isEmpty());
    VERIFY_RESULT(f.project->addSource(f.document, theirBytes(), theirs()));
    const QList<core::Finding> findings = findingsOf(analysisOf(f.call()));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().range.of(ours).toString(), u"maturely"_s);
    QVERIFY2(findings.first().evidence.contains(u"Vendor B writes"_s), qPrintable(findings.first().evidence));
}

void TestSources::wordsOfTheSourceAreAccepted()
{
    Fixture f(ours);
    VERIFY_RESULT(f.project->addSource(f.document, theirBytes(), theirs()));
    const core::Finding finding = findingsOf(analysisOf(f.call())).first();
    VERIFY_RESULT(f.project->apply(core::acceptFinding(f.call(), finding, *finding.suggestion)));
    QCOMPARE(f.corrected(), QString::fromUtf8(theirBytes()));
    QVERIFY(findingsOf(analysisOf(f.call())).isEmpty());
}

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"
