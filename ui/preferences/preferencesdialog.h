// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>

#include "core/analysis/finding.h"
#include "ui/settings/preferences.h"

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace ui {

class PreferencesPage;

/// Shows the preferences by pages. Each choice is told at once, so that it can be seen; whoever listens takes all of
/// them back when the dialog is cancelled.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// open are the open findings of the call on the screen, to be counted; none if no call is open.
    PreferencesDialog(const Preferences &preferences, const std::optional<QList<core::Finding>> &open,
                      QWidget *parent = nullptr);

    const Preferences &preferences() const { return m_preferences; }

    /// The pages, in the order of the list.
    QList<PreferencesPage *> pages() const { return m_pages; }

    /// Brings a page to the front.
    void showPage(qsizetype page);

Q_SIGNALS:
    void changed(const Preferences &preferences);

    /// The dialog was accepted, and the program is wanted in the language that was chosen.
    void restartWanted();

private:
    void addPage(PreferencesPage *page);
    void take(const PreferencesPage &page);
    void restoreDefaults();

    Preferences m_preferences;
    QList<PreferencesPage *> m_pages;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    bool m_isDisplaying = false;
};

} // namespace ui
