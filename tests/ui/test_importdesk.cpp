// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "ui/importdesk.h"
#include "ui/mainwindow.h"

using namespace Qt::StringLiterals;

namespace {

const QString words =
    u"Alpine Inc. Q2 2025 Earnings Call\nAugust 1, 2025\n\nAnn Lee: Good morning. Revenue grew to 120 "
    "million.\n\nBen Ray: Why did it grow?\n"_s;

} // namespace

/// How calls come in from the clipboard, and with a choice of format and layout.
class TestImportDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pastedTextIsACall();
    void pastedPagesKeepTheirSpeakers();
    void aSecondPasteIsAddedToTheProject();
    void nothingIsPastedFromAnEmptyClipboard();
    void aChosenLayoutIsKept();

private:
    void paste(const QMimeData &data);
    QStringList speakers();

    std::unique_ptr<ui::MainWindow> m_window;
};

void TestImportDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"emend-test"_s);
    QCoreApplication::setApplicationName(u"test_importdesk"_s);
}

void TestImportDesk::init()
{
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    m_window = std::make_unique<ui::MainWindow>();
    m_window->show();
}

void TestImportDesk::cleanup()
{
    m_window.reset();
}

void TestImportDesk::paste(const QMimeData &data)
{
    QSignalSpy opened(&m_window->session(), &ui::Session::opened);
    m_window->findChild<ui::ImportDesk *>()->paste(data);
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 60000);
}

QStringList TestImportDesk::speakers()
{
    QStringList names;
    for (const core::ImportedTurn &turn : m_window->session().call().call.transcript.turns())
        names.append(turn.name);
    return names;
}

void TestImportDesk::pastedTextIsACall()
{
    QMimeData data;
    data.setText(words);
    paste(data);
    const core::DocumentInfo &info = m_window->session().call().call.info;
    QCOMPARE(info.title, u"Alpine Inc. Q2 2025 Earnings Call"_s);
    QCOMPARE(info.date, QDate(2025, 8, 1));
    QCOMPARE(info.fileName, u"Alpine Inc. Q2 2025 Earnings Call 2025-08-01.txt"_s);
    QCOMPARE(speakers(), (QStringList{u"Ann Lee"_s, u"Ben Ray"_s}));
}

void TestImportDesk::pastedPagesKeepTheirSpeakers()
{
    QMimeData data;
    data.setText(u"Ann Lee\nGood morning.\nBen Ray\nWhy?"_s);
    data.setHtml(
        u"<b>Ann Lee</b><p>Good morning.</p><b>Ben Ray</b><p>Why?</p><img src=\"http://example.org/x.png\">"_s);
    paste(data);
    QCOMPARE(speakers(), (QStringList{u"Ann Lee"_s, u"Ben Ray"_s}));
    QCOMPARE(m_window->session().call().call.transcript.format(), u"html"_s);
}

void TestImportDesk::aSecondPasteIsAddedToTheProject()
{
    QMimeData first;
    first.setText(words);
    paste(first);
    QMimeData second;
    second.setText(QString(words).replace(u"120"_s, u"130"_s));
    paste(second);
    QCOMPARE(m_window->session().project().documents().size(), 2);
    QVERIFY(m_window->session().call().call.transcript.text().contains(u"130"));
}

void TestImportDesk::nothingIsPastedFromAnEmptyClipboard()
{
    auto *desk = m_window->findChild<ui::ImportDesk *>();
    QSignalSpy failed(desk, &ui::ImportDesk::failed);
    desk->paste(QMimeData());
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_window->session().isBusy());
}

void TestImportDesk::aChosenLayoutIsKept()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"call.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(words.toUtf8()) > 0);
    file.close();
    QSignalSpy opened(&m_window->session(), &ui::Session::opened);
    m_window->session().open(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 60000);
    QCOMPARE(speakers().size(), 2);

    // Nothing was done in its project yet, so it is read anew as asked for.
    m_window->session().close();
    ui::ImportChoice choice;
    choice.layout = core::Layout::Unbroken;
    choice.format = u"markdown"_s;
    m_window->session().open(file.fileName(), choice);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isBusy() && m_window->session().isOpen()
                                 && m_window->session().call().call.transcript.format() == u"markdown",
                             60000);
    QCOMPARE(speakers(), QStringList{QString()});
}

QTEST_MAIN(TestImportDesk)
#include "test_importdesk.moc"
