// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "core/project/callstate.h"
#include "core/review/rosterperson.h"
#include "core/review/spellingword.h"
#include "core/text/glossary.h"

namespace core {

/// What a project knows besides its calls, for spelling.
struct SpellingSources {
    QList<RosterPerson> roster;
    Glossary glossary;
    QList<SpellingWord> words;
    QStringList userWords; ///< Of the analyst, for all projects.
};

/// The language in which the words of a turn are written, as ISO 639-1.
QString writtenLanguage(const Turn &turn);

/// The words, as spellingKey(), that are right in a call although no dictionary may have them: names of speakers, firms
/// and the company, of the roster and the glossary; words that somebody has said to be right; and words that the
/// corrected text writes with a capital again and again inside of sentences, as names are.
QSet<QString> rightWords(const CallState &call, const SpellingSources &sources);

/// The same for English words of finance and of the program's own lists, asked one by one.
bool isRightEnglish(const QString &key);

} // namespace core
