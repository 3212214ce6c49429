// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/textexporter.h"

#include <QCoreApplication>

#include "core/exporters/cleancall.h"

namespace core {

using namespace Qt::StringLiterals;

QString TextExporter::id() const
{
    return u"text"_s;
}

QString TextExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "Clean transcript, plain text");
}

QString TextExporter::suffix() const
{
    return u"txt"_s;
}

Result<QByteArray> TextExporter::write(const ReviewedCall &call, const ExportOptions &options) const
{
    const CleanCall clean = cleanCall(call, options);
    QString text = clean.title + u'\n';
    if (!clean.subtitle.isEmpty())
        text += clean.subtitle + u'\n';
    if (!clean.note.isEmpty())
        text += clean.note + u'\n';
    for (const CleanTurn &turn : clean.turns) {
        text += u'\n' + turn.speaker + (turn.remark.isEmpty() ? u": "_s : u" [%1]: "_s.arg(turn.remark));
        text += turn.paragraphs.join(u"\n\n"_s) + u'\n';
    }
    return text.toUtf8();
}

} // namespace core
