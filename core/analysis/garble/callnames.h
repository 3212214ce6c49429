// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/detector.h"

namespace core {

/// Which words of a call belong to the names of its people and their firms.
///
/// These are the words of the speakers' names and firms, those behind a form of address ("Mr. Doe") or behind the
/// words with which somebody says who they are, and the firm behind such a name ("Jane Doe from Acme").
class CallNames
{
public:
    explicit CallNames(const DetectorInput &input);

    /// Whether the word with this Token::id is part of such a name.
    bool contains(qint32 id) const { return m_isName[static_cast<size_t>(id)]; }

private:
    void addWordsOf(const QString &name);
    void addIntroduced();
    qsizetype addNameAt(qsizetype token, qsizetype mostWords);
    bool isIntroduction(qsizetype token) const;
    bool isNameWord(qsizetype token) const;
    void addPossessives();

    const TokenList &m_tokens;
    std::vector<bool> m_isName;
};

} // namespace core
