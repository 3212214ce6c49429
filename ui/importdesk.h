// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;

namespace core {
struct Error;
}

namespace ui {

class Actions;
class Session;

/// How calls come in other than by being opened: with the dialog that shows what was recognised, and from the
/// clipboard.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    ImportDesk(Session &session, const Actions &actions, QWidget *window);

    /// Imports text or a piece of a web page as a new call that is named by its title or first line, and by its date:
    /// into the open project, or with one of its own. A copy of what was pasted is kept in the user's data folder.
    void paste(const QMimeData &pasted);

Q_SIGNALS:
    void failed(const core::Error &error);

private:
    void chooseFile();
    bool canAdd() const;

    Session &m_session;
    QWidget *m_window;
};

} // namespace ui
