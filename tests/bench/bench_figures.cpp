// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QFile>
#include <QTextStream>

#include "core/analysis/checks/checker.h"
#include "core/analysis/kpis/kpifinder.h"
#include "core/analysis/quantities/quantityfinder.h"
#include "tests/bench/besttime.h"

using namespace Qt::StringLiterals;

namespace {

/// What the figures of a call may take, for each 50 KB of it.
constexpr double budget = 3;
constexpr double budgetBytes = 50000;

/// What one speaker says without ever coming to an end; each time with other figures.
QString endlessLine(double megabytes)
{
    const QString said =
        u"revenue was %1.5 million dollars up 13.7% from %2.4 million in the same quarter last year and gross margin "
        u"rose by 3% to %3% from 22% a year ago on gross profit of %2.7 million while seeds made 2.3 five billion and "
        u"we expect between 15 and %3 million in the third quarter of 2025, which our people worked hard for as they "
        u"always do in all of our stores and "_s;
    QString line;
    for (int number = 0; static_cast<double>(line.size()) < megabytes * 1e6; ++number)
        line += said.arg(number % 977 + 120).arg(number % 953 + 100).arg(number % 71 + 20);
    return line;
}

/// Milliseconds for the quantities, KPIs and checks of a text that is all one turn a line.
double figuresTime(const QString &text, int runs)
{
    const core::TokenList tokens(text);
    core::SpeakerTurns speech;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        core::Turn turn;
        turn.range = {begin, end};
        if (end > begin)
            speech.turns.append(turn);
        begin = end + 1;
    }
    return support::bestTime(runs, [&] {
        const QList<core::Quantity> quantities = core::findQuantities(tokens, speech);
        const QList<core::Kpi> kpis = core::findKpis(tokens, speech, quantities, {});
        core::runChecks(tokens, speech, quantities, kpis);
    });
}

/// Lines without a full stop: the time for each megabyte must stay the same.
void measureLines()
{
    QTextStream out(stdout);
    double first = 0;
    for (const double megabytes : {1.25, 2.5, 5.0, 10.0}) {
        const double each = figuresTime(endlessLine(megabytes), 3) / megabytes;
        first = first > 0 ? first : each;
        out << u"line of %1 MB: %2 ms for each MB, %3 times the first\n"_s.arg(megabytes, 5, 'f', 2)
                   .arg(each, 8, 'f', 2)
                   .arg(each / first, 0, 'f', 2);
    }
}

bool measureCall(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << u"“%1” cannot be read: %2\n"_s.arg(path, file.errorString());
        return false;
    }
    const QByteArray bytes = file.readAll();
    const double elapsed = figuresTime(QString::fromUtf8(bytes), 25);
    const double allowed = budget * std::max(1.0, static_cast<double>(bytes.size()) / budgetBytes);
    QTextStream(stdout) << u"%1: %2 bytes, %3 ms of %4 allowed\n"_s.arg(path)
                               .arg(bytes.size())
                               .arg(elapsed, 0, 'f', 2)
                               .arg(allowed, 0, 'f', 2);
    return elapsed <= allowed;
}

} // namespace

/// bench_figures [FILE...]: the time for quantities, KPIs and checks of calls and of endless lines. Fails if a call
/// takes longer than allowed.
int main(int argc, char *argv[])
{
    bool isGood = true;
    for (int i = 1; i < argc; ++i)
        isGood = measureCall(QString::fromLocal8Bit(argv[i])) && isGood;
    measureLines();
    return isGood ? 0 : 1;
}
