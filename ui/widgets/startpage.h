// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QLayout;
class QListWidget;

namespace ui {

/// What an empty window shows: where to begin, where to drop a file, and what was open lately and how far it is.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Shows the recent projects anew.
    void refresh();

    /// Lights up the place for files while one is dragged over the window.
    void setDropLit(bool isLit);

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    void fileChosen(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildDropZone();
    QLayout *buildButtons();
    void buildRecent();
    void choose();
    void forgetCurrent();

    QFrame *m_drop = nullptr;
    QLabel *m_recentTitle = nullptr;
    QListWidget *m_recent = nullptr;
};

} // namespace ui
