// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/boundarymodel.h"

#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// Changes of speaker in unbroken text.
class TestBoundaryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundaries_data();
    void boundaries();
    void longLineTakesLinearTime();
};

void TestBoundaryModel::boundaries_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one speaker") << u"Sales in the north grew by four percent, and we opened two more plants."_s;
    QTest::newRow("announcement, asker, answer")
        << u"Our next question comes from Mei Tan with Harbor. Please go ahead.|Thanks for taking my question. Could "
           u"you "
           "talk about demand in the second half?|Yeah, sure. We see good demand in all our regions."_s;
    QTest::newRow("thanks at the end of a question") << u"And what do you expect for margins next year? Thank "
                                                        u"you.|Thank you for the question. We expect that margins "
                                                        "will be about the same."_s;
}

void TestBoundaryModel::boundaries()
{
    QFETCH(QString, text);
    const QStringList pieces = text.split(u'|');
    const QString joined = QString(text).replace(u'|', u' ');
    const core::TokenList tokens(joined);
    QStringList actual;
    qsizetype first = 0;
    QList<qsizetype> begins = core::BoundaryModel(tokens).boundariesIn(0, tokens.size());
    begins.append(tokens.size());
    for (const qsizetype begin : std::as_const(begins)) {
        actual.append(tokens.rangeOf(first, begin - 1).of(joined).toString());
        first = begin;
    }
    QCOMPARE(actual, pieces);
}

void TestBoundaryModel::longLineTakesLinearTime()
{
    const auto timeFor = [](qsizetype repetitions) {
        const core::TokenList tokens(u"and so we think that the year will be good "_s.repeated(repetitions));
        const core::BoundaryModel model(tokens);
        const qint64 start = support::processorTime();
        model.boundariesIn(0, tokens.size());
        return std::max<qint64>(support::processorTime() - start, 100'000);
    };
    timeFor(100);
    QVERIFY(timeFor(16'000) < 16 * 10 * timeFor(1'000));
}

QTEST_GUILESS_MAIN(TestBoundaryModel)
#include "test_boundarymodel.moc"
