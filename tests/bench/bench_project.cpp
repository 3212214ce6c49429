// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <random>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <sqlite3.h>

#include "core/project/edits.h"
#include "core/project/project.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int turnsPerCall = 120;
constexpr int wordsPerTurn = 38;
constexpr int callsPerCompany = 8;

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

double slowestOf(const QList<double> &values)
{
    return values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
}

/// Memory of this program that lies in the machine, in megabytes.
double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pageSize = 4096;
    return file.readAll().split(' ').value(1).toDouble() * pageSize / 1e6;
}

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

template<typename T>
T taken(core::Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

void check(const core::Result<void> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

/// Writes calls whose words are as often as those of a language: few are everywhere, most are rare.
class Author
{
public:
    Author()
    {
        const QStringList begins{u"ma"_s,  u"re"_s,  u"con"_s, u"pro"_s, u"in"_s,  u"de"_s,
                                 u"tor"_s, u"sal"_s, u"ver"_s, u"lin"_s, u"gro"_s, u"pa"_s};
        const QStringList ends{u"gin"_s, u"venue"_s, u"tract"_s, u"duct"_s, u"crease"_s, u"mand"_s,
                               u"ton"_s, u"der"_s,   u"sion"_s,  u"den"_s,  u"wth"_s,    u"per"_s};
        for (const QString &a : begins) {
            for (const QString &b : ends) {
                m_words.append(a + b);
                for (const QString &c : ends)
                    m_words.append(a + b + c);
            }
        }
        std::shuffle(m_words.begin(), m_words.end(), m_random);
    }

    /// A call with one turn a line; the number makes it unlike any other.
    QString call(int number)
    {
        QString text =
            u"Welcome to the Tarn %1 Works third quarter 2025 earnings call, item %2.\n"_s.arg(number / callsPerCompany)
                .arg(number);
        for (int turn = 1; turn < turnsPerCall; ++turn)
            text += line() + u'\n';
        return text;
    }

    const QString &word(qsizetype rank) const { return m_words.at(rank); }
    qsizetype wordCount() const { return m_words.size(); }

private:
    QString line()
    {
        QString text = m_random() % 40 == 0 ? u"我们的收入增长了百分之二十 "_s : QString();
        for (int i = 0; i < wordsPerTurn; ++i) {
            const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
            const auto rank = static_cast<qsizetype>(share * share * share * static_cast<double>(m_words.size() - 1));
            text += m_words[rank] + u' ';
        }
        text.back() = u'.';
        return text;
    }

    std::mt19937 m_random{7};
    QStringList m_words;
};

core::Transcript transcriptOf(const QString &text)
{
    core::TranscriptData data;
    data.text = text;
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype end = text.indexOf(u'\n', begin);
        data.turns.append(core::ImportedTurn{{begin, end}, {}, {}, {}});
        begin = end + 1;
    }
    return core::Transcript(data);
}

core::SpeakerTurns speechOf(const core::Transcript &transcript, int number)
{
    core::SpeakerTurns speech;
    for (int i = 0; i < 6; ++i) {
        core::Speaker speaker;
        speaker.id = core::newId<core::SpeakerId>();
        speaker.name = u"Person %1"_s.arg(number / callsPerCompany * 6 + i);
        speaker.role = i < 3 ? core::Role::Executive : core::Role::Analyst;
        speech.speakers.append(speaker);
    }
    const QList<core::ImportedTurn> &turns = transcript.turns();
    for (qsizetype i = 0; i < turns.size(); ++i) {
        core::Turn turn;
        turn.id = core::newId<core::TurnId>();
        turn.range = turns[i].range;
        turn.speaker = speech.speakers[i % 6].id;
        turn.section = i < turns.size() / 2 ? core::Section::PreparedRemarks : core::Section::QuestionsAndAnswers;
        speech.turns.append(turn);
    }
    return speech;
}

void fill(core::Project &project, Author &author, int calls)
{
    qint64 bytes = 0;
    QList<double> times;
    for (int number = 0; number < calls; ++number) {
        const QString text = author.call(number);
        const core::Transcript transcript = transcriptOf(text);
        const core::SpeakerTurns speech = speechOf(transcript, number);
        core::DocumentId document;
        times.append(millisecondsOf([&] { document = taken(project.addDocument(text.toUtf8(), transcript, speech)); }));
        project.letGo(document);
        bytes += text.toUtf8().size();
    }
    const QList<double> last = times.mid(times.size() - std::min<qsizetype>(50, times.size()));
    say(u"%1 calls, %2 MB of text"_s.arg(calls).arg(static_cast<double>(bytes) / 1e6, 0, 'f', 1));
    say(u"  add a call         %1 ms median of the last %2, %3 ms median of the first"_s.arg(medianOf(last), 0, 'f', 1)
            .arg(last.size())
            .arg(medianOf(times.mid(0, 50)), 0, 'f', 1));
}

/// The time to commit one small row, in a file of its own beside the project and with the same settings.
double commitTime(const QString &folder, int runs)
{
    sqlite3 *database = nullptr;
    const QByteArray path = QDir(folder).filePath(u"plain.sqlite"_s).toUtf8();
    sqlite3_open(path.constData(), &database);
    sqlite3_exec(database, "PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE; CREATE TABLE t (x TEXT)", nullptr,
                 nullptr, nullptr);
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        times.append(millisecondsOf([&] {
            sqlite3_exec(database, "BEGIN IMMEDIATE; INSERT INTO t VALUES ('a small row'); COMMIT", nullptr, nullptr,
                         nullptr);
        }));
    }
    sqlite3_close(database);
    return medianOf(times);
}

void measureEdits(core::Project &project, const QString &folder)
{
    constexpr int runs = 300;
    const core::DocumentId document = project.documents().at(project.documents().size() / 2).id;
    check(project.load(document));
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        const core::CallState &call = project.call(document);
        const core::TextMap map = call.textMap();
        const qsizetype at = call.speech.turns.at(1 + i % (turnsPerCall - 1)).range.begin;
        core::Edit edit = core::typeText(call, map.toCorrected(core::TextRange{at, at + 1}), u"X%1"_s.arg(i));
        edit.mergeKey.clear();
        times.append(millisecondsOf([&] { check(project.apply(edit)); }));
    }
    const double plain = commitTime(folder, runs);
    say(u"  save one edit      %1 ms median, %2 ms at most; SQLite's own commit %3 ms: %4 ms more"_s
            .arg(medianOf(times), 0, 'f', 2)
            .arg(slowestOf(times), 0, 'f', 2)
            .arg(plain, 0, 'f', 2)
            .arg(medianOf(times) - plain, 0, 'f', 2));
}

/// The time to look for words by reading all text, as a program without an index does.
double scanTime(core::Project &project, const QString &words)
{
    QStringList texts;
    for (const core::DocumentInfo &info : project.documents()) {
        texts.append(project.call(info.id).transcript.text());
        project.letGo(info.id);
    }
    qsizetype hits = 0;
    const double time = millisecondsOf([&] {
        for (const QString &text : texts)
            hits += text.count(words, Qt::CaseInsensitive);
    });
    return hits < 0 ? 0 : time;
}

void measureSearch(core::Project &project, const Author &author)
{
    QList<std::pair<QString, core::SearchRequest>> requests;
    const auto add = [&](const QString &name, const QString &words) -> core::SearchRequest & {
        core::SearchRequest request;
        request.words = words;
        requests.append({name, request});
        return requests.last().second;
    };
    const QString common = author.word(0);
    const QString rare = author.word(author.wordCount() - 4);
    add(u"commonest word"_s, common);
    add(u"least common word"_s, rare);
    add(u"three common words"_s, common + u' ' + author.word(1) + u' ' + author.word(2));
    add(u"phrase of two words"_s, u'"' + common + u' ' + author.word(1) + u'"');
    add(u"beginning of words"_s, common.left(3) + u'*');
    add(u"Chinese, two characters"_s, u"增长"_s);
    add(u"nothing there"_s, u"zzyzx"_s);
    add(u"common, one company"_s, common).company = u"Tarn 3 Works"_s;
    add(u"common, one speaker"_s, common).speaker = u"Person 100"_s;
    add(u"common, role and section"_s, common).role = core::roleKey(core::Role::Analyst);
    requests.last().second.section = core::sectionKey(core::Section::QuestionsAndAnswers);
    const double scan = scanTime(project, common);
    double slowest = 0;
    for (const auto &[name, request] : std::as_const(requests)) {
        QList<double> times;
        qsizetype hits = 0;
        for (int run = 0; run < 9; ++run)
            times.append(millisecondsOf([&] { hits = taken(project.search(request)).hits.size(); }));
        slowest = std::max(slowest, medianOf(times));
        say(u"  find %1 %2 ms  %3 hits shown"_s.arg(name, -26).arg(medianOf(times), 8, 'f', 2).arg(hits));
    }
    say(u"  slowest search     %1 ms; reading all words instead %2 ms: %3 times as long"_s.arg(slowest, 0, 'f', 1)
            .arg(scan, 0, 'f', 1)
            .arg(scan / slowest, 0, 'f', 1));
}

void measureOpening(const QString &path)
{
    QList<double> times;
    QList<double> loads;
    double memory = 0;
    for (int run = 0; run < 5; ++run) {
        const double before = residentMegabytes();
        std::unique_ptr<core::Project> project;
        times.append(millisecondsOf([&] {
            project = taken(core::Project::open(path));
            project->documents();
            taken(project->results());
        }));
        memory = std::max(memory, residentMegabytes() - before);
        const core::DocumentId document = project->documents().at(run).id;
        loads.append(millisecondsOf([&] { check(project->load(document)); }));
    }
    say(u"  open and list      %1 ms median; all calls loaded would take %2 ms: %3 times as long"_s
            .arg(medianOf(times), 0, 'f', 1)
            .arg(medianOf(loads) * 1000, 0, 'f', 0)
            .arg(medianOf(loads) * 1000 / medianOf(times), 0, 'f', 1));
    say(u"  load one call      %1 ms median"_s.arg(medianOf(loads), 0, 'f', 2));
    say(u"  memory of the list %1 MB; the file has %2 MB"_s.arg(memory, 0, 'f', 1)
            .arg(static_cast<double>(QFileInfo(path).size()) / 1e6, 0, 'f', 1));
}

} // namespace

/// bench_project [CALLS] [FOLDER]: makes a project of so many invented calls, 1000 if left out, in a new folder below
/// FOLDER, and prints how long it takes to add, open, search and edit, beside what each is to be compared with.
int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const int calls = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    const QString parent = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QDir::tempPath();
    if (calls < 10) {
        QTextStream(stderr) << u"Usage: bench_project [CALLS] [FOLDER], at least 10 calls\n"_s;
        return 2;
    }
    const QTemporaryDir folder(parent + u"/bench-XXXXXX"_s);
    const QString path = folder.filePath(u"calls.emend"_s);
    Author author;
    {
        const std::unique_ptr<core::Project> project = taken(core::Project::create(path));
        fill(*project, author, calls);
    }
    measureOpening(path);
    const std::unique_ptr<core::Project> project = taken(core::Project::open(path));
    measureSearch(*project, author);
    measureEdits(*project, folder.path());
    return 0;
}
