// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/models/samplecall.h"
#include "ui/models/passage.h"

using namespace Qt::StringLiterals;

class TestPassage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passageIsCutOnlyWithoutRoom();
    void change_data();
    void change();
    void contextStaysInTheTurn();
    void noProposalStrikesNothing();
    void htmlEscapesTheWords();
    void sentenceHoldsTheFigure();
    void labelNamesTheSpeaker();
    void shortenedKeepsBothEnds();
};

void TestPassage::change_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("proposal");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("added");
    QTest::newRow("a word") << u"hearing ratio"_s << u"gearing ratio"_s << u"hearing"_s << u"gearing"_s;
    QTest::newRow("one of two copies") << u"next year next year next year"_s << u"next year"_s
                                       << u"next year next year"_s << QString();
    QTest::newRow("everything") << u"differ maturely"_s << QString() << u"differ maturely"_s << QString();
    QTest::newRow("part of a word stays whole") << u"Whitfeild"_s << u"Whitfield"_s << u"Whitfeild"_s << u"Whitfield"_s;
}

void TestPassage::change()
{
    QFETCH(QString, words);
    QFETCH(QString, proposal);
    QFETCH(QString, removed);
    QFETCH(QString, added);
    const core::ReviewedCall call = support::sampleCall();
    core::Finding finding;
    finding.range = support::rangeOf(call, words);
    finding.suggestion = proposal;
    const ui::Passage passage = ui::passageOf(call, finding, 60);
    QCOMPARE(passage.removed.trimmed(), removed);
    QCOMPARE(passage.added.trimmed(), added);
    QVERIFY(passage.hasProposal);
}

void TestPassage::contextStaysInTheTurn()
{
    const core::ReviewedCall call = support::sampleCall();
    core::Finding finding;
    finding.range = support::rangeOf(call, u"Thank you"_s);
    const ui::Passage passage = ui::passageOf(call, finding, 200);
    QCOMPARE(passage.before, QString());
    QVERIFY(!passage.after.contains(u'\n'));
}

void TestPassage::noProposalStrikesNothing()
{
    const core::ReviewedCall call = support::sampleCall();
    core::Finding finding;
    finding.range = support::rangeOf(call, u"differ maturely"_s);
    const ui::Passage passage = ui::passageOf(call, finding, 60);
    QVERIFY(!passage.hasProposal);
    QVERIFY(!ui::passageHtml(passage, u"#111111"_s, u"#222222"_s).contains(u"line-through"_s));
}

void TestPassage::htmlEscapesTheWords()
{
    const ui::Passage passage{u"a < "_s, u"<b>"_s, u"&"_s, u" c"_s, true};
    const QString html = ui::passageHtml(passage, u"#111111"_s, u"#222222"_s);
    QVERIFY(html.contains(u"a &lt; "_s));
    QVERIFY(html.contains(u"&lt;b&gt;"_s));
    QVERIFY(html.contains(u"&amp;"_s));
}

void TestPassage::sentenceHoldsTheFigure()
{
    const core::ReviewedCall call = support::sampleCall();
    const QString sentence = ui::sentenceOf(call, support::rangeOf(call, u"RMB 406 million"_s));
    QVERIFY2(sentence.startsWith(u"Gross profit was RMB 406 million"_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u"73 percent."_s), qPrintable(sentence));
}

void TestPassage::labelNamesTheSpeaker()
{
    const core::ReviewedCall call = support::sampleCall();
    QCOMPARE(ui::turnLabel(call, support::rangeOf(call, u"Gross profit"_s).begin), u"2 · Mara Lindqvist"_s);
}

void TestPassage::shortenedKeepsBothEnds()
{
    const QString text = u"first words of a long passage and so on and so on until the last words"_s;
    const QString cut = ui::shortened(text, 40);
    QVERIFY(cut.size() < text.size());
    QVERIFY(cut.startsWith(u"first words"_s));
    QVERIFY(cut.endsWith(u"last words"_s));
    QCOMPARE(ui::shortened(u"short"_s, 40), u"short"_s);
    QVERIFY2(ui::shortened(text + u' ', 40).endsWith(u' '), "what follows must not stick to it");
}

void TestPassage::passageIsCutOnlyWithoutRoom()
{
    ui::Passage passage;
    passage.before = u"a note says "_s;
    passage.added = u"check the site of the company"_s;
    QCOMPARE(ui::fitted(passage, 60).before, passage.before);
    QCOMPARE(ui::fitted(passage, 60).added, passage.added);
    const ui::Passage cut = ui::fitted(passage, 30);
    QVERIFY(cut.added.contains(u'…') && cut.added.size() < passage.added.size());
    QVERIFY(cut.added.startsWith(u"check"_s) && cut.added.endsWith(u"company"_s));
}

QTEST_MAIN(TestPassage)
#include "test_passage.moc"
