// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/markdownexporter.h"

#include <QCoreApplication>

#include "core/exporters/cleancall.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Characters that Markdown could take for its own wherever they stand.
bool isMarkup(QChar c)
{
    return QStringView(u"\\`*_[]<>|&~").contains(c);
}

/// Whether a paragraph begins as a list, a heading or a rule would: "1.", "+", "#", "=".
qsizetype escapeAtBegin(const QString &text)
{
    if (text.isEmpty())
        return -1;
    if (QStringView(u"#+-=").contains(text.front()))
        return 0;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    const bool isNumbered = digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')');
    return isNumbered && (digits + 1 == text.size() || text[digits + 1].isSpace()) ? digits : -1;
}

/// Words as Markdown shows them, whatever characters they have.
QString escaped(const QString &text)
{
    const qsizetype begin = escapeAtBegin(text);
    QString result;
    result.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == begin || isMarkup(text[i]))
            result += u'\\';
        result += text[i];
    }
    return result;
}

QString speakerLine(const CleanTurn &turn)
{
    QString line = u"**"_s + escaped(turn.speaker) + u"**"_s;
    if (!turn.detail.isEmpty())
        line += u" ("_s + escaped(turn.detail) + u')';
    if (!turn.remark.isEmpty())
        line += u" \\["_s + turn.remark + u"\\]"_s;
    return line + u":\n\n"_s;
}

} // namespace

QString MarkdownExporter::id() const
{
    return u"markdown"_s;
}

QString MarkdownExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "Clean transcript, Markdown");
}

QString MarkdownExporter::suffix() const
{
    return u"md"_s;
}

Result<QByteArray> MarkdownExporter::write(const ReviewedCall &call, const ExportOptions &options) const
{
    const CleanCall clean = cleanCall(call, options);
    QString text = u"# "_s + escaped(clean.title) + u"\n\n"_s;
    if (!clean.subtitle.isEmpty())
        text += escaped(clean.subtitle) + u"\n\n"_s;
    if (!clean.note.isEmpty())
        text += u'*' + escaped(clean.note) + u"*\n\n"_s;
    for (const CleanTurn &turn : clean.turns) {
        if (!turn.section.isEmpty())
            text += u"## "_s + turn.section + u"\n\n"_s;
        text += speakerLine(turn);
        for (const QString &paragraph : turn.paragraphs)
            text += escaped(paragraph) + u"\n\n"_s;
    }
    text.chop(1);
    return text.toUtf8();
}

} // namespace core
