// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/finding.h"

namespace core {

/// Adds findings of a second source to others, so that no words have two: what stood on the same words is taken in, its
/// reason becoming evidence. Repeats and turns keep their own. Both lists are in any order; all comes out by range.
void uniteFindings(QList<Finding> added, QList<Finding> &findings);

/// Takes the reason of a shown finding, and its proposal if there is none, into one on the same words.
void takeIn(const Finding &alone, Finding &finding);

/// Whether a finding is about single words or figures and not about repeats or turns.
bool isAboutWords(const Finding &finding);

/// Sorts by range; equal ranges keep their order.
void sortFindings(QList<Finding> &findings);

/// The first of findings that are sorted and do not overlap which shares words with a range; end() if there is none.
QList<Finding>::iterator findingOn(QList<Finding> &findings, TextRange range);

} // namespace core
