// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QComboBox;
class QLabel;

namespace ui {

/// The bar above the transcript while its changes are looked at: what is shown, which change is current, and the way
/// to the next one.
class ChangesBar : public QFrame
{
    Q_OBJECT

public:
    /// The actions get a button each.
    explicit ChangesBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// What is shown, in a few words.
    void setTitle(const QString &title);

    /// The current change, counted from 0, or -1 for none, and how many there are.
    void setPlace(qsizetype current, qsizetype count);

    /// What can stand beside the call; nothing is offered for fewer than two. The chosen one stays if it can.
    void setOthers(const QStringList &names);

    /// The chosen one of them, counted from 0.
    int other() const;

Q_SIGNALS:
    void otherChosen();
    void closed();

private:
    QLabel *m_title;
    QLabel *m_place;
    QComboBox *m_others;
};

} // namespace ui
