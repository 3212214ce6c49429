// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferencesdesk.h"

#include <array>
#include <utility>

#include "ui/actions/actions.h"
#include "ui/backupdesk.h"
#include "ui/changesdesk.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/session.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

namespace ui {

namespace {

constexpr int previewDelay = 30; ///< In milliseconds; a slider that is dragged tells more often than can be shown.

constexpr std::array themeActions{
    std::pair{Theme::System, ActionId::ThemeSystem},
    std::pair{Theme::Light, ActionId::ThemeLight},
    std::pair{Theme::Dark, ActionId::ThemeDark},
    std::pair{Theme::HighContrastLight, ActionId::ThemeHighContrastLight},
    std::pair{Theme::HighContrastDark, ActionId::ThemeHighContrastDark},
};

/// What waits for the analyst in the call on the screen, whether it is shown or not.
std::optional<QList<core::Finding>> openFindings(const Session &session)
{
    if (!session.isOpen())
        return std::nullopt;
    QList<core::Finding> open;
    for (const core::Finding &finding : session.call().analysis.findings) {
        if (session.call().isOpen(finding))
            open.append(finding);
    }
    return open;
}

} // namespace

PreferencesDesk::PreferencesDesk(Session &session, const Actions &actions, Workspace &workspace, BackupDesk &backups,
                                 QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_backups(backups)
    , m_window(window)
{
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, [this] { putInForce(m_wanted); });
    connect(m_actions[ActionId::Preferences], &QAction::triggered, this, &PreferencesDesk::show);
    connectThemes(actions);
    const Preferences remembered = Preferences::load();
    m_inForce.theme = remembered.theme;
    putInForce(remembered);
    m_backups.setHabits(remembered.backups);
}

void PreferencesDesk::connectThemes(const Actions &actions)
{
    for (const auto &[theme, id] : themeActions) {
        connect(actions[id], &QAction::triggered, this, [this, theme = theme] {
            Settings::setValue(settings::theme, theme);
            putInForce(Preferences::load());
        });
    }
}

PreferencesDialog *PreferencesDesk::dialog() const
{
    return m_dialog;
}

void PreferencesDesk::show()
{
    if (m_dialog)
        return;
    // What menus and keys have changed meanwhile is in the settings only.
    m_before = Preferences::load();
    m_dialog = new PreferencesDialog(m_before, openFindings(m_session), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PreferencesDialog::changed, this, &PreferencesDesk::preview);
    connect(m_dialog, &QDialog::finished, this, [this](int result) { finish(result == QDialog::Accepted); });
    connect(m_dialog, &PreferencesDialog::restartWanted, this, &PreferencesDesk::restartWanted);
    m_dialog->open();
}

void PreferencesDesk::preview(const Preferences &preferences)
{
    m_wanted = preferences;
    if (!m_previewTimer.isActive())
        m_previewTimer.start();
}

void PreferencesDesk::finish(bool isAccepted)
{
    m_previewTimer.stop();
    const Preferences chosen = isAccepted ? m_dialog->preferences() : m_before;
    chosen.save();
    putInForce(chosen);
    m_backups.setHabits(chosen.backups);
    if (m_session.isOpen())
        m_session.project().setAuthor(Settings::authorName());
}

void PreferencesDesk::putInForce(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_inForce, preferences);
    if (preferences.theme != before.theme)
        applyTheme(preferences.theme);
    for (const auto &[theme, id] : themeActions)
        m_actions[id]->setChecked(theme == preferences.theme);
    for (TranscriptView *view : {&m_workspace.view(), &m_workspace.changes().other()}) {
        if (preferences.text != before.text)
            view->setLook(preferences.text);
        view->setZoom(preferences.zoom);
    }
    m_session.setFindingChoice(preferences.findings);
}

} // namespace ui
