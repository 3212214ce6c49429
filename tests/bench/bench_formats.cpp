// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include "core/analysis/analysis.h"
#include "core/importers/importer.h"
#include "core/project/reviewedcall.h"
#include "tests/bench/besttime.h"
#include "tests/support/longcall.h"
#include "tests/support/transcripts.h"
#include "ui/documents/exporters.h"

using namespace Qt::StringLiterals;

namespace {

/// What reading or writing a call of 50 KB may take, in milliseconds; and with formats that set or pack pages.
constexpr double budget = 100;
constexpr double budgetOfPages = 400;

constexpr int runs = 5;

/// A call of so many characters with a time for each word, as it stands after its analysis.
core::ReviewedCall timedCall(qsizetype characters)
{
    core::TranscriptData data = support::transcript(support::longCall(characters)).data();
    double time = 0;
    for (const core::ImportedTurn &turn : data.turns) {
        for (qsizetype at = turn.range.begin; at < turn.range.end;) {
            const qsizetype blank = data.text.indexOf(u' ', at);
            const qsizetype end = blank < 0 ? turn.range.end : std::min(blank, turn.range.end);
            if (end > at)
                data.words.append({{at, end}, time, time + 0.3, 0.9});
            time += 0.4;
            at = end + 1;
        }
    }
    core::CallState state;
    state.transcript = core::Transcript(data);
    core::Progress progress;
    const core::Analysis analysis = core::analyze(state.transcript, {}, progress).value_or(core::Analysis());
    state.speech = analysis.speech;
    return core::reviewedCall(state, {}, analysis);
}

/// What the disk takes for the bytes alone.
double plainTime(const QString &path, const QByteArray &bytes, bool isRead)
{
    return support::bestTime(runs, [&] {
        QFile file(path);
        if (!file.open(isRead ? QIODevice::ReadOnly : QIODevice::WriteOnly))
            return;
        if (isRead)
            file.readAll();
        else
            file.write(bytes);
    });
}

bool isOfPages(const QString &id)
{
    return id == u"pdf" || id == u"docx";
}

/// Prints one line and tells whether the budget was kept.
bool print(const QString &what, const QString &id, double time, double plain, qsizetype size)
{
    QTextStream out(stdout);
    const bool isKept = time <= (isOfPages(id) ? budgetOfPages : budget);
    out << u"%1 %2 %3 ms, plain %4 ms, %5 KB%6\n"_s.arg(what, id.leftJustified(20))
               .arg(time, 8, 'f', 2)
               .arg(plain, 6, 'f', 3)
               .arg(size / 1000, 6)
               .arg(isKept ? QString() : u"  over the budget"_s);
    return isKept;
}

} // namespace

/// bench_formats [CHARACTERS]: writes an invented call in every format and reads back what can be read.
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const core::ReviewedCall call = timedCall(arguments.size() > 1 ? arguments[1].toInt() : 50'000);
    const QTemporaryDir folder;
    bool isKept = true;
    for (const core::Exporter *exporter : ui::allExporters()) {
        QByteArray bytes;
        const double written = support::bestTime(runs, [&] { bytes = exporter->write(call).value_or(QByteArray()); });
        const QString path = folder.filePath(exporter->fileName(u"call"_s));
        const double plain = plainTime(path, bytes, false);
        isKept &= print(u"write"_s, exporter->id(), written, plain, bytes.size());
        const bool isTranscript =
            exporter->group() == core::Exporter::Group::Transcript || exporter->id() == u"recogniser-json";
        if (!isTranscript)
            continue;
        const QString name = QFileInfo(path).fileName();
        const double sniffed = support::bestTime(runs, [&] { core::bestImporter(bytes, name); });
        const double read = support::bestTime(runs, [&] { core::importTranscript({bytes, name, {}}); });
        isKept &=
            print(u"read "_s, core::bestImporter(bytes, name).id(), read, plainTime(path, bytes, true), bytes.size());
        QTextStream(stdout) << u"        of that, telling the format takes %1 ms\n"_s.arg(sniffed, 0, 'f', 2);
    }
    return isKept ? 0 : 1;
}
