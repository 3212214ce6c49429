// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/docxbody.h"

#include <algorithm>

#include "core/document/columns.h"
#include "core/document/docxparts.h"

using namespace Qt::StringLiterals;

namespace core::docx {

namespace {

constexpr double unitsPerMillimetre = 36000;

QString styleOf(DocumentBlock::Kind kind)
{
    using enum DocumentBlock::Kind;
    switch (kind) {
    case Title:
        return u"Title"_s;
    case Heading:
        return u"Heading1"_s;
    case Subheading:
        return u"Heading2"_s;
    case Speaker:
        return u"Speaker"_s;
    case Quote:
        return u"Quote"_s;
    case Bullet:
        return u"ListBullet"_s;
    case Note:
        return u"Note"_s;
    case Picture:
        return u"Caption"_s;
    case Table:
    case Paragraph:
        break;
    }
    return {};
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
    m_xml.open(u"w:document"_s,
               {{u"xmlns:w"_s, wordNamespace},
                {u"xmlns:r"_s, relationNamespace},
                {u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
                {u"xmlns:a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                {u"xmlns:pic"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    m_xml.open(u"w:body"_s);
    for (const DocumentBlock &block : m_document.blocks)
        writeBlock(block);
    writeSection();
    m_xml.close();
    m_xml.close();
    return m_xml.bytes();
}

void Body::writeBlock(const DocumentBlock &block)
{
    if (block.kind == DocumentBlock::Kind::Table)
        writeTable(block);
    else if (block.kind == DocumentBlock::Kind::Picture)
        writePicture(block);
    else
        writeParagraph(styleOf(block.kind), block.runs, block.language);
}

void Body::writeParagraph(const QString &style, const QList<DocumentRun> &runs, const QString &language,
                          const QString &alignment)
{
    QString words;
    for (const DocumentRun &run : runs)
        words += run.text;
    m_xml.open(u"w:p"_s);
    m_xml.open(u"w:pPr"_s);
    if (!style.isEmpty())
        m_xml.empty(u"w:pStyle"_s, {{u"w:val"_s, style}});
    if (words.isRightToLeft())
        m_xml.empty(u"w:bidi"_s);
    if (!alignment.isEmpty())
        m_xml.empty(u"w:jc"_s, {{u"w:val"_s, alignment}});
    m_xml.close();
    for (const DocumentRun &run : runs)
        writeRun(run, language);
    m_xml.close();
}

void Body::writeRun(const DocumentRun &run, const QString &language)
{
    for (const qsizetype comment : m_comments.beginningAt(m_run))
        m_xml.empty(u"w:commentRangeStart"_s, {{u"w:id"_s, QString::number(comment)}});
    const QString bookmark = run.anchor.isEmpty() ? QString() : nextId();
    if (!bookmark.isEmpty()) {
        m_xml.empty(u"w:bookmarkStart"_s, {{u"w:id"_s, bookmark}, {u"w:name"_s, m_anchors.value(run.anchor)}});
    }
    const bool isLink = openLink(run.target);
    openChange(run);
    writeWords(run, language);
    if (run.change != DocumentRun::Change::None)
        m_xml.close();
    if (isLink)
        m_xml.close();
    if (!bookmark.isEmpty())
        m_xml.empty(u"w:bookmarkEnd"_s, {{u"w:id"_s, bookmark}});
    for (const qsizetype comment : m_comments.endingAt(m_run)) {
        const QString id = QString::number(comment);
        m_xml.empty(u"w:commentRangeEnd"_s, {{u"w:id"_s, id}});
        m_xml.open(u"w:r"_s);
        m_xml.open(u"w:rPr"_s);
        m_xml.empty(u"w:rStyle"_s, {{u"w:val"_s, u"CommentReference"_s}});
        m_xml.close();
        m_xml.empty(u"w:commentReference"_s, {{u"w:id"_s, id}});
        m_xml.close();
    }
    ++m_run;
}

bool Body::openLink(const QString &target)
{
    if (target.startsWith(u'#') && m_anchors.contains(target.sliced(1))) {
        m_xml.open(u"w:hyperlink"_s, {{u"w:anchor"_s, m_anchors.value(target.sliced(1))}, {u"w:history"_s, u"1"_s}});
        return true;
    }
    if (!isSafeAddress(target))
        return false;
    if (!m_addresses.contains(target))
        m_addresses.append(target);
    const QString relation = u"link"_s + QString::number(m_addresses.indexOf(target) + 1);
    m_xml.open(u"w:hyperlink"_s, {{u"r:id"_s, relation}, {u"w:history"_s, u"1"_s}});
    return true;
}

void Body::openChange(const DocumentRun &run)
{
    if (run.change == DocumentRun::Change::None)
        return;
    const QString name = run.change == DocumentRun::Change::Inserted ? u"w:ins"_s : u"w:del"_s;
    const QString author = run.changeAuthor.isEmpty() ? u"Unknown"_s : run.changeAuthor;
    const QString time = timeText(run.changedAt);
    if (time.isEmpty())
        m_xml.open(name, {{u"w:id"_s, nextId()}, {u"w:author"_s, author}});
    else
        m_xml.open(name, {{u"w:id"_s, nextId()}, {u"w:author"_s, author}, {u"w:date"_s, time}});
}

void Body::writeWords(const DocumentRun &run, const QString &language)
{
    m_xml.open(u"w:r"_s);
    writeProperties(run, language);
    writeText(run);
    m_xml.close();
}

void Body::writeProperties(const DocumentRun &run, const QString &language)
{
    const bool isEastern = isEastAsian(run.text);
    m_xml.open(u"w:rPr"_s);
    if (!run.target.isEmpty() && (run.target.startsWith(u'#') || isSafeAddress(run.target)))
        m_xml.empty(u"w:rStyle"_s, {{u"w:val"_s, u"Hyperlink"_s}});
    else if (run.isMuted)
        m_xml.empty(u"w:rStyle"_s, {{u"w:val"_s, u"Muted"_s}});
    // Quotation marks and dashes belong to both scripts; the hint says which font draws them.
    if (isEastern)
        m_xml.empty(u"w:rFonts"_s, {{u"w:hint"_s, u"eastAsia"_s}});
    if (run.isBold)
        m_xml.empty(u"w:b"_s);
    if (run.isItalic)
        m_xml.empty(u"w:i"_s);
    if (run.text.isRightToLeft())
        m_xml.empty(u"w:rtl"_s);
    if (isEastern)
        m_xml.empty(u"w:lang"_s, {{u"w:eastAsia"_s, languageTag(language.isEmpty() ? u"zh"_s : language)}});
    else if (!language.isEmpty())
        m_xml.empty(u"w:lang"_s, {{u"w:val"_s, languageTag(language)}});
    m_xml.close();
}

void Body::writeText(const DocumentRun &run)
{
    const QString name = run.change == DocumentRun::Change::Deleted ? u"w:delText"_s : u"w:t"_s;
    const QStringList lines = run.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.empty(u"w:br"_s);
        const QStringList columns = lines[i].split(u'\t');
        for (qsizetype k = 0; k < columns.size(); ++k) {
            if (k > 0)
                m_xml.empty(u"w:tab"_s);
            if (!columns[k].isEmpty())
                m_xml.element(name, columns[k], {{u"xml:space"_s, u"preserve"_s}});
        }
    }
}

void Body::writeTable(const DocumentBlock &block)
{
    const QList<int> widths = columnWidths(block.rows, textWidthTwips);
    if (widths.isEmpty())
        return;
    m_xml.open(u"w:tbl"_s);
    m_xml.open(u"w:tblPr"_s);
    m_xml.empty(u"w:tblStyle"_s, {{u"w:val"_s, u"FigureTable"_s}});
    m_xml.empty(u"w:tblW"_s, {{u"w:w"_s, QString::number(textWidthTwips)}, {u"w:type"_s, u"dxa"_s}});
    m_xml.empty(u"w:tblLayout"_s, {{u"w:type"_s, u"fixed"_s}});
    m_xml.empty(u"w:tblLook"_s, {{u"w:firstRow"_s, u"1"_s}});
    m_xml.close();
    m_xml.open(u"w:tblGrid"_s);
    for (const int width : widths)
        m_xml.empty(u"w:gridCol"_s, {{u"w:w"_s, QString::number(width)}});
    m_xml.close();
    for (qsizetype row = 0; row < block.rows.size(); ++row)
        writeRow(block.rows[row], widths, row == 0);
    m_xml.close();
    // Word joins two tables that nothing stands between, and wants a paragraph behind the last one.
    writeParagraph(u"Note"_s, {}, {});
}

void Body::writeRow(const QList<DocumentCell> &row, const QList<int> &widths, bool isHead)
{
    m_xml.open(u"w:tr"_s);
    m_xml.open(u"w:trPr"_s);
    m_xml.empty(u"w:cantSplit"_s);
    if (isHead)
        m_xml.empty(u"w:tblHeader"_s);
    m_xml.close();
    for (qsizetype column = 0; column < widths.size(); ++column) {
        DocumentCell cell = row.value(column);
        for (DocumentRun &run : cell.runs)
            run.isBold = run.isBold || isHead;
        m_xml.open(u"w:tc"_s);
        m_xml.open(u"w:tcPr"_s);
        m_xml.empty(u"w:tcW"_s, {{u"w:w"_s, QString::number(widths[column])}, {u"w:type"_s, u"dxa"_s}});
        if (isHead) {
            m_xml.empty(u"w:shd"_s, {{u"w:val"_s, u"clear"_s}, {u"w:color"_s, u"auto"_s}, {u"w:fill"_s, u"EEF2F6"_s}});
        }
        m_xml.close();
        writeParagraph(u"TableText"_s, cell.runs, {}, cell.isNumber ? u"right"_s : QString());
        m_xml.close();
    }
    m_xml.close();
}

void Body::writePicture(const DocumentBlock &block)
{
    const DocumentPicture &picture = block.picture;
    m_pictures.append(picture.png);
    const QString number = QString::number(m_pictures.size());
    const double scale = std::min(1.0, textWidthMillimetres / std::max(1.0, picture.size.width()));
    const auto units = [scale](double millimetres) {
        return QString::number(std::max<qint64>(1, qRound64(millimetres * scale * unitsPerMillimetre)));
    };
    const QString width = units(picture.size.width());
    const QString height = units(picture.size.height());
    m_xml.open(u"w:p"_s);
    m_xml.open(u"w:pPr"_s);
    m_xml.empty(u"w:keepNext"_s);
    m_xml.close();
    m_xml.open(u"w:r"_s);
    m_xml.open(u"w:drawing"_s);
    m_xml.open(u"wp:inline"_s,
               {{u"distT"_s, u"0"_s}, {u"distB"_s, u"0"_s}, {u"distL"_s, u"0"_s}, {u"distR"_s, u"0"_s}});
    m_xml.empty(u"wp:extent"_s, {{u"cx"_s, width}, {u"cy"_s, height}});
    m_xml.empty(u"wp:docPr"_s,
                {{u"id"_s, number}, {u"name"_s, u"Picture "_s + number}, {u"descr"_s, picture.description}});
    writeGraphic(u"picture"_s + number, number, width, height);
    for (int level = 0; level < 4; ++level)
        m_xml.close();
    if (!block.runs.isEmpty())
        writeParagraph(styleOf(block.kind), block.runs, block.language);
}

void Body::writeGraphic(const QString &relation, const QString &number, const QString &width, const QString &height)
{
    const QString pictureNamespace = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;
    m_xml.open(u"a:graphic"_s);
    m_xml.open(u"a:graphicData"_s, {{u"uri"_s, pictureNamespace}});
    m_xml.open(u"pic:pic"_s);
    m_xml.open(u"pic:nvPicPr"_s);
    m_xml.empty(u"pic:cNvPr"_s, {{u"id"_s, number}, {u"name"_s, relation + u".png"_s}});
    m_xml.empty(u"pic:cNvPicPr"_s);
    m_xml.close();
    m_xml.open(u"pic:blipFill"_s);
    m_xml.empty(u"a:blip"_s, {{u"r:embed"_s, relation}});
    m_xml.open(u"a:stretch"_s);
    m_xml.empty(u"a:fillRect"_s);
    m_xml.close();
    m_xml.close();
    m_xml.open(u"pic:spPr"_s);
    m_xml.open(u"a:xfrm"_s);
    m_xml.empty(u"a:off"_s, {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
    m_xml.empty(u"a:ext"_s, {{u"cx"_s, width}, {u"cy"_s, height}});
    m_xml.close();
    m_xml.open(u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}});
    m_xml.empty(u"a:avLst"_s);
    m_xml.close();
    m_xml.close();
    for (int level = 0; level < 3; ++level)
        m_xml.close();
}

void Body::writeSection()
{
    m_xml.open(u"w:sectPr"_s);
    m_xml.empty(u"w:footerReference"_s, {{u"w:type"_s, u"default"_s}, {u"r:id"_s, u"footer"_s}});
    m_xml.empty(u"w:pgSz"_s, {{u"w:w"_s, u"11906"_s}, {u"w:h"_s, u"16838"_s}});
    m_xml.empty(u"w:pgMar"_s, {{u"w:top"_s, u"1134"_s},
                               {u"w:right"_s, u"1134"_s},
                               {u"w:bottom"_s, u"1134"_s},
                               {u"w:left"_s, u"1134"_s},
                               {u"w:header"_s, u"567"_s},
                               {u"w:footer"_s, u"567"_s},
                               {u"w:gutter"_s, u"0"_s}});
    m_xml.close();
}

} // namespace core::docx
