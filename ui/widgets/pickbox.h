// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QFrame>
#include <QList>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace ui {

class PickModel;

/// One thing that can be picked.
struct PickItem {
    QString title;
    QList<qsizetype> marked; ///< Letters of the title that were looked for.
    QString detail;          ///< Behind the title, quieter.
    QString keys;            ///< At the right edge.
    bool isEnabled = true;   ///< Otherwise it is shown and cannot be picked.
};

/// A line to type in with a list below it that narrows with every letter, over the upper middle of a window. Up and
/// Down point at an item, Enter picks it, Esc and a click elsewhere close the box. It is a part of the window, not a
/// window.
class PickBox : public QFrame
{
    Q_OBJECT

public:
    /// What fits the words that were typed, best first.
    using Source = std::function<QList<PickItem>(const QString &typed)>;

    /// Lies over window. The name is for screen readers; placeholder and nothing are shown in the empty line and
    /// instead of an empty list.
    PickBox(QWidget *window, const QString &name, const QString &placeholder, const QString &nothing);

    void setSource(const Source &source) { m_source = source; }

    /// Shows the box with an empty line; the first item is pointed at.
    void open();

    /// Reads the source again; the words stay.
    void refresh();

    QString typed() const;
    int count() const;

    /// The number of the item that is pointed at in what the source gave last; -1 without one.
    int current() const;

Q_SIGNALS:
    /// Another item is pointed at, or none: -1.
    void pointedAt(int number);

    /// An item that is enabled was picked; the box has closed and the keys go where they went before.
    void picked(int number);

    /// The box has closed without anything picked.
    void abandoned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleKey(int key);
    void move(int by);
    void pick();
    void leave(bool returnsFocus);
    void close(bool returnsFocus);
    void place();

    QWidget *m_window;
    Source m_source;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    PickModel *m_model;
    QPointer<QWidget> m_focusBefore;
    bool m_isLeaving = false;
};

} // namespace ui
