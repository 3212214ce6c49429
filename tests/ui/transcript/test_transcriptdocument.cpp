// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

#include "core/project/edits.h"
#include "tests/support/transcripts.h"
#include "tests/ui/transcript/reviewedcalls.h"
#include "ui/transcript/transcriptdocument.h"

using namespace Qt::StringLiterals;

namespace {

QStringList blocks(const QTextDocument &document)
{
    QStringList texts;
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next())
        texts.append(block.text());
    return texts;
}

/// A document whose edits come into force, as with a session.
struct Desk {
    explicit Desk(const QString &text, bool refuses = false)
        : call(support::reviewedCall(text))
    {
        document.setCall(call);
        QObject::connect(&document, &ui::TranscriptDocument::editRequested, &document,
                         [this, refuses](const core::Edit &edit) {
                             edits.append(edit);
                             if (const auto next = support::edited(call, edit); next && !refuses) {
                                 call = *next;
                                 document.updateCall(call);
                             }
                         });
    }

    QTextCursor select(int begin, int end)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        return cursor;
    }

    core::ReviewedCall call;
    ui::TranscriptDocument document;
    QList<core::Edit> edits;
};

} // namespace

class TestTranscriptDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTurnIsABlock();
    void changes_data();
    void changes();
    void refusedEditLeavesTheDocument();
    void aTurnCannotBeSplitByTyping();
    void keystrokesMerge();
    void changesFromOutsideTouchOnlyTheirBlocks();
    void splittingAndJoiningFromOutside();
    void charactersOfLongTurnsCanBeRemovedAcrossBlocks();
};

void TestTranscriptDocument::everyTurnIsABlock()
{
    const Desk desk(u"good day\nthank you 📈\nbye"_s);
    QCOMPARE(blocks(desk.document), (QStringList{u"good day"_s, u"thank you 📈"_s, u"bye"_s}));
    QVERIFY(!desk.document.isUndoRedoEnabled());
}

void TestTranscriptDocument::changes_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("turns");

    // The document reads "good day", "thank 📈 you", "bye" with one separator behind each.
    QTest::newRow("a letter") << 4 << 4 << u"s"_s << QStringList{u"goods day"_s, u"thank 📈 you"_s, u"bye"_s};
    QTest::newRow("at the begin of a turn")
        << 9 << 9 << u"I "_s << QStringList{u"good day"_s, u"I thank 📈 you"_s, u"bye"_s};
    QTest::newRow("at the end of a turn")
        << 8 << 8 << u"s"_s << QStringList{u"good days"_s, u"thank 📈 you"_s, u"bye"_s};
    QTest::newRow("behind an astral character")
        << 17 << 17 << u"!"_s << QStringList{u"good day"_s, u"thank 📈! you"_s, u"bye"_s};
    QTest::newRow("an astral character goes")
        << 15 << 17 << QString() << QStringList{u"good day"_s, u"thank  you"_s, u"bye"_s};
    QTest::newRow("words across two turns go, the turns stay")
        << 4 << 15 << QString() << QStringList{u"good"_s, u"📈 you"_s, u"bye"_s};
    QTest::newRow("words across turns are typed over")
        << 4 << 15 << u" is"_s << QStringList{u"good is"_s, u"📈 you"_s, u"bye"_s};
    QTest::newRow("a turn in between loses its words")
        << 5 << 22 << QString() << QStringList{u"good "_s, QString(), u"bye"_s};
}

void TestTranscriptDocument::changes()
{
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(QString, typed);
    QFETCH(QStringList, turns);

    Desk desk(u"good day\nthank 📈 you\nbye"_s);
    desk.select(begin, end).insertText(typed);
    QCOMPARE(desk.edits.size(), 1);
    QCOMPARE(blocks(desk.document), turns);
    QCOMPARE(support::turnTexts(desk.call), turns);

    const auto before = support::edited(desk.call, desk.edits.first().inverse());
    VERIFY_RESULT(before);
    desk.document.updateCall(*before);
    QCOMPARE(blocks(desk.document), (QStringList{u"good day"_s, u"thank 📈 you"_s, u"bye"_s}));
}

void TestTranscriptDocument::refusedEditLeavesTheDocument()
{
    Desk desk(u"good day\nthank you"_s, true);
    desk.select(4, 12).insertText(u"x"_s);
    QCOMPARE(desk.edits.size(), 1);
    QCOMPARE(blocks(desk.document), (QStringList{u"good day"_s, u"thank you"_s}));
}

void TestTranscriptDocument::aTurnCannotBeSplitByTyping()
{
    Desk desk(u"good day\nthank you"_s);
    int refusals = 0;
    QObject::connect(&desk.document, &ui::TranscriptDocument::refused, &desk.document, [&] { ++refusals; });
    desk.select(4, 4).insertBlock();
    QCOMPARE(refusals, 1);
    QVERIFY(desk.edits.isEmpty());
    QCOMPARE(blocks(desk.document), (QStringList{u"good day"_s, u"thank you"_s}));
}

void TestTranscriptDocument::keystrokesMerge()
{
    Desk desk(u"good day"_s);
    desk.select(4, 4).insertText(u"i"_s);
    desk.select(5, 5).insertText(u"e"_s);
    QCOMPARE(desk.edits.size(), 2);
    QVERIFY(!desk.edits[0].mergeKey.isEmpty());
    QCOMPARE(desk.edits[0].mergeKey, desk.edits[1].mergeKey);
    QCOMPARE(support::turnTexts(desk.call), QStringList{u"goodie day"_s});
}

void TestTranscriptDocument::changesFromOutsideTouchOnlyTheirBlocks()
{
    Desk desk(u"good day\nthank you\nbye"_s);
    QTextCursor inLast = desk.select(20, 20);
    int from = -1;
    int added = 0;
    QObject::connect(&desk.document, &QTextDocument::contentsChange, &desk.document, [&](int at, int, int count) {
        from = at;
        added += count;
    });
    const auto next = support::edited(desk.call, core::typeText(desk.call.call, {9, 14}, u"all of"_s));
    VERIFY_RESULT(next);
    desk.document.updateCall(*next);

    QCOMPARE(blocks(desk.document), (QStringList{u"good day"_s, u"all of you"_s, u"bye"_s}));
    QCOMPARE(from, 9);
    QCOMPARE(added, 6);
    QCOMPARE(inLast.position(), 21);
    QVERIFY(desk.edits.isEmpty());
}

void TestTranscriptDocument::splittingAndJoiningFromOutside()
{
    Desk desk(u"good day\nthank you\nbye"_s);
    const core::TurnId second = desk.call.call.speech.turns[1].id;
    const auto split = support::edited(desk.call, core::splitTurn(desk.call.call, second, 14));
    VERIFY_RESULT(split);
    desk.document.updateCall(*split);
    QCOMPARE(blocks(desk.document), (QStringList{u"good day"_s, u"thank"_s, u"you"_s, u"bye"_s}));

    const auto joined = support::edited(*split, core::joinWithPrevious(split->call, split->call.speech.turns[2].id));
    VERIFY_RESULT(joined);
    desk.document.updateCall(*joined);
    QCOMPARE(blocks(desk.document), (QStringList{u"good day"_s, u"thank you"_s, u"bye"_s}));
}

void TestTranscriptDocument::charactersOfLongTurnsCanBeRemovedAcrossBlocks()
{
    const QString spoken = u"Word after word. "_s.repeated(1000).trimmed();
    Desk desk(spoken);
    QVERIFY(desk.document.blockCount() > 1);
    const int edge = desk.document.findBlockByNumber(1).position();
    desk.select(edge - 5, edge + 4).insertText(u"X"_s);

    QString expected = spoken;
    expected.replace(edge - 5, 8, u"X"_s);
    QCOMPARE(support::turnTexts(desk.call), QStringList{expected});
    QCOMPARE(blocks(desk.document).join(QString()), expected);
}

QTEST_MAIN(TestTranscriptDocument)
#include "test_transcriptdocument.moc"
