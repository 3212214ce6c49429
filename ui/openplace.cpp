// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openplace.h"

#include "ui/mainwindow.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

namespace ui {

OpenPlace OpenPlace::of(MainWindow &window)
{
    if (!window.session().isOpen())
        return {};
    return {window.session().project().path(), window.session().call().call.info.id,
            window.workspace().view().selectionInOriginal()};
}

void OpenPlace::openIn(MainWindow &window) const
{
    if (project.isEmpty())
        return;
    // Reading goes on in the background, and a project opens with the call that it was left with.
    auto *once = new QObject(&window);
    QObject::connect(&window.session(), &Session::failed, once, &QObject::deleteLater);
    QObject::connect(&window.session(), &Session::analysisChanged, once, [place = *this, &window, once] {
        if (window.session().call().call.info.id != place.document) {
            window.session().showCall(place.document);
            return;
        }
        window.workspace().view().goTo(place.words);
        once->deleteLater();
    });
    window.openFile(project);
}

} // namespace ui
