// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "core/project/edits.h"

namespace core {

Edit changeGlossary(const QList<GlossaryEntry> &before, const Glossary &after)
{
    Edit edit;
    edit.action = Edit::Action::ChangeGlossary;
    QHash<QString, GlossaryEntry> known;
    for (const GlossaryEntry &entry : before)
        known.insert(entry.term.right, entry);
    for (const GlossaryTerm &term : joined(after, {})) {
        const auto row = known.constFind(term.right);
        if (row == known.constEnd())
            edit.changes.append(RowChange{std::nullopt, GlossaryEntry{newId<GlossaryEntryId>(), term}});
        else if (row->term != term)
            edit.changes.append(RowChange{*row, GlossaryEntry{row->id, term}});
        known.remove(term.right);
    }
    for (const GlossaryEntry &entry : before) {
        if (known.contains(entry.term.right))
            edit.changes.append(RowChange{entry, std::nullopt});
    }
    return edit;
}

Glossary glossaryOf(const QList<GlossaryEntry> &entries)
{
    Glossary glossary;
    for (const GlossaryEntry &entry : entries)
        glossary.append(entry.term);
    return glossary;
}

} // namespace core
