// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/spokenvocabulary.h"

#include <algorithm>

#include <QSet>

#include "core/text/phonetic.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isFunctionWord(const QString &text)
{
    static const QSet<QString> words = [] {
        const QString list = u"the a an and or of to in on for with at by from that this it is are was were be been we "
                             "you i our your my me us them his her their they he she as but so if not no have has had "
                             "do did does will would can could there also then than what which who when how just "
                             "these those its am some any all into about up out very well"_s;
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words.contains(text);
}

} // namespace

qint32 SpokenVocabulary::intern(const QString &text, bool isNumber)
{
    const QString key = isNumber ? u'#' + text : text;
    const auto known = m_ids.constFind(key);
    if (known != m_ids.constEnd())
        return *known;
    SpokenWord word{text, {}, isNumber, false};
    if (!isNumber) {
        word.sound = soundCode(text);
        word.isFunction = isFunctionWord(text);
    }
    m_words.push_back(word);
    m_ids.insert(key, size() - 1);
    return size() - 1;
}

QList<SpokenPiece> SpokenVocabulary::piecesOf(const QString &written)
{
    const auto known = m_pieces.constFind(written);
    if (known != m_pieces.constEnd())
        return *known;
    QList<SpokenPiece> pieces = spokenPieces(written);
    for (SpokenPiece &piece : pieces)
        piece.word = piece.kind == SpokenPiece::Kind::Word ? intern(piece.text) : -1;
    m_pieces.insert(written, pieces);
    return pieces;
}

double SpokenVocabulary::similarity(qint32 a, qint32 b) const
{
    // Longer runs of letters are no words, and comparing them costs the product of their lengths.
    constexpr qsizetype longestWord = 40;
    if (a == b)
        return 1.0;
    const SpokenWord &left = (*this)[a];
    const SpokenWord &right = (*this)[b];
    if (left.text.size() > longestWord || right.text.size() > longestWord)
        return 0.0;
    if (left.isNumber != right.isNumber)
        return 0.0;
    return wordSimilarity(left.text, left.sound, right.text, right.sound);
}

} // namespace core
