// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/rowversions.h"

#include <algorithm>

#include "core/review/rowkey.h"

namespace core {

namespace {

void note(QHash<QString, RowVersions> &versions, const Edit &edit)
{
    for (const RowChange &change : edit.changes) {
        RowVersions &states = versions[rowKey(change)];
        for (const std::optional<Row> &state : {change.before, change.after}) {
            if (states.isEmpty() || !(states.last() == state))
                states.append(state);
        }
    }
}

/// What comes behind the first common states; empty if that leads back to the last of these.
RowVersions tailOf(const RowVersions &states, qsizetype common)
{
    const bool isBack = common > 0 && states.last() == states[common - 1];
    return isBack ? RowVersions() : states.sliced(common);
}

} // namespace

QHash<QString, RowVersions> versionsIn(const QList<LogEntry> &log)
{
    QHash<QString, RowVersions> versions;
    QList<const Edit *> takenBack;
    const auto takeBack = [&] {
        for (auto edit = takenBack.rbegin(); edit != takenBack.rend(); ++edit)
            note(versions, (*edit)->inverse());
        takenBack.clear();
    };
    for (const LogEntry &entry : log) {
        // Who takes a merge back may want to merge again, so it was never a state of its own.
        if (entry.state != LogEntry::State::Done && entry.edit.action == Edit::Action::MergeProject)
            continue;
        if (entry.state == LogEntry::State::Done)
            takeBack();
        else
            takenBack.append(&entry.edit);
        note(versions, entry.edit);
    }
    takeBack();
    return versions;
}

Standing standingOf(const RowVersions &here, const RowVersions &there)
{
    if (here.last() == there.last())
        return Standing::Equal;
    const auto parting = std::mismatch(here.begin(), here.end(), there.begin(), there.end());
    const qsizetype common = parting.first - here.begin();
    const RowVersions tailHere = tailOf(here, common);
    const RowVersions tailThere = tailOf(there, common);
    const bool isOlderHere = tailHere.isEmpty() || tailThere.contains(here.last());
    const bool isOlderThere = tailThere.isEmpty() || tailHere.contains(there.last());
    if (isOlderHere == isOlderThere)
        return Standing::Conflict;
    return isOlderHere ? Standing::NewerThere : Standing::NewerHere;
}

} // namespace core
