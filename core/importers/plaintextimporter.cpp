// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/plaintextimporter.h"

#include <QCoreApplication>

#include "core/importers/textimport.h"
#include "core/text/filesignature.h"

namespace core {

using namespace Qt::StringLiterals;

QString PlainTextImporter::id() const
{
    return u"plain-text"_s;
}

QString PlainTextImporter::name() const
{
    return QCoreApplication::translate("core::PlainTextImporter", "Plain text");
}

QStringList PlainTextImporter::extensions() const
{
    return {u"txt"_s, u"text"_s};
}

double PlainTextImporter::likelihood(const FileHead &head) const
{
    // Never 0: plain text is the last resort, and its refusal says what the file looks like instead.
    if (!signatureName(head.bytes()).isEmpty())
        return 0.01;
    const QString suffix = head.fileName().section(u'.', -1).toLower();
    return extensions().contains(suffix) ? 0.6 : 0.3;
}

Result<Transcript> PlainTextImporter::read(const ImportRequest &request) const
{
    const auto decoded = decodeText(request.bytes);
    if (!decoded)
        return failure(decoded.error());
    ReadText text;
    text.decoded = *decoded;
    return transcriptOf(text, id(), request);
}

} // namespace core
