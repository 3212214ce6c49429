// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>
#include <functional>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextStream>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "core/base/translations.h"
#include "tests/support/deskmeter.h"
#include "tests/support/longcall.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;
using support::DeskMeter;
using support::Times;
using support::Took;

namespace {

constexpr int letters = 300;
constexpr int interval = 60;            ///< Between two letters, in milliseconds: a quick typist.
constexpr int frames = 150;             ///< Of scrolling.
constexpr int starts = 7;               ///< Of the program.
constexpr int settleTime = 2500;        ///< In milliseconds, until what is done in the background is done.
constexpr int longestOpening = 300'000; ///< In milliseconds.
constexpr QSize windowSize(1440, 900);

/// What was measured of one editor. Times are in milliseconds.
struct Figures {
    Took seen;     ///< From the file to its words on the screen; the processor's time is that of all threads.
    Took reviewed; ///< From the file to its findings on the screen.
    Times keys;
    Times scrolling;
    double held = 0;  ///< The longest time for which the event loop did not come round behind the typing.
    double bytes = 0; ///< Of memory, for each character.
};

QString number(double value, int digits = 1)
{
    return QString::number(value, 'f', digits);
}

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// The time since it was made, and what all threads of this program have used of the processor.
class Watch
{
public:
    Watch() { m_timer.start(); }
    Took took() const
    {
        return {static_cast<double>(m_timer.nsecsElapsed()) / 1e6,
                static_cast<double>(std::clock() - m_begin) * 1e3 / CLOCKS_PER_SEC};
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_begin = std::clock();
};

/// A line of the report: the desk, the plain editor, and how many times longer the desk takes.
void compare(const QString &name, double desk, double plain, const QString &aim)
{
    const QString ratio = plain > 0 ? number(desk / plain) : u"-"_s;
    say(u"  %1 %2 %3 %4   %5"_s.arg(name, -34).arg(number(desk), 9).arg(number(plain), 9).arg(ratio, 7).arg(aim));
}

void compare(const QString &name, Took desk, Took plain, const QString &aim)
{
    compare(name, desk.elapsed, plain.elapsed, aim);
    compare(u"  processor for it"_s, desk.processor, plain.processor, {});
}

/// Memory that the program holds, without what it has already given up but keeps for itself.
qint64 heldBytes()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    return support::residentBytes();
}

Times scrolled(QPlainTextEdit &editor)
{
    DeskMeter meter(*editor.viewport());
    Times times;
    QScrollBar *bar = editor.verticalScrollBar();
    bar->setValue(0);
    DeskMeter::waitFor(100);
    for (int frame = 0; frame < frames && bar->value() < bar->maximum(); ++frame) {
        // Mostly page by page, as with a held key; now and then far, as with the handle.
        const int far = bar->minimum() + (bar->maximum() - bar->minimum()) / frames * frame;
        const int to = frame % 10 == 9 ? far : bar->value() + bar->pageStep();
        times.add(meter.untilPainted([&] { bar->setValue(to); }));
    }
    return times;
}

Times typed(QPlainTextEdit &editor)
{
    QTextCursor cursor(editor.document()->findBlockByNumber(editor.blockCount() / 2));
    cursor.movePosition(QTextCursor::EndOfWord);
    editor.setTextCursor(cursor);
    editor.centerCursor();
    editor.setFocus();
    DeskMeter::waitFor(500);
    return DeskMeter(*editor.viewport()).type(editor, letters, interval);
}

Figures measurePlain(const QString &path, qsizetype characters)
{
    Figures figures;
    QPlainTextEdit editor;
    editor.resize(windowSize);
    editor.show();
    DeskMeter::waitFor(200);
    const qint64 before = heldBytes();
    const Watch watch;
    DeskMeter(*editor.viewport()).untilPainted([&] {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            editor.setPlainText(QString::fromUtf8(file.readAll()));
    });
    figures.seen = watch.took();
    figures.bytes = static_cast<double>(heldBytes() - before) / static_cast<double>(characters);
    figures.keys = typed(editor);
    figures.scrolling = scrolled(editor);
    return figures;
}

Figures measureDesk(const QString &path, qsizetype characters)
{
    Figures figures;
    ui::MainWindow window;
    window.resize(windowSize);
    window.show();
    ui::Session::warmUp();
    DeskMeter::waitFor(1000);
    const qint64 before = heldBytes();
    ui::TranscriptView &view = window.workspace().view();
    bool isOpened = false;
    bool isAnalysed = false;
    QObject::connect(&window.session(), &ui::Session::opened, &window, [&] { isOpened = true; });
    QObject::connect(&window.session(), &ui::Session::analysisChanged, &window, [&] { isAnalysed = true; });
    DeskMeter meter(*view.viewport());
    const Watch watch;
    window.openFile(path);
    DeskMeter::waitUntil([&] { return isOpened; }, longestOpening);
    meter.untilPainted([&] { view.viewport()->update(); });
    figures.seen = watch.took();
    DeskMeter::waitUntil([&] { return isAnalysed; }, longestOpening);
    meter.untilPainted([&] { view.viewport()->update(); });
    figures.reviewed = watch.took();
    DeskMeter::waitFor(settleTime);
    figures.bytes = static_cast<double>(heldBytes() - before) / static_cast<double>(characters);
    say(u"  %1 turns, %2 findings, %3 figures"_s.arg(window.session().call().call.speech.turns.size())
            .arg(window.session().call().analysis.findings.size())
            .arg(window.session().call().analysis.kpis.size()));
    figures.keys = typed(view);
    figures.held = DeskMeter::waitFor(settleTime);
    figures.scrolling = scrolled(view);
    return figures;
}

void measure(int kilobytes)
{
    const QTemporaryDir folder;
    const QString text = support::longCall(kilobytes * 1000);
    const QString path = folder.filePath(u"call.txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("The call could not be written.");
    file.close();
    const bool isShort = kilobytes <= 100;
    const bool isLong = kilobytes > 2000;
    say(u"%1 KB"_s.arg(kilobytes));
    const Figures plain = measurePlain(path, text.size());
    const Figures desk = measureDesk(path, text.size());
    say(u"  %1 %2 %3 %4"_s.arg(u"milliseconds"_s, -34).arg(u"desk"_s, 9).arg(u"plain"_s, 9).arg(u"ratio"_s, 7));
    const QString keyAim = isShort ? u"8"_s : u"16"_s;
    compare(u"file to words on the screen"_s, desk.seen, plain.seen,
            isLong    ? u"4000"_s
            : isShort ? QString()
                      : u"400"_s);
    compare(u"file to findings on the screen"_s, desk.reviewed, {}, isShort ? u"250"_s : QString());
    compare(u"key to paint, median"_s, desk.keys.median(), plain.keys.median(), {});
    compare(u"key to paint, 99 of 100"_s, desk.keys.share(0.99), plain.keys.share(0.99), keyAim);
    compare(u"frame of scrolling, median"_s, desk.scrolling.median(), plain.scrolling.median(), {});
    compare(u"frame of scrolling, longest"_s, desk.scrolling.longest(), plain.scrolling.longest(), u"33"_s);
    compare(u"held up behind the typing"_s, desk.held, 0, {});
    compare(u"bytes for a character"_s, desk.bytes, plain.bytes, isShort ? QString() : u"60"_s);
}

/// What the program does until its window is first seen.
int showFirstWindow()
{
    core::installTranslations();
    ui::applyTheme(ui::Settings::value(ui::settings::theme));
    ui::MainWindow window;
    window.resize(windowSize);
    DeskMeter meter(window);
    meter.untilPainted([&] { window.show(); });
    return 0;
}

/// From the start of a process to its first window.
void measureStart()
{
    Times desk;
    Times plain;
    const auto run = [](const QString &what) {
        QElapsedTimer timer;
        timer.start();
        QProcess::execute(QApplication::applicationFilePath(), {what});
        return Took{static_cast<double>(timer.nsecsElapsed()) / 1e6, 0};
    };
    for (int i = 0; i < starts; ++i) {
        desk.add(run(u"--first-window"_s));
        plain.add(run(u"--plain-window"_s));
    }
    say(u"start of the program"_s);
    compare(u"first window, median"_s, desk.median().elapsed, plain.median().elapsed, u"300"_s);
}

int showPlainWindow()
{
    QPlainTextEdit editor;
    editor.resize(windowSize);
    DeskMeter meter(*editor.viewport());
    meter.untilPainted([&] { editor.show(); });
    return 0;
}

} // namespace

/// bench_desk [SIZE...]: prints how long an analyst waits for the window, beside a plain text editor with the same
/// text.
int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"emend-bench"_s);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.contains(u"--first-window"_s))
        return showFirstWindow();
    if (arguments.contains(u"--plain-window"_s))
        return showPlainWindow();
    measureStart();
    QList<int> sizes;
    for (const QString &size : arguments)
        sizes.append(size.toInt());
    if (sizes.isEmpty())
        sizes = {50, 1000, 10'000};
    for (const int size : std::as_const(sizes))
        measure(size);
    return 0;
}
