// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <optional>

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

namespace core {

/// Writes JSON from front to back straight into UTF-8, without a tree of it in memory.
///
/// Members keep the order in which they are written. What lies in the outermost object and in its lists begins lines of
/// its own, so that a line is a finding or a figure; what lies deeper goes on in its line. Whoever writes sees to it
/// that objects and lists are closed and that members of an object have keys, each once:
///
///     writer.beginObject();
///     writer.member("schema"_L1, 1);
///     writer.endObject();
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginList() { open('['); }
    void endList() { close(']'); }

    /// The name of the value that is written next; ASCII without quotation marks.
    void key(QLatin1StringView name);

    /// Control characters, quotation marks and surrogates that stand alone are escaped.
    void value(QStringView text);

    /// So that the same number is read again; whole numbers are written without a point. What is no number is null.
    void value(double number);
    void value(bool isTrue);
    void value(std::integral auto number) { integer(static_cast<qint64>(number)); }
    void value(std::nullptr_t);
    void value(const char *) = delete;

    /// The number, or null if there is none.
    void value(std::optional<double> number);

    template<typename Value>
    void member(QLatin1StringView name, const Value &what)
    {
        key(name);
        value(what);
    }

    /// All that was written, with a line feed behind it.
    QByteArray bytes() const;

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void integer(qint64 number);
    void grow(qsizetype most);
    void append(QLatin1StringView ascii);
    void append(char ascii)
    {
        *room(1) = ascii;
        ++m_size;
    }

    /// Where the next bytes go; there is room for that many.
    char *room(qsizetype most)
    {
        if (m_bytes.size() - m_size < most)
            grow(most);
        return m_bytes.data() + m_size;
    }

    QByteArray m_bytes;    ///< Longer than what was written.
    qsizetype m_size = 0;  ///< What was written.
    int m_depth = 0;       ///< Of open objects and lists.
    bool m_isFirst = true; ///< Nothing was written into the innermost of them.
    bool m_hasKey = false; ///< The next value belongs to a key.
};

} // namespace core
