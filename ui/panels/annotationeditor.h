// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/project/passageedits.h"
#include "core/project/reviewedcall.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class TagChip;

/// Note and tags of one annotation, new or old. Nothing is lost by going elsewhere: whoever shows something else asks
/// for submit() first.
class AnnotationEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationEditor(QWidget *parent = nullptr);

    /// Offers these tags; those that are switched on stay so.
    void setTags(const QList<core::Tag> &tags);

    void showAnnotation(const core::ReviewedCall &call, const core::Annotation &annotation);
    /// Begins a new annotation; about says in words what it is put on, if that is more than the passage.
    void startNew(const core::ReviewedCall &call, core::TextRange original, const QString &about = {});
    void clear();

    /// Whether there is something that saved() would change.
    bool isChanged() const;

    QString note() const;
    QList<core::TagId> tags() const;

    /// Emits saved() if something was changed.
    void submit();

Q_SIGNALS:
    /// The annotation should be written; for a new one annotation is empty and range says where.
    void saved(const std::optional<core::Annotation> &annotation, core::TextRange range, const QString &note,
               const QList<core::TagId> &tags);
    void cancelled();
    void removeRequested(const core::AnnotationId &annotation);
    void tagRequested(const QString &name);

    /// An end of the passage of the annotation should move by so many words, or the passage be what is selected.
    void edgeMoveRequested(const core::AnnotationId &annotation, core::PassageEdge edge, int words);
    void selectionRequested(const core::AnnotationId &annotation);

    /// A key ended the writing: Ctrl+Enter or Esc.
    void finished();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildPassage();
    void fill(const QString &quote, const QString &about, const QString &note, const QList<core::TagId> &tags);
    void cancel();
    void requestTag();
    void updateButtons();

    std::optional<core::Annotation> m_annotation;
    std::optional<core::TextRange> m_range; ///< Of what is edited, new or old.
    QString m_note;                         ///< As it was before editing.
    QList<core::TagId> m_tags;
    QList<core::Tag> m_offered;
    QString m_wantedTag; ///< Name of a tag that was asked for, to be switched on when it comes.
    QList<TagChip *> m_chips;
    QLabel *m_about;
    QLabel *m_quote;
    QWidget *m_passage;
    QPlainTextEdit *m_edit;
    QWidget *m_chipArea;
    QLineEdit *m_newTag;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_remove;
};

} // namespace ui
