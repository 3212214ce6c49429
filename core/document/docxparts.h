// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/document/document.h"

namespace core::docx {

/// The width of the words on an A4 page with margins of 2 cm.
constexpr int textWidthTwips = 9638;
constexpr double textWidthMillimetres = 170;

/// The namespaces of WordprocessingML that the parts declare.
inline const QString wordNamespace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
inline const QString relationNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// A time as Word writes it; empty for an invalid one.
QString timeText(const QDateTime &time);

/// A language tag of Word's for an ISO 639-1 code: "en" is "en-US".
QString languageTag(const QString &language);

/// word/styles.xml: how titles, speakers and words look, with fonts for Chinese beside those for Latin letters.
QByteArray styles(const Document &document);

/// word/numbering.xml: the one list with bullets.
QByteArray numbering();

/// word/settings.xml
QByteArray settings();

/// word/footer1.xml: the document's footer and the page number.
QByteArray footer(const Document &document);

/// word/comments.xml
QByteArray comments(const Document &document);

/// docProps/core.xml: title, subject and author.
QByteArray coreProperties(const Document &document);

/// docProps/app.xml: the program.
QByteArray programProperties();

} // namespace core::docx
