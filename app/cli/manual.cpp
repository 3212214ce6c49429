// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include <QCoreApplication>

#include "app/cli/help.h"
#include "core/base/translations.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(cli::Manual)
};

/// Words that man shows as they are: no escapes, no requests, hyphens that can be copied.
QString escaped(const QString &text)
{
    QString result = text;
    result.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    QStringList lines = result.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\''))
            line.prepend(u"\\&"_s);
    }
    return lines.join(u'\n');
}

/// Text whose lines and columns stay as they are.
QString asWritten(const QString &text)
{
    return u".nf\n"_s + escaped(text.trimmed()) + u"\n.fi\n"_s;
}

QString section(const QString &title)
{
    return u".SH "_s + title + u'\n';
}

QString described(const Command &command)
{
    QString text = u".SS "_s + escaped(command.name()) + u'\n';
    text += u".B emend\\-cli "_s + escaped(command.name()) + u"\n.PP\n"_s;
    text += asWritten(u"emend-cli "_s + command.name() + u' ' + command.synopsis()) + u".PP\n"_s;
    text += escaped(command.summary()) + u'\n';
    for (const QCommandLineOption &option : command.options())
        text += u".TP\n.B "_s + escaped(writtenOption(option)) + u'\n' + escaped(option.description()) + u'\n';
    return text + u".PP\n"_s + asWritten(command.description());
}

} // namespace

QString manualPage()
{
    const core::EnglishScope english;
    QString text = u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                   ".TH EMEND\\-CLI 1 \"\" \"Emend "_s
                   + QCoreApplication::applicationVersion() + u"\" \"User Commands\"\n"_s;
    text += section(u"NAME"_s) + Sentences::tr("emend\\-cli \\- review machine\\-made transcripts of earnings calls\n");
    text += section(u"SYNOPSIS"_s) + u".B emend\\-cli\n.I COMMAND\n.RI [ ARGUMENT ]...\n"_s;
    text +=
        section(u"DESCRIPTION"_s)
        + Sentences::tr("Reads machine\\-made transcripts of earnings calls and tells who speaks, what the recogniser "
                        "broke, and which figures were said. Everything stays on this machine.\n");
    text += section(u"COMMANDS"_s);
    for (const auto &command : commands())
        text += described(*command);
    text += section(u"EXIT STATUS"_s);
    for (const auto &[code, meaning] : exitCodeTable())
        text += u".TP\n.B "_s + code + u'\n' + escaped(meaning) + u'\n';
    return text;
}

} // namespace cli
