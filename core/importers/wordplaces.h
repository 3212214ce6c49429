// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QStringList>

#include "core/base/textrange.h"

namespace core {

/// Where words that a recogniser lists stand in the phrase that it made of them, in order and not overlapping. Case and
/// punctuation may differ; punctuation belongs to the word that it touches. A word that the phrase writes otherwise, as
/// “23” for “twenty three”, has no place. Linear in the phrase.
QList<std::optional<TextRange>> placesOfWords(const QStringList &words, QStringView phrase);

} // namespace core
