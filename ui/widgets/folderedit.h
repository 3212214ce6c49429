// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// A folder to type or to choose.
class FolderEdit : public QWidget
{
    Q_OBJECT

public:
    /// name says what the folder is for; whenEmpty what holds while nothing is entered.
    FolderEdit(const QString &name, const QString &whenEmpty, QWidget *parent = nullptr);

    QString folder() const;
    void setFolder(const QString &folder);

    /// Has a label stand for the field, so that its key leads there.
    void beNamedBy(QLabel *label);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QString m_name;
    QLineEdit *m_edit;
    QPushButton *m_choose;
};

} // namespace ui
