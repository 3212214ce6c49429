// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"
#include "ui/panels/chip.h"

namespace ui {

/// Shows only findings of one kind while it is on, and says how many there are.
class KindChip : public Chip
{
    Q_OBJECT

public:
    explicit KindChip(core::FindingKind kind, QWidget *parent = nullptr);

    void setCount(int count);

protected:
    QColor colour() const override;

private:
    core::FindingKind m_kind;
};

} // namespace ui
