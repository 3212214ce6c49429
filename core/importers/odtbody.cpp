// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/odtbody.h"

#include <algorithm>

#include "core/importers/xmlwalk.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Goes through the content.
class BodyReader
{
public:
    BodyReader(const QByteArray &part, const OdtStyles &styles)
        : m_walk(part)
        , m_styles(styles)
    {
    }

    Result<OdtBody> read()
    {
        while (m_walk.next()) {
            if (m_walk.opens())
                open(m_walk.name());
            else if (m_walk.closes())
                close(m_walk.name());
            else if (!m_bold.isEmpty())
                m_lines.add(m_walk.text(), m_bold.last());
        }
        if (!m_walk.isWhole())
            return failure(m_walk.error());
        m_body.lines = m_lines.take();
        return m_body;
    }

private:
    void open(QStringView name)
    {
        if (name == u"p" || name == u"h") {
            m_lines.beginParagraph(name == u"h");
            m_bold.append(styleIsBold(false));
        } else if (name == u"span") {
            m_bold.append(styleIsBold(!m_bold.isEmpty() && m_bold.last()));
        } else if (name == u"s" || name == u"tab") {
            m_lines.add(u" ");
        } else if (name == u"line-break") {
            m_lines.breakLine();
        } else if (name == u"table-row") {
            m_lines.beginRow();
        } else if (name == u"table-cell") {
            m_lines.beginCell();
        } else {
            leaveOut(name);
        }
    }

    /// Skips what nobody spoke.
    void leaveOut(QStringView name)
    {
        if (name == u"annotation")
            ++m_body.comments;
        else if (name == u"note")
            ++m_body.footnotes;
        else if (name == u"changed-region")
            ++m_body.changes;
        const bool isIndex = name == u"table-of-content" || name.endsWith(u"-index") || name == u"index-body";
        // A region of changes holds the deleted words, and a drawing's description what is no text of the document.
        if (isIndex || name == u"annotation" || name == u"note" || name == u"changed-region"
            || name == u"font-face-decls" || name == u"automatic-styles" || name == u"scripts" || name == u"forms"
            || name == u"title" || name == u"desc")
            m_walk.skip();
    }

    void close(QStringView name)
    {
        if (name == u"p" || name == u"h") {
            m_lines.endParagraph();
            dropBold();
        } else if (name == u"span") {
            dropBold();
        } else if (name == u"table-row") {
            m_lines.endRow();
        }
    }

    void dropBold()
    {
        if (!m_bold.isEmpty())
            m_bold.removeLast();
    }

    bool styleIsBold(bool otherwise) const { return m_styles.value(m_walk.attribute(u"style-name"), otherwise); }

    XmlWalk m_walk;
    const OdtStyles &m_styles;
    LineCollector m_lines;
    OdtBody m_body;
    QList<bool> m_bold; ///< Of the paragraphs and spans that are open.
};

bool isBoldWeight(const QString &weight)
{
    return weight == u"bold" || weight.toInt() >= 600;
}

} // namespace

void addOdtStyles(OdtStyles &styles, const QByteArray &part)
{
    XmlWalk walk(part);
    QString name;
    while (walk.next() && !walk.opens(u"body")) {
        if (walk.opens(u"style")) {
            name = walk.attribute(u"name");
            const auto parent = styles.constFind(walk.attribute(u"parent-style-name"));
            if (parent != styles.constEnd())
                styles.insert(name, *parent);
        } else if (walk.opens(u"text-properties") && !name.isEmpty() && walk.hasAttribute(u"font-weight")) {
            styles.insert(name, isBoldWeight(walk.attribute(u"font-weight")));
        }
    }
}

Result<OdtBody> readOdtBody(const QByteArray &part, const OdtStyles &styles)
{
    return BodyReader(part, styles).read();
}

} // namespace core
