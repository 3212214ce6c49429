// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace ui {

class HistoryModel;

/// One line of the history with all that it changed, and what can be done about it.
class HistoryCard : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryCard(QWidget *parent = nullptr);

    /// Shows a line; an invalid index shows nothing.
    void showLine(const HistoryModel &model, const QModelIndex &index);

    /// Whether lines can be taken back at all.
    void setEditable(bool isEditable);

    /// Says why the line cannot be taken back, with a button that leads to what stands on it.
    void showBlocker(const QString &sentence);

Q_SIGNALS:
    void wordsWanted();
    void reversalWanted();
    void laterReversalWanted();
    void blockerWanted();

private:
    void updateButtons();
    void hideBlocker();

    QLabel *m_head;
    QTextBrowser *m_changes;
    QWidget *m_blocker;
    QLabel *m_reason;
    QPushButton *m_words;
    QPushButton *m_reverse;
    QToolButton *m_more;
    bool m_isEditable = false;
    bool m_isInForce = false;
    bool m_hasCall = false;
    bool m_isNewest = false;
};

} // namespace ui
