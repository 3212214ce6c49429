// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace ui {

/// A sentence in the middle of a list as long as the list is empty.
class EmptyHint : public QLabel
{
    Q_OBJECT

public:
    /// Lies over view, which must have its model.
    explicit EmptyHint(QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QAbstractItemView *m_view;
};

} // namespace ui
