// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace ui {

class Actions;
class HintBar;

/// Chooses the hint for the first hours with the program: with each call that is opened the next one, until what it
/// tells has been done once or it was closed. A hint that went never comes back.
class Hints : public QObject
{
    Q_OBJECT

public:
    Hints(const Actions &actions, HintBar &bar);

    /// A call was opened.
    void showNext();

    /// No call is open.
    void hide();

private:
    QString textOf(int hint) const;
    void settle(int hint);

    const Actions &m_actions;
    HintBar &m_bar;
    int m_shown = -1;
};

} // namespace ui
