// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "tests/ui/callflow.h"
#include "ui/actions/actions.h"
#include "ui/finddesk.h"
#include "ui/mainwindow.h"
#include "ui/projectcalls.h"
#include "ui/spellingdesk.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/inbackground.h"

using namespace Qt::StringLiterals;

/// What becomes of work behind the window, also if nobody waits for it any more.
class TestInBackground : public test::CallFlow
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void resultComesInTheThreadOfTheOwner();
    void workWithoutResultIsToldToo();
    void poolCanBeChosen();
    void nothingComesOnceTheOwnerIsGone();
    void desksMayGoWhileTheyWork_data();
    void desksMayGoWhileTheyWork();
};

namespace {

/// Keeps all threads of the pool busy until it goes, so that work waits.
class BusyPool
{
public:
    explicit BusyPool(QThreadPool &pool)
        : m_pool(pool)
        , m_threads(pool.maxThreadCount())
    {
        for (int thread = 0; thread < m_threads; ++thread)
            m_pool.start([this] { m_free.acquire(); });
    }
    ~BusyPool()
    {
        m_free.release(m_threads);
        m_pool.waitForDone();
    }

private:
    QThreadPool &m_pool;
    int m_threads;
    QSemaphore m_free;
};

/// Makes a desk on a window's call that looks for something at once; its widgets belong to parent.
using MakeDesk = std::function<std::unique_ptr<QObject>(ui::MainWindow &window, QWidget &parent)>;

std::unique_ptr<QObject> findDesk(ui::MainWindow &window, QWidget &parent)
{
    auto *view = new ui::TranscriptView(&parent);
    auto *bar = new ui::FindBar(&parent);
    auto desk = std::make_unique<ui::FindDesk>(window.session(), window.actions(), *view, *bar, &parent);
    Q_EMIT window.session().opened();
    Q_EMIT desk->replacing().searchWanted({{u"growth"_s}, u"rise"_s, {}});
    Q_EMIT desk->replacing().replaceWanted({core::TextMatch{{0, 4}, u"That"_s}});
    return desk;
}

std::unique_ptr<QObject> spellingDesk(ui::MainWindow &window, QWidget &parent)
{
    auto *view = new ui::TranscriptView(&parent);
    window.actions()[ui::ActionId::MarkSpelling]->setChecked(true);
    auto desk = std::make_unique<ui::SpellingDesk>(window.session(), window.actions(), *view, &parent);
    desk->setFolders({QDir::tempPath()});
    return desk;
}

std::unique_ptr<QObject> projectCalls(ui::MainWindow &window, QWidget &)
{
    auto calls = std::make_unique<ui::ProjectCalls>(window.session());
    Q_EMIT window.session().opened();
    return calls;
}

} // namespace

Q_DECLARE_METATYPE(MakeDesk)

void TestInBackground::cleanup()
{
    QThreadPool::globalInstance()->waitForDone();
}

void TestInBackground::resultComesInTheThreadOfTheOwner()
{
    QObject owner;
    QThread *worker = nullptr;
    QThread *told = nullptr;
    int result = 0;
    auto work = [&worker] {
        worker = QThread::currentThread();
        return 7;
    };
    const QFuture<int> future = ui::inBackground(&owner, work, [&](int value) {
        told = QThread::currentThread();
        result = value;
    });
    QTRY_COMPARE(result, 7);
    QCOMPARE(told, QThread::currentThread());
    QVERIFY(worker && worker != told);
    QCOMPARE(future.result(), 7);
    QTRY_VERIFY(owner.children().isEmpty());
}

void TestInBackground::workWithoutResultIsToldToo()
{
    QObject owner;
    bool isTold = false;
    ui::inBackground(
        &owner, [] {}, [&isTold] { isTold = true; });
    QTRY_VERIFY(isTold);
}

void TestInBackground::poolCanBeChosen()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    const BusyPool others(*QThreadPool::globalInstance());
    QObject owner;
    bool isTold = false;
    ui::inBackground(
        &owner, [] {}, [&isTold] { isTold = true; }, &pool);
    QTRY_VERIFY(isTold);
}

void TestInBackground::nothingComesOnceTheOwnerIsGone()
{
    bool isTold = false;
    QFuture<int> future;
    {
        const BusyPool busy(*QThreadPool::globalInstance());
        auto owner = std::make_unique<QObject>();
        future = ui::inBackground(
            owner.get(), [] { return 7; }, [&isTold](int) { isTold = true; });
        QVERIFY(!future.isFinished());
        owner.reset();
    }
    QCOMPARE(future.result(), 7);
    QTest::qWait(50);
    QVERIFY(!isTold);
}

void TestInBackground::desksMayGoWhileTheyWork_data()
{
    QTest::addColumn<MakeDesk>("make");
    QTest::newRow("finding and replacing") << MakeDesk(&findDesk);
    QTest::newRow("spelling") << MakeDesk(&spellingDesk);
    QTest::newRow("figures of other calls") << MakeDesk(&projectCalls);
}

void TestInBackground::desksMayGoWhileTheyWork()
{
    QFETCH(MakeDesk, make);
    ui::MainWindow window;
    open(window, m_path);
    QSignalSpy opened(&window.session(), &ui::Session::opened);
    window.session().addCall(writeNextCall());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    QThreadPool::globalInstance()->waitForDone();
    QWidget parent;
    {
        const BusyPool busy(*QThreadPool::globalInstance());
        std::unique_ptr<QObject> desk = make(window, parent);
        QVERIFY(!desk->findChildren<QFutureWatcherBase *>().isEmpty());
        desk.reset();
    }
    QTest::qWait(50);
    QVERIFY(window.session().isOpen());
}

QTEST_MAIN(TestInBackground)
#include "test_inbackground.moc"
