// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/quantity.h"

namespace core {

/// A figure of a speech and the one of its rendering that says the same, or should.
struct FigureMatch {
    enum class Relation {
        Same,       ///< Equal, or one rounded.
        PowerOfTen, ///< The same digits, but ten, a hundred or a thousand times as much.
        Different,  ///< They stand where the same figure should, and it is not.
    };

    qsizetype original = 0; ///< Index in the list of the original's figures.
    qsizetype rendered = 0; ///< Index in the list of the rendering's figures.
    Relation relation = Relation::Same;
    int power = 0; ///< Of ten, by which the original is larger.

    friend bool operator==(const FigureMatch &, const FigureMatch &) = default;
};

/// Whether figures of this type are compared between languages. Plain counts are not: "two things" comes and goes.
bool isCompared(const Quantity &quantity);

/// Matches the figures of a speech with those of its rendering, in their order and kind by kind: percent with percent,
/// money with money, years with years. Figures without a counterpart are left out.
///
/// Different is only said where the neighbours on both sides agree, or where the figures differ by one digit, by two
/// exchanged ones or as "fourteen" and "forty" do and a neighbour agrees; and never of a figure that the other side
/// says elsewhere. At most 64 figures a side are looked at.
QList<FigureMatch> matchFigures(const QList<const Quantity *> &original, const QList<const Quantity *> &rendered);

} // namespace core
