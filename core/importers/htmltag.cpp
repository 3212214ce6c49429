// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/htmltag.h"

#include <algorithm>

#include "core/importers/htmlentities.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Longer tags carry pictures or programs in their attributes; what is behind a quote that never ends is no tag.
constexpr qsizetype longestTag = 1 << 20;

constexpr qsizetype mostAttributes = 200;

/// Reads one tag character by character.
class TagReader
{
public:
    TagReader(QStringView page, qsizetype at)
        : m_page(page.first(std::min(page.size(), at + longestTag)))
        , m_at(at + 1)
    {
    }

    std::optional<HtmlTag> read()
    {
        HtmlTag tag;
        tag.isClosing = take(u'/');
        tag.name = readName();
        if (tag.name.isEmpty())
            return std::nullopt;
        while (m_at < m_page.size()) {
            skipSpace();
            if (take(u'>')) {
                tag.end = m_at;
                return tag;
            }
            const qsizetype before = m_at;
            tag.isEmpty = take(u'/');
            if (!readAttribute(tag) && m_at == before)
                ++m_at;
        }
        return std::nullopt;
    }

private:
    bool take(QChar c)
    {
        const bool isThere = m_at < m_page.size() && m_page[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    void skipSpace()
    {
        while (m_at < m_page.size() && m_page[m_at].isSpace())
            ++m_at;
    }

    QString readName()
    {
        const qsizetype begin = m_at;
        const auto ends = [](QChar c) { return c.isSpace() || c == u'>' || c == u'/' || c == u'=' || c == u'<'; };
        while (m_at < m_page.size() && !ends(m_page[m_at]))
            ++m_at;
        return m_page.sliced(begin, m_at - begin).toString().toLower();
    }

    bool readAttribute(HtmlTag &tag)
    {
        const QString name = readName();
        if (name.isEmpty())
            return false;
        skipSpace();
        QString value;
        if (take(u'=')) {
            skipSpace();
            value = readValue();
        }
        if (tag.attributes.size() < mostAttributes)
            tag.attributes.append({name, value});
        return true;
    }

    QString readValue()
    {
        const QChar quote = m_at < m_page.size() ? m_page[m_at] : QChar();
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_page.indexOf(quote, m_at + 1);
            const qsizetype begin = m_at + 1;
            const qsizetype stop = end < 0 ? m_page.size() : end;
            m_at = end < 0 ? stop : stop + 1;
            return withoutEntities(m_page.sliced(std::min(begin, stop), stop - std::min(begin, stop)));
        }
        const qsizetype begin = m_at;
        while (m_at < m_page.size() && !m_page[m_at].isSpace() && m_page[m_at] != u'>')
            ++m_at;
        return withoutEntities(m_page.sliced(begin, m_at - begin));
    }

    QStringView m_page;
    qsizetype m_at;
};

} // namespace

QString HtmlTag::value(QStringView attribute) const
{
    const auto named = std::find_if(attributes.begin(), attributes.end(),
                                    [attribute](const auto &pair) { return pair.first == attribute; });
    return named == attributes.end() ? QString() : named->second;
}

QString HtmlTag::marks() const
{
    const QStringList all{QString(), value(u"class"), value(u"id"), value(u"role"), QString()};
    return all.join(u' ').toLower();
}

bool HtmlTag::isHidden() const
{
    const auto isNamed = [](const auto &pair) { return pair.first == u"hidden"; };
    const QString style = value(u"style").remove(u' ').toLower();
    return std::any_of(attributes.begin(), attributes.end(), isNamed) || value(u"aria-hidden") == u"true"
           || style.contains(u"display:none") || style.contains(u"visibility:hidden");
}

bool HtmlTag::isBold() const
{
    const QString style = value(u"style").remove(u' ').toLower();
    return style.contains(u"font-weight:bold") || style.contains(u"font-weight:6") || style.contains(u"font-weight:7")
           || style.contains(u"font-weight:8");
}

std::optional<HtmlTag> readHtmlTag(QStringView page, qsizetype at)
{
    return TagReader(page, at).read();
}

} // namespace core
