// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/project/reviewedcall.h"

namespace support {

/// A call of an invented company on its third quarter of 2025, with one growth that does not add up.
QByteArray lampsText();

/// A call as it is read from a file, to which nothing has been done.
core::CallState readCall(const QByteArray &text, const QString &fileName);

/// The call with what the analysis says of it as it stands.
core::ReviewedCall analysed(const core::CallState &call, const QList<core::Tag> &tags = {});

/// The blocks of a document as lines: “## ” before headings, “> ” before quotes, “| ” between cells.
QString shown(const QList<core::DocumentBlock> &blocks);

} // namespace support
