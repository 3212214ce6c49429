// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/project/edits.h"

namespace core {

Edit allowWord(const QList<SpellingWord> &spelling, const QString &word, const DocumentId &call)
{
    Edit edit;
    edit.action = Edit::Action::ChangeSpellingWords;
    const bool isKnown = std::any_of(spelling.begin(), spelling.end(), [&](const SpellingWord &known) {
        return known.word == word && (known.call.isNull() || known.call == call);
    });
    if (word.isEmpty() || isKnown)
        return edit;
    const SpellingWordId id{guidFromName(QStringLiteral("spelling/") + call.value + u'/' + word)};
    edit.changes.append(RowChange{std::nullopt, SpellingWord{id, word, call}});
    return edit;
}

Edit forbidWords(const QList<SpellingWord> &words)
{
    Edit edit;
    edit.action = Edit::Action::ChangeSpellingWords;
    for (const SpellingWord &word : words)
        edit.changes.append(RowChange{word, std::nullopt});
    return edit;
}

} // namespace core
