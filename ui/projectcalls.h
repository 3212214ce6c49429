// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QHash>
#include <QObject>

#include "core/base/progress.h"
#include "core/project/reviewedcall.h"

namespace ui {

class Session;

/// The calls of the project that are not on the screen, analysed behind the work, so that figures can be followed from
/// call to call.
class ProjectCalls : public QObject
{
    Q_OBJECT

public:
    explicit ProjectCalls(Session &session, QObject *parent = nullptr);
    ~ProjectCalls() override;

    /// Those that are analysed already, in the order of the project.
    const QList<core::ReviewedCall> &others() const { return m_others; }

Q_SIGNALS:
    /// others() are new.
    void changed();

private:
    void forget();
    void refresh();
    void analyzeNext();
    void take(const core::ReviewedCall &call);
    void collect();

    Session &m_session;
    QHash<core::DocumentId, core::ReviewedCall> m_known;
    QList<core::ReviewedCall> m_others;
    std::shared_ptr<core::Progress> m_progress; ///< Null while nothing is analysed.
    QString m_path;                             ///< Of the project that all this is about.
};

} // namespace ui
