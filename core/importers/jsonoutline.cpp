// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/jsonoutline.h"

#include <cstring>

namespace core {

namespace {

constexpr int deepest = 8;          ///< Levels below which nothing is noted.
constexpr int elementsLookedAt = 4; ///< Of each array.
constexpr qsizetype longestKey = 64;

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

} // namespace

/// Walks over the bytes and keeps the path to where it is.
class JsonOutline::Scanner
{
public:
    Scanner(const QByteArray &head, JsonOutline *outline)
        : m_head(head)
        , m_outline(outline)
    {
    }

    void run()
    {
        if (m_head.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        skipSpace();
        const char first = m_at < m_head.size() ? m_head[m_at] : '\0';
        if (first != '{' && first != '[')
            return;
        m_outline->m_isJson = beginsRightly(m_head.mid(m_at, longestKey).simplified());
        for (; m_at < m_head.size() && step(); ++m_at) {
        }
    }

private:
    struct Level {
        qsizetype pathLength = 0;
        int elements = 0;
        bool isArray = false;
    };

    void skipSpace()
    {
        while (m_at < m_head.size() && isSpace(m_head[m_at]))
            ++m_at;
    }

    /// Whether an object with a key begins here, or a list of objects: “[Operator]” may begin any text.
    static bool beginsRightly(const QByteArray &begin)
    {
        const QByteArray dense = QByteArray(begin).replace(' ', "");
        return dense.startsWith("{\"") || dense.startsWith("[{") || dense == "{}" || dense == "[]";
    }

    /// Takes one byte that is no part of a string; false at what JSON cannot have.
    bool step()
    {
        const char byte = m_head[m_at];
        if (byte == '{' || byte == '[')
            open(byte == '[');
        else if (byte == '}' || byte == ']')
            close();
        else if (byte == ',' && !m_levels.isEmpty())
            ++m_levels.last().elements;
        else if (byte == '"')
            return string();
        else
            return isSpace(byte) || std::strchr(":,+-.0123456789eEtrufalsn", byte) != nullptr;
        return true;
    }

    void open(bool isArray)
    {
        ++m_depth;
        if (m_depth > deepest)
            return;
        m_levels.append(Level{m_path.size(), 0, isArray});
        if (isArray)
            m_path += "[]";
    }

    void close()
    {
        if (m_depth <= deepest && !m_levels.isEmpty()) {
            m_path.truncate(m_levels.last().pathLength);
            m_levels.removeLast();
            // What follows belongs to the object around, whose key has been dealt with.
            if (!m_levels.isEmpty() && !m_levels.last().isArray)
                m_path.truncate(m_levels.last().pathLength);
        }
        --m_depth;
    }

    bool string()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_head.size() && m_head[m_at] != '"')
            m_at += m_head[m_at] == '\\' ? 2 : 1;
        if (m_at >= m_head.size())
            return false;
        qsizetype next = m_at + 1;
        while (next < m_head.size() && isSpace(m_head[next]))
            ++next;
        const bool isKey = next < m_head.size() && m_head[next] == ':';
        if (isKey && m_depth <= deepest && !m_levels.isEmpty() && m_at - begin <= longestKey)
            noteKey(m_head.mid(begin, m_at - begin));
        return true;
    }

    void noteKey(const QByteArray &key)
    {
        m_path.truncate(m_levels.last().pathLength);
        if (m_levels.last().isArray)
            return;
        if (!m_path.isEmpty())
            m_path += '.';
        m_path += key;
        if (m_levels.size() == 1)
            m_outline->m_topKeys.append(key);
        for (const Level &level : std::as_const(m_levels)) {
            if (level.isArray && level.elements >= elementsLookedAt)
                return;
        }
        m_outline->m_paths.insert(m_path);
    }

    const QByteArray &m_head;
    JsonOutline *m_outline;
    QByteArray m_path;
    QList<Level> m_levels;
    qsizetype m_at = 0;
    int m_depth = 0;
};

JsonOutline::JsonOutline(const QByteArray &head)
{
    Scanner(head, this).run();
}

} // namespace core
