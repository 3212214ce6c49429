// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include "tests/support/deskmeter.h"
#include "tests/support/longcall.h"
#include "ui/mainwindow.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;
using support::DeskMeter;
using support::Times;

/// That the window stays quick on calls of the usual length and on very long ones.
///
/// Measured in processor time of the window's thread, which other programs do not stretch. The limits are far above
/// what tests/bench/bench_desk measures, so that sanitizers and slow machines meet them; what grows with the call at
/// every key does not.
class TestDeskSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysAreQuick_data();
    void keysAreQuick();
    void keysCostNoMoreInALongCall();
    void scrollingIsQuick();

private:
    void open(ui::MainWindow &window, qsizetype characters);
    Times typed(ui::MainWindow &window, int letters) const;

    QTemporaryDir m_folder;
};

void TestDeskSpeed::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"emend-test"_s);
    QVERIFY(m_folder.isValid());
}

void TestDeskSpeed::open(ui::MainWindow &window, qsizetype characters)
{
    const QString path =
        m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QString::number(characters) + u".txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(support::longCall(characters).toUtf8()) > 0);
    file.close();
    window.resize(1366, 768);
    window.show();
    bool isAnalysed = false;
    connect(&window.session(), &ui::Session::analysisChanged, &window, [&isAnalysed] { isAnalysed = true; });
    window.openFile(path);
    QVERIFY(DeskMeter::waitUntil([&isAnalysed] { return isAnalysed; }, 120'000));
}

Times TestDeskSpeed::typed(ui::MainWindow &window, int letters) const
{
    ui::TranscriptView &view = window.workspace().view();
    QTextCursor cursor(view.document()->findBlockByNumber(view.blockCount() / 2));
    cursor.movePosition(QTextCursor::EndOfWord);
    view.setTextCursor(cursor);
    view.setFocus();
    DeskMeter::waitFor(300);
    return DeskMeter(*view.viewport()).type(view, letters, 30);
}

void TestDeskSpeed::keysAreQuick_data()
{
    QTest::addColumn<int>("characters");
    QTest::addColumn<double>("limit");
    QTest::newRow("usual call") << 50'000 << 80.0;
    QTest::newRow("1 MB") << 1'000'000 << 160.0;
}

void TestDeskSpeed::keysAreQuick()
{
    QFETCH(int, characters);
    QFETCH(double, limit);
    ui::MainWindow window;
    open(window, characters);
    const QString before = window.session().call().map.corrected();
    const Times times = typed(window, 40);
    QCOMPARE(window.session().call().map.corrected().size(), before.size() + 40);
    QVERIFY2(times.share(0.9).processor < limit, qPrintable(QString::number(times.share(0.9).processor)));
}

void TestDeskSpeed::keysCostNoMoreInALongCall()
{
    ui::MainWindow small;
    open(small, 50'000);
    const double inSmall = typed(small, 30).median().processor;
    small.close();
    ui::MainWindow large;
    open(large, 1'000'000);
    const double inLarge = typed(large, 30).median().processor;
    // Twenty times the words; what goes through all of them with every key would make it ten times and more. Sanitizers
    // and other programs on the machine take their share.
    QVERIFY2(inLarge < 8 * inSmall + 2, qPrintable(u"%1 ms, %2 ms"_s.arg(inSmall).arg(inLarge)));
}

void TestDeskSpeed::scrollingIsQuick()
{
    ui::MainWindow window;
    open(window, 1'000'000);
    ui::TranscriptView &view = window.workspace().view();
    DeskMeter meter(*view.viewport());
    QScrollBar *bar = view.verticalScrollBar();
    Times times;
    for (int i = 1; i <= 40; ++i)
        times.add(meter.untilPainted([&] { bar->setValue(bar->maximum() / 41 * i); }));
    QVERIFY2(times.longest().processor < 330, qPrintable(QString::number(times.longest().processor)));
}

QTEST_MAIN(TestDeskSpeed)
#include "test_deskspeed.moc"
