// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filemenus.h"

#include <QLocale>
#include <QMenu>

#include "ui/session.h"
#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype callsInMenu = 20; ///< The list has them all.

QString shown(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

FileMenus::FileMenus(Session &session, const Actions &actions, const LiveMenus &menus, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_menus(menus)
{
    connect(m_menus.recent, &QMenu::aboutToShow, this, &FileMenus::fillRecent);
    connect(m_menus.calls, &QMenu::aboutToShow, this, &FileMenus::fillCalls);
    const auto update = [this] { m_menus.calls->setEnabled(m_session.isOpen()); };
    connect(&m_session, &Session::opened, this, update);
    connect(&m_session, &Session::closed, this, update);
    update();
}

void FileMenus::fillRecent()
{
    m_menus.recent->clear();
    for (const QString &path : Settings::value(settings::recentFiles))
        m_menus.recent->addAction(shown(path), this, [this, path] { Q_EMIT fileChosen(path); });
    if (m_menus.recent->isEmpty())
        m_menus.recent->addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

void FileMenus::fillCalls()
{
    m_menus.calls->clear();
    if (!m_session.isOpen())
        return;
    const core::DocumentId current = m_session.call().call.info.id;
    const QList<core::DocumentInfo> calls = m_session.project().documents();
    for (const core::DocumentInfo &info : calls.mid(0, callsInMenu)) {
        QString title = info.title;
        if (info.date.isValid())
            //: A call in a list: its title and its date.
            title = tr("%1 — %2").arg(title, QLocale().toString(info.date, QLocale::ShortFormat));
        QAction *action =
            m_menus.calls->addAction(shown(title), this, [this, id = info.id] { m_session.showCall(id); });
        action->setCheckable(true);
        action->setChecked(info.id == current);
    }
    if (calls.size() > callsInMenu) {
        m_menus.calls->addSeparator();
        m_menus.calls->addAction(m_actions[ActionId::ShowCalls]);
    }
}

} // namespace ui
