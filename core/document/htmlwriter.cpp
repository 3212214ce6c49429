// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/htmlwriter.h"

#include <algorithm>

#include <QHash>
#include <QStringList>

#include "core/document/columns.h"
#include "core/document/htmlstyle.h"
#include "core/document/runs.h"
#include "core/document/xmlpart.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double pixelsPerMillimetre = 96 / 25.4;

QString escaped(const QString &words)
{
    return xmlText(words).toHtmlEscaped();
}

/// Who wrote something and when, as far as that is known.
QString origin(const QString &author, const QDateTime &at)
{
    QStringList parts{author, at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd hh:mm"_s) + u" UTC"_s : QString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// Builds the page from the top to the end.
class Page
{
public:
    explicit Page(const Document &document)
        : m_document(document)
        , m_comments(document)
        , m_anchors(anchorNames(document))
    {
    }

    QString write();

private:
    void writeBlock(const DocumentBlock &block);
    void writeTable(const DocumentBlock &block);
    void writePicture(const DocumentBlock &block);
    void writeElement(const QString &name, const QString &style, const DocumentBlock &block);
    void writeComments();
    void enter(DocumentBlock::Kind kind);
    QString runs(const QList<DocumentRun> &runs);
    QString run(const DocumentRun &run);
    QString words(const DocumentRun &run) const;
    QString linked(const DocumentRun &run, const QString &html) const;

    const Document &m_document;
    CommentSpans m_comments;
    QHash<QString, QString> m_anchors;
    QString m_html;
    qsizetype m_run = 0; ///< Counts as CommentSpans does.
    bool m_isInTurn = false;
    bool m_isInList = false;
};

QString Page::write()
{
    const QString language = m_document.language.isEmpty() ? u"en"_s : escaped(m_document.language);
    m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
             "<style>\n%3</style>\n</head>\n<body>\n<main>\n"_s.arg(language, escaped(m_document.title), htmlStyle());
    for (const DocumentBlock &block : m_document.blocks)
        writeBlock(block);
    enter(DocumentBlock::Kind::Title);
    writeComments();
    m_html += u"</main>\n"_s;
    if (!m_document.footer.isEmpty())
        m_html += u"<footer>%1</footer>\n"_s.arg(escaped(m_document.footer));
    return m_html + u"</body>\n</html>\n"_s;
}

void Page::enter(DocumentBlock::Kind kind)
{
    using enum DocumentBlock::Kind;
    if (m_isInList && kind != Bullet)
        m_html += u"</ul>\n"_s;
    m_isInList = m_isInList && kind == Bullet;
    const bool belongsToTurn = kind == Paragraph || kind == Quote || kind == Bullet;
    if (m_isInTurn && !belongsToTurn)
        m_html += u"</section>\n"_s;
    m_isInTurn = m_isInTurn && belongsToTurn;
}

void Page::writeBlock(const DocumentBlock &block)
{
    using enum DocumentBlock::Kind;
    enter(block.kind);
    switch (block.kind) {
    case Title:
        return writeElement(u"h1"_s, {}, block);
    case Heading:
        return writeElement(u"h2"_s, {}, block);
    case Subheading:
        return writeElement(u"h3"_s, {}, block);
    case Speaker:
        m_html += u"<section class=\"turn\" style=\"--role:var(--%1)\">\n"_s.arg(
            block.accent.isEmpty() ? u"unknown"_s : escaped(block.accent));
        m_isInTurn = true;
        return writeElement(u"p"_s, u"speaker"_s, block);
    case Quote:
        return writeElement(u"blockquote"_s, {}, block);
    case Bullet:
        if (!m_isInList)
            m_html += u"<ul>\n"_s;
        m_isInList = true;
        return writeElement(u"li"_s, {}, block);
    case Note:
        return writeElement(u"p"_s, u"note"_s, block);
    case Paragraph:
        return writeElement(u"p"_s, {}, block);
    case Table:
        return writeTable(block);
    case Picture:
        return writePicture(block);
    }
}

void Page::writeElement(const QString &name, const QString &style, const DocumentBlock &block)
{
    m_html += u'<' + name;
    if (!style.isEmpty())
        m_html += u" class=\""_s + style + u'"';
    if (!block.language.isEmpty())
        m_html += u" lang=\""_s + escaped(block.language) + u'"';
    if (plainText(block.runs).isRightToLeft())
        m_html += u" dir=\"rtl\""_s;
    m_html += u'>' + runs(block.runs) + u"</"_s + name + u">\n"_s;
}

QString Page::runs(const QList<DocumentRun> &runs)
{
    QString html;
    for (const DocumentRun &each : runs)
        html += run(each);
    return html;
}

QString Page::run(const DocumentRun &run)
{
    QString html = linked(run, words(run));
    if (!run.comments.isEmpty())
        html = u"<mark>"_s + html + u"</mark>"_s;
    if (!run.anchor.isEmpty())
        html = u"<span id=\"%1\">%2</span>"_s.arg(m_anchors.value(run.anchor), html);
    for (const qsizetype comment : m_comments.endingAt(m_run)) {
        html += u"<sup class=\"comment\"><a id=\"said-%1\" href=\"#comment-%1\">%1</a></sup>"_s.arg(comment + 1);
    }
    ++m_run;
    return html;
}

QString Page::words(const DocumentRun &run) const
{
    QString html = escaped(run.text).replace(u'\n', u"<br>"_s);
    if (run.isBold)
        html = u"<b>"_s + html + u"</b>"_s;
    if (run.isItalic)
        html = u"<i>"_s + html + u"</i>"_s;
    if (run.isMuted)
        html = u"<span class=\"detail\">"_s + html + u"</span>"_s;
    if (run.change == DocumentRun::Change::None)
        return html;
    const QString name = run.change == DocumentRun::Change::Inserted ? u"ins"_s : u"del"_s;
    const QString from = origin(run.changeAuthor, run.changedAt);
    const QString title = from.isEmpty() ? QString() : u" title=\""_s + escaped(from) + u'"';
    return u'<' + name + title + u'>' + html + u"</"_s + name + u'>';
}

QString Page::linked(const DocumentRun &run, const QString &html) const
{
    QString address;
    if (run.target.startsWith(u'#'))
        address = m_anchors.contains(run.target.sliced(1)) ? u'#' + m_anchors.value(run.target.sliced(1)) : QString();
    else if (isSafeAddress(run.target))
        address = run.target;
    return address.isEmpty() ? html : u"<a href=\"%1\">%2</a>"_s.arg(escaped(address), html);
}

void Page::writeTable(const DocumentBlock &block)
{
    if (block.rows.isEmpty())
        return;
    m_html += u"<div class=\"table\"><table>\n"_s;
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        const QString name = row == 0 ? u"th"_s : u"td"_s;
        m_html += row == 0 ? u"<thead><tr>"_s : u"<tr>"_s;
        for (const DocumentCell &cell : block.rows[row]) {
            m_html += u'<' + name + (cell.isNumber ? u" class=\"number\">"_s : u">"_s) + runs(cell.runs) + u"</"_s
                      + name + u'>';
        }
        m_html += row == 0 ? u"</tr></thead>\n<tbody>\n"_s : u"</tr>\n"_s;
    }
    m_html += u"</tbody>\n</table></div>\n"_s;
}

void Page::writePicture(const DocumentBlock &block)
{
    const int width = std::max(1, qRound(block.picture.size.width() * pixelsPerMillimetre));
    m_html += u"<figure><img alt=\"%1\" width=\"%2\" src=\"data:image/png;base64,%3\">"_s
                  .arg(escaped(block.picture.description))
                  .arg(width)
                  .arg(QString::fromLatin1(block.picture.png.toBase64()));
    if (!block.runs.isEmpty())
        m_html += u"<figcaption>"_s + runs(block.runs) + u"</figcaption>"_s;
    m_html += u"</figure>\n"_s;
}

void Page::writeComments()
{
    if (m_document.comments.isEmpty())
        return;
    m_html += u"<section class=\"comments\">\n<h2>Annotations</h2>\n<ol>\n"_s;
    for (qsizetype i = 0; i < m_document.comments.size(); ++i) {
        const DocumentComment &comment = m_document.comments[i];
        const QString from = origin(comment.author, comment.at);
        m_html += u"<li id=\"comment-%1\"><a href=\"#said-%1\">↑</a> "_s.arg(i + 1)
                  + escaped(comment.text).replace(u'\n', u"<br>"_s);
        if (!from.isEmpty())
            m_html += u" <span class=\"detail\">"_s + escaped(from) + u"</span>"_s;
        m_html += u"</li>\n"_s;
    }
    m_html += u"</ol>\n</section>\n"_s;
}

} // namespace

QByteArray writeHtml(const Document &document)
{
    return Page(document).write().toUtf8();
}

} // namespace core
