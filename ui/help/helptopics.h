// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "ui/help/helppages.h"

class QWidget;

namespace ui {

/// What the guide says about a part of the window.
struct HelpTopic {
    QString part; ///< Object name of a panel's dock, or class of any other widget, such as "ui::ExportDialog".
    HelpPlace place;
};

/// What the guide says about each panel, each dialog, and other parts of the window.
const QList<HelpTopic> &helpTopics();

/// The place that tells most closely about a widget: its own, that of the panel or dialog that it lies in, or the first
/// page. A widget that is null is in none.
HelpPlace helpAbout(const QWidget *widget);

} // namespace ui
