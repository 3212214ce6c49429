// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "core/analysis/garble/soundindex.h"

namespace core {

/// Which words of the model sound or are spelled like a word.
///
/// What sounds like a word is the same in every call, so it is searched once for each word of the model and then shared
/// by all threads: as much is kept as the model has words.
class AlikeWords
{
public:
    /// A word of the model that is like another.
    struct Alike {
        int id = 0;
        double similarity = 0; ///< See wordSimilarity().
    };
    using List = std::vector<Alike>;

    /// The one memory of the program.
    static const AlikeWords &instance();

    /// The words like a word of the model, without itself. In the order of their numbers.
    const List &of(int id) const;

    /// The words like any folded word, searched each time.
    static List search(const QString &folded) { return search(folded, -1); }

private:
    AlikeWords();
    static List search(const QString &folded, int except);

    struct Entry {
        std::once_flag isSearched;
        List words;
    };

    std::unique_ptr<Entry[]> m_entries; ///< By number in the model.
};

} // namespace core
