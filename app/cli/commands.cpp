// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyzecommand.h"
#include "app/cli/command.h"
#include "app/cli/exportcommand.h"

namespace cli {

const std::vector<std::unique_ptr<Command>> &commands()
{
    static const std::vector<std::unique_ptr<Command>> all = [] {
        std::vector<std::unique_ptr<Command>> list;
        list.push_back(std::make_unique<AnalyzeCommand>());
        list.push_back(std::make_unique<ExportCommand>());
        return list;
    }();
    return all;
}

} // namespace cli
