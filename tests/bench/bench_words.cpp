// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_words FILE...: which words of transcripts are marked as misspelt, and how many of a thousand.
// bench_words SIZE: how long keys take in a call of 50 KB with misspelt words marked and not, and how long a window
// with so many characters is busy while words are found and replaced.
#include <algorithm>
#include <ctime>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include "core/analysis/analysis.h"
#include "core/importers/importer.h"
#include "core/project/spellingwords.h"
#include "core/text/spelling.h"
#include "ui/actions/actions.h"
#include "ui/finddesk.h"
#include "ui/mainwindow.h"
#include "ui/models/replacemodel.h"
#include "ui/spellingdesk.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/historyfield.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

core::CallState callOf(const QString &path)
{
    const auto bytes = core::readFile(path);
    const auto transcript = core::importTranscript({bytes.value_or(QByteArray()), path, std::nullopt});
    if (!transcript)
        qFatal("A transcript cannot be read.");
    core::Progress progress;
    core::CallState call;
    call.transcript = *transcript;
    call.speech = core::analyze(*transcript, {}, progress)->speech;
    return call;
}

void countMarks(const QString &path)
{
    const core::CallState call = callOf(path);
    core::Spelling spelling(core::Dictionary::forLanguage(u"en"_s, core::Dictionary::folders()));
    spelling.setKnown(core::rightWords(call, {}), &core::isRightEnglish);
    qsizetype words = 0;
    qsizetype marks = 0;
    QMap<QString, int> marked;
    for (const core::Turn &turn : call.speech.turns) {
        const QStringView text = call.transcript.textOf(turn.range);
        words += text.toString().simplified().count(u' ') + 1;
        if (core::writtenLanguage(turn) != u"en")
            continue;
        for (const core::TextRange word : spelling.misspelt(text)) {
            ++marks;
            ++marked[word.of(text).toString()];
        }
    }
    QStringList list;
    for (auto word = marked.cbegin(); word != marked.cend(); ++word)
        list.append(*word > 1 ? u"%1 %2"_s.arg(word.key()).arg(*word) : word.key());
    out() << path.section(u'/', -1) << ": " << words << " words, " << marks << " marked, "
          << QString::number(1000.0 * static_cast<double>(marks) / static_cast<double>(std::max<qsizetype>(1, words)),
                             'f', 2)
          << " of a thousand: " << list.join(u", "_s) << Qt::endl;
}

/// How long the event loop was kept from running while something else was waited for.
class Freezes
{
public:
    Freezes()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(2);
    }

    template<typename Until>
    void waitFor(const char *what, Until until)
    {
        QElapsedTimer whole;
        whole.start();
        m_longest = 0;
        m_since.restart();
        while (!until() && whole.elapsed() < 300'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_longest = std::max(m_longest, m_since.elapsed());
        out() << what << ": " << whole.elapsed() << " ms, longest without answer " << m_longest << " ms" << Qt::endl;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Processor time of this thread in milliseconds, which other programs and workers do not stretch.
double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

QString write(const QTemporaryDir &folder, const QString &name, qsizetype size, const QString &line)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("No place for a transcript.");
    QByteArray text;
    for (int number = 0; text.size() < size; ++number)
        text += line.arg(number).toUtf8() + '\n';
    file.write(text);
    return file.fileName();
}

void replaceMany(qsizetype characters)
{
    const QTemporaryDir folder;
    const QString path = write(
        folder, u"long.txt"_s, characters,
        u"Our clown business grew by %1 units in the quarter, and we think that its margin will hold. "
        "We said in our remarks that demand was good in every region, and that is what we see in the order book now."_s);
    ui::MainWindow window;
    window.resize(1366, 768);
    window.show();
    Freezes freezes;
    window.openFile(path);
    freezes.waitFor("open", [&] { return window.session().isOpen(); });
    ui::ReplacePanel &panel = window.workspace().finding().replacing();
    const auto settled = [&] { return panel.findChild<QPushButton *>()->isEnabled(); };
    window.actions()[ui::ActionId::Replace]->trigger();
    const QList<ui::HistoryField *> fields = panel.findChildren<ui::HistoryField *>();
    fields.last()->setText(u"cloud"_s);
    fields.first()->setText(u"in"_s);
    freezes.waitFor("find", settled);
    out() << panel.model().matches().size() << " places" << Qt::endl;
    fields.first()->setText(u"clown"_s);
    freezes.waitFor("find other words", settled);
    out() << panel.model().matches().size() << " places" << Qt::endl;
    fields.first()->setText(u"the"_s);
    freezes.waitFor("find most", settled);
    out() << panel.model().matches().size() << " places" << Qt::endl;
    const qsizetype lines = window.session().project().historySize();
    panel.findChild<QPushButton *>()->click();
    freezes.waitFor("replace", [&] { return window.session().project().historySize() > lines; });
    freezes.waitFor("and show", [&] { return panel.model().matches().isEmpty() || settled(); });
    out() << window.session().call().call.corrections.size() << " corrections" << Qt::endl;
    window.session().undo();
    freezes.waitFor("undo", [&] { return window.session().call().call.corrections.isEmpty(); });
}

void typeWithMarks()
{
    const QTemporaryDir folder;
    const QString path =
        write(folder, u"call.txt"_s, 50'000,
              u"Our busines %1 grew in evry region, and orders for flurbs and torquers rose by 12 percent. "
              "The hearing ratio was strong across the bord, as we said in our remarks last quarter."_s);
    ui::MainWindow window;
    window.resize(1366, 768);
    window.show();
    window.openFile(path);
    Freezes freezes;
    freezes.waitFor("open a call",
                    [&] { return window.session().isOpen() && window.workspace().spelling().isReady(); });
    ui::TranscriptView &view = window.workspace().view();
    QAction *marks = window.actions()[ui::ActionId::MarkSpelling];
    for (const bool isOn : {false, true, false, true}) {
        marks->setChecked(isOn);
        QTextCursor cursor = view.textCursor();
        cursor.setPosition(20'000);
        view.setTextCursor(cursor);
        view.centerCursor();
        freezes.waitFor("", [] { return true; });
        QList<double> times;
        for (int i = 0; i < 200; ++i) {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
            const double before = threadTime();
            QCoreApplication::sendEvent(&view, &key);
            view.viewport()->repaint();
            times.append(threadTime() - before);
            QElapsedTimer pause;
            pause.start();
            while (pause.elapsed() < 30)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        std::sort(times.begin(), times.end());
        out() << (isOn ? "key with marks: " : "key without marks: ") << "median " << times[100] << " ms, p99 "
              << times[197] << " ms" << Qt::endl;
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"emend-bench"_s);
    const QStringList files = QCoreApplication::arguments().mid(1);
    bool isSize = false;
    const int characters = files.value(0).toInt(&isSize);
    if (isSize) {
        typeWithMarks();
        replaceMany(characters);
        return 0;
    }
    for (const QString &file : files)
        countMarks(file);
    return 0;
}
