// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/review/edit.h"

namespace core {

/// The document that a row belongs to; null for tags, people of the roster, terms of the glossary and spelling.
DocumentId documentOf(const Row &row);

/// A text that tells rows of all kinds and documents apart; equal before and after a change.
QString rowKey(const Row &row);

/// The key of the row that a change is about. It must have a before or an after.
QString rowKey(const RowChange &change);

} // namespace core
