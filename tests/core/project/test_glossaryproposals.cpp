// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/applied.h"
#include "core/project/edits.h"
#include "core/project/glossaryproposals.h"
#include "tests/support/calls.h"

using namespace Qt::StringLiterals;

/// What the corrections of a call teach.
class TestGlossaryProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCorrection_data();
    void oneCorrection();
    void sameRightFormIsOneTerm();
};

namespace {

core::CallState corrected(const core::CallState &call, const QString &over, const QString &words)
{
    const QString text = call.textMap().corrected();
    const qsizetype at = text.indexOf(over);
    Q_ASSERT(at >= 0);
    const auto after = core::applied(call, core::typeText(call, {at, at + over.size()}, words));
    Q_ASSERT(after);
    return *after;
}

QStringList linesOf(const core::CallState &call)
{
    QStringList lines;
    for (const core::GlossaryTerm &term : core::glossaryFromCorrections(call))
        lines.append(core::glossaryLine(term));
    return lines;
}

} // namespace

void TestGlossaryProposals::oneCorrection_data()
{
    QTest::addColumn<QString>("over");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("a word") << u"hearing"_s << u"gearing"_s << QStringList{u"gearing = hearing"_s};
    QTest::newRow("one letter of a word counts as the word")
        << u"hea"_s << u"gea"_s << QStringList{u"gearing = hearing"_s};
    QTest::newRow("a phrase with its punctuation outside")
        << u"nord wick,"_s << u"Nordvik,"_s << QStringList{u"Nordvik = nord wick"_s};
    QTest::newRow("a figure is not for other places") << u"24"_s << u"42"_s << QStringList{};
    QTest::newRow("removed words") << u"really really "_s << QString() << QStringList{};
    QTest::newRow("inserted words") << u"after ebitda"_s << u"after our own ebitda"_s << QStringList{};
    QTest::newRow("inserted letters") << u"wick"_s << u"wicked"_s << QStringList{u"wicked = wick"_s};
    QTest::newRow("letter case at the begin of a sentence") << u"our"_s << u"Our"_s << QStringList{};
    QTest::newRow("letter case inside a sentence") << u"ebitda"_s << u"EBITDA"_s << QStringList{u"EBITDA = ebitda"_s};
    QTest::newRow("a long passage") << u"that was really really good for all of us"_s << u"this helped us all"_s
                                    << QStringList{};
    QTest::newRow("a little word") << u"us"_s << u"them"_s << QStringList{};
}

void TestGlossaryProposals::oneCorrection()
{
    QFETCH(QString, over);
    QFETCH(QString, words);
    QFETCH(QStringList, lines);
    const core::CallState call = support::call(
        u"our hearing ratio at nord wick, after ebitda of 24 million, that was really really good for all of us"_s);
    QCOMPARE(linesOf(corrected(call, over, words)), lines);
}

void TestGlossaryProposals::sameRightFormIsOneTerm()
{
    core::CallState call = support::call(u"We built nord wick. Then north vic paid."_s);
    call = corrected(call, u"nord wick"_s, u"Nordvik"_s);
    call = corrected(call, u"north vic"_s, u"Nordvik"_s);
    QCOMPARE(linesOf(call), QStringList{u"Nordvik = nord wick | north vic"_s});
}

QTEST_GUILESS_MAIN(TestGlossaryProposals)
#include "test_glossaryproposals.moc"
