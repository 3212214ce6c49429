// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include <algorithm>

#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool fits(const QVariant &value, const TableShape::Column &column)
{
    if (value.typeId() == QMetaType::Nullptr)
        return column.mayBeNull || column.isRowid;
    if (column.type == u"TEXT")
        return value.typeId() == QMetaType::QString;
    if (column.type == u"INTEGER")
        return value.typeId() == QMetaType::LongLong;
    if (column.type == u"REAL")
        return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::LongLong;
    return column.type != u"BLOB" || value.typeId() == QMetaType::QByteArray;
}

/// Collects rows while it walks through a file.
class Salvager
{
public:
    Salvager(const PageFile &file, const QList<TableShape> &shapes)
        : m_file(file)
        , m_shapes(shapes)
    {
    }

    Salvage run()
    {
        walkTables();
        QHash<QString, QList<PageFile::Row>> strays;
        for (quint32 page = 2; page <= m_file.pageCount(); ++page) {
            if (!m_seen.contains(page))
                takeStray(page, strays);
        }
        for (auto table = strays.cbegin(); table != strays.cend(); ++table) {
            QList<PageFile::Row> &rows = m_result.tables[table.key()].rows;
            rows = table.value() + rows;
        }
        for (SalvagedTable &table : m_result.tables) {
            std::stable_sort(table.rows.begin(), table.rows.end(), [](const PageFile::Row &a, const PageFile::Row &b) {
                return a.isDoubtful > b.isDoubtful;
            });
        }
        return m_result;
    }

private:
    void walkTables()
    {
        QHash<QString, quint32> roots;
        walk(1, [&](const PageFile::Row &row) {
            const bool isTable = row.values.size() >= 4 && row.values[0].toString() == u"table";
            const qint64 root = isTable ? row.values[3].toLongLong() : 0;
            if (root > 1)
                roots.insert(row.values[1].toString(), root <= m_file.pageCount() ? static_cast<quint32>(root) : 0);
            return true;
        });
        m_result.hasSchema = !roots.isEmpty();
        for (const TableShape &shape : m_shapes) {
            SalvagedTable &table = m_result.tables[shape.name];
            if (!roots.contains(shape.name))
                continue;
            m_table = &table;
            const quint32 root = roots.value(shape.name);
            walk(root, [&](const PageFile::Row &row) {
                const bool isRow = core::fits(row, shape);
                if (isRow)
                    table.rows.append(row);
                return isRow;
            });
            m_table = nullptr;
            roots.remove(shape.name);
        }
        for (const quint32 root : std::as_const(roots))
            passOver(root);
    }

    /// Leaves out a table that is made from the others. Only pages that are as they were written are believed, lest
    /// their neighbours are taken from a table that matters.
    void passOver(quint32 root)
    {
        QList<quint32> waiting{root};
        while (!waiting.isEmpty()) {
            const quint32 page = waiting.takeLast();
            if (page == 0 || m_seen.contains(page))
                continue;
            m_seen.insert(page);
            if (m_file.isIntact(page) && m_file.kindOf(page) == PageFile::Kind::TableInterior)
                waiting += m_file.childrenOf(page);
        }
    }

    template<typename Take>
    void walk(quint32 root, Take take)
    {
        QList<quint32> waiting{root};
        while (!waiting.isEmpty()) {
            const quint32 page = waiting.takeLast();
            if (page == 0 || m_seen.contains(page)) {
                if (m_table)
                    ++m_table->unreadable;
                continue;
            }
            m_seen.insert(page);
            if (m_table && !m_file.isIntact(page))
                ++m_table->damagedPages;
            if (m_file.kindOf(page) == PageFile::Kind::TableInterior) {
                waiting += m_file.childrenOf(page);
                continue;
            }
            // Whatever the page says of itself: what leads to it took it for a leaf.
            const PageFile::Leaf leaf = m_file.leaf(page);
            int taken = 0;
            for (const PageFile::Row &row : leaf.rows)
                taken += take(row) ? 1 : 0;
            // Where nothing can be read, the number of rows that the page states is no more than noise.
            const int wrong = leaf.unreadable + static_cast<int>(leaf.rows.size()) - taken;
            if (m_table)
                m_table->unreadable += taken > 0 ? wrong : std::min(wrong + (m_file.isEmpty(page) ? 1 : 0), 1);
        }
    }

    void takeStray(quint32 page, QHash<QString, QList<PageFile::Row>> &strays)
    {
        if (m_file.isEmpty(page) && m_file.hasChecks())
            ++m_result.unknownPages;
        if (m_file.kindOf(page) != PageFile::Kind::TableLeaf)
            return;
        const PageFile::Leaf leaf = m_file.leaf(page);
        bool isKnown = false;
        for (const PageFile::Row &row : leaf.rows) {
            QStringList candidates;
            for (const TableShape &shape : m_shapes) {
                if (row.values.size() == shape.columns.size() && core::fits(row, shape))
                    candidates.append(shape.name);
            }
            if (candidates.size() != 1)
                continue;
            isKnown = true;
            strays[candidates.first()].append(row);
        }
        if (!leaf.rows.isEmpty() && !isKnown)
            ++m_result.unknownPages;
    }

    const PageFile &m_file;
    const QList<TableShape> &m_shapes;
    Salvage m_result;
    QSet<quint32> m_seen;
    SalvagedTable *m_table = nullptr; ///< The one that is being read.
};

} // namespace

bool fits(const PageFile::Row &row, const TableShape &shape)
{
    if (row.values.isEmpty() || row.values.size() > shape.columns.size())
        return false;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        if (!fits(row.values[i], shape.columns[i]))
            return false;
    }
    return true;
}

Salvage salvage(const PageFile &file, const QList<TableShape> &shapes)
{
    return Salvager(file, shapes).run();
}

} // namespace core
