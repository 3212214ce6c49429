// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/document/document.h"

namespace core {

/// Words that look like those around them.
DocumentRun documentRun(const QString &text);

/// A block of such words.
DocumentBlock documentBlock(DocumentBlock::Kind kind, const QString &text);

/// A cell of such words.
DocumentCell documentCell(const QString &text, bool isNumber = false);

/// A table with nothing but its head.
DocumentBlock documentTable(const QStringList &head);

/// A time for people, in UTC; empty for an invalid one.
QString timeWords(const QDateTime &time);

} // namespace core
