// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include "ui/panels/rosterdialog.h"

using namespace Qt::StringLiterals;

namespace {

QList<core::RosterPerson> people()
{
    core::RosterPerson jane;
    jane.id = core::PersonId{u"j"_s};
    jane.name = u"Jane Roe"_s;
    jane.spellings = {u"Jain Row"_s, u"J. Roe"_s};
    core::RosterPerson ida;
    ida.id = core::PersonId{u"i"_s};
    ida.name = u"Ida Holm"_s;
    return {ida, jane};
}

QPushButton *forgetButton(const ui::RosterDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"Forget"_s))
            return button;
    }
    return nullptr;
}

} // namespace

/// Whom the project knows.
class TestRosterDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreListed();
    void onlyTheSelectedAreForgotten();
    void readOnlyProjectsForgetNobody();
};

void TestRosterDialog::peopleAreListed()
{
    const ui::RosterDialog dialog(people());
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(1)->text(0), u"Jane Roe"_s);
    QCOMPARE(list->topLevelItem(1)->text(5), u"Jain Row, J. Roe"_s);
    QVERIFY(dialog.edit().changes.isEmpty());
    QVERIFY(!forgetButton(dialog)->isEnabled());
}

void TestRosterDialog::onlyTheSelectedAreForgotten()
{
    ui::RosterDialog dialog(people());
    auto *list = dialog.findChild<QTreeWidget *>();
    list->topLevelItem(1)->setSelected(true);
    forgetButton(dialog)->click();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(dialog.edit().changes.size(), 1);
    QCOMPARE(std::get<core::RosterPerson>(*dialog.edit().changes.first().before).name, u"Jane Roe"_s);
}

void TestRosterDialog::readOnlyProjectsForgetNobody()
{
    ui::RosterDialog dialog(people());
    dialog.setReadOnly();
    dialog.findChild<QTreeWidget *>()->topLevelItem(0)->setSelected(true);
    QVERIFY(!forgetButton(dialog)->isEnabled());
}

QTEST_MAIN(TestRosterDialog)
#include "test_rosterdialog.moc"
