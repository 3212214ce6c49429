// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/review/edit.h"
#include "ui/panels/pairpage.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace ui {

/// Interpreted speech side by side: left what the recogniser wrote, right what the interpreter says, sentence by
/// sentence, with the figures that differ.
class PairPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PairPanel(QWidget *parent = nullptr);

    /// Shows the first pair of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// Reads the call again after it changed, at once or as soon as it is seen; the pair stays, if it is still one.
    void updateCall();

    void setEditable(bool isEditable);

    /// Shows the pair to which the turn at an original position belongs; returns whether it belongs to one.
    bool showPairAt(qsizetype original);

    /// Shows the pair at the cursor, if there is one, at once or as soon as the panel is seen.
    void follow(qsizetype original);

    /// Whether the call has any interpreted turn.
    bool hasPairs() const { return !m_pairs.isEmpty(); }

    /// Whether a turn renders another or is rendered.
    bool isInterpreted(const core::Turn &turn) const;

    /// Which pair is shown, counted from 0; -1 if none.
    qsizetype currentPair() const { return m_current; }

public Q_SLOTS:
    void nextPair() { stepPair(1); }
    void previousPair() { stepPair(-1); }

    /// Goes to the next figure that differs, in this pair or a later one, around the end.
    void nextDifference();

    /// Writes the interpreter's figure over the other one that differs, or the other way round.
    void takeRendered() { take(&core::AlignedFigure::original, &core::AlignedFigure::rendered); }
    void takeOriginal() { take(&core::AlignedFigure::rendered, &core::AlignedFigure::original); }

    /// Says that the turns on the right do not render the one on the left.
    void untie();

Q_SIGNALS:
    void editRequested(const core::Edit &edit);
    void jumpRequested(core::TextRange original);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Side = core::TextRange core::AlignedFigure::*;

    QWidget *buildHead();
    QWidget *buildColumns();
    bool isSeen() const;
    void readCall();
    void readIfStale();
    void stepPair(int by);
    void showPair(qsizetype pair);
    void showFigure(qsizetype figure);
    void showCurrent(qsizetype figure);
    void take(Side into, Side from);
    void jumpToTurn(qsizetype turn);
    void refresh();

    const core::ReviewedCall *m_call = nullptr;
    QList<core::InterpretedPair> m_pairs;
    PairPage m_page;
    qsizetype m_current = -1; ///< Index of m_pairs.
    qsizetype m_figure = -1;  ///< Index of the figures of the page; the one that differs and is looked at.
    bool m_isEditable = true;
    bool m_isStale = false;             ///< The call changed while nobody looked.
    std::optional<qsizetype> m_awaited; ///< Where the cursor went while nobody looked.
    QStackedWidget *m_pages;
    QLabel *m_hint;
    QLabel *m_count;
    QLabel *m_figures;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_nextDifference;
    QPushButton *m_takeRendered;
    QPushButton *m_takeOriginal;
    QPushButton *m_untie;
    QToolButton *m_left;
    QToolButton *m_right;
    QTextBrowser *m_text;
};

} // namespace ui
