// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

namespace core {

/// Counts things and tells which was counted most.
///
/// Unlike the largest value of a QHash, the answer does not depend on the hash seed of the run: of things counted
/// equally often it is the one that came first.
template<typename T>
class Tally
{
public:
    void add(const T &thing, qsizetype times = 1)
    {
        const qsizetype place = m_places.value(thing, m_entries.size());
        if (place == m_entries.size()) {
            m_places.insert(thing, place);
            m_entries.append(Entry{thing, 0});
        }
        m_entries[place].times += times;
    }

    /// How often a thing was counted.
    qsizetype timesOf(const T &thing) const
    {
        const auto place = m_places.constFind(thing);
        return place == m_places.constEnd() ? 0 : m_entries[*place].times;
    }

    /// What was counted most often, at least once; fallback if nothing was.
    T most(const T &fallback = T()) const
    {
        const Entry *best = nullptr;
        for (const Entry &entry : m_entries) {
            if (entry.times > (best ? best->times : 0))
                best = &entry;
        }
        return best ? best->thing : fallback;
    }

private:
    struct Entry {
        T thing;
        qsizetype times = 0;
    };

    QList<Entry> m_entries; ///< In the order in which they came.
    QHash<T, qsizetype> m_places;
};

} // namespace core
