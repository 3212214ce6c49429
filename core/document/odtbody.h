// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/document/document.h"
#include "core/document/runs.h"
#include "core/document/xmlpart.h"

namespace core::odt {

/// Writes content.xml, and collects the pictures that the package needs besides.
class Body
{
public:
    /// The document must outlive this.
    explicit Body(const Document &document);

    /// The file. To be called once.
    QByteArray write();

    /// The pictures that are shown, in order.
    const QList<QByteArray> &pictures() const { return m_pictures; }

private:
    void writeStyles();
    void writeTrackedChanges();
    void writeTrackedChange(const DocumentRun &run, int number);
    void writeBlock(const DocumentBlock &block);
    void writeParagraph(const QString &style, const QList<DocumentRun> &runs);
    void writeHeading(const QString &style, const QString &level, const QList<DocumentRun> &runs);
    void writeTable(const DocumentBlock &block);
    void writePicture(const DocumentBlock &block);
    void writeRun(const DocumentRun &run);
    void writeComment(qsizetype comment);
    void writeWords(const DocumentRun &run);
    void writeText(const QString &text);
    bool openLink(const QString &target);

    const Document &m_document;
    XmlPart m_xml;
    CommentSpans m_comments;
    QHash<QString, QString> m_anchors;
    QList<QByteArray> m_pictures;
    qsizetype m_run = 0; ///< Counts as CommentSpans does.
    int m_change = 0;    ///< Number of the last tracked change.
    int m_table = 0;     ///< Number of the last table.
    bool m_isInList = false;
    bool m_endsWithSpace = true; ///< Whether white space at this place would be lost.
};

} // namespace core::odt
