// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include "core/base/toolkitmessages.h"
#include "core/base/translations.h"
#include "ui/mainwindow.h"
#include "ui/openplace.h"
#include "ui/openrequests.h"
#include "ui/preferencesdesk.h"
#include "ui/settings/settings.h"
#include "ui/windowpicture.h"

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString file;
    ui::PictureRequest picture; ///< Its path is empty for normal use.
    QSize size;                 ///< Of the window; invalid for the remembered one.
    std::optional<ui::Theme> theme;
};

std::optional<ui::Theme> themeFromName(const QString &name)
{
    if (name == u"light")
        return ui::Theme::Light;
    if (name == u"dark")
        return ui::Theme::Dark;
    if (name == u"high-contrast-light")
        return ui::Theme::HighContrastLight;
    if (name == u"high-contrast-dark")
        return ui::Theme::HighContrastDark;
    return std::nullopt;
}

Arguments readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Review, correct and annotate machine-made transcripts of earnings calls."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption screenshot(
        u"screenshot"_s, QApplication::translate("main", "Write a picture of the window with FILE open, then quit."),
        u"png"_s);
    const QCommandLineOption size(u"size"_s, QApplication::translate("main", "Size of the window, such as 1366x768."),
                                  u"size"_s);
    const QCommandLineOption theme(u"theme"_s,
                                   QApplication::translate("main", "Theme for this run: light, dark, "
                                                                   "high-contrast-light or high-contrast-dark."),
                                   u"theme"_s);
    const QCommandLineOption panel(
        u"panel"_s, QApplication::translate("main", "For the picture: the panel in front, such as figures."),
        u"name"_s);
    const QCommandLineOption changes(
        u"changes"_s, QApplication::translate("main", "For the picture: changes marked, imported or beside."),
        u"mode"_s);
    const QCommandLineOption words(
        u"words"_s, QApplication::translate("main", "For the picture: words of the call that are in view."),
        u"words"_s);
    const QCommandLineOption action(
        u"action"_s, QApplication::translate("main", "For the picture: an action that is triggered, by its text."),
        u"text"_s);
    const QCommandLineOption optional(u"optional"_s,
                                      QApplication::translate("main", "Take no picture if there is no such action."));
    const QCommandLineOption worked(
        u"worked"_s, QApplication::translate("main", "For the picture: accept and annotate something first."));
    parser.addOptions({screenshot, size, theme, panel, changes, words, action, optional, worked});
    parser.addPositionalArgument(u"file"_s, QApplication::translate("main", "A transcript or an .emend project."),
                                 u"[file]"_s);
    parser.process(application);

    Arguments arguments;
    arguments.file = parser.positionalArguments().value(0);
    arguments.picture = {parser.value(screenshot), parser.value(panel),  parser.value(changes), parser.value(action),
                         parser.value(words),      parser.isSet(worked), parser.isSet(optional)};
    const QStringList sides = parser.value(size).split(u'x');
    if (sides.size() == 2)
        arguments.size = QSize(sides[0].toInt(), sides[1].toInt());
    arguments.theme = themeFromName(parser.value(theme));
    return arguments;
}

constexpr int restart = 1000; ///< An exit code that no system gives away.

/// Shows a window until it is closed, or until it is wanted in another language; place is where it begins and ends.
int showWindow(const Arguments &arguments, ui::OpenPlace &place)
{
    ui::MainWindow window;
    new ui::OpenRequests(window);
    if (arguments.size.isValid())
        window.resize(arguments.size);
    window.show();
    ui::Session::warmUp();
    QObject::connect(
        &window.preferences(), &ui::PreferencesDesk::restartWanted, &window, [] { QApplication::exit(restart); },
        Qt::QueuedConnection);
    if (!place.project.isEmpty())
        place.openIn(window);
    else if (!arguments.file.isEmpty())
        window.openFile(arguments.file);
    if (!arguments.picture.path.isEmpty())
        return ui::takePicture(window, arguments.picture);
    const int code = QApplication::exec();
    if (code == restart) {
        place = ui::OpenPlace::of(window);
        window.close();
    }
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    core::hushToolkit();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Emend"_s);
    QApplication::setOrganizationName(u"Emend"_s);
    QApplication::setApplicationVersion(QStringLiteral(EMEND_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(EMEND_APPLICATION_ID));

    core::installTranslations(ui::Settings::value(ui::settings::language));
    const Arguments arguments = readArguments(application);
    ui::applyTheme(arguments.theme.value_or(ui::Settings::value(ui::settings::theme)));
    ui::OpenPlace place;
    int code = showWindow(arguments, place);
    while (code == restart) {
        core::installTranslations(ui::Settings::value(ui::settings::language));
        code = showWindow({}, place);
    }
    return code;
}
