// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTextCursor>

#include "core/project/reviewedcall.h"
#include "core/project/textruns.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace ui {

/// Shows everything that was changed in the words of a call against what was imported, struck and underlined in one
/// text or side by side.
class AllChangesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AllChangesDialog(QWidget *parent = nullptr);

    /// Shows a call as it is now; the change that was current stays so.
    void setCall(const core::ReviewedCall &call);

    int changeCount() const { return static_cast<int>(m_places.size()); }

    /// The change that is marked, counted from 0; -1 if there is none.
    int currentChange() const { return m_current; }

    /// Marks a change and scrolls to it.
    void goTo(int change);

Q_SIGNALS:
    /// A change was clicked; where it lies in the original text.
    void jumpRequested(core::TextRange original);

private:
    QWidget *buildBar();
    void showText(bool isSame);
    void findLinks();
    void follow(const QUrl &link);
    void updateState();

    core::ReviewedCall m_call;
    QList<core::RunPassage> m_passages;
    QList<core::TextRange> m_places;
    QList<QList<QTextCursor>> m_links; ///< The words of each change in the text that is shown.
    int m_current = -1;
    QComboBox *m_layout;
    QCheckBox *m_unchanged;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QTextBrowser *m_text;
    QLabel *m_note;
};

} // namespace ui
