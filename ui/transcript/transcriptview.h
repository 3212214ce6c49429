// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPlainTextEdit>
#include <QTimer>

#include "core/project/reviewedcall.h"
#include "core/review/edit.h"
#include "ui/settings/appearance.h"
#include "ui/settings/preferences.h"
#include "ui/transcript/blockmap.h"
#include "ui/transcript/markpainter.h"
#include "ui/transcript/tokencolours.h"

namespace ui {

class OverviewStrip;
class SpeakerMargin;
class TranscriptDocument;
class TranscriptLayout;

/// The transcript as it is read and corrected: corrected words, speakers in the margin, marks on the words.
///
/// Knows neither session nor project: it shows the ReviewedCall it is given and asks for edits with editRequested(),
/// which must be connected directly and be answered with updateCall() if the edit came into force.
class TranscriptView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// The misspelt words of a block in a language, as ranges of its text; asked whenever the block is painted.
    using Spelling = std::function<QList<core::TextRange>(QStringView text, const QString &language)>;

    explicit TranscriptView(QWidget *parent = nullptr);
    ~TranscriptView() override;

    /// Shows another call from its begin.
    void setCall(const core::ReviewedCall &call);

    /// Shows a new state of the same call: after an edit, undo, redo, or a new analysis. Cursor and view stay.
    void updateCall(const core::ReviewedCall &call);

    /// Shows nothing.
    void clearCall();

    /// Whether the words can be changed.
    void setEditable(bool isEditable);

    /// Brings a passage of the original into the middle of the view, puts the cursor before it and lights it up for a
    /// moment.
    void goTo(core::TextRange original);

    /// The finding under review, which is emphasised; null for none. It must be one of the analysis of the call.
    void setCurrentFinding(const core::Finding *finding);

    /// What the find bar found, as corrected ranges by begin. An edit does not move them.
    void setSearchHits(const QList<core::TextRange> &corrected);

    /// Underlines misspelt words from now on; null underlines none. Call again when other words are right.
    void setSpelling(const Spelling &spelling);

    /// Words of a figure that is looked at elsewhere, as original ranges.
    void setEvidence(const QList<core::TextRange> &original);

    /// Words that were taken out and written, for a call that shows both.
    void setChanges(const ChangeMarks &changes);

    /// Font size in percent of the base font, 50 to 300.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }

    /// The font at 100 %, the distance of lines and how long they may be.
    void setLook(const TextLook &look);

    /// The keys that decide a finding, as they are shown on its card: “Enter accepts, Del dismisses”.
    void setKeyHint(const QString &hint) { m_keyHint = hint; }

    /// The turn with the cursor, or null.
    const core::Turn *currentTurn() const;
    qsizetype currentTurnIndex() const { return m_currentTurn; }

    /// The selected words; empty ranges at the cursor without a selection.
    core::TextRange selectionInOriginal() const;
    core::TextRange selectionInCorrected() const;

    /// The cursor in the corrected text.
    qsizetype cursorPosition() const;

    const core::ReviewedCall &call() const;
    const BlockMap &map() const;
    const ViewMarks &marks() const { return m_marks; }

    /// For the widgets beside the text.
    QList<VisibleBlock> visibleBlocks() const;
    core::TextRange rangeInView() const;

    /// The place of the original text at the top of the view, and the way to it.
    qsizetype topInOriginal() const;
    void scrollTo(qsizetype original);

    qreal lineHeight() const;
    qreal baseline() const;
    QRectF emphasisRect(const VisibleBlock &visible, qreal width) const;
    QColor emphasisColour() const;
    void paintBand(QPainter &painter, const VisibleBlock &visible, qreal width, bool withTitle) const;
    void scrollByWheel(QWheelEvent *event);

Q_SIGNALS:
    /// The analyst did something to the words or turns.
    void editRequested(const core::Edit &edit);

    /// Something typed cannot be done; a sentence.
    void refused(const QString &sentence);

    /// The cursor is at another position of the original text.
    void cursorMoved(qsizetype original);

    /// The words of a finding were clicked.
    void findingActivated(const core::Finding &finding);

    /// The words of an annotation were clicked.
    void annotationActivated(const core::AnnotationId &annotation);

    /// Ctrl+click on words that carry no other meaning, such as a figure.
    void wordsActivated(qsizetype original);

    /// A speaker's name was pressed; position is where a menu should open.
    void speakerClicked(const core::TurnId &turn, const QPoint &position);

    /// A menu for the words at the cursor was asked for; position is where it should open.
    void menuRequested(const QPoint &position);

    void zoomChanged(int percent);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void paintSpelling(MarkPainter &painter, const VisibleBlock &visible) const;

    static constexpr int leftPadding = 20; ///< Of the words, in pixels.

    void arrange();
    void applyAppearance();
    void applyFont();
    void refreshMarks();
    void findCurrent();
    void refreshSpaces();
    void showAtTop(const QTextCursor &cursor);
    void noteCursor();
    void layOutAhead();
    void activateAt(const QPoint &position, Qt::KeyboardModifiers modifiers);
    void showCard(const QPoint &position, const QPoint &onScreen);
    QList<Mark> marksAt(const QPoint &position) const;
    qsizetype turnOfBlock(int block) const;
    QPointF snapped(const QPointF &position) const;
    void selectTurn(qsizetype turn, Qt::MouseButton button, const QPoint &position);

    TranscriptDocument *m_document;
    TranscriptLayout *m_layout; ///< Owned by m_document.
    SpeakerMargin *m_margin;
    OverviewStrip *m_strip;
    TokenColours m_tokens;
    ViewMarks m_marks;
    std::optional<core::Finding> m_currentFinding;
    QList<core::TextRange> m_evidence; ///< In the original text.
    Spelling m_spelling;
    QFont m_baseFont;
    TextLook m_look;
    QString m_keyHint;
    QTimer m_flashTimer;
    QTimer m_layoutTimer;
    QPoint m_pressedAt;
    qsizetype m_currentTurn = -1;
    int m_zoom = 100;
    bool m_hasCall = false;
    bool m_isEditable = false;
};

} // namespace ui
