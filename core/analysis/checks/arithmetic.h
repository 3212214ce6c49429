// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>

#include <QString>

#include "core/analysis/kpi.h"
#include "core/text/tokens.h"

namespace core {

/// How far a value may be off because it was rounded when it was said: half a unit of the last digit in words, so
/// 0.05 for "24.2%" and 50000 for "2,349.2 million". range must hold a figure.
double roundingOf(const TokenList &tokens, TextRange range, double value);

/// The same for the words of a figure.
double roundingOf(QStringView words, double value);

/// A value as a person would write it in a sum: "2,349.2 million", "14.9".
QString spelled(double value);

/// A percentage with a true minus and at most one decimal: "−11.9 %".
QString spelledPercent(double percent);

/// A percentage with so many decimals, noughts included: "22.0 %".
QString spelledPercent(double percent, int decimals);

/// How many decimals a figure was said with.
int decimalsSaid(const TokenList &tokens, TextRange range);

/// An amount in the words that it was said with, so that no digit and no currency is lost: "RMB 1,862.4 million". A
/// loss gets its minus. Amounts said without digits are spelled.
QString said(const TokenList &tokens, TextRange range, double value);

/// A percentage with the digits that it was said with: "32.0 %".
QString saidPercent(const TokenList &tokens, TextRange range, double value);

/// Another amount in the manner of one that was said: 74500000 beside "RMB 94.5 million" is "RMB 74.5 million".
QString saidLike(const TokenList &tokens, TextRange range, double value, double other);

/// How many digits a value has without the noughts at its end: 2349.2 million has five, 2.35 billion three.
int significantDigits(double value);

/// How many digits must change to turn the digits of said into those of needed, rounded alike; 0 for equal digits,
/// whatever the point.
int digitDistance(double said, double needed);

/// Whether two numbers sound alike, so that a recogniser takes one for the other: "seventeen" and "seventy", "seventeen
/// point three" and "seventy three". The point does not count.
bool soundAlike(double a, double b);

/// The only number written in digits among the words of a figure, without its scale; none if there is another one.
std::optional<double> numberSaid(const QString &words);

/// Whether all ranges stand in one sentence.
bool areInOneSentence(const TokenList &tokens, const QList<TextRange> &ranges);

/// Whether one of the words stands among the reach tokens on either side of a range, in the same sentence.
bool isNearWord(const TokenList &tokens, TextRange range, qsizetype reach, std::initializer_list<QStringView> words);

/// Whether a is b within the given absolute tolerance.
bool isNear(double a, double b, double tolerance);

/// The words of a figure, for messages.
QString wordsOf(const TokenList &tokens, TextRange range);

} // namespace core
