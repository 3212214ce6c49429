// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/result.h"
#include "core/project/reviewedcall.h"
#include "ui/charts/chart.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace ui {

class ChartView;
class SourceStrip;

/// The charts of a call, one at a time, with the words behind each bar.
class ChartsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPanel(QWidget *parent = nullptr);

    /// Draws the KPIs of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// The further calls of the project, whose figures are followed over time; must stay valid like the call.
    void setOthers(const QList<core::ReviewedCall> *others);

    /// Reads the call again after an edit or a new analysis; the same chart stays chosen.
    void updateCall();

    const QList<Chart> &charts() const { return m_charts; }

    /// Writes the chosen chart; the ending of path says whether as SVG, PDF or PNG. Fails with Storage, and with Input
    /// if there is no chart.
    core::Result<void> saveTo(const QString &path) const;

public Q_SLOTS:
    /// Puts the chosen chart into the clipboard as an image.
    void copyImage();

    /// Asks for a file and writes the chosen chart into it.
    void save();

Q_SIGNALS:
    void jumpRequested(core::TextRange original);

    /// The words of a figure lie in another call of the project.
    void otherCallRequested(const core::DocumentId &document, core::TextRange original);

    /// A bar that stands for a speaker was chosen.
    void speakerChosen(const core::SpeakerId &speaker);

    void failed(const core::Error &error);

    /// Something was done that leaves no trace on the screen, in a sentence.
    void noticed(const QString &sentence);

private:
    QWidget *buildHead();
    void choose(int index);
    void showBar(int bar);
    void jumpTo(int bar);
    const Chart *chosen() const;

    const core::ReviewedCall *m_call = nullptr;
    const QList<core::ReviewedCall> *m_others = nullptr;
    QList<Chart> m_charts;
    QComboBox *m_chooser = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_save = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    ChartView *m_view;
    SourceStrip *m_source;
};

} // namespace ui
