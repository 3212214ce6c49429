// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

#include "core/project/reviewedcall.h"

class QMenu;
class QProgressBar;
class QToolButton;

namespace ui {

class ElidingLabel;

/// What stands below the window: how the call is doing, how it was read, and how far long work is.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shows the figures of a call; null clears them.
    void showCall(const core::ReviewedCall *call);

    /// Offers other layouts to read the file with, or only names the present one.
    void showLayout(const QString &layoutKey, bool canChange);

    void showProgress(double share, const QString &what);
    void hideProgress();

Q_SIGNALS:
    void cancelRequested();
    void layoutChosen(core::Layout layout);

private:
    ElidingLabel *m_counts = nullptr;
    QToolButton *m_layout = nullptr;
    QMenu *m_layouts = nullptr;
    ElidingLabel *m_what = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
};

} // namespace ui
