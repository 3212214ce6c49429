// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phonetic.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

#include <QVarLengthArray>

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

/// The group that text begins with, or null.
const Group *groupAt(QStringView text, bool isStart)
{
    if (!QStringView(u"tscpdwkgmx").contains(text.front()))
        return nullptr;
    const std::u16string_view letters(text.utf16(), static_cast<size_t>(text.size()));
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
        return letters.starts_with(group.letters) && (isStart || !group.onlyAtStart);
    });
    return found == groups.end() ? nullptr : &*found;
}

void append(QByteArray &code, char sound)
{
    if (sound != '\0' && (code.isEmpty() || code.back() != sound))
        code.append(sound);
}

template<typename View>
int distance(const View &a, const View &b)
{
    QVarLengthArray<int, 48> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int change = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

double likeness(int distance, qsizetype longest)
{
    return longest == 0 ? 0.0 : 1.0 - static_cast<double>(distance) / static_cast<double>(longest);
}

} // namespace

QByteArray soundCode(QStringView word)
{
    QByteArray code;
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

QByteArray soundSkeleton(const QByteArray &soundCode)
{
    constexpr qsizetype longest = 8;
    QByteArray skeleton;
    for (const char sound : soundCode) {
        if (sound != 'A' && skeleton.size() < longest)
            append(skeleton, sound);
    }
    return skeleton;
}

int editDistance(QStringView a, QStringView b)
{
    return distance(a, b);
}

double wordSimilarity(QStringView a, QStringView b)
{
    return wordSimilarity(a, soundCode(a), b, soundCode(b));
}

double wordSimilarity(QStringView a, const QByteArray &soundA, QStringView b, const QByteArray &soundB)
{
    const double spelling = likeness(distance(a, b), std::max(a.size(), b.size()));
    const QByteArrayView viewA(soundA);
    const QByteArrayView viewB(soundB);
    const double sound = likeness(distance(viewA, viewB), std::max(viewA.size(), viewB.size()));
    // Short codes are alike too easily, so that spelling always has a say.
    return a == b ? 1.0 : std::max(spelling, 0.65 * sound + 0.35 * spelling);
}

} // namespace core
