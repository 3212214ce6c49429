// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "core/project/reviewedcall.h"

namespace ui {

/// The annotations of a call, in the order of the text.
class AnnotationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        QuoteRole = Qt::UserRole, ///< The words as they stand in the corrected text, or that they were removed.
        NoteRole,
        TagNamesRole,   ///< QStringList
        TagIdsRole,     ///< QStringList of TagId::value.
        TagColoursRole, ///< QStringList of "#rrggbb", one for each name.
        OriginRole,     ///< Author and time in words.
        PlaceRole,      ///< The turn and its speaker.
        AboutRole,      ///< subjectWords()
    };

    explicit AnnotationModel(QObject *parent = nullptr);

    /// Shows the annotations of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);
    void updateCall();

    const core::Annotation &annotation(const QModelIndex &index) const { return m_rows.at(index.row()); }

    /// The row of an annotation, or -1.
    int rowOf(const core::AnnotationId &annotation) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString shownWords(const core::Anchor &anchor) const;
    QList<core::Tag> tagsOf(const core::Annotation &annotation) const;

    const core::ReviewedCall *m_call = nullptr;
    QList<core::Annotation> m_rows;
};

/// What an annotation was put on, such as “Figure: Revenue”; empty for a mere passage.
QString subjectWords(const core::Annotation &annotation);

} // namespace ui
