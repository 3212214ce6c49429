// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/jsonexporter.h"

#include <QCoreApplication>

#include "core/exporters/analysisjson.h"

namespace core {

using namespace Qt::StringLiterals;

QString JsonExporter::id() const
{
    return u"json"_s;
}

QString JsonExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "Analysis and review, JSON");
}

QString JsonExporter::suffix() const
{
    return u"json"_s;
}

Result<QByteArray> JsonExporter::write(const ReviewedCall &call, const ExportOptions &) const
{
    return reviewedCallJson(call);
}

} // namespace core
