// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QList>
#include <QString>
#include <QStringView>

#include "core/importers/textimport.h"

namespace core {

/// A line that a document shows.
struct ReadLine {
    QString text;                ///< Without white space at its edges.
    qsizetype boldLength = 0;    ///< How many characters from the begin are bold, or belong to a heading.
    bool beginsParagraph = true; ///< Whether something other than a line break stands before it.
    bool isHeading = false; ///< Whether the file calls it a heading, as it does with names of speakers and sections.
    bool isRow = false;     ///< Whether it is a row of a table in which nobody speaks.

    friend bool operator==(const ReadLine &, const ReadLine &) = default;
};

/// Takes the paragraphs and tables of a document in the order in which its file has them, and makes lines of them that
/// read like a transcript in plain text.
///
/// Paragraphs may stand inside each other, as text boxes do; the inner one comes first. The cells of a row become one
/// line, unless a cell holds speech. White space is simplified.
class LineCollector
{
public:
    void beginParagraph(bool isHeading = false);
    void add(QStringView words, bool isBold = false);
    void breakLine();

    /// Makes the open paragraph a heading.
    void makeHeading();

    void endParagraph();

    /// Has the paragraph that comes after the open one go on in its last line.
    void joinNext();

    void beginRow();
    void beginCell();
    void endRow();

    /// The lines so far; open paragraphs and rows are ended.
    QList<ReadLine> take();

private:
    struct Paragraph {
        QList<ReadLine> lines{ReadLine()};
        bool isHeading = false;
        bool joinsNext = false;
    };
    using Cell = QList<ReadLine>;

    void close(Paragraph &paragraph);

    std::vector<Paragraph> m_open;
    std::vector<QList<Cell>> m_rows; ///< Rows of tables in tables.
    QList<ReadLine> m_lines;
    bool m_joinsNext = false;
};

/// The lines of a table row: all cells in one, unless the second says what a speaker in the first said.
QList<ReadLine> rowLines(const QList<QList<ReadLine>> &cells);

/// Text for transcriptOf(): a blank line between paragraphs, and a speaker's name in bold on a line of its own even
/// where the words follow it at once. notes say what was left out.
ReadText readTextOf(const QList<ReadLine> &lines, const QString &encoding, const QStringList &notes);

} // namespace core
