// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ctime>
#include <functional>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include "core/project/edits.h"
#include "ui/mainwindow.h"
#include "ui/session.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int times = 25;
constexpr int pause = 400; ///< Milliseconds between two edits, so that each has its own analysis.

/// Runs the event loop until the session has analysed the call again; false if it does not.
bool waitForAnalysis(ui::Session &session)
{
    constexpr int longest = 60'000;
    QEventLoop loop;
    QTimer::singleShot(longest, &loop, [&loop] { loop.exit(1); });
    QObject::connect(&session, &ui::Session::analysisChanged, &loop, [&loop] { loop.exit(0); });
    return loop.exec() == 0;
}

void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// How long each of several edits took, in milliseconds.
class Times
{
public:
    void add(double milliseconds) { m_all.append(milliseconds); }

    void print(const QString &name)
    {
        std::sort(m_all.begin(), m_all.end());
        QTextStream(stdout) << u"  %1 median %2 ms, longest %3 ms\n"_s.arg(name, -28)
                                   .arg(m_all.value(m_all.size() / 2), 7, 'f', 1)
                                   .arg(m_all.value(m_all.size() - 1), 7, 'f', 1);
    }

private:
    QList<double> m_all;
};

/// Elapsed time, and the processor time of this program, which other programs on the machine do not stretch.
class Watch
{
public:
    Watch() { m_timer.start(); }

    double elapsed() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }
    double processor() const { return static_cast<double>(std::clock() - m_begin) * 1e3 / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_timer;
    std::clock_t m_begin = std::clock();
};

/// Measures one kind of edit: what the analyst waits for, and when the findings are new.
bool measure(const QString &name, ui::Session &session, const std::function<core::Edit(int)> &edit)
{
    Times onScreen;
    Times analysed;
    Times onScreenWork;
    Times analysedWork;
    for (int i = 0; i < times; ++i) {
        const core::Edit next = edit(i);
        const Watch watch;
        if (!session.apply(next))
            return false;
        onScreen.add(watch.elapsed());
        onScreenWork.add(watch.processor());
        if (!waitForAnalysis(session))
            return false;
        analysed.add(watch.elapsed());
        analysedWork.add(watch.processor());
        waitFor(pause);
    }
    onScreen.print(name + u", on the screen"_s);
    onScreenWork.print(name + u", processor for it"_s);
    analysed.print(name + u", analysed again"_s);
    analysedWork.print(name + u", processor for it"_s);
    return true;
}

core::Edit typing(const core::CallState &call, int number)
{
    const QString text = call.textMap().corrected();
    const qsizetype at = text.indexOf(u' ', text.size() / times * number);
    return core::typeText(call, {at, at}, u"x"_s);
}

/// Accepts the proposal that is open at a place; types where there is none.
core::Edit accepting(const core::ReviewedCall &call, int number)
{
    const QList<core::Finding> &findings = call.analysis.findings;
    for (qsizetype i = findings.size() / times * number; i < findings.size(); ++i) {
        if (findings[i].isShown && findings[i].suggestion && !call.verdictOn(findings[i]))
            return core::acceptFinding(call.call, findings[i], *findings[i].suggestion);
    }
    return typing(call.call, number);
}

bool run(const QString &path)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"call.txt"_s);
    if (!QFile::copy(path, copy))
        return false;
    ui::MainWindow window;
    window.resize(1440, 900);
    window.show();
    ui::Session &session = window.session();
    window.openFile(copy);
    if (!waitForAnalysis(session))
        return false;
    waitFor(pause);
    QTextStream(stdout) << u"%1: %2 characters\n"_s.arg(path).arg(session.call().call.transcript.text().size());
    return measure(u"typing"_s, session, [&](int number) { return typing(session.call().call, number); })
           && measure(u"accepting"_s, session, [&](int number) { return accepting(session.call(), number); });
}

} // namespace

/// bench_review FILE: prints how long an analyst waits after typing a letter and after accepting a proposal, until the
/// window shows it and until the call is analysed again and the window shows that, too.
int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << u"Usage: bench_review FILE\n"_s;
        return 2;
    }
    return run(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
