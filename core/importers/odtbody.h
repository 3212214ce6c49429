// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include "core/base/result.h"
#include "core/importers/linecollector.h"

namespace core {

/// Which styles of an OpenDocument text are bold, by their names.
using OdtStyles = QHash<QString, bool>;

/// Adds the styles of a part to those known before, from which they may take over. Damage ends it: without styles the
/// words are still right.
void addOdtStyles(OdtStyles &styles, const QByteArray &part);

/// What the body of an OpenDocument text says.
struct OdtBody {
    QList<ReadLine> lines;
    int comments = 0;
    int footnotes = 0;
    int changes = 0;
};

/// Reads the part for the content. Fails with Input if it is no XML or harmful.
Result<OdtBody> readOdtBody(const QByteArray &part, const OdtStyles &styles);

} // namespace core
