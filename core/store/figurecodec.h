// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/review/figurereview.h"

namespace core {

/// The columns of a decision on a figure but for its range.
QJsonObject figureColumns(const FigureReview &row);

/// The decision of these columns, without its range.
FigureReview figureFromColumns(const QJsonObject &columns);

} // namespace core
