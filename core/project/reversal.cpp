// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/reversal.h"

#include <algorithm>

#include "core/review/rowkey.h"

namespace core {

namespace {

const Row &rowOf(const RowChange &change)
{
    return change.before ? *change.before : *change.after;
}

QString speakerKey(const DocumentId &document, const SpeakerId &id)
{
    SpeakerRow row;
    row.document = document;
    row.speaker.id = id;
    return id.isNull() ? QString() : rowKey(Row(row));
}

QString turnKey(const DocumentId &document, const TurnId &id)
{
    TurnRow row;
    row.document = document;
    row.turn.id = id;
    return id.isNull() ? QString() : rowKey(Row(row));
}

QString correctionKey(const DocumentId &document, const CorrectionId &id)
{
    Correction row;
    row.id = id;
    row.document = document;
    return id.isNull() ? QString() : rowKey(Row(row));
}

QString tagKey(const TagId &id)
{
    Tag row;
    row.id = id;
    return id.isNull() ? QString() : rowKey(Row(row));
}

QStringList referencesOf(const TurnRow &row)
{
    return {speakerKey(row.document, row.turn.speaker), turnKey(row.document, row.turn.renders)};
}

QStringList referencesOf(const Verdict &row)
{
    return {correctionKey(row.document, row.correction)};
}

QStringList referencesOf(const Tag &row)
{
    return {tagKey(row.parent)};
}

QStringList referencesOf(const Annotation &row)
{
    QStringList keys;
    for (const TagId &tag : row.tags)
        keys.append(tagKey(tag));
    return keys;
}

template<typename T>
QStringList referencesOf(const T &)
{
    return {};
}

/// The keys of the rows that a row refers to.
QStringList references(const Row &row)
{
    QStringList keys = std::visit([](const auto &value) { return referencesOf(value); }, row);
    keys.removeAll(QString());
    return keys;
}

/// A correction or a turn on its stretch of a call.
struct Stretch {
    QString key;
    DocumentId document;
    TextRange range;
};

/// Those rows of one kind of which two may not lie on the same words, by call and place.
template<typename T>
QList<Stretch> stretchesIn(const QHash<QString, Row> &rows)
{
    QList<Stretch> stretches;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (const T *value = std::get_if<T>(&row.value())) {
            if constexpr (std::is_same_v<T, TurnRow>)
                stretches.append(Stretch{row.key(), value->document, value->turn.range});
            else
                stretches.append(Stretch{row.key(), value->document, value->range});
        }
    }
    std::sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) {
        return a.document != b.document ? a.document < b.document : a.range < b.range;
    });
    return stretches;
}

/// Of rows that lie on the same words, those that the edit does not touch.
template<typename T>
QSet<QString> overlapping(const QHash<QString, Row> &rows, const QSet<QString> &touched)
{
    QSet<QString> result;
    Stretch before;
    for (const Stretch &stretch : stretchesIn<T>(rows)) {
        const bool isSameCall = stretch.document == before.document && !before.key.isEmpty();
        const bool overlaps =
            isSameCall && (stretch.range.begin < before.range.end || stretch.range.begin == before.range.begin);
        if (overlaps && touched.contains(before.key) != touched.contains(stretch.key))
            result.insert(touched.contains(before.key) ? stretch.key : before.key);
        if (!overlaps || stretch.range.end > before.range.end)
            before = stretch;
    }
    return result;
}

} // namespace

void RowTable::add(const Row &row)
{
    m_rows.insert(rowKey(row), row);
}

void RowTable::add(const CallState &call)
{
    const DocumentId &document = call.info.id;
    add(Row(call.info));
    for (const Speaker &speaker : call.speech.speakers)
        add(Row(SpeakerRow{document, speaker}));
    for (const Turn &turn : call.speech.turns)
        add(Row(TurnRow{document, turn}));
    const auto addAll = [this](const auto &rows) {
        for (const auto &row : rows)
            add(Row(row));
    };
    addAll(call.corrections);
    addAll(call.annotations);
    addAll(call.verdicts);
    addAll(call.figures);
    addAll(call.sources);
}

QSet<QString> RowTable::inTheWayOf(const Edit &edit) const
{
    QSet<QString> inTheWay;
    QSet<QString> touched;
    QHash<QString, Row> rows = m_rows;
    for (const RowChange &change : edit.changes) {
        const QString key = rowKey(change);
        const auto row = rows.constFind(key);
        const std::optional<Row> now = row == rows.constEnd() ? std::nullopt : std::optional<Row>(*row);
        if (!(now == change.before))
            inTheWay.insert(key);
        touched.insert(key);
        if (change.after)
            rows.insert(key, *change.after);
        else
            rows.remove(key);
    }
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        for (const QString &key : references(*row)) {
            if (!rows.contains(key))
                inTheWay.insert(touched.contains(row.key()) ? key : row.key());
        }
    }
    return inTheWay + overlapping<Correction>(rows, touched) + overlapping<TurnRow>(rows, touched);
}

void Unwinding::takeBack(const Edit &edit)
{
    const Edit inverse = edit.inverse();
    for (const RowChange &change : inverse.changes) {
        const QString key = rowKey(change);
        const auto known = m_changes.find(key);
        if (known == m_changes.end()) {
            m_order.append(key);
            m_changes.insert(key, change);
        } else {
            known->after = change.after;
        }
    }
    m_focus = edit.focus;
}

Edit Unwinding::edit() const
{
    Edit result;
    result.action = Edit::Action::RevertLaterEdits;
    QSet<DocumentId> documents;
    for (const QString &key : m_order) {
        const RowChange change = m_changes.value(key);
        if (change.before == change.after)
            continue;
        result.changes.append(change);
        documents.insert(documentOf(rowOf(change)));
    }
    documents.remove(DocumentId());
    if (documents.size() == 1) {
        result.document = *documents.begin();
        result.focus = m_focus;
    }
    return result;
}

} // namespace core
