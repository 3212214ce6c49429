// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QUuid>

#include "core/importers/csvreader.h"
#include "core/project/codebookfile.h"
#include "core/text/decoding.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::CodebookFile)
};

enum Column { NameColumn, ParentColumn, ColourColumn, DescriptionColumn, ShortcutColumn, IdColumn, ColumnCount };

/// Where each column stands in a table; -1 for one that it has not.
using Columns = std::array<qsizetype, ColumnCount>;

const std::array<QStringList, ColumnCount> &headings()
{
    static const std::array<QStringList, ColumnCount> words{
        QStringList{u"name"_s, u"code"_s, u"tag"_s},
        QStringList{u"parent"_s},
        QStringList{u"colour"_s, u"color"_s},
        QStringList{u"description"_s, u"definition"_s, u"memo"_s},
        QStringList{u"shortcut"_s},
        QStringList{u"id"_s, u"guid"_s},
    };
    return words;
}

std::optional<Columns> columnsFrom(const CsvRow &heading)
{
    Columns columns;
    for (size_t column = 0; column < columns.size(); ++column) {
        const auto found = std::find_if(heading.cells.begin(), heading.cells.end(), [&](const QString &cell) {
            return headings()[column].contains(cell.trimmed(), Qt::CaseInsensitive);
        });
        columns[column] = found == heading.cells.end() ? -1 : found - heading.cells.begin();
    }
    return columns[NameColumn] < 0 ? std::nullopt : std::optional(columns);
}

/// The words of a cell; an apostrophe that keeps a spreadsheet from running them as a formula is no part of them.
QString cellOf(const CsvRow &row, qsizetype column)
{
    if (column < 0 || column >= row.cells.size())
        return {};
    const QString words = row.cells[column].trimmed();
    const bool isGuarded = words.size() > 1 && words.front() == u'\'' && QStringView(u"=+-@").contains(words[1]);
    return isGuarded ? words.sliced(1) : words;
}

QString colourFrom(const QString &text)
{
    const bool isColour =
        text.size() == 7 && text.front() == u'#' && std::all_of(text.begin() + 1, text.end(), [](QChar digit) {
            return QStringView(u"0123456789abcdefABCDEF").contains(digit);
        });
    return isColour ? text.toLower() : QString();
}

/// A row and where it says that it belongs.
struct Line {
    Tag tag;
    QString parent;
};

/// The line that a cell names as parent: by id, or by name if no other has it; -1 if there is none.
qsizetype placeOfParent(const QList<Line> &lines, const QString &parent)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].tag.id.value.compare(parent, Qt::CaseInsensitive) == 0)
            return i;
        if (found < 0 && lines[i].tag.name.compare(parent, Qt::CaseInsensitive) == 0)
            found = i;
    }
    return found;
}

void tieToParents(QList<Line> &lines, QStringList &notes)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].parent.isEmpty())
            continue;
        const qsizetype parent = placeOfParent(lines, lines[i].parent);
        if (parent < 0 || parent == i) {
            notes.append(Words::tr("“%1” was put at the top level: there is no tag “%2” to lie below.")
                             .arg(lines[i].tag.name, lines[i].parent));
            continue;
        }
        lines[i].tag.parent = lines[parent].tag.id;
    }
}

/// Parents before children. What lies below itself comes to the top level.
QList<Tag> inOrder(const QList<Line> &lines, QStringList &notes)
{
    QList<Tag> ordered;
    QSet<TagId> placed;
    QList<Tag> waiting;
    for (const Line &line : lines)
        waiting.append(line.tag);
    while (!waiting.isEmpty()) {
        const auto isReady = [&](const Tag &tag) { return tag.parent.isNull() || placed.contains(tag.parent); };
        auto next = std::find_if(waiting.begin(), waiting.end(), isReady);
        if (next == waiting.end()) {
            next = waiting.begin();
            next->parent = {};
            notes.append(Words::tr("“%1” was put at the top level: it lay below itself.").arg(next->name));
        }
        placed.insert(next->id);
        ordered.append(*next);
        waiting.erase(next);
    }
    for (qsizetype i = 0; i < ordered.size(); ++i)
        ordered[i].position = static_cast<int>(i);
    return ordered;
}

Line lineOf(const CsvRow &row, const Columns &columns, QSet<QString> &ids)
{
    Line line;
    line.tag.name = cellOf(row, columns[NameColumn]).simplified();
    line.tag.colour = colourFrom(cellOf(row, columns[ColourColumn]));
    line.tag.description = cellOf(row, columns[DescriptionColumn]);
    line.tag.shortcut = cellOf(row, columns[ShortcutColumn]);
    line.parent = cellOf(row, columns[ParentColumn]);
    const QUuid id = QUuid::fromString(cellOf(row, columns[IdColumn]));
    line.tag.id = id.isNull() ? newId<TagId>() : TagId{id.toString(QUuid::WithoutBraces)};
    if (ids.contains(line.tag.id.value))
        line.tag.id = newId<TagId>();
    ids.insert(line.tag.id.value);
    return line;
}

} // namespace

Result<CodebookFile> readCodebookTable(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return failure(decoded.error());
    const QList<CsvRow> rows = csvRows(decoded->text, csvSeparator(decoded->text));
    const auto heading = rows.isEmpty() ? std::nullopt : columnsFrom(rows.first());
    const Columns columns = heading.value_or(Columns{0, -1, -1, 1, -1, -1});
    CodebookFile file{{}, decoded->notes};
    QList<Line> lines;
    QSet<QString> ids;
    for (const CsvRow &row : rows.sliced(heading ? 1 : 0)) {
        const Line line = lineOf(row, columns, ids);
        if (line.tag.name.isEmpty())
            file.notes.append(Words::tr("Line %1 was left out: it names no tag.").arg(row.line));
        else if (lines.size() < codebookSize)
            lines.append(line);
    }
    if (lines.isEmpty()) {
        return failure(Error::Kind::Input,
                       Words::tr("The file names no tag, so the codebook is unchanged. Write one tag in each line, "
                                 "with the columns “name”, “parent”, “colour” and “description”."));
    }
    tieToParents(lines, file.notes);
    file.tags = inOrder(lines, file.notes);
    return file;
}

} // namespace core
