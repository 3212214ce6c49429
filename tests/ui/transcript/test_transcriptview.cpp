// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "core/project/edits.h"
#include "tests/support/transcripts.h"
#include "tests/ui/transcript/reviewedcalls.h"
#include "ui/transcript/transcriptlayout.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;

namespace {

/// A view whose edits come into force, as in the window.
struct Desk {
    explicit Desk(const core::ReviewedCall &shown)
        : call(shown)
    {
        view.resize(900, 500);
        view.setCall(call);
        view.setEditable(true);
        view.show();
        QObject::connect(&view, &ui::TranscriptView::editRequested, &view, [this](const core::Edit &edit) {
            if (const auto next = support::edited(call, edit)) {
                call = *next;
                view.updateCall(call);
            }
        });
    }

    void placeCursor(int position)
    {
        QTextCursor cursor = view.textCursor();
        cursor.setPosition(position);
        view.setTextCursor(cursor);
    }

    QStringList turns() const { return support::turnTexts(call); }

    core::ReviewedCall call;
    ui::TranscriptView view;
};

QString manyTurns(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"In the second quarter revenue was $2.3 billion, up 24 percent, and margin number %1 held.\n"_s.arg(i);
    return text.trimmed();
}

} // namespace

class TestTranscriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingCorrects();
    void pastedLinesBecomeOneParagraph();
    void enterSplitsTheTurn();
    void backspaceAtTheBeginJoinsTurns();
    void deleteAtTheEndJoinsTurns();
    void readOnlyMeansReadOnly();
    void undoBelongsToTheWindow();
    void goToBringsAPassageIntoView();
    void cursorAndViewStayWhenTheCallChangesAbove();
    void selectionIsInTheOriginal();
    void clickingAFindingActivatesIt();
    void pressingASpeakerSaysWho();
    void visibleBlocksAreOnlyThoseInView();
    void zoomKeepsThePlace();
    void lookKeepsThePlace();
    void linesAreAsLongAsChosen();
    void theHitAtTheCursorIsFramed();
    void aMegabyteOpensQuickly();
};

void TestTranscriptView::typingCorrects()
{
    Desk desk(support::reviewedCall(u"good day\nthank you"_s));
    desk.placeCursor(8);
    QTest::keyClicks(&desk.view, u"s all"_s);
    QCOMPARE(desk.turns(), (QStringList{u"good days all"_s, u"thank you"_s}));
    QCOMPARE(desk.view.textCursor().position(), 13);
}

void TestTranscriptView::pastedLinesBecomeOneParagraph()
{
    Desk desk(support::reviewedCall(u"good day\nthank you"_s));
    QGuiApplication::clipboard()->setText(u"one\ntwo\n"_s);
    desk.placeCursor(0);
    desk.view.paste();
    QCOMPARE(desk.turns(), (QStringList{u"one twogood day"_s, u"thank you"_s}));
}

void TestTranscriptView::enterSplitsTheTurn()
{
    Desk desk(support::reviewedCall(u"good day\nthank you"_s));
    desk.placeCursor(5);
    QTest::keyClick(&desk.view, Qt::Key_Return);
    QCOMPARE(desk.turns(), (QStringList{u"good"_s, u"day"_s, u"thank you"_s}));
    QCOMPARE(desk.view.textCursor().blockNumber(), 1);
    QVERIFY(desk.view.textCursor().atBlockStart());
}

void TestTranscriptView::backspaceAtTheBeginJoinsTurns()
{
    Desk desk(support::reviewedCall(u"good day\nthank you\nbye"_s));
    desk.placeCursor(9);
    QTest::keyClick(&desk.view, Qt::Key_Backspace);
    QCOMPARE(desk.turns(), (QStringList{u"good day\nthank you"_s, u"bye"_s}));
    QCOMPARE(desk.view.textCursor().position(), 9);
}

void TestTranscriptView::deleteAtTheEndJoinsTurns()
{
    Desk desk(support::reviewedCall(u"good day\nthank you\nbye"_s));
    desk.placeCursor(8);
    QTest::keyClick(&desk.view, Qt::Key_Delete);
    QCOMPARE(desk.turns(), (QStringList{u"good day\nthank you"_s, u"bye"_s}));
}

void TestTranscriptView::readOnlyMeansReadOnly()
{
    Desk desk(support::reviewedCall(u"good day\nthank you"_s));
    desk.view.setEditable(false);
    QSignalSpy requests(&desk.view, &ui::TranscriptView::editRequested);
    desk.placeCursor(9);
    QTest::keyClicks(&desk.view, u"x"_s);
    QTest::keyClick(&desk.view, Qt::Key_Return);
    QTest::keyClick(&desk.view, Qt::Key_Backspace);
    QCOMPARE(requests.size(), 0);
    QCOMPARE(desk.view.document()->blockCount(), 2);
}

void TestTranscriptView::undoBelongsToTheWindow()
{
    Desk desk(support::reviewedCall(u"good day"_s));
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.accept();
    QCoreApplication::sendEvent(&desk.view, &undo);
    QVERIFY(!undo.isAccepted());
}

void TestTranscriptView::goToBringsAPassageIntoView()
{
    Desk desk(support::reviewedCall(manyTurns(400)));
    QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
    const core::TextRange far = desk.call.call.speech.turns[300].range;
    desk.view.goTo(far);
    QVERIFY(desk.view.viewport()->rect().contains(desk.view.cursorRect()));
    QCOMPARE(desk.view.currentTurnIndex(), 300);
    QCOMPARE(desk.view.selectionInOriginal().begin, far.begin);
}

void TestTranscriptView::cursorAndViewStayWhenTheCallChangesAbove()
{
    Desk desk(support::reviewedCall(manyTurns(200)));
    QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
    desk.view.goTo(desk.call.call.speech.turns[150].range);
    const QString line = desk.view.textCursor().block().text();
    const int y = desk.view.cursorRect().top();

    const core::TextRange first = desk.call.call.speech.turns[3].range;
    const auto next =
        support::edited(desk.call, core::splitTurn(desk.call.call, desk.call.call.speech.turns[3].id, first.begin + 7));
    VERIFY_RESULT(next);
    desk.view.updateCall(*next);

    QCOMPARE(desk.view.textCursor().block().text(), line);
    QVERIFY(qAbs(desk.view.cursorRect().top() - y) < desk.view.lineHeight());
}

void TestTranscriptView::selectionIsInTheOriginal()
{
    Desk desk(support::reviewedCall(u"good day\nthank you"_s));
    desk.placeCursor(0);
    QTest::keyClicks(&desk.view, u"A very "_s);
    QTextCursor cursor = desk.view.textCursor();
    cursor.setPosition(7 + 5);
    cursor.setPosition(7 + 8, QTextCursor::KeepAnchor);
    desk.view.setTextCursor(cursor);
    QCOMPARE(desk.view.selectionInOriginal().of(desk.call.map.original()).toString(), u"day"_s);
}

void TestTranscriptView::clickingAFindingActivatesIt()
{
    const QString text = u"our custom ears grew\nthank you"_s;
    Desk desk(support::withFinding(support::reviewedCall(text), u"custom ears"_s, core::FindingKind::Garbled));
    QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
    QSignalSpy activated(&desk.view, &ui::TranscriptView::findingActivated);
    desk.placeCursor(8);
    QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.view.cursorRect().center());
    QCOMPARE(activated.size(), 1);
    desk.placeCursor(25);
    QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.view.cursorRect().center());
    QCOMPARE(activated.size(), 1);
}

void TestTranscriptView::pressingASpeakerSaysWho()
{
    Desk desk(support::reviewedCall(u"good day\nthank you"_s));
    QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
    QSignalSpy clicked(&desk.view, &ui::TranscriptView::speakerClicked);
    desk.placeCursor(9);
    auto *margin = desk.view.findChild<QWidget *>(u"speakerMargin"_s);
    QVERIFY(margin);
    QTest::mouseClick(margin, Qt::LeftButton, {}, QPoint(40, desk.view.cursorRect().center().y()));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().value<core::TurnId>(), desk.call.call.speech.turns[1].id);
}

void TestTranscriptView::visibleBlocksAreOnlyThoseInView()
{
    Desk desk(support::reviewedCall(manyTurns(500)));
    QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
    const QList<ui::VisibleBlock> visible = desk.view.visibleBlocks();
    QVERIFY(!visible.isEmpty() && visible.size() < 40);
    QCOMPARE(visible.first().block.blockNumber(), 0);
    QVERIFY(visible.last().rect.top() <= desk.view.viewport()->height());
}

void TestTranscriptView::zoomKeepsThePlace()
{
    Desk desk(support::reviewedCall(manyTurns(300)));
    QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
    desk.view.goTo(desk.call.call.speech.turns[200].range);
    const int first = desk.view.visibleBlocks().first().block.blockNumber();
    const qreal height = desk.view.lineHeight();
    desk.view.setZoom(150);
    QVERIFY(desk.view.lineHeight() > height);
    QCOMPARE(desk.view.visibleBlocks().first().block.blockNumber(), first);
}

void TestTranscriptView::lookKeepsThePlace()
{
    Desk desk(support::reviewedCall(manyTurns(300)));
    QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
    desk.view.goTo(desk.call.call.speech.turns[200].range);
    const int first = desk.view.visibleBlocks().first().block.blockNumber();
    const qreal letters = QFontMetricsF(desk.view.font()).height();
    ui::TextLook look;
    look.lineSpacing = 250;
    look.readingWidth = 40;
    desk.view.setLook(look);
    QCOMPARE(desk.view.lineHeight(), std::round(letters * 2.5));
    QCOMPARE(desk.view.visibleBlocks().first().block.blockNumber(), first);
    const QTextLayout *layout = desk.view.visibleBlocks().first().block.layout();
    QVERIFY(layout->lineCount() > 1);
    QCOMPARE(layout->lineAt(1).y() - layout->lineAt(0).y(), desk.view.lineHeight());
    look.lineSpacing = 100;
    look.size = 30;
    desk.view.setLook(look);
    QCOMPARE(desk.view.font().pointSizeF(), 30.0);
    QCOMPARE(desk.view.visibleBlocks().first().block.blockNumber(), first);
}

void TestTranscriptView::linesAreAsLongAsChosen()
{
    Desk desk(support::reviewedCall(manyTurns(10)));
    desk.view.resize(2400, 800);
    QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
    const auto *layout = static_cast<const ui::TranscriptLayout *>(desk.view.document()->documentLayout());
    const qreal letter = QFontMetricsF(desk.view.font()).averageCharWidth();
    QCOMPARE(layout->lineWidth(), 95 * letter);
    ui::TextLook look;
    look.readingWidth = 40;
    desk.view.setLook(look);
    QCOMPARE(layout->lineWidth(), 40 * letter);
    look.readingWidth = 0;
    desk.view.setLook(look);
    QVERIFY(layout->lineWidth() > desk.view.viewport()->width() * 0.9);
    QVERIFY(layout->lineWidth() < desk.view.viewport()->width());
}

void TestTranscriptView::theHitAtTheCursorIsFramed()
{
    Desk desk(support::reviewedCall(u"growth of growth and more"_s));
    desk.view.setSearchHits({{0, 6}, {10, 16}});
    desk.placeCursor(3);
    const QImage between = desk.view.viewport()->grab().toImage();
    desk.placeCursor(10);
    const QImage second = desk.view.viewport()->grab().toImage();
    // Above the letters, where the cursor does not reach.
    const QRect place = desk.view.cursorRect();
    const QRect above(place.left() + 4, place.top() - 4, 20, 4);
    QVERIFY(between.copy(above) != second.copy(above));
    desk.placeCursor(11);
    QCOMPARE(desk.view.viewport()->grab().toImage().copy(above), between.copy(above));
}

void TestTranscriptView::aMegabyteOpensQuickly()
{
    const core::ReviewedCall call = support::reviewedCall(manyTurns(12'000));
    QElapsedTimer timer;
    timer.start();
    Desk desk(call);
    QVERIFY(QTest::qWaitForWindowExposed(&desk.view));
    desk.view.grab();
    const qint64 opened = timer.restart();
    desk.placeCursor(4);
    constexpr int keys = 20;
    for (int i = 0; i < keys; ++i)
        QTest::keyClicks(&desk.view, u"a"_s);
    qInfo() << desk.call.map.corrected().size() << "characters: open" << opened << "ms, key" << timer.elapsed() / keys
            << "ms";
    QVERIFY(opened < 10'000);
    QVERIFY(desk.turns().first().startsWith(u"In t"_s + u"a"_s.repeated(keys)));
}

QTEST_MAIN(TestTranscriptView)
#include "test_transcriptview.moc"
