// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QApplication>
#include <QFile>
#include <QLocale>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "app/cli/formats.h"
#include "app/cli/program.h"
#include "core/base/toolkitmessages.h"
#include "core/base/translations.h"

using namespace Qt::StringLiterals;

namespace {

cli::Console::ErrorSide errorSide()
{
#ifdef Q_OS_UNIX
    if (isatty(STDERR_FILENO))
        return cli::Console::ErrorSide::Terminal;
#endif
    return cli::Console::ErrorSide::File;
}

/// As all commands do: LC_ALL before LC_MESSAGES before LANG, and "C" wants plain English even where LANGUAGE names
/// another language. JSON is English everywhere, with what failed in it. Empty for what the system says.
QString languageOfMessages()
{
    if (QCoreApplication::arguments().contains(u"--json"_s))
        return u"en"_s;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return value == u"C" || value.startsWith(u"C.") || value == u"POSIX" ? u"en"_s : QString();
    }
    return {};
}

/// Only charts and pages need fonts and pictures; all else starts faster without them. No display is ever needed.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool draws = cli::mayDraw(arguments);
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    core::hushToolkit();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    core::installTranslations(languageOfMessages());
    // Only words are translated: numbers stay as scripts can read them.
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setApplicationName(u"emend-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EMEND_VERSION));

    QFile output;
    QFile errors;
    if (!output.open(stdout, QIODevice::WriteOnly)
        || !errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cli::Failed;
    cli::Console console(output, errors, errorSide());
    return cli::run(QCoreApplication::arguments(), console);
}
