// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLayout;
class QListWidget;
class QPushButton;

namespace ui {

/// What an empty window shows: where to begin, and what was open lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Shows the recent files anew.
    void refresh();

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    void fileChosen(const QString &path);

private:
    QLayout *buildButtons();
    void buildRecent();

    QLabel *m_recentTitle = nullptr;
    QListWidget *m_recent = nullptr;
};

} // namespace ui
