// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/documentblocks.h"

using namespace Qt::StringLiterals;

namespace core {

DocumentRun documentRun(const QString &text)
{
    DocumentRun run;
    run.text = text;
    return run;
}

DocumentBlock documentBlock(DocumentBlock::Kind kind, const QString &text)
{
    DocumentBlock block;
    block.kind = kind;
    block.runs = {documentRun(text)};
    return block;
}

DocumentCell documentCell(const QString &text, bool isNumber)
{
    return {text.isEmpty() ? QList<DocumentRun>() : QList<DocumentRun>{documentRun(text)}, isNumber};
}

DocumentBlock documentTable(const QStringList &head)
{
    DocumentBlock block;
    block.kind = DocumentBlock::Kind::Table;
    QList<DocumentCell> row;
    for (const QString &name : head)
        row.append(documentCell(name));
    block.rows = {row};
    return block;
}

QString timeWords(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd hh:mm"_s) + u" UTC"_s : QString();
}

} // namespace core
