// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/docxbody.h"

#include "core/importers/xmlwalk.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Styles are based on each other a few times; more is a circle.
constexpr int longestChain = 20;

bool isOn(const XmlWalk &walk)
{
    const QString value = walk.attribute(u"val");
    return value != u"0" && value != u"false" && value != u"off";
}

/// Goes through the main part. Each element is told by its name in the space of word processing.
class BodyReader
{
public:
    BodyReader(const QByteArray &part, const QHash<QString, DocxStyle> &styles)
        : m_walk(part)
        , m_styles(styles)
    {
    }

    Result<DocxBody> read()
    {
        while (m_walk.next()) {
            if (m_walk.opens())
                open(m_walk.name());
            else if (m_walk.closes())
                close(m_walk.name());
            else if (m_isText && !m_run.isHidden)
                m_lines.add(m_walk.text(), isBold());
        }
        if (!m_walk.isWhole())
            return failure(m_walk.error());
        m_body.lines = m_lines.take();
        return m_body;
    }

private:
    struct Run {
        std::optional<bool> isBold;
        bool isHidden = false;
    };

    bool isWord() const { return m_walk.space().contains(u"wordprocessingml"); }

    bool isBold() const { return m_run.isBold.value_or(m_isBoldParagraph); }

    void open(QStringView name)
    {
        if (name == u"Fallback") {
            m_walk.skip(); // The same words once more, for older programs.
            return;
        }
        if (!isWord())
            return;
        if (name == u"p")
            m_lines.beginParagraph();
        else if (name == u"pStyle")
            useParagraphStyle();
        else if (name == u"tr")
            m_lines.beginRow();
        else if (name == u"tc")
            m_lines.beginCell();
        else if (name == u"r")
            m_run = {};
        else if (!openChange(name))
            openInRun(name);
    }

    /// Tracked changes: what was deleted or moved away is left out.
    bool openChange(QStringView name)
    {
        const bool isGone = name == u"del" || name == u"moveFrom";
        if (!isGone && name != u"ins" && name != u"moveTo")
            return false;
        ++m_body.changes;
        if (isGone && m_isMark)
            m_lines.joinNext(); // The end of this paragraph was deleted.
        if (isGone)
            m_walk.skip();
        return true;
    }

    void openInRun(QStringView name)
    {
        if (name == u"pPr")
            m_isMark = true;
        else if (name == u"b" && !m_isMark)
            m_run.isBold = isOn(m_walk);
        else if (name == u"vanish" && !m_isMark)
            m_body.hasHiddenWords |= m_run.isHidden = isOn(m_walk);
        else if (name == u"rStyle" && !m_isMark)
            m_run.isBold = m_styles.value(m_walk.attribute(u"val")).isBold;
        else if (name == u"t")
            m_isText = true;
        else if (name == u"tab" && !m_isMark)
            m_lines.add(u" ");
        else if (name == u"noBreakHyphen")
            m_lines.add(u"-", isBold());
        else if ((name == u"br" && m_walk.attribute(u"type").isEmpty()) || name == u"cr")
            m_lines.breakLine();
        else if (name == u"commentReference")
            ++m_body.comments;
        else if (name == u"footnoteReference" || name == u"endnoteReference")
            ++m_body.footnotes;
        else if (name == u"sectPr" || name == u"tabs" || name == u"numPr")
            m_walk.skip();
    }

    void close(QStringView name)
    {
        if (!isWord())
            return;
        if (name == u"p") {
            m_lines.endParagraph();
            m_isBoldParagraph = false;
        } else if (name == u"tr") {
            m_lines.endRow();
        } else if (name == u"t") {
            m_isText = false;
        } else if (name == u"pPr") {
            m_isMark = false;
        }
    }

    void useParagraphStyle()
    {
        const DocxStyle style = m_styles.value(m_walk.attribute(u"val"));
        m_isBoldParagraph = style.isBold.value_or(false);
        if (style.isHeading)
            m_lines.makeHeading();
    }

    XmlWalk m_walk;
    const QHash<QString, DocxStyle> &m_styles;
    LineCollector m_lines;
    DocxBody m_body;
    Run m_run;
    bool m_isText = false;
    bool m_isMark = false; ///< In the properties of a paragraph, whose runs are those of its end mark.
    bool m_isBoldParagraph = false;
};

} // namespace

QHash<QString, DocxStyle> docxStyles(const QByteArray &part)
{
    QHash<QString, DocxStyle> styles;
    XmlWalk walk(part);
    QString key;
    while (walk.next()) {
        if (walk.opens(u"style"))
            key = walk.attribute(u"styleId");
        if (key.isEmpty() || !walk.opens())
            continue;
        DocxStyle &style = styles[key];
        if (walk.name() == u"basedOn")
            style.basedOn = walk.attribute(u"val");
        else if (walk.name() == u"b")
            style.isBold = isOn(walk);
        else if (walk.name() == u"outlineLvl")
            style.isHeading = walk.attribute(u"val").toInt() < 9;
        else if (walk.name() == u"name")
            style.isHeading |= walk.attribute(u"val").compare(u"title", Qt::CaseInsensitive) == 0;
    }
    const QHash<QString, DocxStyle> written = styles;
    for (DocxStyle &style : styles) {
        QString base = style.basedOn;
        for (int i = 0; i < longestChain && written.contains(base); ++i) {
            const DocxStyle below = written.value(base);
            style.isHeading |= below.isHeading;
            if (!style.isBold)
                style.isBold = below.isBold;
            base = below.basedOn;
        }
    }
    return styles;
}

Result<DocxBody> readDocxBody(const QByteArray &part, const QHash<QString, DocxStyle> &styles)
{
    return BodyReader(part, styles).read();
}

} // namespace core
