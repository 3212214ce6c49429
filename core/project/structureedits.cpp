// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QHash>

#include "core/project/edits.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString english = u"en"_s;
const QString undetermined = u"und"_s; ///< ISO 639 for a language that is not told.

const Turn *turnOf(const CallState &call, const TurnId &id)
{
    const QList<Turn> &turns = call.speech.turns;
    const auto found = std::find_if(turns.begin(), turns.end(), [&](const Turn &turn) { return turn.id == id; });
    return found == turns.end() ? nullptr : &*found;
}

Edit editOf(const CallState &call, Edit::Action action, TextRange focus)
{
    Edit edit;
    edit.action = action;
    edit.document = call.info.id;
    edit.focus = focus;
    return edit;
}

void append(Edit *edit, const CallState &call, const Turn &before, const Turn &after)
{
    if (!(before == after))
        edit->changes.append({TurnRow{call.info.id, before}, TurnRow{call.info.id, after}});
}

/// Whether the words are written in another script than English is.
bool isInOwnScript(const CallState &call, const Turn &turn)
{
    qsizetype letters = 0;
    qsizetype foreign = 0;
    for (const QChar character : turn.range.of(call.transcript.text())) {
        letters += character.isLetter() ? 1 : 0;
        foreign += character.isLetter() && character.script() != QChar::Script_Latin ? 1 : 0;
    }
    return 2 * foreign > letters;
}

/// The language that most other turns of the call are spoken in, besides English.
QString interpretedLanguage(const CallState &call)
{
    QHash<QString, int> votes;
    for (const Turn &turn : call.speech.turns) {
        if (turn.language != english && turn.language != undetermined)
            ++votes[turn.language];
    }
    QString best;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        const int most = votes.value(best);
        if (it.value() > most || (it.value() == most && it.key() < best))
            best = it.key();
    }
    return best.isEmpty() ? undetermined : best;
}

/// The original as it is once another rendering than rendering no longer refers to it.
void release(Edit *edit, const CallState &call, const TurnId &original, const TurnId &rendering)
{
    const Turn *before = turnOf(call, original);
    const bool isRenderedElsewhere =
        std::any_of(call.speech.turns.begin(), call.speech.turns.end(),
                    [&](const Turn &turn) { return turn.renders == original && turn.id != rendering; });
    if (!before || isRenderedElsewhere || isInOwnScript(call, *before))
        return;
    Turn after = *before;
    after.isMachineTranslation = false;
    after.language = english;
    append(edit, call, *before, after);
}

} // namespace

Edit beginSection(const CallState &call, const TurnId &turn, Section section)
{
    const Turn *first = turnOf(call, turn);
    Edit edit = editOf(call, Edit::Action::BeginSection, first ? first->range : TextRange());
    if (!first)
        return edit;
    for (const Turn *row = first; row != call.speech.turns.constEnd() && row->section == first->section; ++row) {
        Turn after = *row;
        after.section = section;
        append(&edit, call, *row, after);
    }
    return edit;
}

Edit tieTurns(const CallState &call, const TurnId &rendering, const TurnId &original)
{
    const Turn *interpreted = turnOf(call, rendering);
    const Turn *foreign = turnOf(call, original);
    Edit edit = editOf(call, Edit::Action::TieTurns, interpreted ? interpreted->range : TextRange());
    if (!interpreted || !foreign || interpreted->range <= foreign->range || interpreted->renders == original)
        return edit;
    Turn tied = *interpreted;
    tied.renders = original;
    tied.isMachineTranslation = false;
    tied.language = english;
    append(&edit, call, *interpreted, tied);
    Turn spoken = *foreign;
    spoken.isMachineTranslation = !isInOwnScript(call, *foreign);
    if (spoken.language == english)
        spoken.language = interpretedLanguage(call);
    append(&edit, call, *foreign, spoken);
    if (!interpreted->renders.isNull())
        release(&edit, call, interpreted->renders, rendering);
    return edit;
}

Edit untieTurn(const CallState &call, const TurnId &rendering)
{
    const Turn *interpreted = turnOf(call, rendering);
    Edit edit = editOf(call, Edit::Action::UntieTurn, interpreted ? interpreted->range : TextRange());
    if (!interpreted || interpreted->renders.isNull())
        return edit;
    Turn after = *interpreted;
    after.renders = {};
    append(&edit, call, *interpreted, after);
    release(&edit, call, interpreted->renders, rendering);
    return edit;
}

Edit untieTurns(const CallState &call, const TurnId &original)
{
    const Turn *foreign = turnOf(call, original);
    Edit edit = editOf(call, Edit::Action::UntieTurn, foreign ? foreign->range : TextRange());
    if (!foreign)
        return edit;
    for (const Turn &turn : call.speech.turns) {
        Turn after = turn;
        if (turn.renders == original)
            after.renders = {};
        append(&edit, call, turn, after);
    }
    if (edit.changes.isEmpty() || isInOwnScript(call, *foreign))
        return edit;
    Turn after = *foreign;
    after.isMachineTranslation = false;
    after.language = english;
    append(&edit, call, *foreign, after);
    return edit;
}

} // namespace core
