// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "core/base/result.h"
#include "core/base/textrange.h"
#include "core/review/annotation.h"

class QShortcut;

namespace ui {

class Actions;
class AnnotationsPanel;
class KpiPanel;
class ReviewPanel;
class Session;
class TranscriptView;
class TurnsPanel;

/// Puts notes and tags on what the analyst points at, and takes the codebook in and out of files.
class CodingDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and keys belong to window.
    CodingDesk(Session &session, const Actions &actions, TranscriptView &view, AnnotationsPanel &annotations,
               QWidget *window);

    /// Takes what stands current in these panels for annotating, and offers that in their menus.
    void follow(ReviewPanel &review, TurnsPanel &turns, KpiPanel &kpis);

    /// Allows what makes sense at the cursor and in the panels.
    void updateActions();

    /// Reads a codebook from a file into the project.
    void importCodebook(const QString &path);

    /// Writes the codebook: as REFI-QDA if the name ends in ".qdc", otherwise as CSV.
    void exportCodebook(const QString &path);

Q_SIGNALS:
    void wanted(const QWidget *panel);
    void failed(const core::Error &error);
    void noticed(const QString &sentence);

private:
    void connectActions();
    void noteTakenKeys();
    void annotate();
    void annotateTurn();
    void annotateFigure();
    void annotateFinding();
    void begin(core::TextRange passage, core::Annotation::Subject subject, const QString &about);
    void showAnnotation(const core::AnnotationId &annotation);
    void moveToSelection(const core::AnnotationId &annotation);
    void removeTag(const core::Tag &tag);
    void updateKeys();
    void toggle(const core::TagId &tag);
    core::TextRange passageAtCursor() const;
    void chooseImport();
    void chooseExport();
    void showReport(const core::TagId &tag);
    bool isWritable() const;

    Session &m_session;
    const Actions &m_actions;
    TranscriptView &m_view;
    AnnotationsPanel &m_annotations;
    ReviewPanel *m_review = nullptr;
    TurnsPanel *m_turns = nullptr;
    KpiPanel *m_kpis = nullptr;
    QWidget *m_window;
    QList<QShortcut *> m_keys;
    QList<core::Tag> m_tags; ///< That m_keys were made for.
};

} // namespace ui
