// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phonetic.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core {

namespace {

bool isVowel(QChar character)
{
    switch (character.unicode()) {
    case u'a':
    case u'e':
    case u'i':
    case u'o':
    case u'u':
    case u'y':
        return true;
    default:
        return false;
    }
}

/// The sound of one consonant that is not part of a group of letters, or 0 for a silent one.
char soundOf(QChar character, QChar next)
{
    const bool isSoft = next == u'e' || next == u'i' || next == u'y';
    switch (character.unicode()) {
    case u'b':
    case u'p':
        return 'P';
    case u'f':
    case u'v':
        return 'F';
    case u'd':
    case u't':
        return 'T';
    case u's':
    case u'z':
        return 'S';
    case u'c':
        return isSoft ? 'S' : 'K';
    case u'g':
        return isSoft ? 'X' : 'K';
    case u'k':
    case u'q':
        return 'K';
    case u'j':
        return 'X';
    case u'l':
        return 'L';
    case u'm':
        return 'M';
    case u'n':
        return 'N';
    case u'r':
        return 'R';
    case u'w':
        return 'W';
    case u'h':
        return 'H';
    default:
        return character.isDigit() ? static_cast<char>(character.unicode() & 0x7F) : '\0';
    }
}

/// Letters with a sound of their own.
struct Group {
    std::u16string_view letters;
    std::string_view sounds;
    bool onlyAtStart = false;
};

constexpr std::array groups{
    Group{u"tion", "XAN"},   Group{u"sion", "XAN"},   Group{u"cian", "XAN"},   Group{u"tch", "X"},
    Group{u"sch", "SK"},     Group{u"ph", "F"},       Group{u"th", "T"},       Group{u"sh", "X"},
    Group{u"ch", "X"},       Group{u"ck", "K"},       Group{u"dg", "X"},       Group{u"wh", "W"},
    Group{u"kn", "N", true}, Group{u"wr", "R", true}, Group{u"ps", "S", true}, Group{u"gn", "N", true},
    Group{u"ght", "T"},      Group{u"gh", ""},        Group{u"mb", "M"},       Group{u"x", "KS"}};

/// For each letter whether a group begins with it, since most letters begin none.
constexpr std::array<bool, 128> beginsGroup = [] {
    std::array<bool, 128> table{};
    for (const Group &group : groups)
        table[group.letters.front()] = true;
    return table;
}();

/// The group that text begins with, or null.
const Group *groupAt(QStringView text, bool isStart)
{
    const char16_t first = text.front().unicode();
    if (first >= beginsGroup.size() || !beginsGroup[first])
        return nullptr;
    const std::u16string_view letters(text.utf16(), static_cast<size_t>(text.size()));
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
        return group.letters.front() == first && letters.starts_with(group.letters) && (isStart || !group.onlyAtStart);
    });
    return found == groups.end() ? nullptr : &*found;
}

void append(QByteArray &code, char sound)
{
    if (sound != '\0' && (code.isEmpty() || code.back() != sound))
        code.append(sound);
}

} // namespace

QByteArray soundCode(QStringView word)
{
    QByteArray code;
    code.reserve(word.size() + 1);
    qsizetype i = 0;
    while (i < word.size()) {
        if (isVowel(word[i])) {
            append(code, 'A');
            ++i;
            continue;
        }
        if (const Group *group = groupAt(word.sliced(i), i == 0)) {
            for (const char sound : group->sounds)
                append(code, sound);
            i += static_cast<qsizetype>(group->letters.size());
            continue;
        }
        append(code, soundOf(word[i], i + 1 < word.size() ? word[i + 1] : QChar()));
        ++i;
    }
    // A final "e" is silent: "gross" and "groce".
    if (word.size() > 3 && word.endsWith(u'e') && !isVowel(word[word.size() - 2]) && code.endsWith('A'))
        code.chop(1);
    return code;
}

QByteArray soundSkeleton(QByteArrayView soundCode)
{
    constexpr qsizetype longest = 8;
    QByteArray skeleton;
    skeleton.reserve(longest);
    for (const char sound : soundCode) {
        if (sound != 'A' && skeleton.size() < longest)
            append(skeleton, sound);
    }
    return skeleton;
}

int editDistance(QStringView a, QStringView b)
{
    return EditDistance<QStringView>(a).to(b);
}

double wordSimilarity(QStringView a, QStringView b)
{
    return a == b ? 1.0 : wordSimilarity(a, soundCode(a), b, soundCode(b));
}

double wordSimilarity(QStringView a, QByteArrayView soundA, QStringView b, QByteArrayView soundB)
{
    return a == b ? 1.0 : WordSimilarity(a, soundA).to(b, soundB);
}

} // namespace core
