// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_throughput FOLDER|FILE... [--runs N]: how many megabytes of transcripts one core turns into JSON in a second,
// and how often it could have counted the words in that time.
#include <algorithm>
#include <array>
#include <ctime>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include "core/analysis/analysis.h"
#include "core/exporters/analysisjson.h"
#include "core/importers/importer.h"

using namespace Qt::StringLiterals;

namespace {

/// What is done with each call, in order.
enum Stage : size_t { CountWords, Import, Analyse, WriteJson, stages };

struct Call {
    QString path;
    QByteArray bytes;
};

/// Milliseconds of processor time that each stage took for all calls.
using Times = std::array<double, stages>;

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

/// Runs work and adds the time that it took; processor time, so that other programs hardly count.
template<typename Work>
auto timed(double &milliseconds, Work work)
{
    constexpr double tick = 1000.0 / CLOCKS_PER_SEC;
    const std::clock_t start = std::clock();
    auto result = work();
    milliseconds += tick * static_cast<double>(std::clock() - start);
    return result;
}

QList<Call> callsIn(const QStringList &paths)
{
    QList<Call> calls;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QFileInfoList files =
            info.isDir() ? QDir(path).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name) : QFileInfoList{info};
        for (const QFileInfo &file : files) {
            if (const auto bytes = core::readFile(file.filePath()))
                calls.append(Call{file.filePath(), *bytes});
        }
    }
    return calls;
}

/// Goes once over all calls. Words and json grow by what was counted and written.
Times measure(const QList<Call> &calls, qsizetype &words, qsizetype &json)
{
    Times times{};
    for (const Call &call : calls) {
        words += timed(times[CountWords], [&] { return countWords(call.bytes); });
        const auto transcript = timed(times[Import], [&] {
            return core::importTranscript({call.bytes, call.path, std::nullopt});
        });
        if (!transcript)
            continue;
        core::Progress progress;
        const auto analysis = timed(times[Analyse], [&] { return core::analyze(*transcript, {}, progress); });
        json += timed(times[WriteJson], [&] { return core::analysisJson(*transcript, *analysis).size(); });
    }
    return times;
}

/// A line of the report: megabytes in a second, and how often the words could have been counted meanwhile.
void print(const QString &name, double milliseconds, double megabytes, double counting)
{
    QTextStream(stdout) << u"  %1 %2 ms %3 MB/s %4 x wc -w\n"_s.arg(name, -10)
                               .arg(milliseconds, 9, 'f', 1)
                               .arg(megabytes / std::max(0.001, milliseconds) * 1000, 9, 'f', 2)
                               .arg(milliseconds / std::max(0.001, counting), 7, 'f', 1);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"calls"_s, u"Folders of *.txt, or files."_s);
    parser.addOption({u"runs"_s, u"How often; the best time of each stage counts."_s, u"N"_s, u"3"_s});
    parser.process(application);
    const QList<Call> calls = callsIn(parser.positionalArguments());
    qsizetype bytes = 0;
    for (const Call &call : calls)
        bytes += call.bytes.size();
    if (bytes == 0) {
        QTextStream(stderr) << "No transcripts there.\n";
        return 2;
    }
    const int runs = std::max(1, parser.value(u"runs"_s).toInt());
    qsizetype words = 0;
    qsizetype json = 0;
    Times best = measure(calls, words, json); // The first run also loads what the analysis knows.
    for (int run = 1; run < runs; ++run) {
        const Times times = measure(calls, words, json);
        std::transform(best.begin(), best.end(), times.begin(), best.begin(),
                       [](double a, double b) { return std::min(a, b); });
    }
    const double megabytes = static_cast<double>(bytes) / 1e6;
    QTextStream(stdout) << u"%1 calls, %2 MB, %3 words, %4 MB of JSON; best of %5 runs, one core\n"_s.arg(calls.size())
                               .arg(megabytes, 0, 'f', 2)
                               .arg(words / runs)
                               .arg(static_cast<double>(json / runs) / 1e6, 0, 'f', 2)
                               .arg(runs);
    const std::array<QString, stages> names{u"wc -w"_s, u"import"_s, u"analyse"_s, u"write"_s};
    for (size_t stage = CountWords; stage < stages; ++stage)
        print(names[stage], best[stage], megabytes, best[CountWords]);
    print(u"all"_s, best[Import] + best[Analyse] + best[WriteJson], megabytes, best[CountWords]);
    return 0;
}
