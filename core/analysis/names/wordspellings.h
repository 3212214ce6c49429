// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>
#include <QHash>
#include <QList>

#include "core/analysis/names/namegroup.h"
#include "core/text/tokens.h"

namespace core {

/// Gathers the spellings of names that no dictionary has: companies, products and people who do not speak.
///
/// A name is a capitalised word that is no English word. Two words beside each other are a spelling of it if they are
/// written or sound like it when joined: "deep seek" and "DeepSeek".
class WordSpellings
{
public:
    /// Tokens for which isTaken is true belong to other names.
    WordSpellings(const TokenList &tokens, const std::function<bool(qsizetype)> &isTaken);

    QList<NameGroup> groups() const;

private:
    /// One name as written, whatever its letter case, in one word or in two.
    struct Word {
        QString joined;    ///< In lower case, without spaces and hyphens.
        QByteArray code;   ///< See soundCode().
        bool isOne = true; ///< Written in one word somewhere.
        int count = 0;
        QHash<QString, QList<TextRange>> forms; ///< By text as written.

        bool isAbbreviation() const; ///< Written in capitals throughout.
        bool isCompound() const;     ///< Written like "BrelkPay" somewhere.
    };

    void collectWords(const std::function<bool(qsizetype)> &isTaken);
    void collectPairs(const std::function<bool(qsizetype)> &isTaken);
    void addPair(qsizetype token, const QString &joined);
    void add(const QString &joined, TextRange range, bool isOne);
    void link();
    void join(int a, int b);
    bool isSame(const Word &a, const Word &b) const;
    NameKind kindOf(const NameGroup &group) const;
    NameGroup groupOf(const QList<int> &members) const;

    const TokenList &m_tokens;
    QList<Word> m_words;
    QHash<QString, int> m_byJoined;
    QList<int> m_parents; ///< Union of words that are one name.
};

} // namespace core
