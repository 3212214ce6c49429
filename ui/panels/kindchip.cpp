// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/kindchip.h"

#include "ui/settings/appearance.h"

namespace ui {

KindChip::KindChip(core::FindingKind kind, QWidget *parent)
    : Chip(parent)
    , m_kind(kind)
{
    setCount(0);
}

void KindChip::setCount(int count)
{
    //: %1 is a kind of finding, %2 how many there are
    setText(tr("%1 %2").arg(core::findingKindName(m_kind)).arg(count));
    setToolTip(tr("Show only findings of the kind “%1”").arg(core::findingKindName(m_kind)));
    updateGeometry();
    update();
}

QColor KindChip::colour() const
{
    return Colours(palette()).finding(m_kind);
}

} // namespace ui
