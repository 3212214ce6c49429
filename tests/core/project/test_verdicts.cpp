// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/edits.h"
#include "core/project/reviewedcall.h"
#include "tests/support/projects.h"

using namespace Qt::StringLiterals;

namespace {

const QString words =
    u"Good day, and welcome to the third quarter call of Brambleway.\n"
    "Thank you. Actual results may differ maturely from these statements. The hearing ratio improved to 31 percent.\n"
    "We expect margins to recover. Thank you for joining us today. Thank you for joining us today. Thank you for "
    "joining us today. The board met on February 30, 2031.\n"
    "Our free cash glow was strong, and the quartz was the best in our history. We bought back shares.\n"
    "Next question, please. Can you talk about the priding environment in the second half?"_s;

QList<core::Finding> shownFindings(const core::CallState &call)
{
    core::Progress progress;
    const auto analysis = core::analyzeCorrected(call, {}, progress);
    Q_ASSERT(analysis);
    QList<core::Finding> shown = analysis->findings;
    shown.removeIf([](const core::Finding &finding) { return !finding.isShown; });
    return shown;
}

/// The words of shown findings that nobody has decided.
QStringList openWords(const core::CallState &call)
{
    QStringList open;
    for (const core::Finding &finding : shownFindings(call)) {
        if (!core::verdictOn(call.verdicts, finding, call.transcript.text()))
            open.append(finding.range.of(call.transcript.text()).toString());
    }
    return open;
}

} // namespace

/// What an analyst decided stays decided.
class TestVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void surviveNewAnalysesAndClosing_data();
    void surviveNewAnalysesAndClosing();
};

void TestVerdicts::surviveNewAnalysesAndClosing_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing is typed") << QString() << QString();
    QTest::newRow("words before all") << u"Good day"_s << u"Good afternoon, ladies and gentlemen"_s;
    QTest::newRow("words beside a finding") << u"ratio improved"_s << u"ratio, as we said before, improved"_s;
    QTest::newRow("words within a turn") << u"We bought back shares"_s << u"Nothing else"_s;
    QTest::newRow("the end goes") << u" in the second half?"_s << u"?"_s;
}

void TestVerdicts::surviveNewAnalysesAndClosing()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    support::ProjectFixture fixture(words);
    QVERIFY(openWords(fixture.call()).size() >= 4);
    const QList<core::Finding> findings = shownFindings(fixture.call());
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const auto scope = i % 2 == 0 ? core::Verdict::Scope::Here : core::Verdict::Scope::Everywhere;
        QVERIFY(fixture.project->apply(core::dismissFinding(fixture.call(), findings[i], scope)));
    }
    QCOMPARE(openWords(fixture.call()), QStringList());
    if (!before.isEmpty())
        QVERIFY(fixture.replace(before, after));
    QCOMPARE(openWords(fixture.call()), QStringList());
    fixture.reopen();
    QCOMPARE(fixture.call().verdicts.size(), findings.size());
    QCOMPARE(openWords(fixture.call()), QStringList());
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "test_verdicts.moc"
