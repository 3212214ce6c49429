// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ui {

/// Text of fixed width that is only read, with a number before each line.
class NumberedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NumberedText(QWidget *parent = nullptr);

    /// Brings a position into view and marks its line.
    void goTo(qsizetype position);

    /// The line with the cursor, from 1.
    int currentLine() const;

Q_SIGNALS:
    /// A place was double-clicked.
    void placeChosen(qsizetype position);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    class Margin;

    int marginWidth() const;
    void arrange();
    void paintMargin(QPaintEvent *event);
    void markLine();

    Margin *m_margin;
};

} // namespace ui
