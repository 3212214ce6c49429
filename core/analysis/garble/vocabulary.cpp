// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/vocabulary.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <QByteArray>
#include <QResource>
#include <QSet>

#include "core/analysis/garble/lexicon.h"
#include "core/analysis/quantities/currencies.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A resource of words in the order of their bytes, each with a line feed behind it.
class WordList
{
public:
    explicit WordList(const QString &fileName)
    {
        const QResource resource(u":/lexicon/"_s + fileName);
        if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
            qFatal("A list of English words is missing; the program was not built properly.");
        m_text = {reinterpret_cast<const char *>(resource.data()), static_cast<size_t>(resource.size())};
        m_begins.push_back(0);
        for (size_t end = m_text.find('\n'); end != std::string_view::npos; end = m_text.find('\n', end + 1))
            m_begins.push_back(static_cast<quint32>(end + 1));
    }

    bool contains(std::string_view word) const
    {
        size_t first = 0;
        size_t behind = m_begins.size() - 1;
        while (first < behind) {
            const size_t middle = (first + behind) / 2;
            const int order =
                m_text.substr(m_begins[middle], m_begins[middle + 1] - m_begins[middle] - 1).compare(word);
            if (order == 0)
                return true;
            if (order < 0)
                first = middle + 1;
            else
                behind = middle;
        }
        return false;
    }

private:
    std::string_view m_text;
    std::vector<quint32> m_begins; ///< Of each word, and of the one that would follow the last.
};

const WordList &wordList()
{
    static const WordList list(u"english.txt"_s);
    return list;
}

const WordList &commonWords()
{
    static const WordList list(u"common.txt"_s);
    return list;
}

/// "unclog", "deprioritized": a word with a syllable in front that goes with any word.
bool hasPrefix(const WordList &list, std::string_view word)
{
    static constexpr std::array<std::string_view, 16> prefixes{"re",    "un",    "non",   "pre",   "over", "under",
                                                               "co",    "multi", "sub",   "inter", "de",   "mis",
                                                               "micro", "cyber", "super", "out"};
    constexpr size_t shortest = 4;
    return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view prefix) {
        return word.size() >= prefix.size() + shortest && word.starts_with(prefix)
               && list.contains(word.substr(prefix.size()));
    });
}

/// "hotspot", "dataset": two words in one.
bool isCompound(const WordList &list, std::string_view word)
{
    constexpr size_t shortestPart = 3;
    constexpr size_t shortest = 7;
    if (word.size() < shortest)
        return false;
    for (size_t i = shortestPart; i + shortestPart <= word.size(); ++i) {
        if (list.contains(word.substr(0, i)) && list.contains(word.substr(i)))
            return true;
    }
    return false;
}

bool isKnown(const WordList &list, std::string_view word)
{
    const bool isPlural = word.size() > 4 && word.ends_with('s') && list.contains(word.substr(0, word.size() - 1));
    return isPlural || list.contains(word) || hasPrefix(list, word) || isCompound(list, word);
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
    const WordList &list = wordList();
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
    return commonWords().contains(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
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
    return wordList().contains(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

} // namespace core
