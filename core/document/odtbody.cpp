// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/odtbody.h"

#include <algorithm>

#include "core/document/columns.h"
#include "core/document/odtparts.h"

using namespace Qt::StringLiterals;

namespace core::odt {

namespace {

constexpr double pageWidth = 170; ///< Of the words, in millimetres.

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

QString changeId(int number)
{
    return u"change"_s + QString::number(number);
}

} // namespace

Body::Body(const Document &document)
    : m_document(document)
    , m_comments(document)
    , m_anchors(anchorNames(document))
{
}

QByteArray Body::write()
{
    openRoot(m_xml, u"office:document-content"_s);
    writeStyles();
    m_xml.open(u"office:body"_s);
    m_xml.open(u"office:text"_s);
    writeTrackedChanges();
    for (const DocumentBlock &block : m_document.blocks)
        writeBlock(block);
    if (m_isInList)
        m_xml.close();
    for (int level = 0; level < 3; ++level)
        m_xml.close();
    return m_xml.bytes();
}

void Body::writeStyles()
{
    m_xml.open(u"office:automatic-styles"_s);
    m_xml.open(u"style:style"_s, {{u"style:name"_s, u"Number"_s},
                                  {u"style:family"_s, u"paragraph"_s},
                                  {u"style:parent-style-name"_s, u"Table_20_Contents"_s}});
    m_xml.empty(u"style:paragraph-properties"_s, {{u"fo:text-align"_s, u"end"_s}});
    m_xml.close();
    for (const auto &[name, fill] : {std::pair(u"Cell"_s, u"transparent"_s), std::pair(u"Head"_s, u"#eef2f6"_s)}) {
        m_xml.open(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"table-cell"_s}});
        m_xml.empty(u"style:table-cell-properties"_s, {{u"fo:padding"_s, u"0.1cm"_s},
                                                       {u"fo:border-bottom"_s, u"0.5pt solid #c3c9d0"_s},
                                                       {u"fo:background-color"_s, fill}});
        m_xml.close();
    }
    int table = 0;
    for (const DocumentBlock &block : m_document.blocks) {
        const QList<int> widths = columnWidths(block.rows, 17000);
        if (widths.isEmpty())
            continue;
        ++table;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            m_xml.open(u"style:style"_s, {{u"style:name"_s, u"Column%1.%2"_s.arg(table).arg(column + 1)},
                                          {u"style:family"_s, u"table-column"_s}});
            m_xml.empty(u"style:table-column-properties"_s,
                        {{u"style:column-width"_s, QString::number(widths[column] / 1000.0, 'f', 3) + u"cm"_s}});
            m_xml.close();
        }
    }
    m_xml.close();
}

void Body::writeTrackedChanges()
{
    int number = 0;
    forEachRun(m_document, [&](const DocumentRun &run) {
        if (run.change == DocumentRun::Change::None)
            return;
        if (number == 0)
            m_xml.open(u"text:tracked-changes"_s, {{u"text:track-changes"_s, u"false"_s}});
        writeTrackedChange(run, ++number);
    });
    if (number > 0)
        m_xml.close();
}

void Body::writeTrackedChange(const DocumentRun &run, int number)
{
    const bool isDeleted = run.change == DocumentRun::Change::Deleted;
    m_xml.open(u"text:changed-region"_s, {{u"xml:id"_s, changeId(number)}, {u"text:id"_s, changeId(number)}});
    m_xml.open(isDeleted ? u"text:deletion"_s : u"text:insertion"_s);
    m_xml.open(u"office:change-info"_s);
    m_xml.element(u"dc:creator"_s, run.changeAuthor.isEmpty() ? u"Unknown"_s : run.changeAuthor);
    // Programs take a change without a time for damage.
    m_xml.element(u"dc:date"_s, run.changedAt.isValid() ? timeText(run.changedAt) : u"1970-01-01T00:00:00Z"_s);
    m_xml.close();
    if (isDeleted) {
        m_xml.open(u"text:p"_s);
        m_endsWithSpace = true;
        writeText(run.text);
        m_xml.close();
    }
    m_xml.close();
    m_xml.close();
}

void Body::writeBlock(const DocumentBlock &block)
{
    using enum DocumentBlock::Kind;
    if (m_isInList && block.kind != Bullet)
        m_xml.close();
    m_isInList = m_isInList && block.kind == Bullet;
    switch (block.kind) {
    case Title:
        return writeParagraph(u"Title"_s, block.runs);
    case Heading:
        return writeHeading(u"Heading_20_1"_s, u"1"_s, block.runs);
    case Subheading:
        return writeHeading(u"Heading_20_2"_s, u"2"_s, block.runs);
    case Speaker:
        return writeHeading(u"Speaker"_s, u"3"_s, block.runs);
    case Quote:
        return writeParagraph(u"Quotations"_s, block.runs);
    case Note:
        return writeParagraph(u"Note"_s, block.runs);
    case Paragraph:
        return writeParagraph(u"Text_20_body"_s, block.runs);
    case Table:
        return writeTable(block);
    case Picture:
        return writePicture(block);
    case Bullet:
        break;
    }
    if (!m_isInList)
        m_xml.open(u"text:list"_s, {{u"text:style-name"_s, u"Bullets"_s}});
    m_isInList = true;
    m_xml.open(u"text:list-item"_s);
    writeParagraph(u"Text_20_body"_s, block.runs);
    m_xml.close();
}

void Body::writeParagraph(const QString &style, const QList<DocumentRun> &runs)
{
    m_xml.open(u"text:p"_s, {{u"text:style-name"_s, style}});
    m_endsWithSpace = true;
    for (const DocumentRun &run : runs)
        writeRun(run);
    m_xml.close();
}

void Body::writeHeading(const QString &style, const QString &level, const QList<DocumentRun> &runs)
{
    m_xml.open(u"text:h"_s, {{u"text:style-name"_s, style}, {u"text:outline-level"_s, level}});
    m_endsWithSpace = true;
    for (const DocumentRun &run : runs)
        writeRun(run);
    m_xml.close();
}

void Body::writeRun(const DocumentRun &run)
{
    for (const qsizetype comment : m_comments.beginningAt(m_run))
        writeComment(comment);
    const QString name = m_anchors.value(run.anchor);
    if (!name.isEmpty())
        m_xml.empty(u"text:bookmark-start"_s, {{u"text:name"_s, name}});
    using enum DocumentRun::Change;
    const QString change = run.change == None ? QString() : changeId(++m_change);
    if (run.change == Deleted)
        m_xml.empty(u"text:change"_s, {{u"text:change-id"_s, change}});
    if (run.change == Inserted)
        m_xml.empty(u"text:change-start"_s, {{u"text:change-id"_s, change}});
    if (run.change != Deleted)
        writeWords(run);
    if (run.change == Inserted)
        m_xml.empty(u"text:change-end"_s, {{u"text:change-id"_s, change}});
    if (!name.isEmpty())
        m_xml.empty(u"text:bookmark-end"_s, {{u"text:name"_s, name}});
    for (const qsizetype comment : m_comments.endingAt(m_run))
        m_xml.empty(u"office:annotation-end"_s, {{u"office:name"_s, u"comment"_s + QString::number(comment)}});
    ++m_run;
}

void Body::writeComment(qsizetype number)
{
    const DocumentComment &comment = m_document.comments[number];
    m_xml.open(u"office:annotation"_s, {{u"office:name"_s, u"comment"_s + QString::number(number)}});
    m_xml.element(u"dc:creator"_s, comment.author.isEmpty() ? u"Unknown"_s : comment.author);
    if (comment.at.isValid())
        m_xml.element(u"dc:date"_s, timeText(comment.at));
    const bool endsWithSpace = m_endsWithSpace;
    for (const QString &line : comment.text.split(u'\n')) {
        m_xml.open(u"text:p"_s);
        m_endsWithSpace = true;
        writeText(line);
        m_xml.close();
    }
    m_endsWithSpace = endsWithSpace;
    m_xml.close();
}

bool Body::openLink(const QString &target)
{
    QString address;
    if (target.startsWith(u'#') && m_anchors.contains(target.sliced(1)))
        address = u'#' + m_anchors.value(target.sliced(1));
    else if (isSafeAddress(target))
        address = target;
    if (address.isEmpty())
        return false;
    m_xml.open(u"text:a"_s, {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, address}});
    return true;
}

void Body::writeWords(const DocumentRun &run)
{
    const bool isLink = openLink(run.target);
    const QString style = wordsStyle(run);
    if (!style.isEmpty())
        m_xml.open(u"text:span"_s, {{u"text:style-name"_s, style}});
    writeText(run.text);
    if (!style.isEmpty())
        m_xml.close();
    if (isLink)
        m_xml.close();
}

void Body::writeText(const QString &text)
{
    QString plain;
    const auto flush = [&] {
        m_xml.text(plain);
        plain.clear();
    };
    for (const QChar c : text) {
        const bool isSpace = c == u' ';
        if (c == u'\n' || c == u'\t' || (isSpace && m_endsWithSpace)) {
            flush();
            m_xml.empty(c == u'\n' ? u"text:line-break"_s : c == u'\t' ? u"text:tab"_s : u"text:s"_s);
        } else {
            plain += c;
        }
        m_endsWithSpace = isSpace || c == u'\n' || c == u'\t';
    }
    flush();
}

void Body::writeTable(const DocumentBlock &block)
{
    const qsizetype columns = columnWidths(block.rows, 17000).size();
    if (columns == 0)
        return;
    const QString number = QString::number(++m_table);
    m_xml.open(u"table:table"_s, {{u"table:name"_s, u"Table"_s + number}});
    for (qsizetype column = 1; column <= columns; ++column)
        m_xml.empty(u"table:table-column"_s, {{u"table:style-name"_s, u"Column%1.%2"_s.arg(number).arg(column)}});
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        if (row == 0)
            m_xml.open(u"table:table-header-rows"_s);
        m_xml.open(u"table:table-row"_s);
        for (qsizetype column = 0; column < columns; ++column) {
            const DocumentCell cell = block.rows[row].value(column);
            m_xml.open(u"table:table-cell"_s, {{u"table:style-name"_s, row == 0 ? u"Head"_s : u"Cell"_s},
                                               {u"office:value-type"_s, u"string"_s}});
            writeParagraph(row == 0        ? u"Table_20_Heading"_s
                           : cell.isNumber ? u"Number"_s
                                           : u"Table_20_Contents"_s,
                           cell.runs);
            m_xml.close();
        }
        m_xml.close();
        if (row == 0)
            m_xml.close();
    }
    m_xml.close();
}

void Body::writePicture(const DocumentBlock &block)
{
    const DocumentPicture &picture = block.picture;
    m_pictures.append(picture.png);
    const double scale = std::min(1.0, pageWidth / std::max(1.0, picture.size.width()));
    const auto length = [scale](double millimetres) {
        return QString::number(millimetres * scale / 10, 'f', 3) + u"cm"_s;
    };
    const QString name = u"picture"_s + QString::number(m_pictures.size());
    m_xml.open(u"text:p"_s, {{u"text:style-name"_s, u"Text_20_body"_s}});
    m_xml.open(u"draw:frame"_s, {{u"draw:name"_s, name},
                                 {u"text:anchor-type"_s, u"as-char"_s},
                                 {u"svg:width"_s, length(picture.size.width())},
                                 {u"svg:height"_s, length(picture.size.height())}});
    m_xml.empty(u"draw:image"_s, {{u"xlink:href"_s, u"Pictures/"_s + name + u".png"_s},
                                  {u"xlink:type"_s, u"simple"_s},
                                  {u"xlink:show"_s, u"embed"_s},
                                  {u"xlink:actuate"_s, u"onLoad"_s}});
    m_xml.element(u"svg:desc"_s, picture.description);
    m_xml.close();
    m_xml.close();
    if (!block.runs.isEmpty())
        writeParagraph(u"Caption"_s, block.runs);
}

} // namespace core::odt
