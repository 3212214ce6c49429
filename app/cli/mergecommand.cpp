// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mergecommand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/inputs.h"
#include "core/project/mergeplan.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::MergeCommand)
};

/// What to do, as read from the command line.
struct Plan {
    QString project;
    QString other;
    bool isDryRun = false;
    bool takesTheirs = false;
    bool isJson = false;
};

core::Result<Plan> planFrom(const QCommandLineParser &arguments)
{
    const QStringList files = arguments.positionalArguments();
    if (files.size() != 2)
        return core::failure(core::Error::Kind::Input, Words::tr("Name a project and the copy to merge into it."));
    const QString side = arguments.isSet(u"conflicts"_s) ? arguments.value(u"conflicts"_s) : u"mine"_s;
    if (side != "mine"_L1 && side != "theirs"_L1) {
        return core::failure(core::Error::Kind::Input,
                             Words::tr("“%1” is no choice for --conflicts. Write “mine” or “theirs”.").arg(side));
    }
    return Plan{files[0], files[1], arguments.isSet(u"dry-run"_s), side == "theirs"_L1, arguments.isSet(u"json"_s)};
}

QString kindKey(core::MergeItem::Kind kind)
{
    switch (kind) {
    case core::MergeItem::Kind::Added:
        return u"added"_s;
    case core::MergeItem::Kind::Changed:
        return u"changed"_s;
    case core::MergeItem::Kind::Removed:
        return u"removed"_s;
    case core::MergeItem::Kind::Conflict:
        break;
    }
    return u"conflict"_s;
}

/// One item as a line with tabs between its parts.
QString lineOf(const core::MergeItem &item)
{
    QStringList parts{kindKey(item.kind), item.what, item.words, item.mine, item.theirs};
    for (QString &part : parts)
        part = part.simplified();
    return parts.join(u'\t') + u'\n';
}

QJsonObject json(const core::MergeItem &item)
{
    return {{u"kind"_s, kindKey(item.kind)},
            {u"what"_s, item.what},
            {u"words"_s, item.words},
            {u"mine"_s, item.mine},
            {u"theirs"_s, item.theirs}};
}

core::Result<void> mergeFiles(const Plan &plan, Console &console)
{
    const auto ours = core::Project::open(plan.project);
    if (!ours)
        return core::failure(ours.error());
    if ((*ours)->isReadOnly() && !plan.isDryRun)
        return core::failure(core::Error::Kind::Locked, (*ours)->readOnlyReason());
    const auto copy = core::openCopy(**ours, plan.other);
    if (!copy)
        return core::failure(copy.error());
    auto items = core::planMerge(**ours, *copy->project);
    if (!items)
        return core::failure(items.error());
    QJsonArray told;
    for (core::MergeItem &item : items->items) {
        if (item.kind == core::MergeItem::Kind::Conflict)
            item.isTaken = plan.takesTheirs;
        if (plan.isJson)
            told.append(json(item));
        else
            console.write(lineOf(item));
    }
    if (plan.isJson)
        console.write(QJsonDocument(told).toJson());
    console.say(Words::tr("%1 added, %2 changed, %3 removed, %4 conflicts; %5 rows are equal, %6 are newer here.")
                    .arg(items->count(core::MergeItem::Kind::Added))
                    .arg(items->count(core::MergeItem::Kind::Changed))
                    .arg(items->count(core::MergeItem::Kind::Removed))
                    .arg(items->count(core::MergeItem::Kind::Conflict))
                    .arg(items->equalRows)
                    .arg(items->newerHere));
    return plan.isDryRun ? core::Result<void>() : core::merge(**ours, *copy->project, *items);
}

} // namespace

QString MergeCommand::name() const
{
    return u"merge"_s;
}

QString MergeCommand::summary() const
{
    return Words::tr("Brings the work in another copy of a project into it.");
}

QString MergeCommand::synopsis() const
{
    return u"PROJECT COPY [--dry-run] [--conflicts SIDE] [--json]"_s;
}

QString MergeCommand::description() const
{
    return Words::tr("Lists what the copy has otherwise, a line each: added, changed, removed or conflict, what it "
                     "is, its words,\nhow it is in the project, and how in the copy. All of it becomes one step that "
                     "undo takes back in the\nprogram. The copy is never written to, and merging it again changes "
                     "nothing.\n\n"
                     "Examples:\n"
                     "  emend-cli merge calls.emend kims-calls.emend --dry-run\n"
                     "  emend-cli merge calls.emend kims-calls.emend --conflicts theirs\n");
}

QList<QCommandLineOption> MergeCommand::options() const
{
    return {
        QCommandLineOption(u"dry-run"_s, Words::tr("Only list; write nothing.")),
        QCommandLineOption(u"json"_s, Words::tr("Lists as JSON.")),
        QCommandLineOption(u"conflicts"_s,
                           Words::tr("Whose side counts where both were changed: mine (if left out) or theirs."),
                           u"SIDE"_s),
    };
}

QStringList MergeCommand::choices(const QString &option) const
{
    return option == "conflicts"_L1 ? QStringList{u"mine"_s, u"theirs"_s} : Command::choices(option);
}

ExitCode MergeCommand::execute(const QCommandLineParser &arguments, Console &console) const
{
    const auto plan = planFrom(arguments);
    if (!plan) {
        console.say(plan.error().message);
        return Usage;
    }
    if (const auto merged = mergeFiles(*plan, console); !merged) {
        console.say(sentence(plan->project, merged.error()));
        return Failed;
    }
    if (!console.isIntact()) {
        console.say(Words::tr("Standard output was closed or is full, so part of the list is missing."));
        return Failed;
    }
    return Success;
}

} // namespace cli
