// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/markdowninline.h"

#include "core/importers/htmlentities.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Longer texts and addresses of links do not occur; the limit keeps lines of nothing but brackets linear.
constexpr qsizetype longestLink = 2000;

/// Goes through a line once, mark by mark.
class InlineReader
{
public:
    InlineReader(LineCollector &lines, QStringView line)
        : m_lines(lines)
        , m_line(line)
    {
    }

    int read()
    {
        while (m_at < m_line.size()) {
            if (!takeMark())
                add(m_line.sliced(m_at++, 1));
        }
        return m_pictures;
    }

private:
    QChar at(qsizetype place) const { return place < m_line.size() ? m_line[place] : QChar(); }

    void add(QStringView words) { m_lines.add(words, m_isBold); }

    bool takeMark()
    {
        switch (m_line[m_at].unicode()) {
        case u'\\':
            return takeEscape();
        case u'*':
        case u'_':
            return takeEmphasis();
        case u'`':
            ++m_at;
            return true;
        case u'~':
            return at(m_at + 1) == u'~' && skip(2);
        case u'!':
            return at(m_at + 1) == u'[' && takeLink(m_at + 1, true);
        case u'[':
            return takeLink(m_at, false);
        case u'<':
            return takeAngle();
        case u'&':
            return takeEntity();
        default:
            return false;
        }
    }

    bool skip(qsizetype count)
    {
        m_at += count;
        return true;
    }

    bool takeEscape()
    {
        if (!at(m_at + 1).isPunct() && !at(m_at + 1).isSymbol())
            return false;
        add(m_line.sliced(m_at + 1, 1));
        return skip(2);
    }

    /// Marks touch words on one side only; a star between spaces is a star, and names_like_this have none.
    bool takeEmphasis()
    {
        const QChar mark = m_line[m_at];
        qsizetype end = m_at;
        while (at(end) == mark)
            ++end;
        const QChar before = m_at > 0 ? m_line[m_at - 1] : QChar(u' ');
        const QChar after = end < m_line.size() ? m_line[end] : QChar(u' ');
        const bool isFree = before.isSpace() && after.isSpace();
        const bool isInWord = mark == u'_' && before.isLetterOrNumber() && after.isLetterOrNumber();
        if (isFree || isInWord || end - m_at > 3)
            return false;
        if (end - m_at >= 2)
            m_isBold = !m_isBold;
        m_at = end;
        return true;
    }

    /// “[text](address)”, “[text][id]” and “![picture](address)”; brackets without an address are just brackets.
    bool takeLink(qsizetype open, bool isPicture)
    {
        const qsizetype close = closing(open, u'[', u']');
        if (close < 0)
            return false;
        const QChar next = at(close + 1);
        const bool hasTarget = next == u'(' || next == u'[';
        const qsizetype end = next == u'(' ? closing(close + 1, u'(', u')') : closing(close + 1, u'[', u']');
        if (!hasTarget || end < 0)
            return false;
        if (isPicture)
            ++m_pictures;
        else
            m_pictures += InlineReader(*this, m_line.sliced(open + 1, close - open - 1)).read();
        m_at = end + 1;
        return true;
    }

    /// A reader of the text of a link, as bold as what is around it. It knows no links of its own.
    InlineReader(InlineReader &outer, QStringView line)
        : m_lines(outer.m_lines)
        , m_line(line)
        , m_isBold(outer.m_isBold)
        , m_isInLink(true)
    {
    }

    qsizetype closing(qsizetype open, QChar opener, QChar closer) const
    {
        const qsizetype lastCloser = closer == u']' ? m_lastSquare : m_lastRound;
        if (m_isInLink || at(open) != opener || open > lastCloser)
            return -1;
        int depth = 0;
        const qsizetype last = std::min(m_line.size(), open + longestLink);
        for (qsizetype i = open; i < last; ++i) {
            if (m_line[i] == u'\\')
                ++i;
            else if (m_line[i] == opener)
                ++depth;
            else if (m_line[i] == closer && --depth == 0)
                return i;
        }
        return -1;
    }

    /// A tag goes, an address in angle brackets stays; “<5%” is neither.
    bool takeAngle()
    {
        const QChar first = at(m_at + 1);
        if (!first.isLetter() && first != u'/')
            return false;
        const qsizetype end = m_line.first(std::min(m_line.size(), m_at + longestLink)).indexOf(u'>', m_at);
        if (end < 0)
            return false;
        const QStringView inner = m_line.sliced(m_at + 1, end - m_at - 1);
        if (inner.contains(u':') && !inner.contains(u' '))
            add(inner);
        else if (inner.startsWith(u"br", Qt::CaseInsensitive))
            m_lines.breakLine();
        m_at = end + 1;
        return true;
    }

    bool takeEntity()
    {
        qsizetype length = 0;
        const QString character = entityAt(m_line.sliced(m_at), length);
        if (length == 0)
            return false;
        add(character);
        return skip(length);
    }

    LineCollector &m_lines;
    QStringView m_line;
    qsizetype m_lastSquare = m_line.lastIndexOf(u']'); ///< No bracket closes behind it.
    qsizetype m_lastRound = m_line.lastIndexOf(u')');
    qsizetype m_at = 0;
    bool m_isBold = false;
    bool m_isInLink = false;
    int m_pictures = 0;
};

} // namespace

int addInline(LineCollector &lines, QStringView line)
{
    return InlineReader(lines, line).read();
}

} // namespace core
