// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include <QFile>
#include <QTextStream>

#ifdef __GLIBC__
#include <sys/resource.h>
#endif

#include "core/analysis/checks/checker.h"
#include "core/analysis/detector.h"
#include "core/analysis/kpis/kpifinder.h"
#include "core/analysis/names/namevariants.h"
#include "core/analysis/quantities/quantityfinder.h"
#include "core/analysis/sources/transcriptfindings.h"
#include "core/analysis/turns/turnfinder.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 25;
constexpr double budget = 1500; ///< Milliseconds after which a stage is not run again.

/// The shortest of several runs, in milliseconds of processor time, so that other programs hardly count.
double bestTime(const std::function<void()> &work)
{
    constexpr double tick = 1000.0 / CLOCKS_PER_SEC;
    double best = budget;
    double total = 0;
    for (int run = 0; run < runs && total < budget; ++run) {
        const std::clock_t start = std::clock();
        work();
        const double elapsed = tick * static_cast<double>(std::max<std::clock_t>(1, std::clock() - start));
        best = run == 0 ? elapsed : std::min(best, elapsed);
        total += elapsed;
    }
    return best;
}

/// Counts words as `wc -w` does: the least that any analysis has to do.
qsizetype countWords(const QByteArray &bytes)
{
    qsizetype words = 0;
    bool isInside = false;
    for (const char byte : bytes) {
        const bool isSpace = byte == ' ' || (byte >= '\t' && byte <= '\r');
        words += !isSpace && !isInside ? 1 : 0;
        isInside = !isSpace;
    }
    return words;
}

/// One unlabelled turn a line.
core::Transcript transcriptOf(const QString &text)
{
    core::TranscriptData data;
    data.text = text;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        if (end > begin)
            data.turns.append(core::ImportedTurn{{begin, end}, {}, {}, {}});
        begin = end + 1;
    }
    return core::Transcript(data);
}

/// The same words as one text whose changes of speaker have to be found.
core::Transcript unbroken(const core::Transcript &transcript)
{
    core::TranscriptData data = transcript.data();
    data.layout = core::Layout::Unbroken;
    data.turns = {core::ImportedTurn{{0, data.text.size()}, {}, {}, {}}};
    return core::Transcript(data);
}

class Report
{
public:
    explicit Report(qsizetype bytes)
        : m_megabytes(static_cast<double>(bytes) / 1e6)
    {
    }

    void stage(const QString &name, double milliseconds)
    {
        QTextStream(stdout) << u"  %1 %2 ms %3 MB/s\n"_s.arg(name, -12)
                                   .arg(milliseconds, 10, 'f', 3)
                                   .arg(m_megabytes / milliseconds * 1000, 10, 'f', 1);
    }

private:
    double m_megabytes;
};

/// Prints the largest memory that this program has had, in kilobytes.
void reportMemory()
{
#ifdef __GLIBC__
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0)
        QTextStream(stdout) << u"memory %1 kB\n"_s.arg(usage.ru_maxrss);
#endif
}

/// The text of another transcript of the call as a second source.
core::SecondSource sourceOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return core::secondSourceOf(transcriptOf(QString::fromUtf8(file.readAll())), core::SecondSource::Kind::Transcript,
                                {});
}

bool measure(const QString &path, const QString &second)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << u"“%1” cannot be read: %2\n"_s.arg(path, file.errorString());
        return false;
    }
    const QByteArray bytes = file.readAll();
    const core::Transcript transcript = transcriptOf(QString::fromUtf8(bytes));
    const core::TokenList tokens(transcript.text());
    const core::SpeakerTurns speech = core::findTurns(transcript, tokens);
    const QList<core::Quantity> quantities = core::findQuantities(tokens, speech);
    const QList<core::Kpi> kpis = core::findKpis(tokens, speech, quantities, transcript.date());
    const QList<core::Check> checks = core::runChecks(tokens, speech, quantities, kpis);

    qsizetype words = 0;
    Report report(bytes.size());
    QTextStream(stdout) << u"%1: %2 bytes, %3 tokens, %4 figures, %5 KPIs, %6 checks\n"_s.arg(path)
                               .arg(bytes.size())
                               .arg(tokens.size())
                               .arg(quantities.size())
                               .arg(kpis.size())
                               .arg(checks.size());
    report.stage(u"wc -w"_s, bestTime([&] { words += countWords(bytes); }));
    report.stage(u"tokens"_s, bestTime([&] { core::TokenList list(transcript.text()); }));
    report.stage(u"turns"_s, bestTime([&] { core::findTurns(transcript, tokens); }));
    const core::Transcript whole = unbroken(transcript);
    report.stage(u"unbroken"_s, bestTime([&] { core::findTurns(whole, tokens); }));
    report.stage(u"names"_s, bestTime([&] { core::nameVariants(tokens, speech); }));
    report.stage(u"quantities"_s, bestTime([&] { core::findQuantities(tokens, speech); }));
    report.stage(u"kpis"_s, bestTime([&] { core::findKpis(tokens, speech, quantities, transcript.date()); }));
    report.stage(u"checks"_s, bestTime([&] { core::runChecks(tokens, speech, quantities, kpis); }));
    const core::DetectorInput input{tokens, speech, quantities, kpis, checks};
    for (const auto &detector : core::detectors())
        report.stage(detector->id(), bestTime([&] { detector->detect(input); }));
    if (!second.isEmpty()) {
        const core::SecondSource source = sourceOf(second);
        report.stage(u"second"_s, bestTime([&] {
                         QList<core::Finding> findings;
                         core::compareWithTranscript(input, source, findings);
                     }));
    }
    return words > 0 || bytes.trimmed().isEmpty();
}

} // namespace

/// bench_analysis FILE... [--second OTHER]: prints the time of each stage, and beside it the time that counting words
/// takes; with --second also the time of comparing with another transcript.
int main(int argc, char *argv[])
{
    if (argc < 2) {
        QTextStream(stderr) << u"Usage: bench_analysis FILE... [--second OTHER]\n"_s;
        return 2;
    }
    QStringList files;
    for (int i = 1; i < argc; ++i)
        files.append(QString::fromLocal8Bit(argv[i]));
    const qsizetype option = files.indexOf(u"--second"_s);
    const QString second = option < 0 ? QString() : files.value(option + 1);
    if (option >= 0)
        files.remove(option, std::min<qsizetype>(2, files.size() - option));
    bool isGood = true;
    for (const QString &file : files)
        isGood = measure(file, second) && isGood;
    reportMemory();
    return isGood ? 0 : 1;
}
