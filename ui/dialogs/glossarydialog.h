// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/text/glossary.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace ui {

class GlossaryTable;

/// Edits the glossary of a project and that of all projects.
class GlossaryDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog starts with.
    struct Content {
        core::Glossary project;
        core::Glossary shared;
        core::Glossary fromCorrections; ///< Offered for the project on request.
        bool isProjectWritable = true;
    };

    explicit GlossaryDialog(const Content &content, QWidget *parent = nullptr);

    core::Glossary project() const;
    core::Glossary shared() const;

private:
    QWidget *buildButtons();
    GlossaryTable *current() const;
    void takeCorrections();
    void importFile();
    void exportFile();
    void updateButtons();

    core::Glossary m_fromCorrections;
    QTabWidget *m_tabs;
    GlossaryTable *m_project;
    GlossaryTable *m_shared;
    QLabel *m_note;
    QList<QPushButton *> m_changing; ///< Buttons that change the table in front.
    QPushButton *m_corrections = nullptr;
    bool m_isProjectWritable;
};

} // namespace ui
