// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core {

/// The quarter that a call reports on; 0 where it is not known.
struct ReportedQuarter {
    int year = 0;
    int quarter = 0;
};

/// A statement of a press release as somebody would say it, and the words that it was made of.
struct ReleaseLine {
    QString sentence; ///< A paragraph as it is, or a cell of a table: “Gross profit was $120.4 million in the third
                      ///< quarter of 2031.”
    QString quote;    ///< The paragraph or the row of the table, for evidence.
};

/// Makes statements of a press release: its paragraphs, and the rows of its tables with the columns whose period is
/// told by the heading ("Three Months Ended", years below) and with the scale that is told above the table ("in
/// thousands").
///
/// So the grammar that reads what was said in the call reads the release too. Linear in the text.
QList<ReleaseLine> readRelease(const QString &text, ReportedQuarter quarter);

} // namespace core
