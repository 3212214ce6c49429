// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/annotation.h"
#include "ui/panels/chip.h"

namespace ui {

/// Puts a tag on an annotation while it is on.
class TagChip : public Chip
{
    Q_OBJECT

public:
    explicit TagChip(const core::Tag &tag, QWidget *parent = nullptr)
        : Chip(parent)
        , m_tag(tag)
    {
        setText(tag.name);
        setToolTip(tag.description);
    }

    const core::Tag &tag() const { return m_tag; }

protected:
    QColor colour() const override { return QColor(m_tag.colour); }

private:
    core::Tag m_tag;
};

} // namespace ui
