// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/exporters.h"

#include <algorithm>

#include "core/exporters/calldocument.h"
#include "core/exporters/documentexporter.h"
#include "ui/documents/pdfwriter.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const core::DocumentExporter &pdfExporter()
{
    static const core::DocumentExporter exporter({u"pdf"_s, QT_TRANSLATE_NOOP("core::Exporter", "Transcript, PDF"),
                                                  u"pdf"_s, core::Exporter::Group::Transcript, core::callDocument,
                                                  writePdf});
    return exporter;
}

} // namespace

const QList<const core::Exporter *> &allExporters()
{
    static const QList<const core::Exporter *> all = [] {
        QList<const core::Exporter *> list;
        for (const auto &exporter : core::exporters()) {
            list.append(exporter.get());
            if (exporter->id() == "odt"_L1)
                list.append(&pdfExporter());
        }
        std::stable_sort(list.begin(), list.end(),
                         [](const core::Exporter *a, const core::Exporter *b) { return a->group() < b->group(); });
        return list;
    }();
    return all;
}

bool needsFonts(QStringView id)
{
    return id == pdfExporter().id();
}

} // namespace ui
