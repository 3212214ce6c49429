// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/correctedtiming.h"
#include "core/transcript/timing.h"

using namespace Qt::StringLiterals;
using core::TextRange;
using core::TimedWord;
using core::TimeSpan;

namespace {

/// “one two three four” with a second for each word; nothing is known of “three”.
QList<TimedWord> words()
{
    return {TimedWord{{0, 3}, 1.0, 2.0, {}}, TimedWord{{4, 7}, 2.5, 3.0, {}}, TimedWord{{14, 18}, 6.0, 7.0, {}}};
}

} // namespace

/// When words were said, in the original and in the corrected text.
class TestTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void nothingIsKnownWithoutTimes();
    void oneWrongTimeDoesNotSpoilTheOthers();
    void chineseWordsWithoutBlanksKeepTheirOwnTimes();
    void correctedSpans_data();
    void correctedSpans();
};

void TestTiming::spans_data()
{
    QTest::addColumn<TextRange>("range");
    QTest::addColumn<TimeSpan>("span");
    QTest::newRow("a word has its own times") << TextRange{4, 7} << TimeSpan{2.5, 3.0};
    QTest::newRow("several words last from the first to the last") << TextRange{0, 7} << TimeSpan{1.0, 3.0};
    QTest::newRow("part of a word takes part of its time") << TextRange{14, 16} << TimeSpan{6.0, 6.5};
    QTest::newRow("a word without times lies between its neighbours")
        << TextRange{8, 13} << TimeSpan{3.0 + 3.0 / 7, 3.0 + 3.0 * 6 / 7};
    QTest::newRow("what follows the last time has that time") << TextRange{18, 30} << TimeSpan{7.0, 7.0};
}

void TestTiming::spans()
{
    QFETCH(TextRange, range);
    QFETCH(TimeSpan, span);
    const auto found = core::Timing(words()).spanOf(range);
    QVERIFY(found);
    QCOMPARE(found->begin, span.begin);
    QCOMPARE(found->end, span.end);
}

void TestTiming::nothingIsKnownWithoutTimes()
{
    const core::Timing timing({TimedWord{{0, 3}, {}, {}, 0.5}});
    QVERIFY(timing.isEmpty());
    QVERIFY(!timing.spanOf({0, 3}));
}

void TestTiming::oneWrongTimeDoesNotSpoilTheOthers()
{
    QList<TimedWord> wrong = words();
    wrong[1].start = 5000.0;
    const core::Timing timing(wrong);
    QCOMPARE(*timing.spanOf({14, 18}), (TimeSpan{6.0, 7.0}));
    QCOMPARE(timing.spanOf({4, 7})->end, 3.0);
    QVERIFY(timing.spanOf({4, 7})->begin >= 2.0);
}

void TestTiming::chineseWordsWithoutBlanksKeepTheirOwnTimes()
{
    const core::Timing timing({TimedWord{{0, 2}, 1.0, 1.5, {}}, TimedWord{{2, 4}, 2.0, 2.5, {}}});
    QCOMPARE(*timing.spanOf({0, 2}), (TimeSpan{1.0, 1.5}));
    QCOMPARE(*timing.spanOf({2, 4}), (TimeSpan{2.0, 2.5}));
}

void TestTiming::correctedSpans_data()
{
    QTest::addColumn<QList<core::Replacement>>("replacements");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<TimeSpan>("span");
    const auto replaced = [](TextRange range, const QString &by) {
        return QList<core::Replacement>{core::Replacement{range, by}};
    };
    QTest::newRow("untouched words keep their times") << replaced({4, 7}, u"twelve"_s) << u"four"_s << TimeSpan{6, 7};
    QTest::newRow("another word takes the time of the one it replaces")
        << replaced({4, 7}, u"twelve"_s) << u"twelve"_s << TimeSpan{2.5, 3.0};
    QTest::newRow("two words for one share its time")
        << replaced({14, 18}, u"ab cdefg"_s) << u"cdefg"_s << TimeSpan{6.0 + 3.0 / 8, 7.0};
    QTest::newRow("inserted words have the moment where they stand")
        << replaced({4, 4}, u"and "_s) << u"and"_s << TimeSpan{2.5, 2.5};
    QTest::newRow("words behind a removal keep their times") << replaced({0, 4}, {}) << u"two"_s << TimeSpan{2.5, 3.0};
}

void TestTiming::correctedSpans()
{
    QFETCH(QList<core::Replacement>, replacements);
    QFETCH(QString, sought);
    QFETCH(TimeSpan, span);
    const core::Timing timing(words());
    const core::TextMap map(u"one two three four"_s, replacements);
    const qsizetype begin = map.corrected().indexOf(sought);
    QVERIFY(begin >= 0);
    const auto found = core::CorrectedTiming(timing, map).spanOf({begin, begin + sought.size()});
    QVERIFY(found);
    QVERIFY2(std::abs(found->begin - span.begin) < 0.002, qPrintable(QString::number(found->begin)));
    QVERIFY2(std::abs(found->end - span.end) < 0.002, qPrintable(QString::number(found->end)));
}

QTEST_GUILESS_MAIN(TestTiming)
#include "test_timing.moc"
