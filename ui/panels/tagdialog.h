// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

#include "core/review/annotation.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// Name, colour, description and key of a tag.
class TagDialog : public QDialog
{
    Q_OBJECT

public:
    /// taken says what keys do already, by their portable text.
    TagDialog(const core::Tag &tag, const QHash<QString, QString> &taken, QWidget *parent = nullptr);

    /// The tag as it was entered.
    core::Tag tag() const;

private:
    QWidget *buildKey();
    void chooseColour();
    void showColour();
    void check();

    core::Tag m_tag;
    QHash<QString, QString> m_taken;
    QLineEdit *m_name;
    QPushButton *m_colour;
    QPlainTextEdit *m_description;
    QKeySequenceEdit *m_key;
    QLabel *m_note;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
