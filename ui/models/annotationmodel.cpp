// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/annotationmodel.h"

#include <algorithm>

#include <QLocale>

#include "core/text/removedpassage.h"
#include "ui/models/passage.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype quoteLength = 200;

QStringList namesOf(const QList<core::Tag> &tags)
{
    QStringList names;
    for (const core::Tag &tag : tags)
        names.append(tag.name);
    return names;
}

QStringList idsOf(const QList<core::Tag> &tags)
{
    QStringList ids;
    for (const core::Tag &tag : tags)
        ids.append(tag.id.value);
    return ids;
}

QStringList coloursOf(const QList<core::Tag> &tags)
{
    QStringList colours;
    for (const core::Tag &tag : tags)
        colours.append(tag.colour);
    return colours;
}

QString originOf(const core::Annotation &annotation)
{
    const QString time = QLocale().toString(annotation.at.toLocalTime(), QLocale::ShortFormat);
    if (annotation.author.isEmpty())
        return time;
    return annotation.at.isValid() ? u"%1 · %2"_s.arg(annotation.author, time) : annotation.author;
}

} // namespace

AnnotationModel::AnnotationModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AnnotationModel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    updateCall();
}

void AnnotationModel::updateCall()
{
    const QList<core::Annotation> rows = m_call ? m_call->call.annotations : QList<core::Annotation>();
    const bool isSame = rows.size() == m_rows.size()
                        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                      [](const auto &a, const auto &b) { return a.id == b.id; });
    if (isSame) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int AnnotationModel::rowOf(const core::AnnotationId &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &one) { return one.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Annotation &one = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.note.isEmpty() ? QLocale().createSeparatedList(namesOf(tagsOf(one))) : one.note;
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
    case QuoteRole:
        return shownWords(one.anchor);
    case NoteRole:
        return one.note;
    case TagNamesRole:
        return namesOf(tagsOf(one));
    case TagIdsRole:
        return idsOf(tagsOf(one));
    case TagColoursRole:
        return coloursOf(tagsOf(one));
    case OriginRole:
        return originOf(one);
    case PlaceRole:
        return turnLabel(*m_call, one.anchor.range.begin);
    case AboutRole:
        return subjectWords(one);
    default:
        return {};
    }
}

QString AnnotationModel::shownWords(const core::Anchor &anchor) const
{
    if (core::isRemoved(m_call->map, anchor.range))
        return tr("Removed from the text: “%1”").arg(shortened(anchor.quote, quoteLength));
    return shortened(m_call->correctedText(anchor.range), quoteLength);
}

QString subjectWords(const core::Annotation &annotation)
{
    switch (annotation.subject) {
    case core::Annotation::Subject::Turn:
        return AnnotationModel::tr("Turn");
    case core::Annotation::Subject::Figure:
        return AnnotationModel::tr("Figure: %1").arg(annotation.about);
    case core::Annotation::Subject::Finding:
        return AnnotationModel::tr("Finding: %1").arg(annotation.about);
    case core::Annotation::Subject::Passage:
        break;
    }
    return {};
}

QList<core::Tag> AnnotationModel::tagsOf(const core::Annotation &annotation) const
{
    QList<core::Tag> tags;
    for (const core::Tag &tag : m_call->tags) {
        if (annotation.tags.contains(tag.id))
            tags.append(tag);
    }
    return tags;
}

} // namespace ui
