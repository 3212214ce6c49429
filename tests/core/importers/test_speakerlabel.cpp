// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importers/speakerlabel.h"

using namespace Qt::StringLiterals;

/// What looks like the mark of a new speaker, line by line.
class TestSpeakerLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLabelsBeforeColons_data();
    void readsLabelsBeforeColons();
    void readsLabelLines_data();
    void readsLabelLines();
    void leavesSpeechAlone_data();
    void leavesSpeechAlone();
};

void TestSpeakerLabel::readsLabelsBeforeColons_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");

    const QString none;
    QTest::newRow("name") << u"Ann Lee: Thank you."_s << u"Ann Lee:"_s << u"Ann Lee"_s << none;
    QTest::newRow("tag") << u"spk00: Thank you."_s << u"spk00:"_s << u"spk00"_s << none;
    QTest::newRow("numbered") << u"Speaker 3: Hi."_s << u"Speaker 3:"_s << u"Speaker 3"_s << none;
    QTest::newRow("operator") << u"OPERATOR: Hi."_s << u"OPERATOR:"_s << u"OPERATOR"_s << none;
    QTest::newRow("unidentified") << u"Unidentified Analyst: Hi."_s << u"Unidentified Analyst:"_s
                                  << u"Unidentified Analyst"_s << none;
    QTest::newRow("particles") << u"Juan de la Cruz: Hi."_s << u"Juan de la Cruz:"_s << u"Juan de la Cruz"_s << none;
    QTest::newRow("apostrophe and hyphen")
        << u"Mary-Jane O’Neill: Hi."_s << u"Mary-Jane O’Neill:"_s << u"Mary-Jane O’Neill"_s << none;
    QTest::newRow("initial and suffix") << u"J. R. Stone Jr.: Hi."_s << u"J. R. Stone Jr.:"_s << u"J. R. Stone Jr."_s
                                        << none;
    QTest::newRow("title") << u"Ann Lee, CFO: Hi."_s << u"Ann Lee, CFO:"_s << u"Ann Lee"_s << u"CFO"_s;
    QTest::newRow("firm") << u"Bob Stone (Alpine Bank): Hi."_s << u"Bob Stone (Alpine Bank):"_s << u"Bob Stone"_s
                          << u"Alpine Bank"_s;
    QTest::newRow("time behind") << u"Speaker 1 (00:12): Hi."_s << u"Speaker 1 (00:12):"_s << u"Speaker 1"_s << none;
    QTest::newRow("time before") << u"[00:01:23] Ann Lee: Hi."_s << u"[00:01:23] Ann Lee:"_s << u"Ann Lee"_s << none;
    QTest::newRow("Chinese") << u"王小明：大家好。"_s << u"王小明："_s << u"王小明"_s << none;
    QTest::newRow("sign of a question") << u"<Q - Bob Stone>: Hi."_s << u"<Q - Bob Stone>:"_s << u"Bob Stone"_s << none;
    QTest::newRow("alone") << u"Ann Lee:"_s << u"Ann Lee:"_s << u"Ann Lee"_s << none;
}

void TestSpeakerLabel::readsLabelsBeforeColons()
{
    QFETCH(QString, line);
    QFETCH(QString, label);
    QFETCH(QString, name);
    QFETCH(QString, title);
    const auto read = core::labelBeforeColon(line, {0, line.size()});
    QVERIFY(read.has_value());
    QCOMPARE(read->range.of(line).toString(), label);
    QCOMPARE(read->name, name);
    QCOMPARE(read->title, title);
}

void TestSpeakerLabel::readsLabelLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("two dashes") << u"Ann Lee -- Chief Financial Officer"_s << u"Ann Lee"_s
                                << u"Chief Financial Officer"_s;
    QTest::newRow("long dash") << u"Ann Lee — Chief Financial Officer"_s << u"Ann Lee"_s
                               << u"Chief Financial Officer"_s;
    QTest::newRow("one dash") << u"Bob Stone - Alpine Bank"_s << u"Bob Stone"_s << u"Alpine Bank"_s;
    QTest::newRow("firm and role") << u"Bob Stone -- Alpine Bank, Inc. -- Analyst"_s << u"Bob Stone"_s
                                   << u"Alpine Bank, Inc. -- Analyst"_s;
    QTest::newRow("sign of a question") << u"Q - Bob Stone"_s << u"Bob Stone"_s << QString();
    QTest::newRow("sign of an answer, title") << u"A - Ann Lee -- CFO"_s << u"Ann Lee"_s << u"CFO"_s;
    QTest::newRow("number of the passage")
        << u"Bob Stone, Alpine Bank - Analyst [12]"_s << u"Bob Stone"_s << u"Alpine Bank - Analyst"_s;
    QTest::newRow("name alone") << u"Ann Lee"_s << u"Ann Lee"_s << QString();
    QTest::newRow("operator alone") << u"Operator"_s << u"Operator"_s << QString();
}

void TestSpeakerLabel::readsLabelLines()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    QFETCH(QString, title);
    const auto read = core::labelAsLine(line, {0, line.size()});
    QVERIFY(read.has_value());
    QCOMPARE(read->name, name);
    QCOMPARE(read->title, title);
}

void TestSpeakerLabel::leavesSpeechAlone_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("note") << u"Note: this excludes one item."_s;
    QTest::newRow("question") << u"question: how much was it?"_s;
    QTest::newRow("a sentence with a colon") << u"We did three things: we grew, we saved, we paid."_s;
    QTest::newRow("a time of day") << u"10:30 is when we begin."_s;
    QTest::newRow("an address") << u"https://example.org has it."_s;
    QTest::newRow("thanks") << u"Thank You"_s;
    QTest::newRow("an address to somebody") << u"Jeff, thanks"_s;
    QTest::newRow("a cut sentence") << u"Margins -- as I said -- are fine."_s;
    QTest::newRow("a short sentence") << u"Great."_s;
}

void TestSpeakerLabel::leavesSpeechAlone()
{
    QFETCH(QString, line);
    QVERIFY(!core::labelBeforeColon(line, {0, line.size()}));
    QVERIFY(!core::labelAsLine(line, {0, line.size()}));
}

QTEST_GUILESS_MAIN(TestSpeakerLabel)
#include "test_speakerlabel.moc"
