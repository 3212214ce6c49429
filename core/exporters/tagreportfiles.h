// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/project/agreement.h"
#include "core/project/tagreport.h"

namespace core {

/// A report by tag as a page of HTML, with quotes, where they stand, and notes.
QByteArray tagReportHtml(const QList<TagSection> &sections);

/// The same as Markdown.
QByteArray tagReportMarkdown(const QList<TagSection> &sections);

/// The same as CSV, a row for each quote.
QByteArray tagReportCsv(const QList<TagSection> &sections);

/// The agreement of two analysts as CSV, a row for each tag and one for all of them.
QByteArray agreementCsv(const Agreement &agreement, const QList<Tag> &codebook);

} // namespace core
