// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdfwriter.h"

#include <cmath>
#include <mutex>

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include "ui/documents/pagedtext.h"
#include "ui/documents/pdfunicode.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int dotsPerInch = 600;
constexpr double millimetresPerInch = 25.4;
constexpr double footHeight = 8; ///< Millimetres between the words and the line at the foot.
constexpr double headHeight = 8;

double pixels(double millimetres)
{
    return millimetres * dotsPerInch / millimetresPerInch;
}

tl::unexpected<core::Error> refusal(const char *sentence)
{
    return core::failure(core::Error::Kind::Storage, QCoreApplication::translate("ui::PdfWriter", sentence));
}

/// What stands above and below the words of each page.
void paintEdges(QPainter &painter, const core::Document &document, QSizeF page, int number, int count)
{
    painter.setFont(printFont(8));
    painter.setPen(QColor(0x5a, 0x60, 0x68));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QRectF foot(0, page.height() + pixels(footHeight) - metrics.height(), page.width(), metrics.height());
    const QString numbers = u"%1 / %2"_s.arg(number).arg(count);
    painter.drawText(foot, Qt::AlignRight | Qt::TextSingleLine, numbers);
    const double left = page.width() - metrics.horizontalAdvance(numbers) - pixels(6);
    painter.drawText(foot, Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(document.footer.simplified(), Qt::ElideRight, left));
    if (number == 1)
        return; // The title stands there itself.
    const QRectF head(0, -pixels(headHeight), page.width(), metrics.height());
    painter.drawText(head, Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(document.title.simplified(), Qt::ElideRight, page.width()));
}

/// A paragraph that begins on one page and ends on another.
struct SplitParagraph {
    QTextBlock block;
    QPointF position;
    double bottom = 0;
};

/// The paragraphs outside tables that page breaks split.
QList<SplitParagraph> splitParagraphs(const QTextDocument &text, double height)
{
    QList<SplitParagraph> split;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QRectF box = text.documentLayout()->blockBoundingRect(block);
        const bool isSplit = std::floor((box.top() + 1) / height) < std::floor((box.bottom() - 1) / height);
        if (isSplit && !QTextCursor(block).currentTable())
            split.append({block, box.topLeft(), box.bottom()});
    }
    return split;
}

/// Draws the lines of split paragraphs that lie on a page.
void paintSplit(QPainter &painter, const QList<SplitParagraph> &split, QRectF view)
{
    for (const SplitParagraph &paragraph : split) {
        if (paragraph.position.y() > view.bottom() || paragraph.bottom < view.top())
            continue;
        const QTextLayout *layout = paragraph.block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const double top = paragraph.position.y() + line.y();
            if (top + 1 >= view.top() && top + 1 < view.bottom())
                line.draw(&painter, paragraph.position);
        }
    }
}

/// The layout draws lines beyond the edge as well, which nobody sees but who selects or searches them finds twice. So
/// it draws what lies on one page, and paragraphs on two pages are drawn line by line.
void paintPage(QPainter &painter, QTextDocument &text, const QList<SplitParagraph> &split, QRectF view)
{
    painter.save();
    painter.translate(0, -view.top());
    painter.setClipRect(view);
    for (const SplitParagraph &paragraph : split)
        QTextBlock(paragraph.block).setVisible(false);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view.adjusted(0, 2, 0, -2);
    context.palette.setColor(QPalette::Text, Qt::black);
    text.documentLayout()->draw(&painter, context);
    for (const SplitParagraph &paragraph : split)
        QTextBlock(paragraph.block).setVisible(true);
    paintSplit(painter, split, view);
    painter.restore();
}

/// While it lives, hash tables that are made have the same order in every run of the program. Qt writes fonts in such
/// an order.
class FixedHashOrder
{
public:
    FixedHashOrder()
    {
        const std::lock_guard lock(mutex());
        if (users()++ == 0)
            QHashSeed::setDeterministicGlobalSeed();
    }
    ~FixedHashOrder()
    {
        const std::lock_guard lock(mutex());
        if (--users() == 0)
            QHashSeed::resetRandomGlobalSeed();
    }
    Q_DISABLE_COPY_MOVE(FixedHashOrder)

private:
    static std::mutex &mutex()
    {
        static std::mutex mutex;
        return mutex;
    }
    static int &users()
    {
        static int users = 0;
        return users;
    }
};

/// Takes the time of writing out of a file, so that equal documents are equal files. The length stays, as the table at
/// the end of the file counts bytes.
void removeTime(QByteArray &pdf)
{
    const qsizetype begin = pdf.lastIndexOf("/CreationDate (");
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end > begin)
        pdf.replace(begin, end + 1 - begin, QByteArray(end + 1 - begin, ' '));
}

} // namespace

core::Result<QByteArray> writePdf(const core::Document &document)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return refusal(QT_TRANSLATE_NOOP("ui::PdfWriter", "Pages can only be set by a program that has fonts, so "
                                                          "nothing was written. Choose another format."));
    const FixedHashOrder order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(document.title);
    writer.setCreator(u"Emend"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    const QSizeF page(writer.width(), writer.height());
    const auto text = pagedText(document, &writer, page);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return refusal(QT_TRANSLATE_NOOP("ui::PdfWriter", "The pages could not be drawn, so nothing was written. "
                                                          "Close other programs to free memory and try again."));
    }
    const int count = std::max(1, text->pageCount());
    const QList<SplitParagraph> split = splitParagraphs(*text, page.height());
    for (int number = 1; number <= count; ++number) {
        if (number > 1)
            writer.newPage();
        const QRectF view(0, (number - 1) * page.height(), page.width(), page.height());
        paintPage(painter, *text, split, view);
        paintEdges(painter, document, page, number, count);
    }
    painter.end();
    removeTime(bytes);
    mendUnicode(bytes);
    return bytes;
}

} // namespace ui
