// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>
#include <QList>

#include "core/analysis/names/namegroup.h"
#include "core/text/tokens.h"
#include "core/transcript/turn.h"

namespace core {

/// Finds where the people who speak are named, in whatever spelling.
///
/// Two words are a mention if they are like the first and the last word of somebody's name. One word is, if it follows
/// a form of address or a greeting and is like a word of only one person's name.
class PersonSpellings
{
public:
    PersonSpellings(const TokenList &tokens, const SpeakerTurns &speech);

    /// One group for each person who is written in several ways.
    QList<NameGroup> groups() const;

    /// Whether a token is part of a mention.
    bool covers(qsizetype token) const { return m_isCovered[static_cast<size_t>(token)]; }

private:
    struct Person {
        QString name; ///< At least two words.
        QString first;
        QString last;
        QHash<QString, NameSpelling> spellings; ///< By part and text.
    };

    void collectPeople(const SpeakerTurns &speech);
    void linkWords();
    void findMentions();
    bool isNameToken(qsizetype token) const;
    bool isAddressed(qsizetype token) const;
    int wholeAt(qsizetype token) const;
    int onlyPerson(qsizetype token, NameSpelling::Part *part) const;
    bool isMeant(qsizetype token, const QString &said) const;
    void add(int person, qsizetype first, qsizetype end, NameSpelling::Part part);

    const TokenList &m_tokens;
    QList<Person> m_people;
    QHash<qint32, QList<int>> m_firsts; ///< By word id: people whose first word it is like.
    QHash<qint32, QList<int>> m_lasts;  ///< The same for the last word.
    std::vector<bool> m_isCovered;
};

} // namespace core
