// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/project/tagreport.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace ui {

/// Lists quotes by tag, of one call or of all, and writes them to a file.
class TagReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the call shown and with a tag; a null id stands for all tags.
    TagReportDialog(core::Project &project, const core::DocumentId &shown, const core::TagId &tag,
                    QWidget *parent = nullptr);

    /// Writes what is shown; the ending of the name decides how: html, md or csv.
    core::Result<void> save(const QString &path) const;

private:
    QWidget *buildChoices(const core::TagId &tag);
    void fillAuthors();
    void refresh();
    void choosePath();

    core::Project &m_project;
    core::DocumentId m_shown;
    QList<core::TagSection> m_sections;
    QComboBox *m_tag;
    QComboBox *m_calls;
    QComboBox *m_author;
    QTextBrowser *m_text;
    QLabel *m_note;
    QPushButton *m_save = nullptr;
};

} // namespace ui
