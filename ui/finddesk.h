// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/textsearch.h"
#include "ui/panels/replacepanel.h"

namespace ui {

class Actions;
class FindBar;
class Session;
class TranscriptView;

/// Finds words of the call on the screen and replaces them. Makes the panel for replacing; both it and the find bar are
/// kept up to date with the session. Long texts are searched in a worker.
class FindDesk : public QObject
{
    Q_OBJECT

public:
    FindDesk(Session &session, const Actions &actions, TranscriptView &view, FindBar &findBar, QWidget *parent);
    ~FindDesk() override;

    ReplacePanel &replacing() { return *m_panel; }

    /// The text of the call is another one; the view shows it, or will at once.
    void updateText();

Q_SIGNALS:
    /// A panel should come to the front.
    void wanted(QWidget *panel);
    void noticed(const QString &sentence);

private:
    struct Found;

    void connectFindBar(const Actions &actions);
    void connectPanel();
    void beginReplacing();
    void showCall();
    void search(const ReplaceRequest &request);
    void show(const core::ReviewedCall &call, const Found &found);
    void replace(const QList<core::TextMatch> &ticked);
    void apply(const core::Edit &edit, qsizetype count);
    void limitToSelection(bool isWanted);

    Session &m_session;
    TranscriptView &m_view;
    FindBar &m_find;
    ReplacePanel *m_panel;
    std::shared_ptr<core::Progress> m_progress; ///< Of the search that runs; never null.
    core::TextRange m_selection;                ///< In the original text, while the panel looks at it alone.
    int m_generation = 0;                       ///< Counts states of the text, so that no edit is made from an old one.
};

} // namespace ui
