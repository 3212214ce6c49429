// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "core/analysis/analysis.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// What analyze() makes of its options.
class TestAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesWhatAPersonHasWritten_data();
    void believesWhatAPersonHasWritten();
};

void TestAnalysis::believesWhatAPersonHasWritten_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<core::Glossary>("glossary");
    QTest::addColumn<QSet<QString>>("knownWords");
    QTest::addColumn<bool>("isShown");

    QTest::newRow("nobody wrote the word") << u"call.txt"_s << core::Glossary{} << QSet<QString>{} << true;
    QTest::newRow("the file is named by it")
        << u"Quorvane-2025q3.txt"_s << core::Glossary{} << QSet<QString>{} << false;
    QTest::newRow("it is a term of the glossary")
        << u"call.txt"_s << core::Glossary{{u"Quorvane"_s, {u"core vein"_s}}} << QSet<QString>{} << false;
    QTest::newRow("it is only part of a term")
        << u"call.txt"_s << core::Glossary{{u"Quorvane margin"_s, {u"x margin"_s}}} << QSet<QString>{} << true;
    QTest::newRow("the caller knows it") << u"call.txt"_s << core::Glossary{} << QSet<QString>{u"quorvane"_s} << false;
}

void TestAnalysis::believesWhatAPersonHasWritten()
{
    QFETCH(QString, fileName);
    QFETCH(core::Glossary, glossary);
    QFETCH(QSet<QString>, knownWords);
    QFETCH(bool, isShown);

    core::TranscriptData data =
        support::transcript(u"We have sold the quorvane plant, and quorvane's people went with it. "
                            "Margins were stable in the quarter."_s)
            .data();
    data.fileName = fileName;
    core::AnalysisOptions options;
    options.glossary = glossary;
    options.knownWords = knownWords;
    core::Progress progress;
    const auto analysis = core::analyze(core::Transcript(data), options, progress);
    QVERIFY(analysis);
    const bool isFound =
        std::any_of(analysis->findings.begin(), analysis->findings.end(), [&](const core::Finding &finding) {
            return finding.isShown && finding.range.of(data.text).contains(u"quorvane"_s);
        });
    QCOMPARE(isFound, isShown);
}

QTEST_GUILESS_MAIN(TestAnalysis)
#include "test_analysis.moc"
