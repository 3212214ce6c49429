// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pagedtext.h"

#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QImage>
#include <QPaintDevice>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include "core/document/columns.h"
#include "core/document/runs.h"
#include "core/document/xmlpart.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::DocumentBlock;
using core::DocumentRun;

const QColor ink(0x1c, 0x20, 0x24);
const QColor faint(0x5a, 0x60, 0x68);
const QColor title(0x16, 0x32, 0x4f);
const QColor link(0x0b, 0x5c, 0xad);
const QColor line(0xc3, 0xc9, 0xd0);

/// How the blocks of one kind look; all lengths are points.
struct Look {
    double size = 10;
    double before = 0;
    double after = 5;
    double indent = 0;
    QColor colour = ink;
    bool isBold = false;
    bool isItalic = false;
    bool staysWithNext = false;
};

Look lookOf(DocumentBlock::Kind kind)
{
    using enum DocumentBlock::Kind;
    switch (kind) {
    case Title:
        return {19, 0, 4, 0, title, true, false, true};
    case Heading:
        return {13.5, 16, 6, 0, title, true, false, true};
    case Subheading:
        return {11.5, 12, 4, 0, title, true, false, true};
    case Speaker:
        return {10, 11, 2, 0, link, false, false, true};
    case Quote:
        return {10, 3, 7, 18, ink, false, true, false};
    case Bullet:
        return {10, 0, 3, 14, ink, false, false, false};
    case Note:
    case Picture:
        return {8.5, 0, 6, 0, faint, false, false, false};
    case Table:
        return {8.5, 0, 0, 0, ink, false, false, false};
    case Paragraph:
        break;
    }
    return {};
}

/// Pixels that a text document takes for one point, whatever the screen.
double pixelsPerPoint()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return (screen ? screen->logicalDotsPerInchY() : 96.0) / 72.0;
}

/// The layout scales heights from the screen to the device, but takes indents as they are.
QTextBlockFormat blockFormat(const Look &look, double dotsPerPoint)
{
    const double scale = pixelsPerPoint();
    QTextBlockFormat format;
    format.setTopMargin(look.before * scale);
    format.setBottomMargin(look.after * scale);
    format.setLeftMargin(look.indent * dotsPerPoint);
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    format.setNonBreakableLines(look.staysWithNext);
    return format;
}

QTextCharFormat charFormat(const Look &look, const DocumentRun &run)
{
    QTextCharFormat format;
    QFont font = printFont(run.isMuted ? std::min(look.size, 8.5) : look.size);
    font.setBold(look.isBold || run.isBold);
    font.setItalic(look.isItalic || run.isItalic);
    format.setFont(font);
    format.setForeground(run.isMuted ? faint : look.colour);
    if (core::isSafeAddress(run.target)) {
        format.setAnchor(true);
        format.setAnchorHref(run.target);
        format.setForeground(link);
    }
    if (run.change == DocumentRun::Change::Inserted) {
        format.setFontUnderline(true);
        format.setBackground(QColor(0xd9, 0xf2, 0xdf));
    } else if (run.change == DocumentRun::Change::Deleted) {
        format.setFontStrikeOut(true);
        format.setBackground(QColor(0xfb, 0xdc, 0xdc));
    } else if (!run.comments.isEmpty()) {
        format.setBackground(QColor(0xff, 0xf1, 0xb8));
    }
    return format;
}

/// Fills a text document from the top to the end.
class Filler
{
public:
    Filler(const core::Document &document, QTextDocument &target, double width, double dotsPerPoint)
        : m_document(document)
        , m_comments(document)
        , m_cursor(&target)
        , m_width(width)
        , m_dotsPerPoint(dotsPerPoint)
    {
    }

    void fill();

private:
    void addBlock(const DocumentBlock &block);
    void addTable(const DocumentBlock &block);
    void addPicture(const DocumentBlock &block);
    void addComments();
    void beginBlock(const Look &look, const QString &words);
    void addRuns(const QList<DocumentRun> &runs, const Look &look);

    const core::Document &m_document;
    core::CommentSpans m_comments;
    QTextCursor m_cursor;
    double m_width;        ///< Of the page, in points.
    double m_dotsPerPoint; ///< Of the device.
    qsizetype m_run = 0;   ///< Counts as CommentSpans does.
    bool m_isBegun = false;
};

void Filler::fill()
{
    m_cursor.beginEditBlock();
    for (const DocumentBlock &block : m_document.blocks)
        addBlock(block);
    addComments();
    m_cursor.endEditBlock();
}

void Filler::beginBlock(const Look &look, const QString &words)
{
    QTextBlockFormat format = blockFormat(look, m_dotsPerPoint);
    if (words.isRightToLeft())
        format.setLayoutDirection(Qt::RightToLeft);
    format.setProperty(QTextFormat::UserProperty, look.staysWithNext);
    if (m_isBegun)
        m_cursor.insertBlock(format, QTextCharFormat());
    else
        m_cursor.setBlockFormat(format);
    m_isBegun = true;
}

void Filler::addBlock(const DocumentBlock &block)
{
    if (block.kind == DocumentBlock::Kind::Table)
        return addTable(block);
    if (block.kind == DocumentBlock::Kind::Picture)
        addPicture(block);
    const Look look = lookOf(block.kind);
    beginBlock(look, core::plainText(block.runs));
    if (block.kind == DocumentBlock::Kind::Bullet)
        m_cursor.insertText(u"•\u2002"_s, charFormat(look, {}));
    addRuns(block.runs, look);
}

void Filler::addRuns(const QList<DocumentRun> &runs, const Look &look)
{
    for (const DocumentRun &run : runs) {
        // A line feed would begin a block of its own.
        const QString words = core::xmlText(run.text).replace(u'\n', QChar::LineSeparator);
        m_cursor.insertText(words, charFormat(look, run));
        for (const qsizetype comment : m_comments.endingAt(m_run)) {
            DocumentRun number;
            number.isMuted = true;
            QTextCharFormat format = charFormat(look, number);
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            m_cursor.insertText(u"[%1]"_s.arg(comment + 1), format);
        }
        ++m_run;
    }
}

void Filler::addTable(const DocumentBlock &block)
{
    const QList<int> widths = core::columnWidths(block.rows, 10000);
    if (widths.isEmpty())
        return;
    beginBlock(Look{2, 0, 0}, {});
    QTextTableFormat format;
    QList<QTextLength> lengths;
    for (const int width : widths)
        lengths.append(QTextLength(QTextLength::PercentageLength, width / 100.0));
    format.setColumnWidthConstraints(lengths);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderBrush(line);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(2.5 * pixelsPerPoint());
    QTextTable *table =
        m_cursor.insertTable(static_cast<int>(block.rows.size()), static_cast<int>(widths.size()), format);
    const Look look = lookOf(block.kind);
    for (int row = 0; row < table->rows(); ++row) {
        Look inRow = look;
        inRow.isBold = row == 0;
        for (int column = 0; column < table->columns(); ++column) {
            const core::DocumentCell cell = block.rows[row].value(column);
            m_cursor = table->cellAt(row, column).firstCursorPosition();
            QTextBlockFormat inCell = blockFormat(inRow, m_dotsPerPoint);
            inCell.setAlignment(cell.isNumber ? Qt::AlignRight : Qt::AlignLeft);
            m_cursor.setBlockFormat(inCell);
            addRuns(cell.runs, inRow);
            if (row == 0) {
                QTextTableCellFormat shaded;
                shaded.setBackground(QColor(0xee, 0xf2, 0xf6));
                table->cellAt(row, column).setFormat(shaded);
            }
        }
    }
    m_cursor.movePosition(QTextCursor::End);
    m_isBegun = false; // The block behind the table is there already.
}

void Filler::addPicture(const DocumentBlock &block)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    const QImage image = QImage::fromData(block.picture.png, "PNG");
    if (image.isNull())
        return;
    Look look;
    look.staysWithNext = !block.runs.isEmpty();
    beginBlock(look, {});
    const double scale = pixelsPerPoint();
    QTextImageFormat format;
    const QString name = u"picture-%1"_s.arg(m_cursor.position());
    m_cursor.document()->addResource(QTextDocument::ImageResource, QUrl(name), image);
    format.setName(name);
    const double wanted = block.picture.size.width() / millimetresPerPoint;
    const double width = std::min(wanted, m_width);
    format.setWidth(width * scale);
    format.setHeight(width * scale * block.picture.size.height() / std::max(1.0, block.picture.size.width()));
    m_cursor.insertImage(format);
}

void Filler::addComments()
{
    if (m_document.comments.isEmpty())
        return;
    const Look heading = lookOf(DocumentBlock::Kind::Heading);
    beginBlock(heading, {});
    m_cursor.insertText(u"Annotations"_s, charFormat(heading, {}));
    const Look look = lookOf(DocumentBlock::Kind::Note);
    DocumentRun muted;
    muted.isMuted = true;
    for (qsizetype i = 0; i < m_document.comments.size(); ++i) {
        const core::DocumentComment &comment = m_document.comments[i];
        beginBlock(look, comment.text);
        QString head = u"[%1] "_s.arg(i + 1);
        if (!comment.author.isEmpty())
            head += comment.author + u": "_s;
        m_cursor.insertText(head, charFormat(look, muted));
        Look words = look;
        words.colour = ink;
        m_cursor.insertText(core::xmlText(comment.text).replace(u'\n', QChar::LineSeparator), charFormat(words, {}));
    }
}

/// The page that the first line of a block lies on.
int pageOf(const QTextBlock &block, double height)
{
    const QRectF box = block.document()->documentLayout()->blockBoundingRect(block);
    const double first = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
    return static_cast<int>((box.top() + first + 1) / height);
}

/// Moves headings to the page of what they head.
void keepHeadings(QTextDocument &text, double height)
{
    QTextBlock first; // The first of the headings that stand right above each other.
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (first.isValid() && pageOf(first, height) != pageOf(block, height)) {
            QTextCursor cursor(first);
            QTextBlockFormat format = first.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
            // The layout of what lies behind is otherwise given up half way.
            text.markContentsDirty(first.position(), text.characterCount() - first.position());
            first = QTextBlock();
        }
        const bool staysWithNext = block.blockFormat().property(QTextFormat::UserProperty).toBool();
        if (!staysWithNext)
            first = QTextBlock();
        else if (!first.isValid())
            first = block;
    }
}

} // namespace

QFont printFont(double points)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"DejaVu Sans"_s, u"Noto Sans CJK SC"_s,
                      u"Microsoft YaHei"_s, u"PingFang SC"_s});
    font.setPointSizeF(points);
    // Spacing that nobody sees keeps letters from joining to one, under which a search would not find them.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::unique_ptr<QTextDocument> pagedText(const core::Document &document, QPaintDevice *device, QSizeF page)
{
    auto text = std::make_unique<QTextDocument>();
    text->setUndoRedoEnabled(false);
    text->setDocumentMargin(0);
    text->setDefaultFont(printFont(10));
    const double dotsPerPoint = device->logicalDpiX() / 72.0;
    Filler(document, *text, page.width() / dotsPerPoint, dotsPerPoint).fill();
    text->documentLayout()->setPaintDevice(device);
    text->setPageSize(page);
    keepHeadings(*text, page.height());
    return text;
}

} // namespace ui
