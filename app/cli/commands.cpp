// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyzecommand.h"
#include "app/cli/command.h"
#include "app/cli/completionscommand.h"
#include "app/cli/convertcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/mergecommand.h"
#include "app/cli/notecommand.h"
#include "app/cli/searchcommand.h"

namespace cli {

const std::vector<std::unique_ptr<Command>> &commands()
{
    static const std::vector<std::unique_ptr<Command>> all = [] {
        std::vector<std::unique_ptr<Command>> list;
        list.push_back(std::make_unique<AnalyzeCommand>());
        list.push_back(std::make_unique<ExportCommand>());
        list.push_back(std::make_unique<NoteCommand>());
        list.push_back(std::make_unique<ConvertCommand>());
        list.push_back(std::make_unique<ImportCommand>());
        list.push_back(std::make_unique<SearchCommand>());
        list.push_back(std::make_unique<MergeCommand>());
        list.push_back(std::make_unique<CompletionsCommand>());
        return list;
    }();
    return all;
}

} // namespace cli
