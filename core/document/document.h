// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSizeF>
#include <QString>

namespace core {

/// A remark beside words of a document.
struct DocumentComment {
    QString author; ///< Empty if unknown.
    QDateTime at;   ///< Invalid if unknown.
    QString text;   ///< May have several paragraphs, one a line.

    friend bool operator==(const DocumentComment &, const DocumentComment &) = default;
};

/// Words of a document that look alike.
struct DocumentRun {
    enum class Change { None, Inserted, Deleted }; ///< Against an earlier text.

    QString text; ///< A line feed is a line break inside the paragraph.
    bool isBold = false;
    bool isItalic = false;
    bool isMuted = false;         ///< Less important than what stands around it: a source, a time.
    QString target;               ///< What a click leads to: "#anchor" in this document, or an address; empty for most.
    QString anchor;               ///< What others may lead to; empty for most.
    Change change = Change::None; ///< Whether the words are a tracked change, for formats that can show one.
    QString changeAuthor;         ///< Empty if unknown.
    QDateTime changedAt;          ///< Invalid if unknown.
    QList<qsizetype> comments;    ///< Indices of the comments that these words lie under.

    friend bool operator==(const DocumentRun &, const DocumentRun &) = default;
};

/// A cell of a table.
struct DocumentCell {
    QList<DocumentRun> runs;
    bool isNumber = false; ///< Set flush right.

    friend bool operator==(const DocumentCell &, const DocumentCell &) = default;
};

/// A picture in a document.
struct DocumentPicture {
    QByteArray png;
    QSizeF size;         ///< In millimetres; a wider picture than the page is scaled down.
    QString description; ///< For those who cannot see it; never empty.

    friend bool operator==(const DocumentPicture &, const DocumentPicture &) = default;
};

/// A paragraph, a table or a picture.
struct DocumentBlock {
    enum class Kind { Title, Heading, Subheading, Speaker, Paragraph, Quote, Bullet, Note, Table, Picture }; ///< Style.

    Kind kind = Kind::Paragraph;
    QList<DocumentRun> runs;         ///< Of every kind but Table; the caption of a Picture.
    QList<QList<DocumentCell>> rows; ///< Of a Table; the first row is its head.
    DocumentPicture picture;         ///< Of a Picture.
    QString language;                ///< ISO 639-1 of the words if other than the document's; empty for most.
    QString accent; ///< Of a Speaker: the key of the role, such as "analyst", that formats may give a colour.

    friend bool operator==(const DocumentBlock &, const DocumentBlock &) = default;
};

/// A document as every format to read and print can show it: what is written does not depend on how.
struct Document {
    QString title;
    QString subject;     ///< The company or the call; may be empty.
    QString author;      ///< The analyst; may be empty.
    QString language;    ///< ISO 639-1, such as "en".
    QString footer;      ///< Stands at the foot of each page of paged formats, beside the page number.
    QDateTime createdAt; ///< Invalid: not said, so that equal input gives equal bytes.
    QList<DocumentBlock> blocks;
    QList<DocumentComment> comments;

    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace core
