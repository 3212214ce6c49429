// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/renderings/figurematching.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "core/analysis/checks/arithmetic.h"

namespace core {

namespace {

using Relation = FigureMatch::Relation;

constexpr qsizetype mostFigures = 64; ///< A side; the matching takes time with their product.
constexpr double powerCost = 0.3;
constexpr double alikeCost = 0.7;
constexpr double differentCost = 1.3;
constexpr double gapCost = 0.8; ///< Of a figure without counterpart.

QuantityType kindOf(QuantityType type)
{
    return type == QuantityType::PercentagePoints ? QuantityType::Percent : type;
}

/// Whether two figures are the same, one of them perhaps rounded.
bool areSame(const Quantity &a, const Quantity &b)
{
    const double first = *a.value;
    const double second = *b.value;
    if (first == second || a.type == QuantityType::Year)
        return first == second;
    if (a.type == QuantityType::Money)
        return std::abs(first - second) <= 0.006 * std::max(std::abs(first), std::abs(second));
    return std::abs(first - second) < 0.051 || std::round(first) == second || std::round(second) == first;
}

std::optional<int> powerBetween(double a, double b)
{
    const double exponent = std::log10(std::abs(a / b));
    const double whole = std::round(exponent);
    if (std::abs(whole) > 3 || std::abs(exponent - whole) > 0.008)
        return std::nullopt;
    return static_cast<int>(whole);
}

/// "fourteen" and "forty", whatever the scale.
bool soundAlike(double a, double b)
{
    const double scale = std::pow(10.0, std::floor(std::log10(std::abs(a))) - 1);
    const double teen = std::round(std::abs(a) / scale);
    const double ten = std::round(std::abs(b) / scale);
    return teen >= 13 && teen <= 19 && ten == (teen - 10) * 10;
}

bool areExchanged(double a, double b)
{
    const double scale = std::pow(10.0, std::floor(std::log10(std::abs(a))) - 1);
    const int first = static_cast<int>(std::lround(std::abs(a) / scale));
    const int second = static_cast<int>(std::lround(std::abs(b) / scale));
    return first != second && first >= 10 && second >= 10 && first < 100 && second < 100 && first / 10 == second % 10
           && first % 10 == second / 10;
}

/// Whether one figure can easily be taken for the other.
bool areConfusable(double a, double b)
{
    return soundAlike(a, b) || soundAlike(b, a) || areExchanged(a, b)
           || (std::abs(a) >= 10 && std::abs(b) >= 10 && digitDistance(a, b) <= 1);
}

struct Comparison {
    double cost = std::numeric_limits<double>::infinity();
    Relation relation = Relation::Different;
    int power = 0;
    bool isConfusable = false;
};

Comparison compared(const Quantity &a, const Quantity &b)
{
    if (kindOf(a.type) != kindOf(b.type))
        return {};
    if (areSame(a, b))
        return {0.0, Relation::Same, 0, false};
    const auto power = powerBetween(*a.value, *b.value);
    if (power && *power != 0 && a.type != QuantityType::Year)
        return {powerCost, Relation::PowerOfTen, *power, false};
    const bool isConfusable = areConfusable(*a.value, *b.value);
    return {isConfusable ? alikeCost : differentCost, Relation::Different, 0, isConfusable};
}

class Matcher
{
public:
    Matcher(const QList<const Quantity *> &original, const QList<const Quantity *> &rendered)
        : m_original(original.mid(0, mostFigures))
        , m_rendered(rendered.mid(0, mostFigures))
        , m_width(m_rendered.size() + 1)
        , m_costs((m_original.size() + 1) * m_width, 0.0)
    {
        for (qsizetype i = m_original.size(); i >= 0; --i) {
            for (qsizetype j = m_rendered.size(); j >= 0; --j)
                m_costs[i * m_width + j] = costFrom(i, j);
        }
    }

    QList<FigureMatch> matches() const
    {
        QList<FigureMatch> all;
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < m_original.size() && j < m_rendered.size()) {
            const Comparison comparison = compared(*m_original[i], *m_rendered[j]);
            if (cost(i, j) == comparison.cost + cost(i + 1, j + 1))
                all.append(FigureMatch{i++, j++, comparison.relation, comparison.power});
            else if (cost(i, j) == gapCost + cost(i + 1, j))
                ++i;
            else
                ++j;
        }
        QList<FigureMatch> kept;
        for (qsizetype at = 0; at < all.size(); ++at) {
            const bool isAmount = m_original[all[at].original]->type == QuantityType::Money;
            if (all[at].relation == Relation::Same || (all[at].relation == Relation::PowerOfTen && isAmount)
                || isCredible(all, at))
                kept.append(all[at]);
        }
        addMoved(kept);
        return kept;
    }

private:
    double cost(qsizetype i, qsizetype j) const { return m_costs[i * m_width + j]; }

    double costFrom(qsizetype i, qsizetype j) const
    {
        if (i == m_original.size() || j == m_rendered.size())
            return gapCost * static_cast<double>(m_original.size() - i + m_rendered.size() - j);
        const double gap = gapCost + std::min(cost(i + 1, j), cost(i, j + 1));
        return std::min(gap, compared(*m_original[i], *m_rendered[j]).cost + cost(i + 1, j + 1));
    }

    bool isSaidElsewhere(const QList<const Quantity *> &figures, const Quantity &figure) const
    {
        return std::any_of(figures.begin(), figures.end(), [&](const Quantity *other) {
            return kindOf(other->type) == kindOf(figure.type) && areSame(*other, figure);
        });
    }

    /// Interpreters turn sentences round: a figure that has no counterpart in its place may have it a little off. It
    /// must be the same to the last digit.
    void addMoved(QList<FigureMatch> &all) const
    {
        constexpr qsizetype reach = 4; // In figures.
        QList<bool> isTaken(m_rendered.size(), false);
        QList<bool> isMatched(m_original.size(), false);
        for (const FigureMatch &match : std::as_const(all)) {
            isTaken[match.rendered] = true;
            isMatched[match.original] = true;
        }
        for (qsizetype i = 0; i < m_original.size(); ++i) {
            for (qsizetype j = std::max<qsizetype>(0, i - reach); j < std::min(m_rendered.size(), i + reach + 1); ++j) {
                const bool isFree = !isMatched[i] && !isTaken[j] && m_original[i]->type != QuantityType::Year;
                if (!isFree || kindOf(m_original[i]->type) != kindOf(m_rendered[j]->type)
                    || *m_original[i]->value != *m_rendered[j]->value)
                    continue;
                isMatched[i] = true;
                isTaken[j] = true;
                all.append(FigureMatch{i, j, Relation::Same, 0});
            }
        }
        std::sort(all.begin(), all.end(),
                  [](const FigureMatch &a, const FigureMatch &b) { return a.original < b.original; });
    }

    /// Whether a difference is one and the figures do not just stand side by side by chance.
    bool isCredible(const QList<FigureMatch> &all, qsizetype at) const
    {
        const FigureMatch &match = all[at];
        const Quantity &original = *m_original[match.original];
        const Quantity &rendered = *m_rendered[match.rendered];
        if (isSaidElsewhere(m_rendered, original) || isSaidElsewhere(m_original, rendered))
            return false;
        const auto agrees = [&](qsizetype other, qsizetype distance) {
            return other >= 0 && other < all.size() && all[other].relation != Relation::Different
                   && all[other].original == match.original + distance
                   && all[other].rendered == match.rendered + distance;
        };
        const bool isAgreedBefore = agrees(at - 1, -1);
        const bool isAgreedBehind = agrees(at + 1, 1);
        if (match.relation == Relation::PowerOfTen || areConfusable(*original.value, *rendered.value))
            return isAgreedBefore || isAgreedBehind;
        return isAgreedBefore && isAgreedBehind && original.type != QuantityType::Year;
    }

    QList<const Quantity *> m_original;
    QList<const Quantity *> m_rendered;
    qsizetype m_width;
    QList<double> m_costs; ///< Of matching what is left from (i, j) on.
};

} // namespace

bool isCompared(const Quantity &quantity)
{
    if (!quantity.value || *quantity.value == 0 || quantity.isBroken)
        return false;
    switch (quantity.type) {
    case QuantityType::Money:
    case QuantityType::Percent:
    case QuantityType::PercentagePoints:
    case QuantityType::BasisPoints:
    case QuantityType::Multiple:
    case QuantityType::Year:
        return true;
    case QuantityType::Count:
    case QuantityType::Date:
        break;
    }
    return false;
}

QList<FigureMatch> matchFigures(const QList<const Quantity *> &original, const QList<const Quantity *> &rendered)
{
    return Matcher(original, rendered).matches();
}

} // namespace core
