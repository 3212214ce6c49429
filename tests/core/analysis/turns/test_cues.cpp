// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/cues.h"

using namespace Qt::StringLiterals;

/// Stock phrases of the genre.
class TestCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void emptyTextHasNone();
};

void TestCues::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cue");
    QTest::addColumn<int>("times");
    const auto row = [](const char *name, const QString &text, core::Cue cue, int times) {
        QTest::newRow(name) << text << static_cast<int>(cue) << times;
    };
    row("operator's keys", u"You may now disconnect."_s, core::Cue::Operator, 1);
    row("optional words left out", u"I turn it over to Jane."_s, core::Cue::HandOver, 2);
    row("letter case does not matter", u"YOU MAY NOW DISCONNECT"_s, core::Cue::Operator, 1);
    row("announcement with and without words between", u"Our next question today comes from the line of Jane"_s,
        core::Cue::Announcement, 2);
    row("a phrase needs all its words", u"You may now go"_s, core::Cue::Operator, 0);
    row("legal words", u"results may differ materially"_s, core::Cue::SafeHarbour, 1);
}

void TestCues::finds()
{
    QFETCH(QString, text);
    QFETCH(int, cue);
    QFETCH(int, times);
    const core::TokenList tokens(text);
    const core::CueList cues(tokens);
    QCOMPARE(std::min(cues.count(static_cast<core::Cue>(cue), 0, tokens.size()), 2), times);
}

void TestCues::emptyTextHasNone()
{
    const core::TokenList tokens{QString()};
    const core::CueList cues(tokens);
    QVERIFY(cues.hits().isEmpty());
    QCOMPARE(cues.count(core::Cue::Operator, 0, 5), 0);
    QVERIFY(!cues.at(core::Cue::Thanks, 0));
}

QTEST_GUILESS_MAIN(TestCues)
#include "test_cues.moc"
