// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "core/analysis/analyserversion.h"
#include "ui/models/callmodel.h"
#include "ui/panels/callspanel.h"
#include "ui/panels/emptyhint.h"

using namespace Qt::StringLiterals;

namespace {

core::DocumentInfo callNamed(const QString &id, const QString &company, const QString &period, QDate date)
{
    core::DocumentInfo info;
    info.id = core::DocumentId{id};
    info.title = company + u' ' + period;
    info.company = company;
    info.period = period;
    info.date = date;
    return info;
}

} // namespace

class TestCallsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modelKeepsItsPromises();
    void callsAreListedAsTheyWereAdded();
    void countsAreShownAndSorted();
    void wordsNarrowTheListWithoutDiacritics();
    void stateNarrowsTheList();
    void choosingACallLeadsToIt();
    void removingAsksForTheSelectedCalls();
    void lastCallCannotBeRemoved();
    void readOnlyProjectOffersNoChange();
    void emptyListSaysWhatToDo();

private:
    QStringList titles() const;

    std::unique_ptr<ui::CallsPanel> m_panel;
    QTableView *m_table = nullptr;
};

void TestCallsPanel::init()
{
    m_panel = std::make_unique<ui::CallsPanel>();
    m_table = m_panel->findChild<QTableView *>();
    m_panel->setEditable(true);
    m_panel->setCalls({callNamed(u"a"_s, u"Marrow Lamps"_s, u"2025Q2"_s, QDate(2025, 8, 5)),
                       callNamed(u"b"_s, u"Société Bleue"_s, u"2025Q3"_s, QDate(2025, 11, 4)),
                       callNamed(u"c"_s, u"Brackwater Pumps"_s, u"2025Q1"_s, QDate(2025, 5, 6))},
                      core::DocumentId{u"b"_s});
    m_panel->setResults({{core::DocumentId{u"a"_s}, core::analyserVersion(), true, 12, 0, 30, 30},
                         {core::DocumentId{u"b"_s}, core::analyserVersion(), true, 9, 4, 10, 10}});
}

QStringList TestCallsPanel::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        titles.append(m_table->model()->index(row, ui::CallModel::TitleColumn).data().toString());
    return titles;
}

void TestCallsPanel::modelKeepsItsPromises()
{
    ui::CallModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCalls({callNamed(u"a"_s, u"Marrow Lamps"_s, u"2025Q2"_s, {})});
    model.setShown(core::DocumentId{u"a"_s});
    model.setResults({{core::DocumentId{u"a"_s}, u"older"_s, true, 1, 1, 0, 0}});
    QCOMPARE(model.waitingCount(), 1);
    QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
    model.setCalls({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCallsPanel::callsAreListedAsTheyWereAdded()
{
    QCOMPARE(titles(),
             (QStringList{u"Marrow Lamps 2025Q2"_s, u"Société Bleue 2025Q3"_s, u"Brackwater Pumps 2025Q1"_s}));
}

void TestCallsPanel::countsAreShownAndSorted()
{
    QCOMPARE(m_table->model()->index(1, ui::CallModel::FindingsColumn).data().toString(), u"4 of 9"_s);
    QCOMPARE(m_table->model()->index(2, ui::CallModel::FindingsColumn).data().toString(), u"…"_s);
    m_table->sortByColumn(ui::CallModel::FindingsColumn, Qt::DescendingOrder);
    QCOMPARE(titles().first(), u"Société Bleue 2025Q3"_s);
    m_table->sortByColumn(ui::CallModel::DateColumn, Qt::AscendingOrder);
    QCOMPARE(titles().first(), u"Brackwater Pumps 2025Q1"_s);
}

void TestCallsPanel::wordsNarrowTheListWithoutDiacritics()
{
    m_panel->findChild<QLineEdit *>()->setText(u"SOCIETE"_s);
    QCOMPARE(titles(), QStringList{u"Société Bleue 2025Q3"_s});
}

void TestCallsPanel::stateNarrowsTheList()
{
    auto *state = m_panel->findChild<QComboBox *>();
    state->setCurrentIndex(1);
    QCOMPARE(titles(), QStringList{u"Société Bleue 2025Q3"_s});
    state->setCurrentIndex(2);
    QCOMPARE(titles(), QStringList{u"Marrow Lamps 2025Q2"_s});
    state->setCurrentIndex(3);
    QCOMPARE(titles(), QStringList{u"Brackwater Pumps 2025Q1"_s});
}

void TestCallsPanel::choosingACallLeadsToIt()
{
    QSignalSpy chosen(m_panel.get(), &ui::CallsPanel::callChosen);
    Q_EMIT m_table->activated(m_table->model()->index(2, 0));
    QCOMPARE(chosen.at(0).at(0).value<core::DocumentId>(), core::DocumentId{u"c"_s});
}

void TestCallsPanel::removingAsksForTheSelectedCalls()
{
    QSignalSpy wanted(m_panel.get(), &ui::CallsPanel::removalWanted);
    m_table->selectRow(0);
    m_panel->findChildren<QToolButton *>().last()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<QList<core::DocumentId>>(), QList<core::DocumentId>{core::DocumentId{u"a"_s}});
}

void TestCallsPanel::lastCallCannotBeRemoved()
{
    QSignalSpy wanted(m_panel.get(), &ui::CallsPanel::removalWanted);
    m_table->selectAll();
    for (QToolButton *button : m_panel->findChildren<QToolButton *>()) {
        if (!button->menu())
            button->click();
    }
    QVERIFY(wanted.isEmpty());
}

void TestCallsPanel::readOnlyProjectOffersNoChange()
{
    m_panel->setEditable(false);
    m_table->selectRow(0);
    QSignalSpy wanted(m_panel.get(), &ui::CallsPanel::removalWanted);
    for (QToolButton *button : m_panel->findChildren<QToolButton *>()) {
        if (!button->menu())
            button->click();
    }
    QVERIFY(wanted.isEmpty());
}

void TestCallsPanel::emptyListSaysWhatToDo()
{
    m_panel->findChild<QLineEdit *>()->setText(u"nothing like this"_s);
    QCOMPARE(m_panel->findChild<ui::EmptyHint *>()->text(), u"No call matches."_s);
    m_panel->setCalls({}, {});
    QVERIFY(m_panel->findChild<ui::EmptyHint *>()->text().contains(u"Open a transcript"_s));
}

QTEST_MAIN(TestCallsPanel)
#include "test_callspanel.moc"
