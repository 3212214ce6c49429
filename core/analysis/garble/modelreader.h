// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace core {

/// Little-endian numbers that are read where they lie.
template<typename T>
class NumberList
{
public:
    NumberList() = default;
    explicit NumberList(const char *data)
        : m_data(data)
    {
    }

    T operator[](size_t index) const { return qFromLittleEndian<T>(m_data + index * sizeof(T)); }

private:
    const char *m_data = nullptr;
};

/// Hands out the parts of a model, a block of bytes, one after the other.
class ModelReader
{
public:
    explicit ModelReader(QByteArrayView data)
        : m_data(data)
    {
    }

    /// The next bytes; empty and all that follows too if there are not so many.
    QByteArrayView bytes(size_t count)
    {
        const auto size = static_cast<qsizetype>(count);
        if (m_isBroken || size > m_data.size() - m_position) {
            m_isBroken = true;
            return {};
        }
        m_position += size;
        return m_data.sliced(m_position - size, size);
    }

    template<typename T>
    NumberList<T> list(size_t count)
    {
        return NumberList<T>(bytes(count * sizeof(T)).data());
    }

    bool isAtEnd() const { return !m_isBroken && m_position == m_data.size(); }
    bool isBroken() const { return m_isBroken; }

private:
    QByteArrayView m_data;
    qsizetype m_position = 0;
    bool m_isBroken = false;
};

} // namespace core
