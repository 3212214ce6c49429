// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/htmltree.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "core/importers/htmlentities.h"
#include "core/importers/htmltag.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNodes = 1'000'000;

/// Elements that are deeper lie beside each other instead.
constexpr std::size_t deepest = 400;

/// After so many tags that do not end, what looks like one is text: each is looked for far.
constexpr int mostBrokenTags = 50;

bool isVoid(const QString &name)
{
    static const QSet<QString> names{u"area"_s,  u"base"_s, u"br"_s,   u"col"_s,   u"embed"_s,  u"hr"_s,    u"img"_s,
                                     u"input"_s, u"link"_s, u"meta"_s, u"param"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return names.contains(name);
}

/// What holds characters that are no page: their end tag alone ends them.
bool isRaw(const QString &name)
{
    static const QSet<QString> names{u"script"_s, u"style"_s,  u"textarea"_s, u"title"_s,
                                     u"xmp"_s,    u"iframe"_s, u"noembed"_s,  u"noframes"_s};
    return names.contains(name);
}

/// Whether an element that opens ends the one around it, which nobody closed.
bool endsBefore(const QString &open, const QString &next)
{
    if (open == u"p")
        return isHtmlBlock(next);
    if (open == u"li" || open == u"tr" || open == u"option")
        return next == open;
    const bool isCell = open == u"td" || open == u"th";
    const bool isTerm = open == u"dt" || open == u"dd";
    return (isCell && (next == u"td" || next == u"th" || next == u"tr"))
           || (isTerm && (next == u"dt" || next == u"dd"));
}

class Parser
{
public:
    explicit Parser(QStringView page)
        : m_page(page)
        , m_lastAngle(page.lastIndexOf(u'>'))
    {
        m_tree.nodes.emplace_back();
        m_open.push_back(0);
    }

    Result<HtmlTree> parse()
    {
        while (m_at < m_page.size()) {
            readNext();
            if (m_tree.nodes.size() > mostNodes) {
                return failure(Error::Kind::Input,
                               QCoreApplication::translate("core::HtmlImporter",
                                                           "The page has more than a million parts, so it is no "
                                                           "transcript of a call. Nothing was imported."));
            }
        }
        while (!m_open.empty())
            closeLast();
        return std::move(m_tree);
    }

private:
    void readNext()
    {
        const qsizetype angle = m_page.indexOf(u'<', m_at);
        if (angle != m_at) {
            const qsizetype end = angle < 0 ? m_page.size() : angle;
            addWords(m_page.sliced(m_at, end - m_at));
            m_at = end;
            return;
        }
        if (m_page.sliced(m_at).startsWith(u"<!--")) {
            skipTo(u"-->", 3);
            return;
        }
        const QChar next = m_at + 1 < m_page.size() ? m_page[m_at + 1] : QChar();
        if (next == u'!' || next == u'?') {
            skipTo(u">", 1);
            return;
        }
        const bool mayBeTag = (next.isLetter() || next == u'/') && m_at < m_lastAngle && m_broken < mostBrokenTags;
        const auto tag = mayBeTag ? readHtmlTag(m_page, m_at) : std::nullopt;
        if (!tag) {
            m_broken += mayBeTag ? 1 : 0;
            addWords(m_page.sliced(m_at++, 1));
            return;
        }
        m_at = tag->end;
        if (tag->isClosing)
            close(tag->name);
        else
            open(*tag);
    }

    void skipTo(QStringView mark, qsizetype length)
    {
        const qsizetype end = m_page.indexOf(mark, m_at);
        m_at = end < 0 ? m_page.size() : end + length;
    }

    void addWords(QStringView words)
    {
        HtmlNode node;
        node.words = withoutEntities(words);
        add(std::move(node));
    }

    void add(HtmlNode node)
    {
        node.parent = m_open.back();
        node.end = static_cast<qsizetype>(m_tree.nodes.size()) + 1;
        m_tree.nodes.push_back(std::move(node));
    }

    void open(const HtmlTag &tag)
    {
        while (m_open.size() > 1 && endsBefore(m_tree.nodes[static_cast<std::size_t>(m_open.back())].name, tag.name))
            closeLast();
        noteFacts(tag);
        if (isRaw(tag.name)) {
            skipRaw(tag.name);
            return;
        }
        HtmlNode node;
        node.name = tag.name;
        node.marks = tag.marks();
        node.isHidden = tag.isHidden();
        node.isBold = tag.isBold();
        add(std::move(node));
        if (!isVoid(tag.name) && !tag.isEmpty && m_open.size() < deepest)
            m_open.push_back(static_cast<qsizetype>(m_tree.nodes.size()) - 1);
    }

    void skipRaw(const QString &name)
    {
        const qsizetype end = m_page.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
        const qsizetype begin = std::exchange(m_at, end < 0 ? m_page.size() : end);
        if (name == u"title" && m_tree.title.isEmpty())
            m_tree.title = withoutEntities(m_page.sliced(begin, m_at - begin)).simplified();
    }

    void noteFacts(const HtmlTag &tag)
    {
        const QString property = tag.value(u"property") + tag.value(u"itemprop") + tag.value(u"name");
        const bool isPublished = property == u"article:published_time" || property == u"datePublished";
        if (tag.name == u"meta" && isPublished)
            m_tree.published = tag.value(u"content");
        else if (tag.name == u"time" && m_tree.published.isEmpty())
            m_tree.published = tag.value(u"datetime");
    }

    void close(const QString &name)
    {
        const auto isNamed = [&](qsizetype node) { return m_tree.nodes[static_cast<std::size_t>(node)].name == name; };
        const auto found = std::find_if(m_open.rbegin(), m_open.rend(), isNamed);
        if (found == m_open.rend())
            return;
        for (auto count = found - m_open.rbegin() + 1; count > 0; --count)
            closeLast();
    }

    void closeLast()
    {
        m_tree.nodes[static_cast<std::size_t>(m_open.back())].end = static_cast<qsizetype>(m_tree.nodes.size());
        m_open.pop_back();
    }

    QStringView m_page;
    qsizetype m_lastAngle; ///< No tag begins behind it.
    qsizetype m_at = 0;
    int m_broken = 0;
    HtmlTree m_tree;
    std::vector<qsizetype> m_open;
};

} // namespace

bool isHtmlBlock(QStringView name)
{
    static const QSet<QStringView> names{
        u"address", u"article", u"aside", u"blockquote", u"body",     u"caption",    u"center",  u"dd",      u"details",
        u"dialog",  u"div",     u"dl",    u"dt",         u"fieldset", u"figcaption", u"figure",  u"footer",  u"form",
        u"h1",      u"h2",      u"h3",    u"h4",         u"h5",       u"h6",         u"header",  u"hr",      u"html",
        u"li",      u"main",    u"nav",   u"ol",         u"p",        u"pre",        u"section", u"summary", u"table",
        u"tbody",   u"td",      u"tfoot", u"th",         u"thead",    u"tr",         u"ul"};
    return names.contains(name);
}

Result<HtmlTree> parseHtml(QStringView page)
{
    return Parser(page).parse();
}

} // namespace core
