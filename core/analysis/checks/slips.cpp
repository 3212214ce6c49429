// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/slips.h"

#include <cmath>
#include <optional>

#include <QCoreApplication>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/quantities/digits.h"
#include "core/text/numberwords.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// At most so many digits of a figure may change for it to be blamed without a slip.
constexpr int mostChanges = 2;

/// A number as it was said, without its scale and its unit.
struct Mantissa {
    double number = 0;
    int decimals = 0;
};

std::optional<Mantissa> mantissaOf(const TokenList &tokens, TextRange range, double value)
{
    const QString words = wordsOf(tokens, range);
    const bool hasDigits = std::any_of(words.begin(), words.end(), [](QChar character) { return character.isDigit(); });
    if (hasDigits) {
        const auto number = numberSaid(words);
        return number && *number > 0 ? std::optional(Mantissa{*number, decimalsSaid(tokens, range)}) : std::nullopt;
    }
    if (value == 0)
        return std::nullopt;
    double number = std::abs(value);
    while (number >= 1000)
        number /= 1000;
    const double tenths = std::round(number * 1e6) / 1e5;
    return Mantissa{std::round(number * 1e6) / 1e6, std::fmod(tenths, 10) == 0 ? 0 : 1};
}

/// "seventeen", "seventy" and "seven", also as the end of a longer number.
void addTeens(const Mantissa &said, QList<double> &slips)
{
    const double whole = std::floor(said.number);
    const double end = std::fmod(whole, 100);
    const double ten = std::floor(end / 10);
    const double unit = std::fmod(end, 10);
    if (ten == 1 && unit >= 3)
        slips.append(said.number - end + unit * 10);
    if (unit == 0 && ten >= 3)
        slips.append(said.number - end + 10 + ten);
    // "seven" and "seventeen"
    if (ten == 1 && unit >= 3)
        slips.append(said.number - 10);
    if (ten == 0 && unit >= 3)
        slips.append(said.number + 10);
    // "seventeen point three" comes out as "73", "seventy point three" too.
    if (said.decimals == 0 && whole == end && ten >= 3 && unit > 0) {
        slips.append(10 + ten + unit / 10);
        slips.append(ten * 10 + unit / 10);
    }
}

/// Words that run into a number or fall out of it: "to 9.6" as "29.6", "for 8" as "48", "a hundred and 18" as "18".
void addNeighbours(const Mantissa &said, QList<double> &slips)
{
    const double whole = std::floor(said.number);
    if (whole < 10)
        return;
    const double power = std::pow(10, std::floor(std::log10(whole)));
    const double first = std::floor(whole / power);
    if (first == 2 || first == 4)
        slips.append(said.number - first * power);
    if (whole < 100)
        slips.append(said.number + 100);
    else if (whole < 200)
        slips.append(said.number - 100);
}

/// Five and nine are taken for each other.
void addExchanges(const Mantissa &said, QList<double> &slips)
{
    double unit = std::pow(10, -said.decimals);
    for (double rest = std::round(said.number / unit); rest >= 1; rest = std::floor(rest / 10), unit *= 10) {
        const double digit = std::fmod(rest, 10);
        if (digit == 5 || digit == 9)
            slips.append(said.number + (digit == 5 ? 4 : -4) * unit);
    }
}

/// A point or a scale that was lost or misheard.
void addScales(const Mantissa &said, QList<double> &slips)
{
    for (const double factor : {0.1, 0.01, 10.0, 1000.0, 0.001})
        slips.append(said.number * factor);
}

/// The words of a figure with another number in them.
QString mendOf(const TokenList &tokens, const Suspect &suspect, double value)
{
    const QString words = wordsOf(tokens, suspect.range);
    if (numberSaid(words))
        return saidLike(tokens, suspect.range, suspect.said, std::abs(value));
    // The unit of a number in words is what stands behind its last number word.
    QStringList unit;
    for (const QString &word : words.simplified().split(u' '))
        unit = numberWord(word.toLower()).kind == NumberWord::None ? unit << word : QStringList();
    return unit.isEmpty() ? spelled(std::abs(value)) : spelled(std::abs(value)) + u' ' + unit.join(u' ');
}

/// What a suspect would have to be, with the digits that it was said with.
double roundedLike(const TokenList &tokens, const Suspect &suspect)
{
    const double unit = 2 * roundingOf(tokens, suspect.range, suspect.said);
    return unit > 0 ? std::round(suspect.needed / unit) * unit : suspect.needed;
}

} // namespace

QList<double> slipsOf(const TokenList &tokens, TextRange range, double value)
{
    const auto said = mantissaOf(tokens, range, value);
    if (!said)
        return {};
    QList<double> slips;
    addTeens(*said, slips);
    addNeighbours(*said, slips);
    addExchanges(*said, slips);
    addScales(*said, slips);
    const double scale = value / said->number;
    for (double &slip : slips)
        slip *= scale;
    return slips;
}

QList<double> readingsOf(const TokenList &tokens, TextRange broken)
{
    QList<Mantissa> parts;
    double scale = 1;
    for (const QStringView word : broken.of(tokens.text()).split(u' ')) {
        const NumberWordInfo spoken = numberWord(word.toString().toLower());
        if (const auto digits = readDigits(word))
            parts.append(Mantissa{digits->value, digits->fractionDigits});
        else if (spoken.kind == NumberWord::Scale)
            scale = spoken.value;
        else if (spoken.kind != NumberWord::None && spoken.kind != NumberWord::And)
            parts.append(Mantissa{spoken.value, 0});
    }
    if (parts.size() != 2)
        return {};
    const double first = parts[0].number;
    const double second = parts[1].number;
    QList<double> readings;
    if (first >= 100 && std::fmod(first, 100) == 0 && second < 100)
        readings.append((first + second) * scale);
    const QString words = wordsOf(tokens, broken);
    const qsizetype stop = words.indexOf(u". "_s);
    if (parts[0].decimals == 0 && stop > 0 && words[stop - 1].isDigit()) {
        const double tenths = words.sliced(stop + 2).size() > 1 && words[stop + 3].isDigit() ? 100 : 10;
        readings.append((first + second / tenths) * scale);
    } else if (second < 10 && parts[1].decimals == 0) {
        readings.append((first + second / std::pow(10, parts[0].decimals + 1)) * scale);
        if (parts[0].decimals > 0)
            readings.append((std::floor(first) + second / 10) * scale);
    }
    return readings;
}

void propose(TextRange culprit, const QString &mend, bool isSupported, Check &check)
{
    check.culprit = culprit;
    check.mend = mend;
    check.isSupported = isSupported;
    const QString sentence = isSupported ? QCoreApplication::translate("core::Checks", "%1 fits, and sounds alike.")
                                         : QCoreApplication::translate("core::Checks", "%1 would fit.");
    check.message += u' ' + sentence.arg(mend);
}

void blame(const TokenList &tokens, const QList<Suspect> &suspects, const ComesOut &comesOut, Check &check)
{
    const Suspect *heard = nullptr;
    double slip = 0;
    int count = 0;
    for (qsizetype at = 0; at < suspects.size(); ++at) {
        for (const double value : slipsOf(tokens, suspects[at].range, suspects[at].said)) {
            if (!comesOut(at, value))
                continue;
            ++count;
            heard = &suspects[at];
            slip = value;
            break;
        }
    }
    if (count == 1)
        propose(heard->range, mendOf(tokens, *heard, slip), true, check);
    if (count > 0)
        return;
    const Suspect *nearest = nullptr;
    int fewest = mostChanges + 1;
    for (const Suspect &suspect : suspects) {
        const bool isSensible = std::isfinite(suspect.needed) && suspect.needed * suspect.said > 0;
        const int changes = isSensible ? digitDistance(suspect.said, suspect.needed) : 0;
        if (changes == 0 || changes >= fewest)
            continue;
        fewest = changes;
        nearest = &suspect;
    }
    if (!nearest)
        return;
    const double needed = roundedLike(tokens, *nearest);
    const bool isEnough = comesOut(nearest - suspects.constData(), needed);
    propose(nearest->range, mendOf(tokens, *nearest, isEnough ? needed : nearest->needed), false, check);
}

} // namespace core
