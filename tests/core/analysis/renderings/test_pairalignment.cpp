// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/quantities/quantityfinder.h"
#include "core/analysis/renderings/pairalignment.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// A speech beside its rendering.
class TestPairAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void figures();
    void everySentenceIsInOneRow();
};

namespace {

struct Aligned {
    QString text;
    core::PairAlignment pair;

    explicit Aligned(const QStringList &turns)
        : text(turns.join(u'\n'))
    {
        const core::Transcript transcript = support::transcript(text);
        const core::TokenList tokens(text);
        core::SpeakerTurns speech;
        QList<core::TextRange> renderings;
        for (const core::ImportedTurn &imported : transcript.turns()) {
            core::Turn turn;
            turn.range = imported.range;
            speech.turns.append(turn);
            renderings.append(imported.range);
        }
        const core::TextRange original = renderings.takeFirst();
        pair = core::alignPair(tokens, original, renderings, core::findQuantities(tokens, speech));
    }

    QString words(core::TextRange range) const { return range.of(text).toString(); }
};

} // namespace

void TestPairAlignment::rows_data()
{
    QTest::addColumn<QStringList>("turns");
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("sentence by sentence")
        << QStringList{u"The income is 24%. The lamp of north is good."_s,
                       u"Revenue grew by 24%. Lamps in the north did well."_s}
        << QStringList{u"The income is 24%. | Revenue grew by 24%."_s,
                       u"The lamp of north is good. | Lamps in the north did well."_s};
    QTest::newRow("two sentences rendered as one")
        << QStringList{u"The income is 24%. The cost is 11%. The lamp is good."_s,
                       u"Revenue grew by 24% and costs by 11%. Lamps did well."_s}
        << QStringList{u"The income is 24%. The cost is 11%. | Revenue grew by 24% and costs by 11%."_s,
                       u"The lamp is good. | Lamps did well."_s};
    QTest::newRow("several renderings of one turn")
        << QStringList{u"Hello everyone. The income is 24%."_s, u"Hello everyone."_s, u"Revenue grew by 24%."_s}
        << QStringList{u"Hello everyone. | Hello everyone."_s, u"The income is 24%. | Revenue grew by 24%."_s};
    QTest::newRow("script without blanks")
        << QStringList{u"收入增长了。灯很好。"_s, u"Revenue grew. Lamps did well."_s}
        << QStringList{u"收入增长了。 | Revenue grew."_s, u"灯很好。 | Lamps did well."_s};
}

void TestPairAlignment::rows()
{
    QFETCH(QStringList, turns);
    QFETCH(QStringList, rows);
    const Aligned aligned(turns);
    QStringList actual;
    for (const core::AlignedSentences &row : aligned.pair.rows)
        actual.append(aligned.words(row.original) + u" | "_s + aligned.words(row.rendered));
    QCOMPARE(actual, rows);
}

void TestPairAlignment::figures()
{
    const Aligned aligned(
        {u"The income is 24%, the cost 42%."_s, u"Revenue grew by 24% and costs by 24.5%, no, 42%."_s});
    QCOMPARE(aligned.pair.figures.size(), qsizetype(2));
    QCOMPARE(aligned.words(aligned.pair.figures[1].rendered), u"42%"_s);
    QCOMPARE(aligned.pair.figures[1].relation, core::FigureMatch::Relation::Same);
}

void TestPairAlignment::everySentenceIsInOneRow()
{
    const Aligned aligned({u"Lamps. "_s.repeated(500), u"We sell lamps. "_s.repeated(300)});
    qsizetype original = 0;
    qsizetype rendered = 0;
    for (const core::AlignedSentences &row : aligned.pair.rows) {
        original += aligned.words(row.original).count(u'.');
        rendered += aligned.words(row.rendered).count(u'.');
    }
    QCOMPARE(original, qsizetype(500));
    QCOMPARE(rendered, qsizetype(300));
}

QTEST_GUILESS_MAIN(TestPairAlignment)
#include "test_pairalignment.moc"
