// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/alikewords.h"

#include <cstdlib>

#include "core/analysis/garble/callmodel.h"
#include "core/text/phonetic.h"

namespace core {

namespace {

constexpr qint32 mostLetters = 3; ///< By which the words may differ in length.
constexpr double leastSimilarity = 0.6;

} // namespace

const AlikeWords &AlikeWords::instance()
{
    static const AlikeWords words;
    return words;
}

AlikeWords::AlikeWords()
    : m_entries(std::make_unique<Entry[]>(static_cast<size_t>(CallModel::instance().size())))
{
}

const AlikeWords::List &AlikeWords::of(int id) const
{
    Entry &entry = m_entries[static_cast<size_t>(id)];
    std::call_once(entry.isSearched, [&] { entry.words = search(CallModel::instance().word(id), id); });
    return entry.words;
}

AlikeWords::List AlikeWords::search(const QString &folded, int except)
{
    const SoundIndex &index = SoundIndex::instance();
    const QByteArray code = soundCode(folded);
    const WordShape shape(folded, code);
    const WordSimilarity similarityTo(folded, code);
    List list;
    for (const int id : index.soundAlikes(code)) {
        const WordShape &other = index.shapeOf(id);
        if (id == except || std::abs(shape.length - other.length) > mostLetters)
            continue;
        const double sound = similarityTo.sound(index.soundCodeOf(id));
        if (WordSimilarity::of(shape.mostAlike(other), sound) < leastSimilarity)
            continue;
        const double similarity = WordSimilarity::of(similarityTo.spelling(index.wordOf(id)), sound);
        if (similarity >= leastSimilarity)
            list.push_back({id, similarity});
    }
    return list;
}

} // namespace core
