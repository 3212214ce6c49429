// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QVariant>

namespace core {

/// A file of SQLite taken apart page by page, without SQLite, so that damage to one page costs no other.
///
/// Nothing in the file is trusted: every number is checked against the size of the page and of the file, and no page is
/// followed twice. Pages are numbered from 1.
class PageFile
{
public:
    enum class Kind { TableLeaf, TableInterior, Other }; ///< What a page holds.

    /// A row of a table: null, qint64, double, QString and QByteArray as SQLite kept them.
    struct Row {
        qint64 rowid = 0;
        QVariantList values;     ///< May be fewer than the table has columns.
        bool isDoubtful = false; ///< Some of it comes from a page that is not as it was written, or is cut off.
    };

    /// What could be read from a leaf.
    struct Leaf {
        QList<Row> rows;
        int unreadable = 0; ///< How many rows the page has besides.
    };

    explicit PageFile(QByteArray bytes);

    quint32 pageCount() const { return m_pageCount; }

    /// The number of the last migration according to the head, or 0.
    int schemaVersion() const { return m_schemaVersion; }

    /// Whether the head is that of a project file.
    bool hasProjectHead() const { return m_hasProjectHead; }

    /// Whether pages carry check sums that can be relied on.
    bool hasChecks() const { return m_hasChecks; }

    /// Whether a page is as it was written; true where there are no check sums to tell.
    bool isIntact(quint32 page) const;

    /// Whether a page holds nothing but zeros, as a hole in the file does.
    bool isEmpty(quint32 page) const;

    Kind kindOf(quint32 page) const;

    /// The pages below an interior page of a table; 0 where it leads nowhere.
    QList<quint32> childrenOf(quint32 page) const;

    /// The rows on a page, read as a leaf of a table.
    Leaf leaf(quint32 page) const;

private:
    struct Payload {
        QByteArray bytes;
        bool isDoubtful = false;
    };

    QByteArrayView pageView(quint32 page) const;
    qsizetype headerOf(quint32 page) const { return page == 1 ? 100 : 0; }
    void readHead();
    std::optional<Row> rowAt(quint32 page, qsizetype offset) const;
    Payload payloadOf(QByteArrayView local, qint64 size, quint32 overflow) const;

    QByteArray m_bytes;
    qsizetype m_pageSize = 0;
    qsizetype m_usable = 0; ///< Bytes of a page without those that are reserved.
    quint32 m_pageCount = 0;
    int m_schemaVersion = 0;
    bool m_hasProjectHead = false;
    bool m_hasChecks = false;
};

} // namespace core
