// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include "core/document/document.h"
#include "core/document/runs.h"
#include "core/document/xmlpart.h"

namespace core::docx {

/// Writes word/document.xml, and collects what the package needs besides.
class Body
{
public:
    /// The document must outlive this.
    explicit Body(const Document &document);

    /// The file. To be called once.
    QByteArray write();

    /// The addresses that are linked to; the first has the relationship “link1”.
    const QStringList &addresses() const { return m_addresses; }

    /// The pictures that are shown; the first has the relationship “picture1”.
    const QList<QByteArray> &pictures() const { return m_pictures; }

private:
    void writeBlock(const DocumentBlock &block);
    void writeParagraph(const QString &style, const QList<DocumentRun> &runs, const QString &language,
                        const QString &alignment = {});
    void writeTable(const DocumentBlock &block);
    void writeRow(const QList<DocumentCell> &row, const QList<int> &widths, bool isHead);
    void writePicture(const DocumentBlock &block);
    void writeGraphic(const QString &relation, const QString &number, const QString &width, const QString &height);
    void writeSection();
    void writeRun(const DocumentRun &run, const QString &language);
    bool openLink(const QString &target);
    void openChange(const DocumentRun &run);
    void writeWords(const DocumentRun &run, const QString &language);
    void writeProperties(const DocumentRun &run, const QString &language);
    void writeText(const DocumentRun &run);
    QString nextId() { return QString::number(++m_lastId); }

    const Document &m_document;
    XmlPart m_xml;
    CommentSpans m_comments;
    QHash<QString, QString> m_anchors;
    QStringList m_addresses;
    QList<QByteArray> m_pictures;
    qsizetype m_run = 0; ///< Counts as CommentSpans does.
    int m_lastId = 0;    ///< Of bookmarks and changes.
};

} // namespace core::docx
