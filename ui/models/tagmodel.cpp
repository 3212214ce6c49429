// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tagmodel.h"

#include <algorithm>

#include <QColor>
#include <QKeySequence>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString tagMimeType()
{
    return u"application/x-emend-tag"_s;
}

bool sameShape(const QList<core::Tag> &a, const QList<core::Tag> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const core::Tag &one, const core::Tag &other) {
        return one.id == other.id && one.parent == other.parent && one.position == other.position;
    });
}

} // namespace

TagModel::TagModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void TagModel::setTags(const QList<core::Tag> &tags, const QHash<core::TagId, int> &uses)
{
    if (sameShape(tags, m_tags)) {
        m_tags = tags;
        m_uses = uses;
        for (const core::Tag &tag : tags)
            Q_EMIT dataChanged(indexOf(tag.id), indexOf(tag.id));
        return;
    }
    beginResetModel();
    m_tags = tags;
    m_uses = uses;
    m_children.clear();
    for (const core::Tag &one : tags)
        m_children[tag(one.parent) ? one.parent : core::TagId()].append(one.id);
    for (QList<core::TagId> &siblings : m_children) {
        std::stable_sort(siblings.begin(), siblings.end(), [this](const core::TagId &a, const core::TagId &b) {
            return tag(a)->position < tag(b)->position;
        });
    }
    endResetModel();
}

const core::Tag *TagModel::tag(const core::TagId &id) const
{
    const qsizetype at = place(id);
    return at < 0 ? nullptr : &m_tags.at(at);
}

core::TagId TagModel::idOf(const QModelIndex &index) const
{
    return index.isValid() ? m_tags.at(static_cast<qsizetype>(index.internalId())).id : core::TagId();
}

QModelIndex TagModel::indexOf(const core::TagId &id) const
{
    const core::Tag *one = tag(id);
    if (!one)
        return {};
    const core::TagId above = tag(one->parent) ? one->parent : core::TagId();
    return createIndex(static_cast<int>(m_children.value(above).indexOf(id)), 0, static_cast<quintptr>(place(id)));
}

bool TagModel::isWithin(const core::TagId &id, const core::TagId &other) const
{
    // A codebook read from a damaged file might go round in circles; it has no more levels than tags.
    const core::Tag *one = tag(id);
    for (qsizetype level = 0; one && level <= m_tags.size(); ++level) {
        if (one->id == other)
            return true;
        one = tag(one->parent);
    }
    return false;
}

QModelIndex TagModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(place(m_children.value(idOf(parent)).at(row))));
}

QModelIndex TagModel::parent(const QModelIndex &child) const
{
    const core::Tag *one = tag(idOf(child));
    return one ? indexOf(one->parent) : QModelIndex();
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(m_children.value(idOf(parent)).size());
}

int TagModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    const core::Tag *one = tag(idOf(index));
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const QString key = QKeySequence(one->shortcut, QKeySequence::PortableText).toString(QKeySequence::NativeText);
        //: A tag in the codebook with its key.
        return key.isEmpty() ? one->name : tr("%1  (%2)").arg(one->name, key);
    }
    case Qt::EditRole:
        return one->name;
    case Qt::DecorationRole:
        return QColor(one->colour);
    case Qt::ToolTipRole:
        return one->description;
    case IdRole:
        return one->id.value;
    case UseRole:
        return m_uses.value(one->id);
    default:
        return {};
    }
}

bool TagModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const core::Tag *one = tag(idOf(index));
    const QString name = value.toString().simplified();
    if (!one || role != Qt::EditRole || name.isEmpty() || name == one->name)
        return false;
    const core::Tag before = *one;
    core::Tag after = before;
    after.name = name;
    Q_EMIT changeRequested(before, after);
    return true;
}

Qt::ItemFlags TagModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return QAbstractItemModel::flags(index) | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList TagModel::mimeTypes() const
{
    return {tagMimeType()};
}

QMimeData *TagModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(tagMimeType(), idOf(indexes.first()).value.toUtf8());
    return data.release();
}

bool TagModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const core::TagId dragged{QString::fromUtf8(data->data(tagMimeType()))};
    return tag(dragged) && !isWithin(idOf(parent), dragged);
}

bool TagModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                            const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const core::Tag before = *tag(core::TagId{QString::fromUtf8(data->data(tagMimeType()))});
    core::Tag after = before;
    after.parent = idOf(parent);
    if (after.parent == before.parent)
        return false;
    const QList<core::TagId> siblings = childrenOf(after.parent);
    after.position = siblings.isEmpty() ? 0 : tag(siblings.last())->position + 1;
    Q_EMIT changeRequested(before, after);
    // The view must not remove the row: the edit that was asked for moves it.
    return false;
}

qsizetype TagModel::place(const core::TagId &id) const
{
    const auto found = std::find_if(m_tags.begin(), m_tags.end(), [&](const core::Tag &one) { return one.id == id; });
    return found == m_tags.end() || id.isNull() ? -1 : found - m_tags.begin();
}

} // namespace ui
