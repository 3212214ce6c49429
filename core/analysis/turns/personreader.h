// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/analysis/turns/givennames.h"
#include "core/text/tokens.h"

namespace core {

/// A person as read at one place of a text.
struct PersonReading {
    QString name;            ///< Without "Mr."; empty only where an operator announces a firm alone.
    QString title;           ///< In the form of a title line, such as "Chief Financial Officer"; may be empty.
    QString firm;            ///< May be empty.
    qsizetype nameFirst = 0; ///< Tokens [nameFirst, nameEnd) are the name.
    qsizetype nameEnd = 0;
    qsizetype titleEnd = 0; ///< First token behind a title that stood before the name; 0 if none did.
    qsizetype end = 0;      ///< First token behind everything that was read.
};

/// Reads names with the titles and firms around them.
///
/// Knows the words that titles are made of; a name is a run of capitalised words that are none of them. What it cannot
/// read for sure it leaves.
class PersonReader
{
public:
    explicit PersonReader(const TokenList &tokens);

    /// The person that the tokens from first on name, past words such as "our", "the" or a title. Not beyond limit.
    std::optional<PersonReading> read(qsizetype first, qsizetype limit) const;

    /// The person that a conference operator announces: as read(), and the firm behind "with", "from" or "of". The
    /// name need not be capitalised.
    std::optional<PersonReading> readAnnounced(qsizetype first, qsizetype limit) const;

    /// The speaker's own name right at first, as in "Jane Doe from Acme"; must be capitalised.
    std::optional<PersonReading> readOwn(qsizetype first, qsizetype limit) const;

    /// Whether the word of a token may belong to a name.
    bool isNameWord(qsizetype token) const;

    /// The same without regard to upper case.
    bool isPlainNameWord(qsizetype token) const;

    /// Whether a token is "Mr." or the like.
    bool isHonorific(qsizetype token) const { return kindOf(token) == Kind::Honorific; }

    /// Whether the word with this id is too common to mean a person when it stands alone.
    bool isNoName(qint32 id) const { return m_kinds[id] != Kind::Other; }

    /// Whether the word of a token is a usual given name, alone or as "Jane's".
    GivenName givenName(qsizetype token) const { return m_givenNames[m_tokens[token].id]; }

    /// Whether what was read as a name has a word that only firms have.
    bool isFirm(const PersonReading &person) const;

    bool isTitleWord(qsizetype token) const { return kindOf(token) == Kind::Title; }

private:
    enum class Kind : quint8 { Other, Title, Link, Honorific, Lead, Particle, NoName, Common };

    Kind kindOf(qsizetype token) const { return m_kinds[m_tokens[token].id]; }
    void findCommonWords();
    QList<bool> marked(const QStringList &words) const;
    qsizetype firmEnd(qsizetype first, qsizetype limit) const;
    bool isOfFirm(qsizetype token, qsizetype limit) const;
    bool isAfterHonorific(qsizetype token, qsizetype limit) const;
    bool mayBeginName(qsizetype token, qsizetype limit) const;
    bool isSmallName(qsizetype token, qsizetype limit) const;
    bool isSmallFamilyName(qsizetype token, qsizetype first, qsizetype limit) const;
    bool isWrittenSmallElsewhere(qsizetype first, qsizetype end) const;
    std::optional<PersonReading> nameAt(qsizetype first, qsizetype limit, bool mayBeLowerCase) const;
    qsizetype readTitle(qsizetype first, qsizetype limit, QString *title) const;
    bool isFirmBefore(const PersonReading &person, qsizetype limit) const;
    void readSmallFirm(PersonReading *person, qsizetype limit) const;
    void readFirm(PersonReading *person, qsizetype limit) const;
    QString plain(qsizetype first, qsizetype end) const;

    const TokenList &m_tokens;
    QList<GivenName> m_givenNames; ///< By word id.
    QList<Kind> m_kinds;           ///< By word id.
    QList<bool> m_isPost;          ///< By word id: titles need one of these.
    QList<bool> m_isFirm;          ///< By word id: only firms are called so.
    QList<bool> m_isCommon;        ///< By word id: the text writes it in lower case throughout.
};

} // namespace core
