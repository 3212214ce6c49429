// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/textrange.h"

class QLabel;
class QToolButton;

namespace ui {

/// The words a figure was read from, below a table or a chart, with a way to them. Its height never changes.
class SourceStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SourceStrip(QWidget *parent = nullptr);

    /// Shows a headline and the sentence that it comes from.
    void showSource(const QString &headline, const QString &sentence, core::TextRange words);

    /// Shows a hint instead.
    void showHint(const QString &hint);

Q_SIGNALS:
    void jumpRequested(core::TextRange original);

private:
    QLabel *m_text;
    QToolButton *m_jump;
    core::TextRange m_words;
};

} // namespace ui
