// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

#include "core/base/translations.h"
#include "tests/ui/deskwindow.h"
#include "ui/mainwindow.h"
#include "ui/panels/reviewpanel.h"
#include "ui/settings/recentprojects.h"
#include "ui/settings/settings.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/hintbar.h"
#include "ui/widgets/recentdelegate.h"
#include "ui/widgets/startpage.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

/// What somebody sees who opens the program for the first time, and on the day after.
class TestNewcomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void seesAHintThatGoesWhenItWasFollowed();
    void seesTheNextHintWithTheNextCall();
    void canBeDoneWithHints();
    void readsTheKeysThatHold();
    void findsTheProjectWithItsState();
    void opensARecentProjectByKeys();
    void takesAProjectOffTheList();
    void seesWhichProjectIsGone();
    void seesWhereAFileCanBeDropped();

private:
    QString hint() { return m_window->hintBar().text(); }
    void openAgain();
    QListWidget *recent() { return m_window->findChild<ui::StartPage *>()->findChild<QListWidget *>(); }
    QVariant shown(int row, int role) { return recent()->model()->index(row, 0).data(role); }

    std::unique_ptr<ui::MainWindow> m_window;
};

void TestNewcomer::initTestCase()
{
    core::installTranslations(u"en"_s);
}

void TestNewcomer::init()
{
    test::useFreshSettings(u"test-newcomer"_s);
    m_window = test::windowWithSample();
    QVERIFY(m_window);
}

void TestNewcomer::cleanup()
{
    m_window.reset();
}

void TestNewcomer::openAgain()
{
    m_window->session().close();
    QVERIFY(hint().isEmpty());
    m_window->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isOpen(), 20000);
}

void TestNewcomer::seesAHintThatGoesWhenItWasFollowed()
{
    QVERIFY2(hint().contains(u"accepts the proposal"_s), qPrintable(hint()));
    m_window->actions()[ui::ActionId::Accept]->trigger();
    QVERIFY(hint().isEmpty());
    openAgain();
    QVERIFY(!hint().contains(u"accepts the proposal"_s));
}

void TestNewcomer::seesTheNextHintWithTheNextCall()
{
    m_window->actions()[ui::ActionId::NextFinding]->trigger();
    QVERIFY(hint().isEmpty());
    openAgain();
    QVERIFY2(hint().contains(u"a few letters of its name"_s), qPrintable(hint()));
}

void TestNewcomer::canBeDoneWithHints()
{
    m_window->hintBar().findChildren<QToolButton *>().first()->click();
    QVERIFY(hint().isEmpty());
    openAgain();
    QVERIFY(hint().isEmpty());
    m_window->close();
    m_window = test::windowWithSample();
    QVERIFY(m_window && hint().isEmpty());
}

void TestNewcomer::readsTheKeysThatHold()
{
    auto &actions = const_cast<ui::Actions &>(m_window->actions());
    QVERIFY(hint().contains(u"F8"_s));
    actions.setOwnKeys({{u"NextFinding"_s, {QKeySequence(u"Ctrl+F7"_s)}}});
    QVERIFY(hint().contains(u"Ctrl+F7"_s));
    QVERIFY(!hint().contains(u"F8<"_s));
    actions.setOwnKeys({{u"NextFinding"_s, {}}});
    QVERIFY(hint().contains(u"Next finding"_s));
}

void TestNewcomer::findsTheProjectWithItsState()
{
    m_window->actions()[ui::ActionId::Accept]->trigger();
    m_window->actions()[ui::ActionId::Accept]->trigger();
    const int all = m_window->workspace().review().findingCount();
    const QString title = m_window->session().call().call.info.title;
    m_window->session().close();
    QCOMPARE(recent()->count(), 1);
    QCOMPARE(shown(0, Qt::DisplayRole).toString(), title);
    QCOMPARE(shown(0, ui::RecentDelegate::StateRole).toString(), u"2 of %1 decided"_s.arg(all));
    QCOMPARE(shown(0, ui::RecentDelegate::ShareRole).toDouble(), 2.0 / all);
    const QList<ui::RecentProject> kept = ui::recentProjects();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().calls, 1);
    QVERIFY(kept.first().leftAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

void TestNewcomer::opensARecentProjectByKeys()
{
    const QString path = m_window->session().project().path();
    m_window->session().close();
    recent()->setFocus();
    recent()->setCurrentRow(0);
    QTest::keyClick(recent(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isOpen(), 20000);
    QCOMPARE(m_window->session().project().path(), path);
}

void TestNewcomer::takesAProjectOffTheList()
{
    const QString path = m_window->session().project().path();
    m_window->session().close();
    recent()->setCurrentRow(0);
    QTest::keyClick(recent(), Qt::Key_Delete);
    QCOMPARE(recent()->count(), 0);
    QVERIFY(!recent()->isVisible());
    QVERIFY(QFile::exists(path));
}

void TestNewcomer::seesWhichProjectIsGone()
{
    const QString path = m_window->session().project().path();
    m_window->session().close();
    QVERIFY(QFile::remove(path));
    m_window->findChild<ui::StartPage *>()->refresh();
    QVERIFY(!shown(0, ui::RecentDelegate::IsThereRole).toBool());
    QCOMPARE(shown(0, ui::RecentDelegate::StateRole).toString(), u"not there any more"_s);
}

void TestNewcomer::seesWhereAFileCanBeDropped()
{
    m_window->session().close();
    auto *page = m_window->findChild<ui::StartPage *>();
    const QImage before = page->grab().toImage();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(QCoreApplication::applicationFilePath())});
    QDragEnterEvent enter({}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(page->grab().toImage() != before);
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_window.get(), &leave);
    QCOMPARE(page->grab().toImage(), before);
}

QTEST_MAIN(TestNewcomer)
#include "test_newcomer.moc"
