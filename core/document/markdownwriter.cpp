// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/markdownwriter.h"

#include <QHash>
#include <QStringList>

#include "core/document/columns.h"
#include "core/document/markdowntext.h"
#include "core/document/runs.h"
#include "core/document/xmlpart.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Words between marks such as "**"; the spaces at their edges stay outside, where Markdown wants them.
QString between(const QString &begin, const QString &words, const QString &end)
{
    const QString core = words.trimmed();
    if (core.isEmpty())
        return words;
    const qsizetype at = words.indexOf(core);
    return words.first(at) + begin + core + end + words.sliced(at + core.size());
}

/// Builds the text from the top to the end.
class MarkdownText
{
public:
    explicit MarkdownText(const Document &document)
        : m_document(document)
        , m_comments(document)
        , m_anchors(anchorNames(document))
    {
    }

    QString write();

private:
    QString block(const DocumentBlock &block);
    QString table(const DocumentBlock &block);
    QString picture(const DocumentBlock &block);
    QString runs(const QList<DocumentRun> &runs);
    QString run(const DocumentRun &run);
    QString linked(const DocumentRun &run, const QString &words) const;
    QString footnotes() const;

    const Document &m_document;
    CommentSpans m_comments;
    QHash<QString, QString> m_anchors;
    QStringList m_pictures; ///< As data, for the end of the text.
    qsizetype m_run = 0;    ///< Counts as CommentSpans does.
};

QString MarkdownText::write()
{
    QString text;
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        const auto kind = m_document.blocks[i].kind;
        const bool isSameList = kind == DocumentBlock::Kind::Bullet && i + 1 < m_document.blocks.size()
                                && m_document.blocks[i + 1].kind == kind;
        text += block(m_document.blocks[i]) + (isSameList ? u"\n"_s : u"\n\n"_s);
    }
    text += footnotes();
    if (!m_document.footer.isEmpty())
        text += u"---\n\n"_s + markdownText(xmlText(m_document.footer)) + u"\n\n"_s;
    text += m_pictures.join(QString());
    while (text.endsWith(u"\n\n"_s))
        text.chop(1);
    return text;
}

QString MarkdownText::block(const DocumentBlock &block)
{
    using enum DocumentBlock::Kind;
    switch (block.kind) {
    case Title:
        return u"# "_s + runs(block.runs);
    case Heading:
        return u"## "_s + runs(block.runs);
    case Subheading:
        return u"### "_s + runs(block.runs);
    case Quote:
        return u"> "_s + runs(block.runs).replace(u"\\\n"_s, u"\\\n> "_s);
    case Bullet:
        return u"- "_s + runs(block.runs).replace(u"\\\n"_s, u"\\\n  "_s);
    case Note:
        return between(u"*"_s, runs(block.runs), u"*"_s);
    case Speaker:
    case Paragraph:
        return runs(block.runs);
    case Table:
        return table(block);
    case Picture:
        return picture(block);
    }
    return {};
}

QString MarkdownText::runs(const QList<DocumentRun> &runs)
{
    QString text;
    for (const DocumentRun &each : runs)
        text += run(each);
    return text.trimmed();
}

QString MarkdownText::run(const DocumentRun &run)
{
    QString words = markdownText(xmlText(run.text));
    if (run.isBold)
        words = between(u"**"_s, words, u"**"_s);
    if (run.isItalic)
        words = between(u"_"_s, words, u"_"_s);
    if (run.change == DocumentRun::Change::Deleted)
        words = between(u"~~"_s, words, u"~~"_s);
    if (run.change == DocumentRun::Change::Inserted)
        words = between(u"<ins>"_s, words, u"</ins>"_s);
    words = linked(run, words).replace(u'\n', u"\\\n"_s);
    if (!run.anchor.isEmpty())
        words = u"<a id=\"%1\"></a>"_s.arg(m_anchors.value(run.anchor)) + words;
    for (const qsizetype comment : m_comments.endingAt(m_run))
        words += u"[^%1]"_s.arg(comment + 1);
    ++m_run;
    return words;
}

QString MarkdownText::linked(const DocumentRun &run, const QString &words) const
{
    QString address;
    if (run.target.startsWith(u'#') && m_anchors.contains(run.target.sliced(1)))
        address = u'#' + m_anchors.value(run.target.sliced(1));
    else if (isSafeAddress(run.target) && !run.target.contains(u'>') && !run.target.contains(u'\n'))
        address = run.target;
    return address.isEmpty() ? words : between(u"["_s, words, u"](<"_s + address + u">)"_s);
}

QString MarkdownText::table(const DocumentBlock &block)
{
    QStringList lines;
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        QString line = u"|"_s;
        for (const DocumentCell &cell : block.rows[row])
            line += u' ' + runs(cell.runs).replace(u"\\\n"_s, u"<br>"_s) + u" |"_s;
        lines.append(line);
        if (row > 0)
            continue;
        QString rule = u"|"_s;
        for (const DocumentCell &cell : block.rows[row])
            rule += cell.isNumber ? u" ---: |"_s : u" --- |"_s;
        lines.append(rule);
    }
    return lines.join(u'\n');
}

QString MarkdownText::picture(const DocumentBlock &block)
{
    const QString name = u"picture-%1"_s.arg(m_pictures.size() + 1);
    const QString description = markdownText(xmlText(block.picture.description).simplified());
    const QString data = QString::fromLatin1(block.picture.png.toBase64());
    m_pictures.append(u"[%1]: data:image/png;base64,%2\n"_s.arg(name, data));
    const QString shown = u"![%1][%2]"_s.arg(description, name);
    return block.runs.isEmpty() ? shown : shown + u"\n\n"_s + between(u"*"_s, runs(block.runs), u"*"_s);
}

QString MarkdownText::footnotes() const
{
    QString text;
    for (qsizetype i = 0; i < m_document.comments.size(); ++i) {
        const DocumentComment &comment = m_document.comments[i];
        QStringList lines;
        for (const QString &line : xmlText(comment.text).split(u'\n'))
            lines.append(markdownText(line.trimmed()));
        const QString author = comment.author.isEmpty() ? QString() : markdownText(xmlText(comment.author)) + u": "_s;
        text += u"[^%1]: %2%3\n"_s.arg(i + 1).arg(author, lines.join(u"\\\n    "_s));
    }
    return text.isEmpty() ? text : text + u'\n';
}

} // namespace

QByteArray writeMarkdown(const Document &document)
{
    return MarkdownText(document).write().toUtf8();
}

} // namespace core
