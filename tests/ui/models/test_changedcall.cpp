// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/applied.h"
#include "core/project/edits.h"
#include "tests/support/calls.h"
#include "ui/models/changedcall.h"

using namespace Qt::StringLiterals;

namespace {

/// A call in which words were written over others.
core::ReviewedCall changed(const QString &text, const QList<std::pair<QString, QString>> &changes)
{
    core::CallState call = support::call(text);
    for (const auto &[before, after] : changes) {
        const qsizetype at = call.textMap().corrected().indexOf(before);
        const auto next = core::applied(call, core::typeText(call, {at, at + before.size()}, after));
        if (!next)
            qFatal("%s", qPrintable(next.error().message));
        call = *next;
    }
    return core::reviewedCall(call, {}, {});
}

QStringList wordsOf(const QList<core::TextRange> &ranges, const core::ReviewedCall &call)
{
    QStringList words;
    for (const core::TextRange range : ranges)
        words.append(range.of(call.map.corrected()).toString());
    return words;
}

core::SecondSource source(const QString &text)
{
    return {core::SecondSource::Kind::Transcript, u"Vendor B"_s, {}, text, {}};
}

} // namespace

/// Calls as the changes view shows them.
class TestChangedCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void keepsThePlacesOfTheImportedText();
    void showsTheImportedWords();
    void laysASecondSourceBeside();
    void leadsFromOneTextToTheOther();
};

void TestChangedCall::marks_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QStringList>("added");

    const QStringList nothing;
    QTest::newRow("a word for another") << u"water"_s << u"quarter"_s << u"the same water quarter was good"_s
                                        << QStringList{u"water"_s} << QStringList{u"quarter"_s};
    QTest::newRow("a word taken out") << u"same "_s << QString() << u"the same water was good"_s
                                      << QStringList{u"same "_s} << nothing;
    QTest::newRow("a word put in") << u"was"_s << u"was very"_s << u"the same water was very good"_s << nothing
                                   << QStringList{u"very "_s};
}

void TestChangedCall::marks()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const ui::ChangedCall marked = ui::markedCall(changed(u"the same water was good"_s, {{before, after}}));
    QTEST(marked.call.map.corrected(), "shown");
    QTEST(wordsOf(marked.removed, marked.call), "removed");
    QTEST(wordsOf(marked.added, marked.call), "added");
}

void TestChangedCall::keepsThePlacesOfTheImportedText()
{
    const core::ReviewedCall call =
        changed(u"one water two\nthree hearing four"_s, {{u"water"_s, u"quarter"_s}, {u"hearing"_s, u"gearing"_s}});
    const ui::ChangedCall marked = ui::markedCall(call);
    QCOMPARE(marked.call.map.corrected(), u"one water quarter two\nthree hearing gearing four"_s);
    const qsizetype four = call.map.original().indexOf(u"four"_s);
    QCOMPARE(marked.call.map.toCorrected(four), marked.call.map.corrected().indexOf(u"four"_s));
    QCOMPARE(marked.call.call.speech, call.call.speech);
}

void TestChangedCall::showsTheImportedWords()
{
    const core::ReviewedCall call = changed(u"the same water was good"_s, {{u"water"_s, u"quarter"_s}});
    const ui::ChangedCall imported = ui::importedCall(call);
    QCOMPARE(imported.call.map.corrected(), u"the same water was good"_s);
    QCOMPARE(wordsOf(imported.removed, imported.call), QStringList{u"water"_s});
    QVERIFY(imported.added.isEmpty());
}

void TestChangedCall::laysASecondSourceBeside()
{
    const core::ReviewedCall call =
        changed(u"Revenue in the northern region was up on the same water last year."_s, {{u"water"_s, u"quarter"_s}});
    const ui::ChangedCall beside =
        ui::sourceCall(call, source(u"Revenue in the northern region was up on the same quarter last spring."_s));
    QCOMPARE(wordsOf(beside.added, beside.call), QStringList{u"spring."_s});
    QCOMPARE(beside.call.speakerOf(beside.call.call.speech.turns.first())->name, u"Vendor B"_s);
}

void TestChangedCall::leadsFromOneTextToTheOther()
{
    const QString ours = u"Good day. Revenue in the northern region was up on the year."_s;
    const QString theirs = u"Revenue in the northern region was up on the year. Thank you."_s;
    const QList<core::BesidePair> pairs = core::besideTexts(ours, {}, source(theirs));
    QCOMPARE(core::placeBeside(pairs, ours.indexOf(u"Revenue"_s)), theirs.indexOf(u"Revenue"_s));
    const qsizetype region = core::placeBesideTheirs(pairs, theirs.indexOf(u"region"_s));
    QVERIFY(qAbs(region - ours.indexOf(u"region"_s)) < 3);
    QCOMPARE(core::placeBeside({}, 5), 0);
}

QTEST_GUILESS_MAIN(TestChangedCall)
#include "test_changedcall.moc"
