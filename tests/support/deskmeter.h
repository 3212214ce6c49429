// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QObject>

class QWidget;

namespace support {

/// How long something took, in milliseconds.
struct Took {
    double elapsed = 0;   ///< On the clock.
    double processor = 0; ///< Of the processor, by this thread alone: what other programs do not stretch.
};

/// Measured times, for their middle and their end.
class Times
{
public:
    void add(Took took);
    qsizetype count() const { return m_elapsed.size(); }

    /// The time that a share of all, 0 to 1, did not exceed; zero if there are none.
    Took share(double share) const;
    Took median() const { return share(0.5); }
    Took longest() const { return share(1); }

private:
    QList<double> m_elapsed;
    QList<double> m_processor;
};

/// Measures how long it takes until something is seen on a widget.
class DeskMeter : public QObject
{
    Q_OBJECT

public:
    /// Painting of this widget counts, which must be visible.
    explicit DeskMeter(QWidget &seen);

    /// Does something, and runs the event loop until the widget has been painted because of it, at most ten seconds.
    Took untilPainted(const std::function<void()> &action);

    /// Types letters one after the other, each that many milliseconds after the one before, and measures each from the
    /// moment when it is due until it is painted: what holds up the event loop in between counts.
    Times type(QWidget &into, int letters, int interval);

    /// Runs the event loop for a while; returns the longest time for which it did not come round.
    static double waitFor(int milliseconds);

    /// Runs the event loop until something is so, at most that many milliseconds; returns whether it is.
    static bool waitUntil(const std::function<bool()> &isSo, int milliseconds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_paints = 0;
};

/// Memory of this program that lies in the machine, in bytes; zero where the system does not tell.
qint64 residentBytes();

} // namespace support
