// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/settings/preferences.h"

namespace ui {

/// One page of the preferences: it shows some of them and writes back what the analyst chooses.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the page is about, in a word or two.
    virtual QString title() const = 0;

    /// Shows preferences; changed() may follow, but then write() gives the same ones.
    virtual void display(const Preferences &preferences) = 0;

    /// Puts what the page shows into preferences and leaves the rest of them as it is.
    virtual void write(Preferences &preferences) const = 0;

    /// Puts back into preferences what holds for those who choose nothing, as far as the page shows it.
    virtual void reset(Preferences &preferences) const = 0;

Q_SIGNALS:
    /// The analyst chose something.
    void changed();
};

} // namespace ui
