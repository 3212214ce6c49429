// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QList>
#include <QString>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/textrange.h"

namespace re2 {
class RE2;
}

namespace core {

/// What somebody looks for in a text.
struct SearchPattern {
    QString words;
    bool matchesCase = false;
    bool wholeWords = false;   ///< Chinese, Japanese and Thai, which set no spaces, have an edge at each character.
    bool isExpression = false; ///< words is a regular expression in the syntax of RE2.

    friend bool operator==(const SearchPattern &, const SearchPattern &) = default;
};

/// A place where a pattern matches, and what would stand there.
struct TextMatch {
    TextRange range;
    QString text;

    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

/// Finds a pattern in texts. A cheap value that any thread may use.
///
/// Plain words match whole characters, however accents are encoded: “e” is not found in “é”, and “é” is found both
/// composed and with a combining mark. Matches are never empty and do not overlap. One match takes time linear in the
/// text whatever the expression, so no input can hang the program.
class TextSearch
{
public:
    /// Fails with Input, in a sentence, if the expression is none; empty words match nothing.
    static Result<TextSearch> make(const SearchPattern &pattern);

    /// All matches in parts of a text, which must be in order and apart; no match reaches out of its part. What was
    /// found until then if progress is cancelled.
    QList<TextRange> matches(QStringView text, const QList<TextRange> &parts, const Progress &progress) const;

    /// The matches with what replacement makes of them: the words themselves or, for an expression, a template in which
    /// \1 … \9 stand for groups, \0 for the match and \\ for a backslash. checkReplacement() must have passed.
    QList<TextMatch> replaced(QStringView text, const QList<TextRange> &parts, const QString &replacement,
                              const Progress &progress) const;

    /// Fails with Input, in a sentence, if replacement names a group that the expression does not have.
    Result<void> checkReplacement(const QString &replacement) const;

private:
    TextSearch() = default;

    template<typename Take>
    void search(QStringView text, TextRange part, int groups, const Progress &progress, Take take) const;
    bool accepts(QStringView text, TextRange match) const;

    SearchPattern m_pattern;
    std::shared_ptr<const re2::RE2> m_expression; ///< Null if the pattern is empty.
};

} // namespace core
