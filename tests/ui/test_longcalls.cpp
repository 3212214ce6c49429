// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/project/edits.h"
#include "tests/support/longcall.h"
#include "ui/mainwindow.h"
#include "ui/widgets/statusline.h"

using namespace Qt::StringLiterals;

/// What an analyst sees of a transcript that takes long to analyse.
class TestLongCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void wordsAreThereBeforeTheFindings();
    void theAnalysisCanBeStoppedAndTheWordsStay();
    void anEditWhileFindingsAreLookedForIsKept();

private:
    bool progressIsShown() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_analysed;
};

void TestLongCalls::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"emend-test"_s);
}

void TestLongCalls::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(u"long.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(support::longCall(400'000).toUtf8()) > 0);
    file.close();
    m_window = std::make_unique<ui::MainWindow>();
    m_window->show();
    m_opened = std::make_unique<QSignalSpy>(&m_window->session(), &ui::Session::opened);
    m_analysed = std::make_unique<QSignalSpy>(&m_window->session(), &ui::Session::analysisChanged);
    m_window->openFile(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!m_opened->isEmpty(), 60000);
}

void TestLongCalls::cleanup()
{
    m_window.reset();
}

bool TestLongCalls::progressIsShown() const
{
    return m_window->findChild<ui::StatusLine *>()->findChild<QProgressBar *>()->isVisible();
}

void TestLongCalls::wordsAreThereBeforeTheFindings()
{
    QVERIFY(m_analysed->isEmpty());
    QVERIFY(m_window->session().call().analysis.findings.isEmpty());
    QVERIFY(!m_window->session().call().isAnalysed);
    QVERIFY(m_window->session().call().call.speech.turns.size() > 100);
    QTRY_VERIFY(progressIsShown());
    QTRY_VERIFY_WITH_TIMEOUT(!m_analysed->isEmpty(), 120000);
    QVERIFY(m_window->session().call().isAnalysed);
    QVERIFY(m_window->session().call().analysis.findings.size() > 100);
    QTRY_VERIFY(!progressIsShown());
}

void TestLongCalls::theAnalysisCanBeStoppedAndTheWordsStay()
{
    QVERIFY(m_analysed->isEmpty());
    QTRY_VERIFY(progressIsShown());
    m_window->session().cancel();
    QTRY_VERIFY(!progressIsShown());
    QTest::qWait(500);
    QVERIFY(m_analysed->isEmpty());
    QVERIFY(m_window->session().isOpen());
}

void TestLongCalls::anEditWhileFindingsAreLookedForIsKept()
{
    QVERIFY(m_analysed->isEmpty());
    const core::CallState &call = m_window->session().call().call;
    const core::TextRange first{call.speech.turns[1].range.begin, call.speech.turns[1].range.begin + 5};
    QVERIFY(m_window->session().apply(core::typeText(call, first, u"Hello"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_analysed->isEmpty(), 120000);
    QVERIFY(m_window->session().call().map.corrected().contains(u"Hello"_s));
    QVERIFY(m_window->session().call().analysis.findings.size() > 100);
}

QTEST_MAIN(TestLongCalls)
#include "test_longcalls.moc"
