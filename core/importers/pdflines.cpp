// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/pdflines.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

namespace core {

namespace {

/// The narrowest empty strip between columns, in heights of a word.
constexpr double narrowestGutter = 0.9;

/// A column has at least so much of all words; less is a margin.
constexpr double smallestColumn = 0.2;

/// So many words on average stand in each line of a column; less is a table.
constexpr double wordsInLine = 2.5;

/// Pages are cut at most so often, which makes four columns.
constexpr int mostCuts = 2;

/// With fewer lines, blanks between the words of a column stand above each other by chance.
constexpr qsizetype fewestRowsInside = 8;

using Row = QList<PdfWord>;

double overlap(const QRectF &a, const QRectF &b)
{
    return std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
}

/// Groups words into lines from top to bottom, each from left to right.
QList<Row> rowsOf(QList<PdfWord> words)
{
    std::stable_sort(words.begin(), words.end(),
                     [](const PdfWord &a, const PdfWord &b) { return a.box.center().y() < b.box.center().y(); });
    QList<Row> rows;
    QRectF line;
    for (const PdfWord &word : words) {
        // Measured at the whole line, so that a small raised sign does not open one of its own.
        const bool isSame = !rows.isEmpty() && overlap(line, word.box) > std::min(line.height(), word.box.height()) / 2;
        if (!isSame)
            rows.append(Row());
        line = isSame ? line.united(word.box) : word.box;
        rows.last().append(word);
    }
    for (Row &row : rows) {
        std::stable_sort(row.begin(), row.end(),
                         [](const PdfWord &a, const PdfWord &b) { return a.box.left() < b.box.left(); });
    }
    return rows;
}

double usualHeight(const QList<PdfWord> &words)
{
    QList<double> heights;
    for (const PdfWord &word : words)
        heights.append(word.box.height());
    if (heights.isEmpty())
        return 0;
    const qsizetype middle = heights.size() / 2;
    std::nth_element(heights.begin(), heights.begin() + middle, heights.end());
    return heights[middle];
}

/// An empty strip from the top of the words to their bottom, nearly.
struct Gutter {
    double left = 0;
    double right = 0;
    double centre() const { return (left + right) / 2; }
};

/// The widest strip in the middle of the page that hardly any line crosses.
std::optional<Gutter> gutterOf(const QList<Row> &rows, const QRectF &extent, double height)
{
    const auto width = static_cast<qsizetype>(std::clamp(extent.width(), 0.0, 10000.0)) + 1;
    const auto at = [&](double x) {
        return static_cast<std::size_t>(std::clamp(x - extent.left(), 0.0, static_cast<double>(width)));
    };
    std::vector<int> crossed(static_cast<std::size_t>(width) + 2);
    for (const Row &row : rows) {
        for (const PdfWord &word : row) {
            ++crossed[at(word.box.left())];
            --crossed[at(word.box.right()) + 1];
        }
    }
    std::partial_sum(crossed.begin(), crossed.end(), crossed.begin());
    const auto few = std::max<int>(1, static_cast<int>(rows.size() / 5));
    Gutter widest;
    qsizetype begin = width / 4;
    for (qsizetype x = begin; x <= width * 3 / 4; ++x) {
        if (crossed[static_cast<std::size_t>(x)] > few)
            begin = x + 1;
        else if (static_cast<double>(x - begin) > widest.right - widest.left)
            widest = {extent.left() + static_cast<double>(begin), extent.left() + static_cast<double>(x)};
    }
    return widest.right - widest.left >= height * narrowestGutter ? std::optional(widest) : std::nullopt;
}

bool crosses(const PdfWord &word, const Gutter &gutter)
{
    return word.box.left() < gutter.centre() && word.box.right() > gutter.centre();
}

/// Whether a line goes over the strip: a word on it, or no gap there that is wider than one between words.
bool spans(const Row &row, const Gutter &gutter)
{
    double left = -1;
    double right = -1;
    for (const PdfWord &word : row) {
        if (crosses(word, gutter))
            return true;
        if (word.box.right() <= gutter.centre())
            left = std::max(left, word.box.right());
        else if (right < 0)
            right = word.box.left();
    }
    return left >= 0 && right >= 0 && right - left < row.first().box.height() * narrowestGutter;
}

PdfLine lineOf(const Row &row)
{
    PdfLine line;
    bool isLead = true;
    for (const PdfWord &word : row) {
        const bool isApart = !line.text.isEmpty() && word.box.left() - line.box.right() > word.box.height() * 0.1;
        if (isApart)
            line.text += u' ';
        line.text += word.text;
        isLead = isLead && word.isBold;
        if (isLead)
            line.boldLength = line.text.size();
        line.box = line.box.isNull() ? word.box : line.box.united(word.box);
    }
    return line;
}

/// Puts together the lines of a page.
class PageReader
{
public:
    PageReader(const PdfPage &page, qsizetype number, int firstColumn)
        : m_words(page.words)
        , m_number(number)
        , m_column(firstColumn)
    {
    }

    QList<PdfLine> read()
    {
        readPart(m_words, 0);
        return m_lines;
    }

private:
    /// Adds the lines of a page, or of a column that may be cut further.
    void readPart(const QList<PdfWord> &words, int depth)
    {
        const QList<Row> rows = rowsOf(words);
        const bool mayBeCut = depth == 0 || (depth < mostCuts && rows.size() >= fewestRowsInside);
        const auto gutter = mayBeCut ? columnsOf(words, rows) : std::nullopt;
        if (!gutter) {
            addColumn(rows);
            return;
        }
        QList<PdfWord> left;
        QList<PdfWord> right;
        QList<PdfWord> spanning;
        const auto addBoth = [&] {
            readPart(std::exchange(left, {}), depth + 1);
            readPart(std::exchange(right, {}), depth + 1);
        };
        for (const Row &row : rows) {
            if (spans(row, *gutter)) {
                addBoth();
                spanning += row;
                continue;
            }
            addColumn(rowsOf(std::exchange(spanning, {})));
            for (const PdfWord &word : row)
                (word.box.center().x() < gutter->centre() ? left : right).append(word);
        }
        addBoth();
        addColumn(rowsOf(spanning));
    }

    /// Where words are cut into two columns, if they are.
    static std::optional<Gutter> columnsOf(const QList<PdfWord> &all, const QList<Row> &rows)
    {
        QRectF extent;
        for (const PdfWord &word : all)
            extent = extent.isNull() ? word.box : extent.united(word.box);
        const auto gutter = gutterOf(rows, extent, usualHeight(all));
        if (!gutter)
            return std::nullopt;
        double words[2]{};
        double lines[2]{};
        for (const Row &row : rows) {
            if (spans(row, *gutter))
                continue;
            double own[2]{};
            for (const PdfWord &word : row)
                ++own[word.box.center().x() < gutter->centre() ? 0 : 1];
            for (const int side : {0, 1}) {
                words[side] += own[side];
                lines[side] += own[side] > 0 ? 1 : 0;
            }
        }
        const double least = smallestColumn * static_cast<double>(all.size());
        const bool areColumns = words[0] >= least && words[1] >= least && words[0] >= lines[0] * wordsInLine
                                && words[1] >= lines[1] * wordsInLine && std::min(lines[0], lines[1]) >= 3;
        return areColumns ? gutter : std::nullopt;
    }

    void addColumn(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        for (const Row &row : rows) {
            PdfLine line = lineOf(row);
            line.column = m_column;
            line.page = m_number;
            m_lines.append(line);
        }
        ++m_column;
    }

    const QList<PdfWord> &m_words;
    qsizetype m_number;
    int m_column;
    QList<PdfLine> m_lines;
};

} // namespace

QList<PdfLine> linesOf(const PdfPage &page, qsizetype number, int firstColumn)
{
    return PageReader(page, number, firstColumn).read();
}

} // namespace core
