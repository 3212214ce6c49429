// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagefile.h"

#include <algorithm>

#include <QtEndian>

#include "core/store/pagechecks.h"
#include "core/store/schema.h"

namespace core {

namespace {

constexpr qsizetype headSize = 100;
constexpr char leafMark = 0x0D;
constexpr char interiorMark = 0x05;

/// Reads one after the other from bytes; after the end, or after a number that makes no sense, it stays failed.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes, qsizetype at = 0)
        : m_bytes(bytes)
        , m_at(at)
        , m_isFine(at >= 0 && at <= bytes.size())
    {
    }

    bool isFine() const { return m_isFine; }
    qsizetype position() const { return m_at; }
    qsizetype left() const { return m_isFine ? m_bytes.size() - m_at : 0; }

    /// SQLite's number of 1 to 9 bytes.
    qint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const auto byte = static_cast<quint8>(take(1).isEmpty() ? 0 : m_bytes[m_at - 1]);
            if (i == 8)
                return static_cast<qint64>((value << 8) | byte);
            value = (value << 7) | (byte & 0x7FU);
            if ((byte & 0x80U) == 0)
                break;
        }
        return static_cast<qint64>(value);
    }

    QByteArrayView take(qint64 size)
    {
        if (!m_isFine || size < 0 || size > m_bytes.size() - m_at) {
            m_isFine = false;
            return {};
        }
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isFine = true;
};

quint16 shortAt(QByteArrayView page, qsizetype offset)
{
    return qFromBigEndian<quint16>(page.data() + offset);
}

quint32 numberAt(QByteArrayView page, qsizetype offset)
{
    return qFromBigEndian<quint32>(page.data() + offset);
}

qint64 signedNumber(QByteArrayView bytes)
{
    quint64 value = !bytes.isEmpty() && bytes[0] < 0 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        value = (value << 8) | static_cast<quint8>(byte);
    return static_cast<qint64>(value);
}

/// How many bytes a value of a serial type takes.
qint64 sizeOfType(qint64 type)
{
    static const QList<qint64> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 0 ? -1 : type < sizes.size() ? sizes[type] : (type - 12) / 2;
}

QVariant valueOf(qint64 type, QByteArrayView bytes)
{
    if (type == 0)
        return QVariant::fromValue(nullptr);
    if (type <= 6)
        return QVariant::fromValue(signedNumber(bytes));
    if (type == 7)
        return QVariant::fromValue(qFromBigEndian<double>(bytes.data()));
    if (type == 8 || type == 9)
        return QVariant::fromValue(qint64(type - 8));
    if (type % 2 == 0)
        return bytes.toByteArray();
    return QString::fromUtf8(bytes);
}

} // namespace

PageFile::PageFile(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    readHead();
    m_pageCount = static_cast<quint32>(m_bytes.size() / m_pageSize);
    const auto carriesSum = [this](quint32 page) { return isPageIntact(pageView(page), page); };
    if (m_hasChecks || m_pageSize != projectPageSize)
        return;
    // A damaged head may hide that the pages carry sums: the pages themselves tell.
    quint32 right = 0;
    for (quint32 page = 2; page <= m_pageCount && right < 2; ++page)
        right += carriesSum(page) ? 1U : 0U;
    const bool isOfOthers = m_hasProjectHead && m_usable < m_pageSize;
    if (right > 0 && !isOfOthers) {
        m_hasChecks = true;
        m_usable = m_pageSize - pageCheckSize;
    }
}

void PageFile::readHead()
{
    m_pageSize = projectPageSize;
    m_usable = projectPageSize;
    if (m_bytes.size() < projectPageSize || !m_bytes.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return;
    const QByteArrayView head = QByteArrayView(m_bytes).first(headSize);
    const qsizetype stated = shortAt(head, 16) == 1 ? 65536 : shortAt(head, 16);
    if (stated >= 512 && (stated & (stated - 1)) == 0)
        m_pageSize = stated;
    const qsizetype reserved = static_cast<quint8>(head[20]);
    if (reserved <= 64 && m_pageSize - reserved >= 480)
        m_usable = m_pageSize - reserved;
    m_schemaVersion = static_cast<int>(numberAt(head, 60));
    m_hasProjectHead = numberAt(head, 68) == static_cast<quint32>(projectApplicationId());
    m_hasChecks = reserved == pageCheckSize && m_bytes.size() >= m_pageSize
                  && !isPageOfOthers(QByteArrayView(m_bytes).first(m_pageSize));
}

QByteArrayView PageFile::pageView(quint32 page) const
{
    return QByteArrayView(m_bytes).sliced((page - 1) * m_pageSize, m_pageSize);
}

bool PageFile::isIntact(quint32 page) const
{
    return !m_hasChecks || isPageIntact(pageView(page), page);
}

bool PageFile::isEmpty(quint32 page) const
{
    const QByteArrayView view = pageView(page);
    return std::all_of(view.begin(), view.end(), [](char byte) { return byte == '\0'; });
}

PageFile::Kind PageFile::kindOf(quint32 page) const
{
    const char mark = pageView(page)[headerOf(page)];
    return mark == leafMark ? Kind::TableLeaf : mark == interiorMark ? Kind::TableInterior : Kind::Other;
}

QList<quint32> PageFile::childrenOf(quint32 page) const
{
    const QByteArrayView view = pageView(page);
    const qsizetype header = headerOf(page);
    QList<quint32> children;
    const auto add = [&](quint32 child) {
        const bool isThere = child > 1 && child <= m_pageCount && !children.contains(child);
        children.append(isThere ? child : 0);
    };
    const qsizetype cells = std::min<qsizetype>(shortAt(view, header + 3), (m_usable - header - 12) / 2);
    for (qsizetype i = 0; i < cells; ++i) {
        const qsizetype offset = shortAt(view, header + 12 + 2 * i);
        add(offset + 4 <= m_usable ? numberAt(view, offset) : 0);
    }
    add(numberAt(view, header + 8));
    return children;
}

PageFile::Leaf PageFile::leaf(quint32 page) const
{
    const QByteArrayView view = pageView(page);
    const qsizetype header = headerOf(page);
    const qsizetype cells = std::min<qsizetype>(shortAt(view, header + 3), (m_usable - header - 8) / 2);
    Leaf result;
    for (qsizetype i = 0; i < cells; ++i) {
        if (const auto row = rowAt(page, shortAt(view, header + 8 + 2 * i)))
            result.rows.append(*row);
        else
            ++result.unreadable;
    }
    return result;
}

std::optional<PageFile::Row> PageFile::rowAt(quint32 page, qsizetype offset) const
{
    const QByteArrayView view = pageView(page).first(m_usable);
    Reader cell(view, offset);
    const qint64 size = cell.varint();
    const qint64 rowid = cell.varint();
    if (!cell.isFine() || size < 2 || size > m_bytes.size())
        return std::nullopt;
    // How much of a row stays on its page is laid down in SQLite's file format.
    qint64 local = size;
    if (size > m_usable - 35) {
        const qint64 least = (m_usable - 12) * 32 / 255 - 23;
        const qint64 fitting = least + (size - least) % (m_usable - 4);
        local = fitting <= m_usable - 35 ? fitting : least;
    }
    const QByteArrayView begin = cell.take(local);
    const QByteArrayView next = local < size ? cell.take(4) : QByteArrayView();
    if (!cell.isFine())
        return std::nullopt;
    const Payload payload = payloadOf(begin, size, next.isEmpty() ? 0 : numberAt(next, 0));

    Row row{rowid, {}, payload.isDoubtful || !isIntact(page)};
    Reader types(payload.bytes);
    const qint64 typesEnd = types.varint();
    if (typesEnd < 2 || typesEnd > payload.bytes.size())
        return std::nullopt;
    Reader values(payload.bytes, typesEnd);
    while (types.position() < typesEnd) {
        const qint64 type = types.varint();
        const qint64 length = sizeOfType(type);
        if (!types.isFine() || length < 0 || types.position() > typesEnd || length > size)
            return std::nullopt;
        // Of a text that is cut off, its begin is worth keeping; half a number is none.
        const QByteArrayView bytes = values.take(type >= 12 ? std::min<qint64>(length, values.left()) : length);
        if (!values.isFine()) {
            row.isDoubtful = true;
            break;
        }
        row.values.append(valueOf(type, bytes));
    }
    return row;
}

PageFile::Payload PageFile::payloadOf(QByteArrayView local, qint64 size, quint32 overflow) const
{
    Payload payload{local.toByteArray(), false};
    QSet<quint32> followed;
    while (payload.bytes.size() < size) {
        if (overflow < 2 || overflow > m_pageCount || followed.contains(overflow)) {
            payload.isDoubtful = true;
            return payload;
        }
        followed.insert(overflow);
        payload.isDoubtful = payload.isDoubtful || !isIntact(overflow);
        const QByteArrayView view = pageView(overflow).first(m_usable);
        payload.bytes += view.sliced(4, std::min<qint64>(m_usable - 4, size - payload.bytes.size()));
        overflow = numberAt(view, 0);
    }
    return payload;
}

} // namespace core
