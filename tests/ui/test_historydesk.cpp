// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "core/project/edits.h"
#include "tests/support/transcripts.h"
#include "ui/dialogs/allchangesdialog.h"
#include "ui/historydesk.h"
#include "ui/mainwindow.h"
#include "ui/models/historymodel.h"
#include "ui/panels/historypanel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace {

QString callText(int number)
{
    return u"Good day and welcome to the Tarn %1 Works third quarter 2025 earnings conference call. Please go ahead.\n"
           "Thank you, operator. Revenue was $12%1 million, and our hearing ratio fell. We expect we expect growth.\n"
           "Thank you all. This ends call number %1."_s.arg(number);
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the test cannot write its file");
}

/// Presses a button of the next question as soon as it is asked; keeps what the question said.
class Answer : public QObject
{
public:
    explicit Answer(QMessageBox::ButtonRole role)
    {
        connect(&m_timer, &QTimer::timeout, this, [this, role] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!question)
                return;
            m_timer.stop();
            m_words = question->text() + u' ' + question->informativeText();
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == role)
                    button->click();
            }
        });
        m_timer.start(20);
    }

    QString words() const { return m_words; }

private:
    QTimer m_timer;
    QString m_words;
};

} // namespace

/// Taking changes back from the window.
class TestHistoryDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keyOpensTheHistory();
    void lineIsTakenBackAndUndoBringsItBack();
    void blockedLineStaysAndSaysSo();
    void allThatFollowedIsTakenBackAfterAsking();
    void lineOfAnotherCallOpensIt();
    void changesFollowTheCallAndLeadToItsWords();

private:
    core::Project &project() { return m_window->session().project(); }
    const core::CallState &call() { return m_window->session().call().call; }
    ui::HistoryDesk &desk() { return m_window->workspace().history(); }
    ui::HistoryModel *model() { return desk().panel().findChild<ui::HistoryModel *>(); }
    QString corrected() { return m_window->session().call().map.corrected(); }
    void replace(const QString &words, const QString &by);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestHistoryDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"emend-test"_s);
}

void TestHistoryDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<ui::MainWindow>();
    m_window->resize(1366, 768);
    m_window->show();
    write(m_folder->filePath(u"first.txt"_s), callText(0));
    QSignalSpy analysed(&m_window->session(), &ui::Session::analysisChanged);
    m_window->openFile(m_folder->filePath(u"first.txt"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!analysed.isEmpty(), 60000);
    m_window->actions()[ui::ActionId::ShowHistory]->trigger();
}

void TestHistoryDesk::cleanup()
{
    m_window.reset();
}

void TestHistoryDesk::replace(const QString &words, const QString &by)
{
    const qsizetype at = corrected().indexOf(words);
    QVERIFY(at >= 0);
    QVERIFY(m_window->session().apply(core::typeText(call(), {at, at + words.size()}, by)));
}

void TestHistoryDesk::keyOpensTheHistory()
{
    QVERIFY(desk().panel().isVisible());
    QCOMPARE(model()->rowCount(), 0);
    replace(u"hearing"_s, u"gearing"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
}

void TestHistoryDesk::lineIsTakenBackAndUndoBringsItBack()
{
    replace(u"hearing"_s, u"gearing"_s);
    replace(u"Works"_s, u"Mills"_s);
    QTRY_COMPARE(model()->rowCount(), 2);
    const qint64 gearing = model()->numberOf(model()->index(1));
    QSignalSpy noticed(&desk(), &ui::HistoryDesk::noticed);
    desk().takeBack(gearing);
    QCOMPARE(noticed.size(), 1);
    QVERIFY(corrected().contains(u"hearing ratio"_s) && corrected().contains(u"Mills"_s));
    QTRY_COMPARE(model()->rowCount(), 3);
    m_window->actions()[ui::ActionId::Undo]->trigger();
    QVERIFY(corrected().contains(u"gearing ratio"_s));
    QTRY_COMPARE(model()->stateOf(model()->index(0)), core::LogEntry::State::Undone);
}

void TestHistoryDesk::blockedLineStaysAndSaysSo()
{
    replace(u"hearing"_s, u"gearing"_s);
    replace(u"gearing ratio"_s, u"leverage"_s);
    QTRY_COMPARE(model()->rowCount(), 2);
    auto *list = desk().panel().findChild<QListView *>();
    list->setCurrentIndex(model()->index(1));
    desk().takeBack(model()->numberOf(model()->index(1)));
    QVERIFY(corrected().contains(u"leverage"_s));
    for (QPushButton *button : desk().panel().findChildren<QPushButton *>()) {
        if (button->text() == u"Show it") {
            QVERIFY(button->isVisible());
            button->click();
        }
    }
    QCOMPARE(list->currentIndex().row(), 0);
}

void TestHistoryDesk::allThatFollowedIsTakenBackAfterAsking()
{
    replace(u"hearing"_s, u"gearing"_s);
    replace(u"Works"_s, u"Mills"_s);
    replace(u"growth"_s, u"more"_s);
    const qint64 first = project().historyLines({}).value().last().number;
    const Answer no(QMessageBox::RejectRole);
    desk().takeBackAfter(first);
    QVERIFY2(no.words().contains(u'2'), qPrintable(no.words()));
    QVERIFY(corrected().contains(u"Mills"_s));
    const Answer yes(QMessageBox::AcceptRole);
    desk().takeBackAfter(first);
    QVERIFY(corrected().contains(u"gearing"_s) && corrected().contains(u"Works"_s)
            && corrected().contains(u"growth"_s));
    QSignalSpy noticed(&desk(), &ui::HistoryDesk::noticed);
    desk().takeBackAfter(first);
    QVERIFY(noticed.last().first().toString().contains(u"already"_s));
    m_window->actions()[ui::ActionId::Undo]->trigger();
    QVERIFY(corrected().contains(u"Mills"_s) && corrected().contains(u"more"_s));
}

void TestHistoryDesk::lineOfAnotherCallOpensIt()
{
    replace(u"hearing"_s, u"gearing"_s);
    const core::DocumentId first = call().info.id;
    write(m_folder->filePath(u"second.txt"_s), callText(1));
    m_window->session().addCalls({m_folder->filePath(u"second.txt"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isBusy(), 60000);
    m_window->session().showCall(project().documents().last().id);
    QVERIFY(call().info.id != first);
    auto *list = desk().panel().findChild<QListView *>();
    QTRY_COMPARE(model()->rowCount(), 1);
    Q_EMIT list->activated(model()->index(0));
    list->setCurrentIndex(model()->index(0));
    Q_EMIT list->activated(model()->index(0));
    QCOMPARE(call().info.id, first);
    const core::TextRange selected = m_window->workspace().view().selectionInCorrected();
    QCOMPARE(selected.begin, corrected().indexOf(u"gearing"_s));
}

void TestHistoryDesk::changesFollowTheCallAndLeadToItsWords()
{
    m_window->actions()[ui::ActionId::AllChanges]->trigger();
    auto *dialog = m_window->findChild<ui::AllChangesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->changeCount(), 0);
    replace(u"hearing"_s, u"gearing"_s);
    QTRY_COMPARE(dialog->changeCount(), 1);
    Q_EMIT dialog->jumpRequested(call().corrections.first().range);
    QCOMPARE(m_window->workspace().view().selectionInCorrected().begin, corrected().indexOf(u"gearing"_s));
    m_window->session().close();
    QTRY_VERIFY(!m_window->findChild<ui::AllChangesDialog *>());
}

QTEST_MAIN(TestHistoryDesk)
#include "test_historydesk.moc"
