// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/project/reviewedcall.h"
#include "core/review/edit.h"

class QLabel;
class QListView;
class QPushButton;

namespace ui {

class CheckModel;
class EmptyHint;

/// The arithmetic over the figures of a call: each sum in words, the numbers it is about, and, where it does not add
/// up, what would make it.
class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget *parent = nullptr);

    /// Shows the checks of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// Reads the call again after an edit or a new analysis; the same check stays current.
    void updateCall();

    /// See CheckModel::setOthers().
    void setOthers(const QList<core::ReviewedCall> *others);

    void setEditable(bool isEditable);

    /// How many sums do not add up.
    int inconsistentCount() const;

public Q_SLOTS:
    /// Writes the figure that makes the current check hold over the one that is likely wrong.
    void acceptMend();

Q_SIGNALS:
    void jumpRequested(core::TextRange original);
    void editRequested(const core::Edit &edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildStrip();
    const core::Check *current() const;
    void showCurrent();

    const core::ReviewedCall *m_call = nullptr;
    bool m_isEditable = false;
    CheckModel *m_model;
    QListView *m_list;
    EmptyHint *m_hint;
    QWidget *m_strip = nullptr;
    QLabel *m_figures = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace ui
