// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/analysis/quantities/quantitywords.h"
#include "core/analysis/quantity.h"
#include "core/text/tokens.h"

namespace core {

/// The currency that the call declares for all its amounts ("all figures are in RMB"); empty if it declares none.
QString declaredCurrency(const TokenList &tokens, const QuantityWords &words);

/// The currency that most amounts are said in; empty if none is ever named.
QString prevailingCurrency(const QList<Quantity> &quantities);

} // namespace core
