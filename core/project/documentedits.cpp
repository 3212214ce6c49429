// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"

namespace core {

namespace {

Edit infoEdit(Edit::Action action, const DocumentInfo &before, const DocumentInfo &after)
{
    Edit edit;
    edit.action = action;
    edit.document = before.id;
    if (!(after == before))
        edit.changes = {RowChange{before, after}};
    return edit;
}

Edit removalEdit(Edit::Action action, const DocumentInfo &call, bool isRemoved)
{
    DocumentInfo after = call;
    after.isRemoved = isRemoved;
    return infoEdit(action, call, after);
}

} // namespace

Edit removeCall(const DocumentInfo &call)
{
    return removalEdit(Edit::Action::RemoveCall, call, true);
}

Edit restoreCall(const DocumentInfo &call)
{
    return removalEdit(Edit::Action::RestoreCall, call, false);
}

Edit changeDocument(const CallState &call, const DocumentInfo &changed)
{
    DocumentInfo after = call.info;
    after.title = changed.title;
    after.company = changed.company;
    after.event = changed.event;
    after.period = changed.period;
    after.date = changed.date;
    return infoEdit(Edit::Action::ChangeDocument, call.info, after);
}

} // namespace core
