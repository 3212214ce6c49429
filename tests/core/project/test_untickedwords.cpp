// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "core/project/edits.h"
#include "core/project/reviewedcall.h"
#include "tests/support/projects.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList &phrases()
{
    static const QStringList all{
        u"Our revenue grew by 12 percent to 480 million francs."_s,
        u"We expect we expect we expect growth in every region."_s,
        u"The hearing ratio improved to 31 percent."_s,
        u"Actual results may differ maturely from these statements."_s,
        u"Thank you for joining us today. Thank you for joining us today. Thank you for joining us today."_s,
        u"The board met on February 30, 2031, and the the dividend was set."_s,
        u"收入增长了百分之十二。谢谢大家。"_s,
        u"Margins 📈 rose, e\u0301tant donné the mix."_s,
        u"This  year\twe\u00A0opened  nine stores ,and closed two ."_s,
        u"our free cash glow was strong and and the order book is full"_s,
        u"Next question, please."_s,
        u"growth growth growth growth growth growth in cloud"_s,
    };
    return all;
}

/// A call of random length whose lines begin, end and are spaced in all ways that recognisers know.
QString randomCall(QRandomGenerator &random)
{
    const auto any = [&random](const QStringList &list) { return list[random.bounded(int(list.size()))]; };
    QStringList lines;
    for (int line = random.bounded(2, 9); line > 0; --line) {
        QString words = any(phrases());
        for (int more = random.bounded(6); more > 0; --more)
            words += any({u" "_s, u"  "_s, u" \t"_s}) + any(phrases());
        lines.append(words);
    }
    return lines.join(any({u"\n"_s, u"\n\n"_s}));
}

/// Types over a few random words, so that what is accepted stands among corrections.
void typeSomething(support::ProjectFixture &fixture, QRandomGenerator &random)
{
    for (int times = random.bounded(4); times > 0; --times) {
        const QString text = fixture.corrected();
        const qsizetype begin = text.indexOf(u' ', random.bounded(int(text.size())));
        const qsizetype end = text.indexOf(u' ', begin + 1);
        if (begin < 0 || end < 0 || text.sliced(begin, end - begin).contains(u'\n'))
            continue;
        const QString typed = random.bounded(2) == 0 ? u" the the plan"_s : u" gearing 比率"_s;
        QVERIFY(fixture.project->apply(core::typeText(fixture.call(), {begin, end}, typed)));
        fixture.clock->advance(60'000);
    }
}

/// Proposals for random words beside those of the analysis, some to remove words, as a glossary or another source has.
QList<core::Finding> randomProposals(const core::CallState &call, QRandomGenerator &random)
{
    const QString text = call.transcript.text();
    QList<core::Finding> findings;
    for (int times = random.bounded(8); times > 0; --times) {
        const core::Turn &turn = call.speech.turns[random.bounded(int(call.speech.turns.size()))];
        const qsizetype begin = text.indexOf(u' ', turn.range.begin + random.bounded(int(turn.range.length()))) + 1;
        const qsizetype end = text.indexOf(u' ', begin + random.bounded(12));
        if (begin <= 0 || end <= begin || !turn.range.contains({begin, end}))
            continue;
        core::Finding finding;
        finding.detector = u"glossary"_s;
        finding.range = {begin, end};
        finding.suggestion = QStringList{u"order intake"_s, QString(), u"增长"_s, u"📈"_s}[random.bounded(4)];
        findings.append(finding);
    }
    return findings;
}

/// The corrected text with the ticked proposals written into it by hand.
QString writtenByHand(const core::CallState &call, QList<core::Finding> ticked)
{
    const core::TextMap map = call.textMap();
    QString text = map.corrected();
    std::reverse(ticked.begin(), ticked.end());
    for (const core::Finding &finding : ticked) {
        const core::TextRange there = map.toCorrected(finding.range);
        text.replace(there.begin, there.length(), *finding.suggestion);
    }
    return text;
}

} // namespace

class TestUntickedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stayByteForByte_data();
    void stayByteForByte();
};

void TestUntickedWords::stayByteForByte_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("random call %u", seed) << seed;
}

void TestUntickedWords::stayByteForByte()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QString imported = randomCall(random);
    support::ProjectFixture fixture(imported);
    typeSomething(fixture, random);

    core::Progress progress;
    const auto analysis = core::analyzeCorrected(fixture.call(), {}, progress);
    QVERIFY(analysis);
    const double share = random.bounded(1.0);
    QList<core::Finding> ticked;
    for (const core::Finding &finding : analysis->findings + randomProposals(fixture.call(), random)) {
        if (random.bounded(1.0) < share)
            ticked.append(finding);
    }
    const QList<core::Finding> taken = core::acceptableTogether(ticked);
    const core::CallState before = fixture.call();
    const QString expected = writtenByHand(before, taken);

    const core::Edit edit = core::acceptFindings(before, ticked);
    QCOMPARE(edit.changes.isEmpty(), taken.isEmpty());
    QVERIFY(fixture.project->apply(edit));
    QCOMPARE(fixture.corrected().toUtf8(), expected.toUtf8());
    fixture.reopen();
    QCOMPARE(fixture.corrected().toUtf8(), expected.toUtf8());
    QCOMPARE(fixture.call().transcript.text(), imported);
    QCOMPARE(*fixture.project->importedBytes(fixture.document), imported.toUtf8());
    if (!taken.isEmpty())
        QVERIFY(fixture.project->undo());
    QVERIFY(fixture.call() == before);
}

QTEST_GUILESS_MAIN(TestUntickedWords)
#include "test_untickedwords.moc"
