// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/callnames.h"

#include <algorithm>

#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestName = 3;
constexpr qsizetype longestFirm = 4;

bool isAddress(const QString &folded)
{
    static const QSet<QString> words{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"dr"_s, u"professor"_s, u"madam"_s};
    return words.contains(folded);
}

bool linksFirm(const QString &folded)
{
    static const QSet<QString> words{u"from"_s, u"with"_s, u"of"_s, u"at"_s};
    return words.contains(folded);
}

} // namespace

CallNames::CallNames(const DetectorInput &input)
    : m_tokens(input.tokens)
    , m_isName(static_cast<size_t>(input.tokens.distinctWords()), false)
{
    for (const Speaker &speaker : input.speech.speakers) {
        addWordsOf(speaker.name);
        addWordsOf(speaker.firm);
    }
    addIntroduced();
    addPossessives();
}

void CallNames::addWordsOf(const QString &name)
{
    const TokenList words(name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qint32 id = m_tokens.idOf(words.foldedAt(i));
        if (id >= 0)
            m_isName[static_cast<size_t>(id)] = true;
    }
}

bool CallNames::isNameWord(qsizetype token) const
{
    return token < m_tokens.size() && m_tokens[token].isCapitalized && !m_tokens[token].hasDigit;
}

/// "I'm Jane", "My name is Jane", "This is Jane": whether the words that end at the token announce a name.
bool CallNames::isIntroduction(qsizetype token) const
{
    const QString &word = m_tokens.foldedAt(token);
    if (isAddress(word) || word == u"i'm"_s)
        return true;
    if (token == 0 || m_tokens[token - 1].endsSentence)
        return false;
    const QString &before = m_tokens.foldedAt(token - 1);
    return (word == u"am"_s && before == u"i"_s) || (word == u"is"_s && (before == u"name"_s || before == u"this"_s));
}

/// Takes the capitalized words from the token on for a name; returns the token behind it.
qsizetype CallNames::addNameAt(qsizetype token, qsizetype mostWords)
{
    const qsizetype end = std::min(token + mostWords, m_tokens.size());
    while (token < end && isNameWord(token)) {
        m_isName[static_cast<size_t>(m_tokens[token].id)] = true;
        ++token;
        if (m_tokens[token - 1].endsClause)
            break;
    }
    return token;
}

void CallNames::addIntroduced()
{
    std::vector<bool> mayIntroduce; // By Token::id.
    for (qint32 id = 0; id < m_tokens.distinctWords(); ++id) {
        const QString &word = m_tokens.folded(id);
        mayIntroduce.push_back(word == u"i'm"_s || word == u"am"_s || word == u"is"_s || isAddress(word));
    }
    for (qsizetype i = 0; i + 1 < m_tokens.size(); ++i) {
        if (mayIntroduce[static_cast<size_t>(m_tokens[i].id)] && isIntroduction(i) && !m_tokens[i].endsSentence)
            addNameAt(i + 1, longestName);
    }
    for (qsizetype i = 0; i + 2 < m_tokens.size(); ++i) {
        const bool isPerson = m_isName[static_cast<size_t>(m_tokens[i].id)] && isNameWord(i);
        if (isPerson && !m_tokens[i].endsSentence && linksFirm(m_tokens.foldedAt(i + 1)))
            i = addNameAt(i + 2, longestFirm) - 1;
    }
}

void CallNames::addPossessives()
{
    for (qint32 id = 0; id < m_tokens.distinctWords(); ++id) {
        const QString &word = m_tokens.folded(id);
        if (!word.endsWith(u"'s"_s))
            continue;
        const qint32 owner = m_tokens.idOf(word.chopped(2));
        if (owner >= 0 && m_isName[static_cast<size_t>(owner)])
            m_isName[static_cast<size_t>(id)] = true;
    }
}

} // namespace core
