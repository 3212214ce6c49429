// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "core/exporters/documentexporter.h"
#include "core/exporters/exporter.h"
#include "core/exporters/findingscsvexporter.h"
#include "core/exporters/jsonexporter.h"
#include "core/exporters/kpicsvexporter.h"
#include "core/exporters/kpijsonexporter.h"
#include "core/exporters/kpixlsxexporter.h"
#include "core/exporters/markdownexporter.h"
#include "core/exporters/qdpxexporter.h"
#include "core/exporters/recogniserjsonexporter.h"
#include "core/exporters/subtitleexporters.h"
#include "core/exporters/textexporter.h"
#include "core/exporters/webannotationexporter.h"

using namespace Qt::StringLiterals;

namespace core {

QString Exporter::fileName(const QString &base) const
{
    const qsizetype dash = id().lastIndexOf(u'-');
    return base + (dash < 0 ? QString() : u'-' + id().first(dash)) + u'.' + suffix();
}

QString exporterGroupName(Exporter::Group group)
{
    switch (group) {
    case Exporter::Group::Figures:
        return QCoreApplication::translate("core::Exporter", "Figures");
    case Exporter::Group::Review:
        return QCoreApplication::translate("core::Exporter", "Findings, annotations and changes");
    case Exporter::Group::Exchange:
        return QCoreApplication::translate("core::Exporter", "For other programs");
    case Exporter::Group::Transcript:
        break;
    }
    return QCoreApplication::translate("core::Exporter", "Transcript");
}

const std::vector<std::unique_ptr<Exporter>> &exporters()
{
    static const std::vector<std::unique_ptr<Exporter>> all = [] {
        std::vector<std::unique_ptr<Exporter>> list;
        list.push_back(std::make_unique<MarkdownExporter>());
        list.push_back(std::make_unique<TextExporter>());
        list.push_back(std::make_unique<KpiCsvExporter>());
        list.push_back(std::make_unique<KpiXlsxExporter>());
        list.push_back(std::make_unique<KpiJsonExporter>(KpiJsonExporter::Form::List));
        list.push_back(std::make_unique<KpiJsonExporter>(KpiJsonExporter::Form::Lines));
        list.push_back(std::make_unique<FindingsCsvExporter>());
        for (const DocumentExporter::Recipe &recipe : documentRecipes())
            list.push_back(std::make_unique<DocumentExporter>(recipe));
        list.push_back(std::make_unique<JsonExporter>());
        list.push_back(std::make_unique<QdpxExporter>());
        list.push_back(std::make_unique<WebAnnotationExporter>());
        list.push_back(std::make_unique<SubRipExporter>());
        list.push_back(std::make_unique<WebVttExporter>());
        list.push_back(std::make_unique<RecogniserJsonExporter>());
        std::stable_sort(list.begin(), list.end(),
                         [](const auto &a, const auto &b) { return a->group() < b->group(); });
        return list;
    }();
    return all;
}

const Exporter *exporterFor(QStringView id)
{
    const auto found = std::find_if(exporters().begin(), exporters().end(),
                                    [id](const auto &exporter) { return exporter->id() == id; });
    return found == exporters().end() ? nullptr : found->get();
}

} // namespace core
