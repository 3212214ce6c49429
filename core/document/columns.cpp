// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/columns.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// Beyond this many characters a cell breaks into lines anyway.
constexpr qsizetype longestWish = 44;
constexpr qsizetype shortestWish = 8;

} // namespace

QString plainText(const QList<DocumentRun> &runs)
{
    QString words;
    for (const DocumentRun &run : runs)
        words += run.text;
    return words;
}

QList<int> columnWidths(const QList<QList<DocumentCell>> &rows, int total)
{
    QList<qsizetype> wishes;
    for (const QList<DocumentCell> &row : rows) {
        wishes.resize(std::max(wishes.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column) {
            // Two more than the words, for the space at the edges.
            const qsizetype wish = std::min(plainText(row[column].runs).size() + 2, longestWish);
            wishes[column] = std::max({wishes[column], wish, shortestWish});
        }
    }
    const qsizetype sum = std::accumulate(wishes.begin(), wishes.end(), qsizetype(0));
    QList<int> widths;
    int left = total;
    for (qsizetype column = 0; column < wishes.size(); ++column) {
        const bool isLast = column + 1 == wishes.size();
        widths.append(isLast ? left : static_cast<int>(wishes[column] * total / sum));
        left -= widths.last();
    }
    return widths;
}

} // namespace core
