// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ctime>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include "core/project/edits.h"
#include "tests/support/transcripts.h"
#include "ui/actions/actions.h"
#include "ui/dialogs/spellingdialog.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/settings/userwords.h"
#include "ui/spellingdesk.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace {

const QString text = u"Good day and welcome to the Tarn Works third quarter 2025 earnings conference call.\n"
                     "Thank you, operator. Revenue grew in evry region. We recieved orders for flurbs.\n"
                     "Thank you all. This ends the call."_s;

} // namespace

/// What an analyst sees and does of misspelt words.
class TestSpellingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void marksMisspeltWords();
    void marksAreDrawnAndSwitchedOff();
    void keyGoesFromOneToTheNext();
    void menuOffersOtherWords();
    void addedWordsAreRightInTheProjectAndUndone();
    void ignoredWordIsRightInThisCall();
    void ownWordsAreKeptForAllProjects();
    void dialogTakesWordsOff();
    void missingDictionaryIsToldOnce();
    void typingStaysQuick();

private:
    ui::Workspace &workspace() { return m_window->workspace(); }
    ui::SpellingDesk &desk() { return workspace().spelling(); }
    ui::TranscriptView &view() { return workspace().view(); }
    QAction *action(ui::ActionId id) { return m_window->actions()[id]; }
    QString corrected() { return m_window->session().call().map.corrected(); }
    void open(const QString &words);
    void dismissFindings();
    void putCursorInto(const QString &word);
    bool isMarked(const QString &word);
    QAction *entry(QMenu &menu, const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestSpellingDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"emend-test"_s);
}

void TestSpellingDesk::init()
{
    QFile::remove(ui::userWordsPath());
    ui::Settings::setValue(ui::settings::spelling, true);
    m_folder = std::make_unique<QTemporaryDir>();
    QDir().mkpath(m_folder->filePath(u"dictionaries"_s));
    QFile rules(m_folder->filePath(u"dictionaries/en_US.aff"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("SET UTF-8\nTRY esianrtolcdugmphbyfvkw\n");
    QFile list(m_folder->filePath(u"dictionaries/en_US.dic"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("3\nevery\nreceived\nregion\n");
    m_window = std::make_unique<ui::MainWindow>();
    m_window->resize(1366, 768);
    m_window->show();
    desk().setFolders({m_folder->filePath(u"dictionaries"_s)});
}

void TestSpellingDesk::cleanup()
{
    m_window.reset();
}

void TestSpellingDesk::open(const QString &words)
{
    QFile file(m_folder->filePath(u"call.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(words.toUtf8());
    file.close();
    QSignalSpy analysed(&m_window->session(), &ui::Session::analysisChanged);
    m_window->openFile(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!analysed.isEmpty(), 60000);
    QTRY_VERIFY(desk().isReady());
}

void TestSpellingDesk::dismissFindings()
{
    // A word that a finding marks has no second line below it, and is visited with the findings.
    const QList<core::Finding> findings = m_window->session().call().analysis.findings;
    for (const core::Finding &finding : findings) {
        const core::CallState &call = m_window->session().call().call;
        QVERIFY(m_window->session().apply(core::dismissFinding(call, finding, core::Verdict::Scope::Here)));
    }
    QSignalSpy analysed(&m_window->session(), &ui::Session::analysisChanged);
    QTRY_VERIFY_WITH_TIMEOUT(findings.isEmpty() || !analysed.isEmpty(), 60000);
    QSignalSpy changed(&desk(), &ui::SpellingDesk::changed);
    QTRY_VERIFY(findings.isEmpty() || !changed.isEmpty());
}

void TestSpellingDesk::putCursorInto(const QString &word)
{
    const qsizetype at = corrected().indexOf(word);
    QVERIFY(at >= 0);
    QTextCursor cursor = view().textCursor();
    cursor.setPosition(static_cast<int>(view().map().documentPosition(at + 1)));
    view().setTextCursor(cursor);
}

bool TestSpellingDesk::isMarked(const QString &word)
{
    return desk().misspeltAt(corrected().indexOf(word)).has_value();
}

QAction *TestSpellingDesk::entry(QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->text().contains(words))
            return action;
    }
    return nullptr;
}

void TestSpellingDesk::marksMisspeltWords()
{
    open(text);
    QVERIFY(isMarked(u"evry"_s));
    QVERIFY(isMarked(u"recieved"_s));
    QVERIFY(isMarked(u"flurbs"_s));
    QVERIFY(!isMarked(u"Tarn"_s));    // The company's name.
    QVERIFY(!isMarked(u"quarter"_s)); // The program's own words.
    QVERIFY(!isMarked(u"region"_s));  // The dictionary's.
}

void TestSpellingDesk::marksAreDrawnAndSwitchedOff()
{
    open(text);
    dismissFindings();
    const QImage marked = view().viewport()->grab().toImage();
    action(ui::ActionId::MarkSpelling)->setChecked(false);
    QVERIFY(view().viewport()->grab().toImage() != marked);
    QVERIFY(!ui::Settings::value(ui::settings::spelling));
    QSignalSpy changed(&desk(), &ui::SpellingDesk::changed);
    action(ui::ActionId::MarkSpelling)->setChecked(true);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(view().viewport()->grab().toImage(), marked);
}

void TestSpellingDesk::keyGoesFromOneToTheNext()
{
    open(text);
    dismissFindings();
    QStringList visited;
    for (int times = 0; times < 4; ++times) {
        QTest::keyClick(m_window.get(), Qt::Key_F7, Qt::AltModifier);
        const auto word = desk().misspeltAt(view().cursorPosition());
        QVERIFY(word);
        visited.append(word->of(corrected()).toString());
    }
    QCOMPARE(visited, (QStringList{u"evry"_s, u"recieved"_s, u"flurbs"_s, u"evry"_s}));
}

void TestSpellingDesk::menuOffersOtherWords()
{
    open(text);
    putCursorInto(u"recieved"_s);
    QMenu menu;
    menu.addAction(u"Undo"_s);
    desk().addTo(menu);
    QVERIFY(entry(menu, u"project"_s) && entry(menu, u"Ignore"_s) && entry(menu, u"my list"_s));
    QTRY_VERIFY(entry(menu, u"received"_s));
    QCOMPARE(menu.actions().constFirst()->text(), u"received"_s);
    QCOMPARE(menu.actions().constLast()->text(), u"Undo"_s);
    entry(menu, u"received"_s)->trigger();
    QVERIFY(corrected().contains(u"We received orders"_s));
    action(ui::ActionId::Undo)->trigger();
    QCOMPARE(corrected(), text);
    putCursorInto(u"region"_s);
    QMenu other;
    desk().addTo(other);
    QVERIFY(other.actions().isEmpty());
}

void TestSpellingDesk::addedWordsAreRightInTheProjectAndUndone()
{
    open(text);
    putCursorInto(u"flurbs"_s);
    QMenu menu;
    desk().addTo(menu);
    entry(menu, u"project"_s)->trigger();
    QTRY_VERIFY(!isMarked(u"flurbs"_s));
    QCOMPARE(m_window->session().project().spelling().size(), 1);
    action(ui::ActionId::Undo)->trigger();
    QVERIFY(m_window->session().project().spelling().isEmpty());
    QTRY_VERIFY(isMarked(u"flurbs"_s));
}

void TestSpellingDesk::ignoredWordIsRightInThisCall()
{
    open(text);
    putCursorInto(u"flurbs"_s);
    QMenu menu;
    desk().addTo(menu);
    entry(menu, u"Ignore"_s)->trigger();
    QTRY_VERIFY(!isMarked(u"flurbs"_s));
    QCOMPARE(m_window->session().project().spelling().constFirst().call, m_window->session().call().call.info.id);
}

void TestSpellingDesk::ownWordsAreKeptForAllProjects()
{
    open(text);
    putCursorInto(u"flurbs"_s);
    QMenu menu;
    desk().addTo(menu);
    entry(menu, u"my list"_s)->trigger();
    QTRY_VERIFY(!isMarked(u"flurbs"_s));
    QCOMPARE(ui::readUserWords().value_or(QStringList()), QStringList{u"flurbs"_s});
    QVERIFY(!m_window->session().project().canUndo());
}

void TestSpellingDesk::dialogTakesWordsOff()
{
    open(text);
    core::Project &project = m_window->session().project();
    QVERIFY(m_window->session().apply(core::allowWord(project.spelling(), u"flurbs"_s, {})));
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<ui::SpellingDialog *>(QApplication::activeModalWidget());
        auto *words = dialog->findChild<QTreeWidget *>();
        words->topLevelItem(0)->setSelected(true);
        for (auto *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text().contains(u"off"_s))
                button->click();
        }
        dialog->accept();
    });
    action(ui::ActionId::SpellingWords)->trigger();
    QVERIFY(project.spelling().isEmpty());
    QTRY_VERIFY(isMarked(u"flurbs"_s));
}

void TestSpellingDesk::missingDictionaryIsToldOnce()
{
    QSignalSpy noticed(&desk(), &ui::SpellingDesk::noticed);
    desk().setFolders({m_folder->filePath(u"nowhere"_s)});
    open(text);
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY(noticed.constFirst().constFirst().toString().contains(u"English"_s));
    QVERIFY(!isMarked(u"evry"_s));
    QVERIFY(m_window->session().apply(core::typeText(m_window->session().call().call, {0, 4}, u"Fine"_s)));
    QTest::qWait(600);
    QCOMPARE(noticed.size(), 1);
}

void TestSpellingDesk::typingStaysQuick()
{
    QString words = text;
    const QString line = u"\nOur busines grew in evry region, and orders for flurbs and torquers rose by 12 percent. "
                         "The hearing ratio was strong across the bord, as we said in our remarks last quarter."_s;
    while (words.size() < 50'000)
        words += line;
    open(words);
    putCursorInto(u"busines"_s);
    QList<double> times;
    for (int i = 0; i < 60; ++i) {
        const std::clock_t before = std::clock();
        (void)view().viewport()->grab();
        times.append(static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }
    action(ui::ActionId::MarkSpelling)->setChecked(false);
    QList<double> without;
    for (int i = 0; i < 60; ++i) {
        const std::clock_t before = std::clock();
        (void)view().viewport()->grab();
        without.append(static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    std::sort(without.begin(), without.end());
    const double more = times[30] - without[30];
    // A loose bound for sanitized builds on busy machines; the bench tells the figure.
    QVERIFY2(more < 40, qPrintable(u"%1 ms for the marks of one view"_s.arg(more)));
    qInfo("marks of one view cost %.2f ms of %.2f ms", more, times[30]);
}

QTEST_MAIN(TestSpellingDesk)
#include "test_spellingdesk.moc"
