// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdocument.h"

#include <algorithm>
#include <array>

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include "ui/help/helppages.h"
#include "ui/settings/appearance.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array headingSizes{1.6, 1.25, 1.08}; ///< Of the text's own size, from the first level on.
constexpr int lineHeight = 130;                     ///< In percent.
constexpr qreal cellPadding = 4;

/// Gives a freshly read page its looks.
class Styling
{
public:
    Styling(QTextDocument &document, const QStringList &anchors, const QPalette &palette)
        : m_document(document)
        , m_anchors(anchors)
        , m_palette(palette)
        , m_colours(palette)
        , m_line(QFontMetricsF(document.defaultFont()).height())
    {
    }

    void apply()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            styleBlock(block);
            for (const QTextFragment &fragment : fragmentsOf(block))
                styleFragment(fragment);
        }
        for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                styleTable(*table);
        }
    }

private:
    static QList<QTextFragment> fragmentsOf(const QTextBlock &block)
    {
        QList<QTextFragment> fragments;
        for (auto it = block.begin(); it != block.end(); ++it)
            fragments.append(it.fragment());
        return fragments;
    }

    void styleBlock(const QTextBlock &block)
    {
        const int level = block.blockFormat().headingLevel();
        const bool isCell = QTextCursor(block).currentTable() != nullptr;
        QTextBlockFormat format;
        format.setLineHeight(isCell ? 100 : lineHeight, QTextBlockFormat::ProportionalHeight);
        if (level > 0)
            format.setTopMargin(block.position() == 0 ? 0 : m_line * (level < 3 ? 1.1 : 0.8));
        const bool isInList = block.textList() != nullptr;
        format.setBottomMargin(isCell ? 0 : m_line * (level > 0 ? 0.35 : isInList ? 0.2 : 0.55));
        if (isCode(block)) {
            format.setBackground(m_palette.color(QPalette::AlternateBase));
            format.setBottomMargin(isCode(block.next()) ? 0 : m_line * 0.55);
        }
        QTextCursor cursor(block);
        cursor.mergeBlockFormat(format);
        if (level > 0)
            styleHeading(cursor, block, level);
    }

    void styleHeading(QTextCursor cursor, const QTextBlock &block, int level)
    {
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        const double factor = headingSizes.at(std::min<size_t>(static_cast<size_t>(level), headingSizes.size()) - 1);
        format.setFontPointSize(QFontInfo(m_document.defaultFont()).pointSizeF() * factor);
        format.setFontWeight(QFont::DemiBold);
        format.setAnchor(true);
        format.setAnchorNames({m_anchors.isEmpty() ? headingAnchor(block.text()) : m_anchors.takeFirst()});
        // In place of what the reader of Markdown set, which takes the size of the application's font.
        cursor.setCharFormat(format);
    }

    void styleFragment(const QTextFragment &fragment)
    {
        const QTextCharFormat has = fragment.charFormat();
        QTextCharFormat format;
        if (has.isAnchor() && !has.anchorHref().isEmpty()) {
            format.setForeground(m_palette.color(QPalette::Link));
            format.setFontUnderline(true);
        } else if (has.fontFixedPitch() && !has.isImageFormat()) {
            format.setBackground(m_palette.color(QPalette::Midlight));
        } else {
            return;
        }
        QTextCursor cursor(&m_document);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }

    void styleTable(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_colours.hairline());
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        format.setTopMargin(m_line * 0.2);
        format.setBottomMargin(m_line * 0.7);
        table.setFormat(format);
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(m_palette.color(QPalette::AlternateBase));
            cell.setFormat(head);
        }
    }

    static bool isCode(const QTextBlock &block)
    {
        return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
    }

    QTextDocument &m_document;
    QStringList m_anchors; ///< Of the headings to come.
    const QPalette &m_palette;
    Colours m_colours;
    qreal m_line; ///< Height of a line of text, in pixels.
};

void fitPicture(QTextCursor cursor, const QTextFragment &fragment, qreal width, qreal ratio)
{
    QTextImageFormat format = fragment.charFormat().toImageFormat();
    const QUrl name(format.name());
    QImage picture = helpPicture(name);
    const qreal fitting = std::min<qreal>(picture.width(), width);
    if (picture.isNull() || fitting <= 0 || qFuzzyCompare(format.width(), fitting))
        return;
    format.setWidth(fitting);
    format.setHeight(fitting * picture.height() / picture.width());
    // Documents draw pictures of another size coarsely.
    const QSizeF size = QSizeF(format.width(), format.height()) * ratio;
    picture = picture.scaled(size.toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    cursor.document()->addResource(QTextDocument::ImageResource, name, picture);
    cursor.setPosition(fragment.position());
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

} // namespace

void fillHelpDocument(QTextDocument &document, const QString &markdown, const QStringList &anchors,
                      const QPalette &palette)
{
    document.setUndoRedoEnabled(false);
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    Styling(document, anchors, palette).apply();
}

QImage helpPicture(const QUrl &name)
{
    // Pages lie beside the folder of pictures, in every language.
    const QImage picture(u":/help/pictures/"_s + name.fileName());
    // Files have few colours; whatever is drawn from them has more.
    return picture.isNull() ? picture : picture.convertToFormat(QImage::Format_RGB32);
}

void fitPictures(QTextDocument &document, qreal width, qreal ratio)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); it != block.end(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            fitPicture(QTextCursor(block), fragment, width, ratio);
            // The fragment that was looked at is gone; a picture stands alone in its paragraph.
            break;
        }
    }
}

} // namespace ui
