// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/jsonwriter.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int deepestLine = 2; ///< What lies deeper goes on in its line.

/// The escape of a code unit: at most six bytes.
char *appendEscape(char *out, char16_t unit)
{
    static constexpr char digits[] = "0123456789abcdef";
    const auto digit = [unit](int shift) { return digits[(unit >> shift) & 0xF]; };
    *out++ = '\\';
    switch (unit) {
    case u'"':
    case u'\\':
        *out++ = static_cast<char>(unit);
        return out;
    case u'\n':
        *out++ = 'n';
        return out;
    case u'\r':
        *out++ = 'r';
        return out;
    case u'\t':
        *out++ = 't';
        return out;
    default:
        for (const char byte : {'u', digit(12), digit(8), digit(4), digit(0)})
            *out++ = byte;
        return out;
    }
}

/// A code point beyond ASCII in UTF-8.
char *appendPoint(char *out, char32_t point)
{
    const auto rest = [point](int shift) { return static_cast<char>(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x800) {
        *out++ = static_cast<char>(0xC0U | (point >> 6U));
    } else if (point < 0x10000) {
        *out++ = static_cast<char>(0xE0U | (point >> 12U));
        *out++ = rest(6);
    } else {
        *out++ = static_cast<char>(0xF0U | (point >> 18U));
        *out++ = rest(12);
        *out++ = rest(6);
    }
    *out++ = rest(0);
    return out;
}

bool isPlain(QChar character)
{
    const char16_t unit = character.unicode();
    return unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
}

} // namespace

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    append('"');
    append(name);
    append("\": "_L1);
    m_hasKey = true;
}

void JsonWriter::value(QStringView text)
{
    constexpr qsizetype mostBytes = 6; // For one code unit: an escape.
    separate();
    char *const begin = room(mostBytes * text.size() + 2);
    char *out = begin;
    *out++ = '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (isPlain(character)) {
            *out++ = static_cast<char>(character.unicode());
        } else if (character.unicode() < 0x80) {
            out = appendEscape(out, character.unicode());
        } else if (!character.isSurrogate()) {
            out = appendPoint(out, character.unicode());
        } else if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out = appendPoint(out, QChar::surrogateToUcs4(character, text[++i]));
        } else {
            out = appendEscape(out, character.unicode());
        }
    }
    *out++ = '"';
    m_size += out - begin;
}

void JsonWriter::value(double number)
{
    constexpr double exactUntil = 9007199254740992.0; // 2^53: from here on, a whole number stands for several.
    constexpr qsizetype longest = 32;
    if (!std::isfinite(number))
        return value(nullptr);
    if (std::abs(number) < exactUntil && std::trunc(number) == number)
        return integer(static_cast<qint64>(number));
    separate();
    char *const out = room(longest);
    m_size += std::to_chars(out, out + longest, number).ptr - out;
}

void JsonWriter::value(bool isTrue)
{
    separate();
    append(isTrue ? "true"_L1 : "false"_L1);
}

void JsonWriter::value(std::nullptr_t)
{
    separate();
    append("null"_L1);
}

void JsonWriter::value(std::optional<double> number)
{
    if (number)
        value(*number);
    else
        value(nullptr);
}

QByteArray JsonWriter::bytes() const
{
    return m_bytes.first(m_size) + '\n';
}

void JsonWriter::open(char bracket)
{
    separate();
    append(bracket);
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::close(char bracket)
{
    if (!m_isFirst && m_depth <= deepestLine)
        append('\n');
    append(bracket);
    --m_depth;
    m_isFirst = false;
}

/// What stands between the value or key that follows and what was written.
void JsonWriter::separate()
{
    if (!m_hasKey && m_depth > 0) {
        if (!m_isFirst)
            append(',');
        if (m_depth <= deepestLine)
            append('\n');
        else if (!m_isFirst)
            append(' ');
    }
    m_hasKey = false;
    m_isFirst = false;
}

void JsonWriter::integer(qint64 number)
{
    constexpr qsizetype longest = 20;
    separate();
    char *const out = room(longest);
    m_size += std::to_chars(out, out + longest, number).ptr - out;
}

void JsonWriter::grow(qsizetype most)
{
    constexpr qsizetype least = 4096;
    m_bytes.resize(std::max({least, 2 * m_bytes.size(), m_size + most}));
}

void JsonWriter::append(QLatin1StringView ascii)
{
    std::memcpy(room(ascii.size()), ascii.data(), static_cast<size_t>(ascii.size()));
    m_size += ascii.size();
}

} // namespace core
