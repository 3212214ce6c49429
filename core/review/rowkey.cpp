// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rowkey.h"

#include <type_traits>

namespace core {

namespace {

template<typename T>
QString idOf(const T &row)
{
    if constexpr (std::is_same_v<T, SpeakerRow>)
        return row.speaker.id.value;
    else if constexpr (std::is_same_v<T, TurnRow>)
        return row.turn.id.value;
    else
        return row.id.value;
}

} // namespace

DocumentId documentOf(const Row &row)
{
    return std::visit(
        [](const auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, DocumentInfo>)
                return value.id;
            else if constexpr (requires { value.document; })
                return value.document;
            else
                return DocumentId();
        },
        row);
}

QString rowKey(const Row &row)
{
    const QString id = std::visit([](const auto &value) { return idOf(value); }, row);
    // Speakers and turns are named within their document only.
    return QString::number(row.index()) + u'/' + documentOf(row).value + u'/' + id;
}

QString rowKey(const RowChange &change)
{
    Q_ASSERT(change.before || change.after);
    return rowKey(change.before ? *change.before : *change.after);
}

} // namespace core
