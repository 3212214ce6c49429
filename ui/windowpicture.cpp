// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowpicture.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QPainter>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

#include "core/base/result.h"
#include "core/project/edits.h"
#include "ui/changesdesk.h"
#include "ui/mainwindow.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/hintbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 longestWait = 60000;    ///< In milliseconds.
constexpr qint64 settleTime = 400;       ///< For layouts and paint events after the last change, in milliseconds.
constexpr qsizetype acceptedAtOnce = 14; ///< Proposals that a worked call has behind it.
constexpr qsizetype annotatedEvery = 3;  ///< Of the figures with evidence, one in so many is annotated.
constexpr qsizetype annotatedAtMost = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::WindowPicture)
};

void run(qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void waitForAnalysis(MainWindow &window)
{
    bool isAnalysed = false;
    QObject receiver;
    QObject::connect(&window.session(), &Session::analysisChanged, &receiver, [&] { isAnalysed = true; });
    QElapsedTimer timer;
    timer.start();
    while (window.session().isBusy() || (window.session().isOpen() && !isAnalysed)) {
        if (timer.elapsed() > longestWait)
            break;
        run(10);
    }
    run(settleTime);
}

core::Tag tagOf(const QString &name, const QString &colour)
{
    core::Tag tag;
    tag.id = core::newId<core::TagId>();
    tag.name = name;
    tag.colour = colour;
    return tag;
}

/// Makes an edit at a time that is the same for every picture.
void apply(Session &session, core::Edit edit)
{
    edit.at = QDateTime(QDate(2025, 11, 18), QTime(17, 30), Qt::UTC);
    session.apply(edit);
}

/// Leaves the call as after a while of work: the surest proposals taken, and some figures annotated.
void workOn(MainWindow &window)
{
    Session &session = window.session();
    if (!session.isOpen() || session.project().isReadOnly())
        return;
    QList<core::Finding> findings;
    for (const core::Finding &finding : session.call().analysis.findings) {
        if (finding.isShown && finding.suggestion && findings.size() < acceptedAtOnce)
            findings.append(finding);
    }
    apply(session, core::acceptFindings(session.call().call, findings));
    waitForAnalysis(window);
    const QList<core::Tag> tags{tagOf(Words::tr("Guidance"), u"#0072b2"_s), tagOf(Words::tr("Margin"), u"#009e73"_s)};
    for (const core::Tag &tag : tags)
        apply(session, core::addTag(tag));
    const QList<core::Kpi> kpis = session.call().analysis.kpis;
    for (qsizetype i = 0; i < kpis.size() && i / annotatedEvery < annotatedAtMost; i += annotatedEvery) {
        const core::Tag &tag = tags[i / annotatedEvery % tags.size()];
        apply(session, core::annotate(session.call().call, kpis[i].mentions.constFirst().range,
                                      Words::tr("Compare with the release."), {tag.id}));
    }
    run(settleTime);
}

bool showPanel(MainWindow &window, const QString &name)
{
    auto *dock = window.findChild<QDockWidget *>(name);
    if (!dock)
        return false;
    dock->show();
    dock->raise();
    return true;
}

bool showChanges(MainWindow &window, const QString &name)
{
    using Mode = ChangesDesk::Mode;
    static const QHash<QString, Mode> modes{
        {u"marked"_s, Mode::Marked}, {u"imported"_s, Mode::Imported}, {u"beside"_s, Mode::Beside}};
    const auto mode = modes.constFind(name);
    if (mode == modes.constEnd())
        return false;
    window.workspace().changes().setMode(*mode);
    return true;
}

bool showWords(MainWindow &window, const QString &words)
{
    const core::ReviewedCall &call = window.session().call();
    const qsizetype at = call.map.corrected().indexOf(words);
    if (at >= 0)
        window.workspace().view().goTo(call.map.toOriginal(core::TextRange{at, at + words.size()}));
    return at >= 0;
}

QAction *actionWith(const MainWindow &window, const QString &text)
{
    const QList<QAction *> actions = window.actions().all();
    const auto found = std::find_if(actions.begin(), actions.end(), [&text](const QAction *action) {
        // Its key names it in every language.
        return action->objectName() == text || nameOf(*action).compare(text, Qt::CaseInsensitive) == 0;
    });
    return found == actions.end() ? nullptr : *found;
}

/// The window with the dialog that lies on it, if there is one.
QPixmap pictureOf(MainWindow &window)
{
    QPixmap picture = window.grab();
    QWidget *dialog = QApplication::activeModalWidget();
    for (QDialog *other : window.findChildren<QDialog *>()) {
        if (!dialog && other->isVisible())
            dialog = other;
    }
    if (!dialog)
        return picture;
    QPainter painter(&picture);
    const QPoint at = QRect({}, window.size()).center() - dialog->rect().center();
    painter.fillRect(window.rect(), QColor(0, 0, 0, 70));
    painter.fillRect(QRect(at, dialog->size()).adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 110));
    painter.drawPixmap(at, dialog->grab());
    return picture;
}

/// Takes the picture once the action has opened its dialog, which may have an event loop of its own.
QPixmap pictureBehind(MainWindow &window, QAction *action)
{
    QPixmap picture;
    QTimer::singleShot(settleTime, &window, [&] {
        run(settleTime);
        picture = pictureOf(window);
        if (QWidget *dialog = QApplication::activeModalWidget())
            dialog->close();
    });
    action->trigger();
    while (picture.isNull())
        run(settleTime);
    return picture;
}

int failed(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return 1;
}

} // namespace

int takePicture(MainWindow &window, const PictureRequest &request)
{
    waitForAnalysis(window);
    if (!window.session().isOpen() && !window.messageBar().text().isEmpty())
        return failed(window.messageBar().text());
    if (request.isWorked)
        workOn(window);
    if (!request.panel.isEmpty() && !showPanel(window, request.panel))
        return failed(Words::tr("There is no panel “%1”.").arg(request.panel));
    if (!request.words.isEmpty() && (!window.session().isOpen() || !showWords(window, request.words)))
        return failed(Words::tr("The call does not say “%1”.").arg(request.words));
    if (!request.changes.isEmpty() && !showChanges(window, request.changes))
        return failed(Words::tr("Changes are shown as marked, imported or beside, not “%1”.").arg(request.changes));
    QAction *action = request.action.isEmpty() ? nullptr : actionWith(window, request.action);
    if (!action && !request.action.isEmpty())
        return request.isOptional ? 0 : failed(Words::tr("There is no action “%1”.").arg(request.action));
    // Where this run keeps its project is news for whoever works on, not for a picture; so are hints.
    window.messageBar().hide();
    window.hintBar().hide();
    // What was lit up for a moment is dark again.
    run(4 * settleTime);
    const QPixmap picture = action ? pictureBehind(window, action) : pictureOf(window);
    if (!picture.save(request.path, "PNG"))
        return failed(Words::tr("The picture could not be written to “%1”.").arg(request.path));
    return 0;
}

} // namespace ui
