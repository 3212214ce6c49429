// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/text/glossary.h"

namespace core {

/// A glossary as a CSV file with the columns “right” and “wrong”, a row for each wrong form. readGlossary() reads it.
QByteArray glossaryCsv(const Glossary &glossary);

} // namespace core
