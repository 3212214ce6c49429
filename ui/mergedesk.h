// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/base/result.h"

class QWidget;

namespace ui {

class Actions;
class Session;

/// Brings the work of two analysts together, and shows how far they agree.
class MergeDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to window.
    MergeDesk(Session &session, const Actions &actions, QWidget *window);

    /// Compares the project with another copy, shows what merging would do, and does it.
    void merge(const QString &path);

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &sentence);

private:
    void chooseCopy();
    void showAgreement();
    void askName();

    Session &m_session;
    QWidget *m_window;
};

} // namespace ui
