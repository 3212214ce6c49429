// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timecodec.h"

#include <cmath>

namespace core {

namespace {

constexpr quint64 hasStart = 1;
constexpr quint64 hasEnd = 2;
constexpr quint64 hasConfidence = 4;
constexpr double timeUnits = 1000;
constexpr double confidenceUnits = 10000;

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
void append(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(static_cast<char>((number & 0x7f) | 0x80));
    bytes.append(static_cast<char>(number));
}

/// Small numbers of either sign stay small: 0, -1, 1, -2, ...
void appendSigned(QByteArray &bytes, qint64 number)
{
    const quint64 twice = static_cast<quint64>(number) << 1;
    append(bytes, number < 0 ? ~twice : twice);
}

/// Takes numbers off a blob; after the end, or a number that is none, nothing but zeros.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    bool isBroken() const { return m_isBroken; }

    quint64 number()
    {
        quint64 result = 0;
        for (int shift = 0; shift < 63 && !isAtEnd(); shift += 7) {
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            result |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return result;
        }
        m_isBroken = true;
        return 0;
    }

    qint64 signedNumber()
    {
        const quint64 coded = number();
        return static_cast<qint64>(coded >> 1) ^ -static_cast<qint64>(coded & 1);
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

} // namespace

QByteArray timesToBlob(const QList<TimedWord> &words, const CodePoints &codePoints)
{
    QByteArray blob;
    qsizetype position = 0;
    qint64 time = 0;
    for (const TimedWord &word : words) {
        const TextRange range = codePoints.fromUtf16(word.range);
        append(blob, (word.start ? hasStart : 0) | (word.end ? hasEnd : 0) | (word.confidence ? hasConfidence : 0));
        append(blob, static_cast<quint64>(range.begin - position));
        append(blob, static_cast<quint64>(range.length()));
        position = range.end;
        for (const auto &known : {word.start, word.end}) {
            if (!known)
                continue;
            const qint64 next = std::llround(*known * timeUnits);
            appendSigned(blob, next - time);
            time = next;
        }
        if (word.confidence)
            append(blob, static_cast<quint64>(std::llround(*word.confidence * confidenceUnits)));
    }
    return blob;
}

QList<TimedWord> timesFromBlob(const QByteArray &blob, const CodePoints &codePoints, qsizetype length)
{
    QList<TimedWord> words;
    Reader reader(blob);
    const auto limit = static_cast<quint64>(codePoints.fromUtf16(length));
    quint64 position = 0;
    qint64 time = 0;
    while (!reader.isAtEnd()) {
        const quint64 known = reader.number();
        const quint64 gap = reader.number();
        const quint64 size = reader.number();
        if (reader.isBroken() || gap > limit - position || size > limit - position - gap)
            break;
        const TextRange range{static_cast<qsizetype>(position + gap), static_cast<qsizetype>(position + gap + size)};
        TimedWord word{codePoints.toUtf16(range), {}, {}, {}};
        position += gap + size;
        const auto nextTime = [&] {
            time = static_cast<qint64>(static_cast<quint64>(time) + static_cast<quint64>(reader.signedNumber()));
            return static_cast<double>(time) / timeUnits;
        };
        if (known & hasStart)
            word.start = nextTime();
        if (known & hasEnd)
            word.end = nextTime();
        if (known & hasConfidence)
            word.confidence = static_cast<double>(reader.number()) / confidenceUnits;
        if (reader.isBroken())
            break;
        words.append(word);
    }
    return words;
}

} // namespace core
