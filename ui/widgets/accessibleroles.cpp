// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibleroles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeySequenceEdit>

namespace ui {

namespace {

/// A field that takes a combination of keys, whose value is what it shows.
class KeyField : public QAccessibleWidget
{
public:
    explicit KeyField(QKeySequenceEdit *field)
        : QAccessibleWidget(field, QAccessible::HotkeyField)
        , m_field(field)
    {
    }

    QString text(QAccessible::Text part) const override
    {
        return part == QAccessible::Value ? m_field->keySequence().toString(QKeySequence::NativeText)
                                          : QAccessibleWidget::text(part);
    }

private:
    QKeySequenceEdit *m_field;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *field = qobject_cast<QKeySequenceEdit *>(object);
    return field ? new KeyField(field) : nullptr;
}

} // namespace

void installAccessibleRoles()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace ui
