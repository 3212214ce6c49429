// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPalette>
#include <QString>
#include <QStringList>

class QTextDocument;
class QUrl;

namespace ui {

/// Fills a document with a page of the guide, in the colours of a palette and the document's font.
///
/// @param anchors Of the headings, one after the other; others have their headingAnchor().
void fillHelpDocument(QTextDocument &document, const QString &markdown, const QStringList &anchors,
                      const QPalette &palette);

/// The picture that a page names, at its full size.
QImage helpPicture(const QUrl &name);

/// Makes pictures that are wider than the page as wide as it is.
///
/// @param width In pixels of the window.
/// @param ratio Pixels of the screen for each of them.
void fitPictures(QTextDocument &document, qreal width, qreal ratio);

} // namespace ui
