// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include "core/text/glossary.h"

namespace ui {

/// A glossary to be edited: a row for each right form, its wrong forms parted by “|”.
class GlossaryTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit GlossaryTable(QWidget *parent = nullptr);

    void setGlossary(const core::Glossary &glossary);

    /// What is entered; rows without a right or a wrong form are left out.
    core::Glossary glossary() const;

    /// Joins terms to those that are there.
    void add(const core::Glossary &more);

public Q_SLOTS:
    /// Puts the cursor into a new row.
    void addRow();
    void removeSelected();
};

} // namespace ui
