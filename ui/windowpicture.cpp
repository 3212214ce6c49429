// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowpicture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTextStream>

#include "ui/mainwindow.h"
#include "ui/widgets/messagebar.h"

namespace ui {

namespace {

constexpr qint64 longestWait = 60000; ///< In milliseconds.
constexpr qint64 settleTime = 400;    ///< For layouts and paint events after the last change, in milliseconds.

void run(qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

int takePicture(MainWindow &window, const QString &path)
{
    QTextStream errors(stderr);
    bool isAnalysed = false;
    QObject::connect(&window.session(), &Session::analysisChanged, &window, [&] { isAnalysed = true; });
    QElapsedTimer timer;
    timer.start();
    while (window.session().isBusy() || (window.session().isOpen() && !isAnalysed)) {
        if (timer.elapsed() > longestWait)
            break;
        run(10);
    }
    run(settleTime);
    if (!window.session().isOpen() && !window.messageBar().text().isEmpty()) {
        errors << window.messageBar().text() << Qt::endl;
        return 1;
    }
    // Where this run keeps its project is news for whoever works on, not for a picture.
    window.messageBar().hide();
    run(settleTime);
    if (!window.grab().save(path, "PNG")) {
        errors << QApplication::translate("ui::WindowPicture", "The picture could not be written to “%1”.").arg(path)
               << Qt::endl;
        return 1;
    }
    return 0;
}

} // namespace ui
