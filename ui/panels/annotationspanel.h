// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/project/passageedits.h"
#include "core/project/reviewedcall.h"
#include "core/review/edit.h"

class QComboBox;
class QListView;
class QTabWidget;

namespace ui {

class AnnotationEditor;
class AnnotationFilter;
class AnnotationModel;
class CodebookView;
class EmptyHint;
class TagModel;

/// The notes and tags on passages of a call, and the codebook of the project.
class AnnotationsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationsPanel(QWidget *parent = nullptr);

    /// Shows the annotations of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// Reads the call again after an edit. What is being written stays.
    void updateCall();

    /// Whether notes and tags can be changed.
    void setEditable(bool isEditable);

    /// Opens the editor for a new annotation on a passage of the original text; it is asked for when it is saved.
    void annotate(core::TextRange original, core::Annotation::Subject subject = core::Annotation::Subject::Passage,
                  const QString &about = {});

    /// The codebook of the panel.
    CodebookView &codebook() { return *m_codebook; }

    /// Makes the annotation at an original position current; returns whether there is one that the filter shows.
    bool selectAt(qsizetype original);

Q_SIGNALS:
    void editRequested(const core::Edit &edit);
    void jumpRequested(core::TextRange original);

    /// A tag is to leave the codebook and the passages of all calls.
    void tagRemovalRequested(const core::Tag &tag);

    /// An annotation should lie on what is selected in the transcript.
    void selectionRequested(const core::AnnotationId &annotation);

    /// The analyst is done with the note and wants to go back to the words.
    void left();

private:
    QWidget *buildNotes();
    QWidget *buildCodebook();
    void fillTags();
    void filterTags();
    void showRow(const QModelIndex &index);
    void selectCurrent();
    void addTag(const QString &name, const core::TagId &parent);
    void removeTag(const core::TagId &tag);
    void moveEdge(const core::AnnotationId &annotation, core::PassageEdge edge, int words);
    void save(const std::optional<core::Annotation> &annotation, core::TextRange range, const QString &note,
              const QList<core::TagId> &tags);
    void request(const core::Edit &edit);

    const core::ReviewedCall *m_call = nullptr;
    core::AnnotationId m_current;                                             ///< Null while a new one is written.
    core::Annotation::Subject m_subject = core::Annotation::Subject::Passage; ///< Of the new one.
    QString m_about;
    bool m_isNew = false;
    bool m_isUpdating = false;
    AnnotationModel *m_model;
    AnnotationFilter *m_filter;
    TagModel *m_tags;
    QTabWidget *m_tabs;
    QListView *m_list = nullptr;
    EmptyHint *m_hint = nullptr;
    QComboBox *m_tagFilter = nullptr;
    AnnotationEditor *m_editor = nullptr;
    CodebookView *m_codebook = nullptr;
};

} // namespace ui
