// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/markdownexporter.h"

#include <QCoreApplication>

#include "core/document/markdowntext.h"
#include "core/exporters/cleancall.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString speakerLine(const CleanTurn &turn)
{
    QString line = u"**"_s + markdownText(turn.speaker) + u"**"_s;
    if (!turn.detail.isEmpty())
        line += u" ("_s + markdownText(turn.detail) + u')';
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
    QString text = u"# "_s + markdownText(clean.title) + u"\n\n"_s;
    if (!clean.subtitle.isEmpty())
        text += markdownText(clean.subtitle) + u"\n\n"_s;
    if (!clean.note.isEmpty())
        text += u'*' + markdownText(clean.note) + u"*\n\n"_s;
    for (const CleanTurn &turn : clean.turns) {
        if (!turn.section.isEmpty())
            text += u"## "_s + turn.section + u"\n\n"_s;
        text += speakerLine(turn);
        for (const QString &paragraph : turn.paragraphs)
            text += markdownText(paragraph) + u"\n\n"_s;
    }
    text.chop(1);
    return text.toUtf8();
}

} // namespace core
