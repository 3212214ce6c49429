// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/namelikeness.h"

#include <algorithm>

#include <QList>
#include <QVarLengthArray>

namespace core {

namespace {

constexpr double alikeWord = 0.75; ///< Words at least this alike are taken for one name.

// Of words that sound alike less is asked; short ones, such as "Li" and "Lee", change most of their letters.
constexpr qsizetype shortWord = 4;
constexpr double alikeShortWord = 0.33;
constexpr double alikeLongWord = 0.7;

/// The letter of the group that a consonant sounds like; vowels and mute letters give a null character.
QChar soundGroup(QChar letter, QChar next)
{
    switch (letter.unicode()) {
    case u'b':
        return u'b';
    case u'p':
        return next == u'h' ? u'f' : u'b';
    case u'f':
    case u'v':
        return u'f';
    case u'c':
    case u'g':
    case u'j':
    case u'k':
    case u'q':
    case u'x':
        return u'k';
    case u's':
    case u'z':
        return u's';
    case u'd':
    case u't':
        return u't';
    case u'l':
        return u'l';
    case u'm':
    case u'n':
        return u'n';
    case u'r':
        return u'r';
    default:
        return letter.isLetter() && letter.unicode() > 0x24f ? letter : QChar();
    }
}

/// Whether letters are equal but for their case.
bool isEqual(QChar a, QChar b)
{
    return a == b || a.toLower() == b.toLower();
}

qsizetype editDistance(QStringView a, QStringView b)
{
    QVarLengthArray<qsizetype, 32> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            const qsizetype changed = diagonal + (isEqual(a[i - 1], b[j - 1]) ? 0 : 1);
            row[j] = std::min({changed, above + 1, row[j - 1] + 1});
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

QString soundOf(QStringView word)
{
    const QString folded = word.toString().toLower();
    QString code;
    QChar previous;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar group = soundGroup(folded[i], i + 1 < folded.size() ? folded[i + 1] : QChar());
        if (!group.isNull() && group != previous)
            code.append(group);
        // A vowel parts equal consonants, a mute letter does not.
        if (!group.isNull() || QStringView(u"aeiouy").contains(folded[i]))
            previous = group;
        if (code.isEmpty() && i == 0 && folded[i].isLetter())
            code.append(u'a');
    }
    return code;
}

double spellingLikeness(QStringView a, QStringView b)
{
    const qsizetype longest = std::max(a.size(), b.size());
    if (longest == 0)
        return 0.0;
    const auto distance = static_cast<double>(editDistance(a, b));
    return 1.0 - distance / static_cast<double>(longest);
}

bool isSameNameWord(QStringView a, QStringView b)
{
    if (a.compare(b, Qt::CaseInsensitive) == 0)
        return true;
    if (a.isEmpty() || b.isEmpty() || std::abs(a.size() - b.size()) > 3)
        return false;
    // Words of one name differ in few letters, and most begin alike; that spares the rest of the work.
    const bool startsAlike = a.front().toLower() == b.front().toLower();
    const bool endsAlike = a.back().toLower() == b.back().toLower();
    if (!startsAlike && !endsAlike)
        return false;
    const double spelling = spellingLikeness(a, b);
    if (spelling >= alikeWord)
        return true;
    const double needed = std::max(a.size(), b.size()) > shortWord ? alikeLongWord : alikeShortWord;
    return startsAlike && spelling >= needed && soundOf(a) == soundOf(b);
}

namespace {

/// The words of a name as written and, for three words, with two of them joined: "Lin Mei Hua" as "Lin Meihua".
QList<QStringList> syllableForms(QStringView name)
{
    const QStringList words = name.toString().split(u' ', Qt::SkipEmptyParts);
    QList<QStringList> forms{words};
    if (words.size() == 3 && words[1].size() > 1) {
        forms.append(QStringList{words[0], words[1] + words[2]});
        forms.append(QStringList{words[0] + words[1], words[2]});
    }
    return forms;
}

double likenessOf(const QStringList &first, const QStringList &second)
{
    if (first.isEmpty() || second.isEmpty())
        return 0.0;
    if (first.size() > 1 && second.size() > 1) {
        const bool sameFirst = isSameNameWord(first.front(), second.front());
        const bool sameLast = isSameNameWord(first.back(), second.back());
        if (sameFirst && sameLast)
            return 1.0;
        // Family names come first in some languages, last in others.
        if (isSameNameWord(first.front(), second.back()) && isSameNameWord(first.back(), second.front()))
            return 0.9;
        if (sameFirst)
            return 0.5 + 0.4 * spellingLikeness(first.back(), second.back());
        return sameLast ? 0.4 : 0.0;
    }
    const QString &single = first.size() == 1 ? first.front() : second.front();
    const QStringList &other = first.size() == 1 ? second : first;
    double best = 0.0;
    for (const QString &word : {other.front(), other.back()}) {
        if (isSameNameWord(single, word))
            best = std::max(best, 0.5 + 0.5 * spellingLikeness(single, word));
    }
    return best;
}

} // namespace

double nameLikeness(QStringView a, QStringView b)
{
    double best = 0.0;
    const QList<QStringList> seconds = syllableForms(b);
    for (const QStringList &first : syllableForms(a)) {
        for (const QStringList &second : seconds)
            best = std::max(best, likenessOf(first, second));
    }
    return best;
}

} // namespace core
