// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <algorithm>

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::Help)
};

} // namespace

QString writtenOption(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString value = option.valueName();
    return names.join(u", "_s) + (value.isEmpty() ? QString() : u' ' + value);
}

QList<std::pair<QString, QString>> exitCodeTable()
{
    return {
        {u"0"_s, Words::tr("All was done.")},
        {u"1"_s, Words::tr("A file could not be read, analysed or written.")},
        {u"2"_s, Words::tr("The command line made no sense; nothing was done.")},
        {u"3"_s, Words::tr("All was done, and a file has what --fail-on names.")},
    };
}

QString table(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

QString programHelp()
{
    QList<std::pair<QString, QString>> rows;
    for (const auto &command : commands())
        rows.append({command->name(), command->summary()});
    rows.append({u"help COMMAND"_s, Words::tr("The options of a command, with examples.")});
    rows.append({u"help --man"_s, Words::tr("The manual page, for man.")});
    rows.append({u"--version"_s, Words::tr("The version of this program.")});

    return Words::tr("Reviews machine-made transcripts of earnings calls: who speaks, what the recogniser broke, and\n"
                     "which figures were said. Everything stays on this machine.\n\n"
                     "Usage: emend-cli COMMAND ...\n\nCommands:\n")
           + table(rows)
           + Words::tr("\nExamples:\n"
                       "  emend-cli analyze call.txt --json call.json\n"
                       "  emend-cli export call.txt --format markdown --output call.md\n\n"
                       "Exit codes:\n")
           + table(exitCodeTable());
}

QString commandHelp(const Command &command)
{
    QList<std::pair<QString, QString>> rows;
    for (const QCommandLineOption &option : command.options())
        rows.append({writtenOption(option), option.description()});
    rows.append({u"-h, --help"_s, Words::tr("Shows this help.")});
    return Words::tr("Usage: emend-cli %1 %2\n\n").arg(command.name(), command.synopsis()) + command.summary()
           + Words::tr("\n\nOptions:\n") + table(rows) + u'\n' + command.description();
}

QString versionText()
{
    return Words::tr("emend-cli %1 (Qt %2)\n"
                     "Free software under the GNU General Public License, version 3 or later; there is no warranty.\n")
        .arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()));
}

} // namespace cli
