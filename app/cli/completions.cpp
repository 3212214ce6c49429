// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "app/cli/manual.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// "--name" and "-n".
QStringList flagsOf(const QCommandLineOption &option)
{
    QStringList flags;
    for (const QString &name : option.names())
        flags.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    return flags;
}

/// What an option may be given; none where anything can stand.
QStringList choicesOf(const Command &command, const QCommandLineOption &option)
{
    return command.choices(option.names().constLast());
}

QStringList commandNames()
{
    QStringList names;
    for (const auto &command : commands())
        names.append(command->name());
    return names << u"help"_s;
}

/// In single quotes, as all three shells read it.
QString quoted(QString text)
{
    text.replace(u'\'', u"'\\''"_s);
    return u'\'' + text + u'\'';
}

/// The case of a bash script for one command: the values of its options, then the options.
QString bashCase(const Command &command)
{
    QStringList flags{u"--help"_s};
    QString values;
    for (const QCommandLineOption &option : command.options()) {
        flags.append(flagsOf(option));
        const QStringList choices = choicesOf(command, option);
        const QString reply = choices.isEmpty() ? u"compgen -f -- \"$word\""_s
                                                : u"compgen -W %1 -- \"$word\""_s.arg(quoted(choices.join(u' ')));
        if (!option.valueName().isEmpty())
            values +=
                u"            %1) mapfile -t COMPREPLY < <(%2); return;;\n"_s.arg(flagsOf(option).join(u'|'), reply);
    }
    const QString byValue =
        values.isEmpty() ? QString() : u"        case \"$previous\" in\n%1        esac\n"_s.arg(values);
    return u"    %1)\n%2        flags=%3;;\n"_s.arg(command.name(), byValue, quoted(flags.join(u' ')));
}

QString bash()
{
    QString cases;
    for (const auto &command : commands())
        cases += bashCase(*command);
    return u"# SPDX-License-Identifier: GPL-3.0-or-later\n"
           "# Completes emend-cli in bash.\n"
           "_emend_cli() {\n"
           "    local word=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" flags=''\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W %1 -- \"$word\")\n"
           "        return\n"
           "    fi\n"
           "    case \"${COMP_WORDS[1]}\" in\n"
           "%2"
           "    help) flags=%3;;\n"
           "    esac\n"
           "    if [[ \"$word\" == -* || \"${COMP_WORDS[1]}\" == help ]]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W \"$flags\" -- \"$word\")\n"
           "    else\n"
           "        mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n"
           "    fi\n"
           "}\n"
           "complete -o filenames -F _emend_cli emend-cli\n"_s.arg(
               quoted((commandNames() << u"--help"_s << u"--version"_s).join(u' ')), cases,
               quoted((commandNames() << u"--man"_s).join(u' ')));
}

/// Words in a specification of zsh's _arguments.
QString zshWords(QString text)
{
    for (const QChar sign : u"\\[]:"_s)
        text.replace(sign, u'\\' + QString(sign));
    return text;
}

/// One option as zsh's _arguments reads it: -f[meaning]:VALUE:(choices)
QStringList zshOptions(const Command &command, const QCommandLineOption &option)
{
    const QStringList choices = choicesOf(command, option);
    const QString value = choices.isEmpty() ? u"_files"_s : u'(' + choices.join(u' ') + u')';
    QStringList specifications;
    for (const QString &flag : flagsOf(option)) {
        QString one = u"*"_s + flag + u'[' + zshWords(option.description()) + u']';
        if (!option.valueName().isEmpty())
            one += u':' + zshWords(option.valueName()) + u':' + value;
        specifications.append(quoted(one));
    }
    return specifications;
}

QString zsh()
{
    QStringList names;
    QString cases;
    for (const auto &command : commands()) {
        names.append(quoted(zshWords(command->name()) + u':' + zshWords(command->summary())));
        QStringList options{quoted(u"--help[Shows the help.]"_s)};
        for (const QCommandLineOption &option : command->options())
            options.append(zshOptions(*command, option));
        cases += u"    %1)\n        _arguments \\\n            %2 \\\n            '*:file:_files';;\n"_s.arg(
            command->name(), options.join(u" \\\n            "_s));
    }
    return u"#compdef emend-cli\n"
           "# SPDX-License-Identifier: GPL-3.0-or-later\n"
           "# Completes emend-cli in zsh.\n"
           "_emend_cli() {\n"
           "    local -a names\n"
           "    names=(\n        %1\n    )\n"
           "    if (( CURRENT == 2 )); then\n"
           "        _describe command names\n"
           "        return\n"
           "    fi\n"
           "    local chosen=$words[2]\n"
           "    shift words\n"
           "    (( CURRENT-- ))\n"
           "    case $chosen in\n"
           "%2"
           "    help) _describe command names;;\n"
           "    esac\n"
           "}\n"
           "_emend_cli \"$@\"\n"_s.arg(names.join(u"\n        "_s), cases);
}

QString fishOption(const Command &command, const QCommandLineOption &option)
{
    QString line = u"complete -c emend-cli -n '__fish_seen_subcommand_from %1'"_s.arg(command.name());
    for (const QString &name : option.names())
        line += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
    line += u" -d "_s + quoted(option.description());
    const QStringList choices = choicesOf(command, option);
    if (!choices.isEmpty())
        line += u" -x -a "_s + quoted(choices.join(u' '));
    else if (!option.valueName().isEmpty())
        line += u" -r"_s;
    return line + u'\n';
}

QString fish()
{
    QString text = u"# SPDX-License-Identifier: GPL-3.0-or-later\n# Completes emend-cli in fish.\n"_s;
    for (const auto &command : commands()) {
        text += u"complete -c emend-cli -f -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(command->name(),
                                                                                         quoted(command->summary()));
        for (const QCommandLineOption &option : command->options())
            text += fishOption(*command, option);
    }
    return text + u"complete -c emend-cli -f -n __fish_use_subcommand -a help\n"_s;
}

} // namespace

QStringList shells()
{
    return {u"bash"_s, u"zsh"_s, u"fish"_s};
}

QString completions(const QString &shell)
{
    return shell == u"bash" ? bash() : shell == u"zsh" ? zsh() : fish();
}

} // namespace cli
