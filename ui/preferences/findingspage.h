// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/analysis/finding.h"
#include "ui/preferences/preferencespage.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QSlider;

namespace ui {

/// Which kinds of findings are shown, and how sure they must be; counted for the open call.
class FindingsPage : public PreferencesPage
{
    Q_OBJECT

public:
    /// The open findings of the call on the screen; none if no call is open.
    explicit FindingsPage(const std::optional<QList<core::Finding>> &open, QWidget *parent = nullptr);

    QString title() const override;
    void display(const Preferences &preferences) override;
    void write(Preferences &preferences) const override;
    void reset(Preferences &preferences) const override;

private:
    struct Row {
        QCheckBox *shown = nullptr;
        QSlider *least = nullptr; ///< In percent.
        QLabel *sureness = nullptr;
        QLabel *count = nullptr;
    };

    void addRow(core::FindingKind kind);
    void keepRoom(int column, const QString &text);
    void updateTexts();
    core::FindingChoice choice() const;

    std::optional<QList<core::Finding>> m_open;
    std::array<Row, 5> m_rows; ///< In the order of core::FindingKind.
    QGridLayout *m_grid;
    QLabel *m_total;
};

} // namespace ui
