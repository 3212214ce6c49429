// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/vocabulary.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <QByteArray>
#include <QResource>
#include <QSet>

#include "core/analysis/garble/lexicon.h"
#include "core/analysis/quantities/currencies.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::string_view loadedList(const QString &fileName)
{
    const QResource resource(u":/lexicon/"_s + fileName);
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        qFatal("A list of English words is missing; the program was not built properly.");
    return {reinterpret_cast<const char *>(resource.data()), static_cast<size_t>(resource.size())};
}

/// The words in the order of their bytes, each with a line feed behind it.
std::string_view wordList()
{
    static const std::string_view list = loadedList(u"english.txt"_s);
    return list;
}

std::string_view commonWords()
{
    static const std::string_view list = loadedList(u"common.txt"_s);
    return list;
}

bool contains(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const size_t before = list.rfind('\n', list.size() / 2);
        const size_t begin = before == std::string_view::npos || before + 1 == list.size() ? 0 : before + 1;
        const size_t end = list.find('\n', begin);
        const std::string_view middle = list.substr(begin, end - begin);
        if (middle == word)
            return true;
        list = middle < word ? list.substr(end + 1) : list.substr(0, begin);
    }
    return false;
}

/// "unclog", "deprioritized": a word with a syllable in front that goes with any word.
bool hasPrefix(std::string_view list, std::string_view word)
{
    static constexpr std::array<std::string_view, 16> prefixes{"re",    "un",    "non",   "pre",   "over", "under",
                                                               "co",    "multi", "sub",   "inter", "de",   "mis",
                                                               "micro", "cyber", "super", "out"};
    constexpr size_t shortest = 4;
    return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view prefix) {
        return word.size() >= prefix.size() + shortest && word.starts_with(prefix)
               && contains(list, word.substr(prefix.size()));
    });
}

/// "hotspot", "dataset": two words in one.
bool isCompound(std::string_view list, std::string_view word)
{
    constexpr size_t shortestPart = 3;
    constexpr size_t shortest = 7;
    if (word.size() < shortest)
        return false;
    for (size_t i = shortestPart; i + shortestPart <= word.size(); ++i) {
        if (contains(list, word.substr(0, i)) && contains(list, word.substr(i)))
            return true;
    }
    return false;
}

bool isKnown(std::string_view list, std::string_view word)
{
    const bool isPlural = word.size() > 4 && word.ends_with('s') && contains(list, word.substr(0, word.size() - 1));
    return isPlural || contains(list, word) || hasPrefix(list, word) || isCompound(list, word);
}

/// "might've", "baker's": where the ending begins, or the size of the word.
qsizetype endOfStem(const QString &folded)
{
    const qsizetype apostrophe = folded.lastIndexOf(u'\'');
    const bool isEnding = apostrophe > 0 && apostrophe + 3 >= folded.size();
    return isEnding ? apostrophe : folded.size();
}

} // namespace

bool isEnglishWord(const QString &folded)
{
    constexpr size_t tooShort = 2; // Parts such as the "e" of "e-mail" say nothing.
    const std::string_view list = wordList();
    const QByteArray bytes = folded.left(endOfStem(folded)).toUtf8();
    const std::string_view word(bytes.constData(), static_cast<size_t>(bytes.size()));
    if (word.find('-') == std::string_view::npos)
        return isKnown(list, word);
    size_t begin = 0;
    while (begin <= word.size()) {
        const size_t end = std::min(word.find('-', begin), word.size());
        if (end - begin > tooShort && !isKnown(list, word.substr(begin, end - begin)))
            return false;
        begin = end + 1;
    }
    return true;
}

bool isCommonWord(const QString &folded)
{
    const QByteArray bytes = folded.left(endOfStem(folded)).toUtf8();
    return contains(commonWords(), std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

bool isFinanceWord(const QString &folded)
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QString &line : lexiconLines(u"phrases.txt"_s)) {
            for (const QString &word : line.split(u' '))
                all.insert(word);
        }
        return all;
    }();
    const CurrencyWord currency = currencyWord(folded);
    return words.contains(folded) || (currency.isCurrency() && !currency.isMisheard);
}

bool isListedWord(const QString &folded)
{
    const QByteArray bytes = folded.toUtf8();
    return contains(wordList(), std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

} // namespace core
