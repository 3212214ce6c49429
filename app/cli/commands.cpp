// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyzecommand.h"
#include "app/cli/command.h"
#include "app/cli/exportcommand.h"
#include "app/cli/mergecommand.h"
#include "app/cli/searchcommand.h"

namespace cli {

const std::vector<std::unique_ptr<Command>> &commands()
{
    static const std::vector<std::unique_ptr<Command>> all = [] {
        std::vector<std::unique_ptr<Command>> list;
        list.push_back(std::make_unique<AnalyzeCommand>());
        list.push_back(std::make_unique<ExportCommand>());
        list.push_back(std::make_unique<MergeCommand>());
        list.push_back(std::make_unique<SearchCommand>());
        return list;
    }();
    return all;
}

} // namespace cli
