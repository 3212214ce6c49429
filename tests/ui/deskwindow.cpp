// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskwindow.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "ui/mainwindow.h"

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr int longestWait = 60'000; ///< In milliseconds.

std::unique_ptr<ui::MainWindow> shownWindow()
{
    auto window = std::make_unique<ui::MainWindow>();
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    return window;
}

} // namespace

void useFreshSettings(const QString &name)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setOrganizationName(u"emend-test"_s);
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
}

std::unique_ptr<ui::MainWindow> windowWithSample()
{
    std::unique_ptr<ui::MainWindow> window = shownWindow();
    QSignalSpy analysed(&window->session(), &ui::Session::analysisChanged);
    window->openSample();
    const bool isThere = QTest::qWaitFor([&] { return !analysed.isEmpty(); }, longestWait);
    return isThere ? std::move(window) : nullptr;
}

std::unique_ptr<ui::MainWindow> windowWith(const QString &path)
{
    std::unique_ptr<ui::MainWindow> window = shownWindow();
    QSignalSpy analysed(&window->session(), &ui::Session::analysisChanged);
    window->openFile(path);
    const bool isThere = QTest::qWaitFor([&] { return !analysed.isEmpty(); }, longestWait);
    return isThere ? std::move(window) : nullptr;
}

} // namespace test
