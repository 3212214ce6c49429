// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskmeter.h"

#include <algorithm>
#include <cmath>
#include <ctime>

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr int longestWait = 10'000; ///< In milliseconds.
constexpr int lettersInWord = 6;

/// Processor time of this thread in milliseconds.
double processorOfThread()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double shareOf(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const double place = std::ceil(share * static_cast<double>(values.size())) - 1;
    return values[std::clamp<qsizetype>(static_cast<qsizetype>(place), 0, values.size() - 1)];
}

/// Runs the event loop without keeping the processor busy.
void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void pressLetter(QWidget &into, int number)
{
    const bool isSpace = number % lettersInWord == lettersInWord - 1;
    const int key = isSpace ? Qt::Key_Space : Qt::Key_A + number % lettersInWord;
    const QString text = isSpace ? u" "_s : QString(QChar(u'a' + number % lettersInWord));
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&into, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(&into, &release);
}

} // namespace

void Times::add(Took took)
{
    m_elapsed.append(took.elapsed);
    m_processor.append(took.processor);
}

Took Times::share(double share) const
{
    return {shareOf(m_elapsed, share), shareOf(m_processor, share)};
}

DeskMeter::DeskMeter(QWidget &seen)
{
    seen.installEventFilter(this);
}

bool DeskMeter::eventFilter(QObject *, QEvent *event)
{
    m_paints += event->type() == QEvent::Paint ? 1 : 0;
    return false;
}

Took DeskMeter::untilPainted(const std::function<void()> &action)
{
    QElapsedTimer timer;
    timer.start();
    const double processor = processorOfThread();
    const int paints = m_paints;
    action();
    while (m_paints == paints && timer.elapsed() < longestWait)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return {millisecondsOf(timer), processorOfThread() - processor};
}

Times DeskMeter::type(QWidget &into, int letters, int interval)
{
    Times times;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < letters; ++i) {
        const double due = millisecondsOf(timer) + interval;
        runFor(interval);
        const double late = millisecondsOf(timer) - due;
        Took took = untilPainted([&] { pressLetter(into, i); });
        took.elapsed += late;
        times.add(took);
    }
    return times;
}

double DeskMeter::waitFor(int milliseconds)
{
    double longest = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        const double due = millisecondsOf(timer) + 1;
        runFor(1);
        longest = std::max(longest, millisecondsOf(timer) - due);
    }
    return longest;
}

bool DeskMeter::waitUntil(const std::function<bool()> &isSo, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo() && timer.elapsed() < milliseconds)
        runFor(1);
    return isSo();
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 pageSize = 4096;
    return file.readAll().split(' ').value(1).toLongLong() * pageSize;
}

} // namespace support
