// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/text/textsearch.h"

class QToolButton;

namespace ui {

/// Three small buttons that say how words are looked for: letter case, whole words, regular expression.
class SearchOptions : public QWidget
{
    Q_OBJECT

public:
    explicit SearchOptions(QWidget *parent = nullptr);

    /// words with what is chosen.
    core::SearchPattern patternFor(const QString &words) const;

    void setOptions(const core::SearchPattern &pattern);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState(QToolButton *button);
    QToolButton *addButton(const QString &sign, const QString &name, const QString &tip);

    QToolButton *m_matchCase = nullptr;
    QToolButton *m_wholeWords = nullptr;
    QToolButton *m_expression = nullptr;
};

} // namespace ui
