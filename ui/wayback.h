// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "core/base/guid.h"
#include "core/base/textrange.h"

namespace ui {

class Actions;
class Session;
class TranscriptView;

/// Remembers from where the analyst jumped, in all calls of the project, and leads back and forward again.
class WayBack : public QObject
{
    Q_OBJECT

public:
    /// Made behind whoever gives another call to the view, so that the view has it first.
    WayBack(Session &session, const Actions &actions, TranscriptView &view, QObject *parent);

    /// While the way is suspended, the cursor moves without leaving a trace; what it reaches at the end counts.
    void setSuspended(bool isSuspended);

    /// Allows what there is to go to.
    void updateActions();

Q_SIGNALS:
    /// A passage of a call of the project should be seen.
    void wordsWanted(const core::DocumentId &call, core::TextRange original);

private:
    struct Place {
        core::DocumentId call;
        qsizetype original = 0;
    };

    void showCall();
    void noteCursor(qsizetype original);
    void go(QList<Place> &from, QList<Place> &to);
    bool isThere(const Place &place) const;
    void forget();

    Session &m_session;
    const Actions &m_actions;
    TranscriptView &m_view;
    const void *m_project = nullptr; ///< Whose places these are; never followed.
    core::DocumentId m_shown;        ///< The call that is on the screen and ready.
    Place m_last;                    ///< Where the cursor is.
    QList<Place> m_back;             ///< Newest last.
    QList<Place> m_forward;          ///< Nearest last.
    bool m_isSuspended = false;
};

} // namespace ui
