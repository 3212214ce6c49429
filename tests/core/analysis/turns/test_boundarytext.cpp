// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/boundarytext.h"
#include "core/analysis/turns/boundaryweights.h"

using namespace Qt::StringLiterals;

using Sum = core::BoundaryText::Sum;

namespace {

core::BoundaryText read(const QString &text)
{
    const core::TokenList tokens(text);
    return core::BoundaryText(tokens, 0, tokens.size());
}

} // namespace

/// A call as the models of boundaries see it.
class TestBoundaryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void fillersAreNotWords();
    void sentencesAreMeasured();
    void windowsAreCounted();
    void repeatedNamesAreFamiliar();
};

void TestBoundaryText::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mark");

    QTest::newRow("nothing") << u"we"_s << int(core::BoundaryText::Nothing);
    QTest::newRow("comma") << u"we,"_s << int(core::BoundaryText::Comma);
    QTest::newRow("broken off") << u"we-"_s << int(core::BoundaryText::Dash);
    QTest::newRow("three dots in one") << u"we…"_s << int(core::BoundaryText::Dash);
    QTest::newRow("full stop in quotes") << u"we.”"_s << int(core::BoundaryText::Stop);
    QTest::newRow("exclamation") << u"we!"_s << int(core::BoundaryText::Stop);
    QTest::newRow("question before anything else") << u"we?."_s << int(core::BoundaryText::QuestionMark);
    QTest::newRow("stop of a filler") << u"we uh."_s << int(core::BoundaryText::Stop);
    QTest::newRow("comma of a filler") << u"we uh,"_s << int(core::BoundaryText::Nothing);
}

void TestBoundaryText::marks()
{
    QFETCH(QString, text);
    QFETCH(int, mark);
    QCOMPARE(int(read(text).markBehind(0)), mark);
}

void TestBoundaryText::fillersAreNotWords()
{
    const core::BoundaryText text = read(u"Um, we - uh, [inaudible] grew"_s);
    QCOMPARE(text.size(), qsizetype(2));
    QCOMPARE(text.tokenAt(0), qsizetype(1));
    QCOMPARE(text.tokenAt(1), qsizetype(5));
}

void TestBoundaryText::sentencesAreMeasured()
{
    const core::BoundaryText text = read(u"We grew. Did you expect it?"_s);
    QCOMPARE(text.ended(1), 2);
    QCOMPARE(text.begun(2), 4);
    QVERIFY(text.isCapitalized(2));
    QVERIFY(!text.isCapitalized(3));
}

void TestBoundaryText::windowsAreCounted()
{
    const core::BoundaryText text = read(u"We grew 5%. Did you expect our growth?"_s);
    QCOMPARE(text.count(Sum::We, 0, text.size()), 2);
    QCOMPARE(text.count(Sum::You, 0, 4), 0);
    QCOMPARE(text.count(Sum::You, 4, 5), 1);
    QCOMPARE(text.count(Sum::Numbers, 0, 3), 1);
    QCOMPARE(text.count(Sum::Stops, 0, text.size()), 2);
    QCOMPARE(text.count(Sum::Questions, -20, 100), 1);
}

void TestBoundaryText::repeatedNamesAreFamiliar()
{
    const core::BoundaryText text = read(u"Zyxander asks. Thank you, Zyxander."_s);
    QCOMPARE(text.codeAt(0), core::BoundaryWeights::rare);
    QVERIFY(text.familiarity(4) < text.familiarity(0));
    // A common word is never a familiar name, however often it is said.
    QCOMPARE(text.familiarity(2), text.familiarity(0));
    QCOMPARE(text.codeAt(-1), core::BoundaryWeights::edge);
    QCOMPARE(text.codeAt(5), core::BoundaryWeights::edge);
}

QTEST_GUILESS_MAIN(TestBoundaryText)
#include "test_boundarytext.moc"
