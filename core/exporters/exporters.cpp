// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/exporters/exporter.h"
#include "core/exporters/findingscsvexporter.h"
#include "core/exporters/htmlexporter.h"
#include "core/exporters/jsonexporter.h"
#include "core/exporters/kpicsvexporter.h"
#include "core/exporters/markdownexporter.h"
#include "core/exporters/textexporter.h"

namespace core {

const std::vector<std::unique_ptr<Exporter>> &exporters()
{
    static const std::vector<std::unique_ptr<Exporter>> all = [] {
        std::vector<std::unique_ptr<Exporter>> list;
        list.push_back(std::make_unique<MarkdownExporter>());
        list.push_back(std::make_unique<HtmlExporter>());
        list.push_back(std::make_unique<TextExporter>());
        list.push_back(std::make_unique<KpiCsvExporter>());
        list.push_back(std::make_unique<FindingsCsvExporter>());
        list.push_back(std::make_unique<JsonExporter>());
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
