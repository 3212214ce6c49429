// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/analysis.h"
#include "core/analysis/glossary/glossaryfinder.h"
#include "core/importers/importer.h"

using namespace Qt::StringLiterals;

namespace {

core::SpeakerTurns oneTurn(const QString &text)
{
    core::SpeakerTurns speech;
    core::Turn turn;
    turn.range = {0, text.size()};
    speech.turns.append(turn);
    return speech;
}

/// "wrong→right" of each finding.
QStringList proposals(const QString &text, const core::Glossary &glossary)
{
    QStringList result;
    const core::TokenList tokens(text);
    for (const core::Finding &finding : core::findGlossaryTerms(tokens, oneTurn(text), glossary))
        result.append(finding.range.of(text).toString() + u"→"_s + *finding.suggestion);
    return result;
}

} // namespace

/// Words that the analyst has put into a glossary.
class TestGlossaryFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void joining();
    void finding_data();
    void finding();
    void wordsOutsideTurnsAreLeftAlone();
    void glossaryComesBeforeDetectors();
};

void TestGlossaryFinder::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("written");
    QTest::newRow("one wrong form") << u"gearing ratio = hearing ratio"_s << u"gearing ratio = hearing ratio"_s;
    QTest::newRow("several, with blanks")
        << u" Nordvik=nord wick |  Nord  Vic|"_s << u"Nordvik = nord wick | Nord Vic"_s;
    QTest::newRow("a form that is right already is dropped") << u"a b = a b | ab"_s << u"a b = ab"_s;
    QTest::newRow("no sign") << u"Nordvik"_s << QString();
    QTest::newRow("no right form") << u"= nord wick"_s << QString();
    QTest::newRow("no wrong form") << u"Nordvik = | "_s << QString();
}

void TestGlossaryFinder::lines()
{
    QFETCH(QString, line);
    QFETCH(QString, written);
    const auto term = core::glossaryTermFrom(line);
    QCOMPARE(term ? core::glossaryLine(*term) : QString(), written);
}

void TestGlossaryFinder::joining()
{
    const core::Glossary own{{u"Nordvik"_s, {u"nord wick"_s}}, {u"EBITDA"_s, {u"a bidder"_s}}};
    const core::Glossary shared{{u"Nordvik"_s, {u"Nord Wick"_s, u"north vic"_s}}, {u"churn"_s, {u"chern"_s, {}}}};
    const core::Glossary both = core::joined(own, shared);
    QCOMPARE(both.size(), 3);
    QCOMPARE(both[0].wrong, (QStringList{u"nord wick"_s, u"north vic"_s}));
    QCOMPARE(both[2], (core::GlossaryTerm{u"churn"_s, {u"chern"_s}}));
}

void TestGlossaryFinder::finding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a phrase") << u"Our hearing ratio fell."_s << QStringList{u"hearing ratio→gearing ratio"_s};
    QTest::newRow("capital at the begin of a sentence")
        << u"Good. Hearing ratio fell."_s << QStringList{u"Hearing ratio→Gearing ratio"_s};
    QTest::newRow("punctuation stays outside")
        << u"the (hearing ratio), which"_s << QStringList{u"hearing ratio→gearing ratio"_s};
    QTest::newRow("not across a sentence") << u"We like hearing. Ratio fell."_s << QStringList{};
    QTest::newRow("possessive") << u"In nord wick's plant"_s << QStringList{u"nord wick's→Nordvik's"_s};
    QTest::newRow("the longest form wins") << u"at nord wick two today"_s << QStringList{u"nord wick two→Nordvik II"_s};
    QTest::newRow("each time it stands there")
        << u"nord wick and Nord Wick"_s << QStringList{u"nord wick→Nordvik"_s, u"Nord Wick→Nordvik"_s};
    QTest::newRow("only letter case is wrong") << u"our Ebitda and our EBITDA"_s << QStringList{u"Ebitda→EBITDA"_s};
    QTest::newRow("the right form is left alone") << u"the gearing ratio of Nordvik"_s << QStringList{};
    QTest::newRow("empty text") << QString() << QStringList{};
}

void TestGlossaryFinder::finding()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    const core::Glossary glossary{{u"gearing ratio"_s, {u"hearing ratio"_s}},
                                  {u"Nordvik"_s, {u"nord wick"_s}},
                                  {u"Nordvik II"_s, {u"nord wick two"_s}},
                                  {u"EBITDA"_s, {u"ebitda"_s}}};
    QCOMPARE(proposals(text, glossary), found);
}

void TestGlossaryFinder::wordsOutsideTurnsAreLeftAlone()
{
    const QString text = u"hearing ratio"_s;
    const core::TokenList tokens(text);
    QVERIFY(core::findGlossaryTerms(tokens, {}, {{u"gearing ratio"_s, {u"hearing ratio"_s}}}).isEmpty());
}

void TestGlossaryFinder::glossaryComesBeforeDetectors()
{
    const QByteArray bytes("Good morning, and welcome to the call.\nOur hearing ratio was 24 percent this year.\n");
    const auto transcript = core::importTranscript({bytes, u"call.txt"_s, core::Layout::TurnPerLine});
    QVERIFY(transcript);
    core::AnalysisOptions options;
    options.glossary = {{u"gearing ratio"_s, {u"hearing ratio"_s}}};
    core::Progress progress;
    const auto analysis = core::analyze(*transcript, options, progress);
    QVERIFY(analysis);
    QStringList detectors;
    for (const core::Finding &finding : analysis->findings) {
        if (transcript->textOf(finding.range).contains(u"hearing"))
            detectors.append(finding.detector);
    }
    QCOMPARE(detectors, QStringList{core::glossaryDetector()});
}

QTEST_GUILESS_MAIN(TestGlossaryFinder)
#include "test_glossaryfinder.moc"
