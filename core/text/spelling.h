// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QHash>
#include <QSet>

#include "core/base/textrange.h"
#include "core/text/dictionary.h"

namespace core {

/// The words of a text that a dictionary could have: runs of letters with apostrophes in them, longer parts of
/// hyphenated words by themselves. Left out are what no dictionary decides: words with digits or capitals inside (3Q,
/// EBITDA, eBay), addresses, abbreviations with points, words of two letters or less, words that are broken off with a
/// dash, and scripts without spaces.
QList<TextRange> spelledWords(QStringView text);

/// A word for comparing: lower case, with a plain apostrophe, without the ending of a genitive.
QString spellingKey(QStringView word);

/// Finds misspelt words of one language. For one thread at a time.
class Spelling
{
public:
    /// Without a dictionary every word is right.
    explicit Spelling(std::shared_ptr<Dictionary> dictionary = nullptr);

    /// Words that are right whatever the dictionary says, as spellingKey(), and who else may know such words; null for
    /// nobody.
    void setKnown(const QSet<QString> &known, bool (*isKnown)(const QString &key));

    /// The misspelt words of a text.
    QList<TextRange> misspelt(QStringView text) const;

    bool isRight(QStringView word) const;

private:
    std::shared_ptr<Dictionary> m_dictionary;
    QSet<QString> m_known;
    bool (*m_isKnown)(const QString &key) = nullptr;
    mutable QHash<QString, bool> m_answers; ///< For words as they are written.
};

} // namespace core
