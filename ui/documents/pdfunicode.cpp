// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdfunicode.h"

#include <QString>

namespace ui {

namespace {

constexpr qsizetype codeLength = 4; ///< Hexadecimal digits between "<" and ">".

/// The word that a radical is written like, for radicals that have no decomposition in Unicode.
char16_t wordOfRadical(char16_t radical)
{
    static const QStringView pairs =
        u"⺁厂⺄乙⺈刀⺊卜⺌小⺎兀⺒巳⺓幺⺕彐⺜日⺝月⺟母⺠民⺧牛⺩王⺪疋⺬示⺮竹⺶羊⺻聿⺼肉⺽臼"
        u"⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟"
        u"⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs[i] == QChar(radical))
            return pairs[i + 1].unicode();
    }
    return radical;
}

/// The character that people type for one that looks the same.
char16_t usualCharacter(char16_t character)
{
    if (character == u'\t')
        return u' ';
    if (character >= 0x2e80 && character < 0x2f00)
        return wordOfRadical(character);
    const bool isRadical = character >= 0x2f00 && character <= 0x2fd5;
    if (!isRadical)
        return character;
    const QString word = QString(QChar(character)).normalized(QString::NormalizationForm_KC);
    return word.size() == 1 ? word.front().unicode() : character;
}

/// Replaces the characters in a line such as "<0001> <0002> [<2F00> <0009> ]"; the first two are glyphs.
void mendLine(QByteArray &pdf, qsizetype begin, qsizetype end)
{
    int seen = 0;
    for (qsizetype at = pdf.indexOf('<', begin); at >= 0 && at < end; at = pdf.indexOf('<', at + 1)) {
        if (++seen <= 2)
            continue;
        bool isCode = false;
        const ushort character = pdf.sliced(at + 1, codeLength).toUShort(&isCode, 16);
        const char16_t usual = usualCharacter(character);
        if (isCode && usual != character)
            pdf.replace(at + 1, codeLength, QByteArray::number(usual, 16).rightJustified(codeLength, '0').toUpper());
    }
}

} // namespace

void mendUnicode(QByteArray &pdf)
{
    const QByteArray opening = " beginbfrange\n";
    for (qsizetype at = pdf.indexOf(opening); at >= 0; at = pdf.indexOf(opening, at + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        qsizetype line = at + opening.size();
        while (line < end) {
            const qsizetype lineEnd = pdf.indexOf('\n', line);
            mendLine(pdf, line, lineEnd);
            line = lineEnd + 1;
        }
    }
}

} // namespace ui
