// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileOpenEvent>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/deskwindow.h"
#include "ui/mainwindow.h"
#include "ui/openrequests.h"

using namespace Qt::StringLiterals;

/// A double click on a file while the program runs, as macOS tells of it.
class TestOpenRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensTheFileInTheWindow();
    void leavesAnAddressAlone();
};

void TestOpenRequests::initTestCase()
{
    test::useFreshSettings(u"test_openrequests"_s);
}

void TestOpenRequests::opensTheFileInTheWindow()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"call.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Operator: Good day, and welcome.\n\nAnn Lee: Thank you. Revenue grew 5 percent.\n");
    file.close();

    ui::MainWindow window;
    new ui::OpenRequests(window);
    QFileOpenEvent request(path);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &request);
    QTRY_VERIFY_WITH_TIMEOUT(window.session().isOpen(), 20000);
    QVERIFY(QFile::exists(folder.filePath(u"call.emend"_s)));
}

void TestOpenRequests::leavesAnAddressAlone()
{
    ui::MainWindow window;
    new ui::OpenRequests(window);
    QFileOpenEvent request(QUrl(u"https://calls.example/call.txt"_s));
    QCoreApplication::sendEvent(QCoreApplication::instance(), &request);
    QTest::qWait(50);
    QVERIFY(!window.session().isOpen());
}

QTEST_MAIN(TestOpenRequests)
#include "test_openrequests.moc"
