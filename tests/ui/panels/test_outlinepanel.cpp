// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "core/project/edits.h"
#include "tests/ui/models/samplecall.h"
#include "ui/models/outlinemodel.h"
#include "ui/panels/outlinepanel.h"

using namespace Qt::StringLiterals;

class TestOutlinePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modelKeepsItsPromises();
    void sectionsSpeechesAndQuestions();
    void openFindingsAreCounted();
    void onlyWhatIsAnotherIsAnnounced();
    void clickingJumpsToTheWords();
    void currentEntryFollowsTheCursor();
    void foldedEntriesStayFolded();
    void filterFindsWhoAsks();
    void sectionBeginsAtATurn();
    void emptyPanelSaysWhatToDo();

private:
    QModelIndex at(int section, int row = -1) const
    {
        const QModelIndex parent = m_tree->model()->index(section, 0);
        return row < 0 ? parent : m_tree->model()->index(row, 0, parent);
    }

    core::ReviewedCall m_call;
    std::unique_ptr<ui::OutlinePanel> m_panel;
    QTreeView *m_tree = nullptr;
};

void TestOutlinePanel::init()
{
    m_call = support::sampleCall();
    m_panel = std::make_unique<ui::OutlinePanel>();
    m_tree = m_panel->findChild<QTreeView *>();
    connect(m_panel.get(), &ui::OutlinePanel::editRequested, this, [this](const core::Edit &edit) {
        m_call = support::edited(m_call, edit);
        m_panel->updateCall();
    });
    m_panel->setCall(&m_call);
}

void TestOutlinePanel::modelKeepsItsPromises()
{
    ui::OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCall(&m_call);
    QCOMPARE(model.rowCount(), 3);
    model.updateCall();
    model.setCurrentPosition(support::rangeOf(m_call, u"Gross profit"_s).begin);
    m_call = support::edited(m_call,
                             core::beginSection(m_call.call, m_call.call.speech.turns[1].id, core::Section::Opening));
    model.updateCall();
    QCOMPARE(model.rowCount(), 2);
    model.setCall(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestOutlinePanel::sectionsSpeechesAndQuestions()
{
    QCOMPARE(at(0).data(ui::OutlineModel::WhoRole).toString(), u"Opening"_s);
    QCOMPARE(at(1, 0).data(ui::OutlineModel::WhoRole).toString(), u"Mara Lindqvist"_s);
    QCOMPARE(at(2, 0).data(ui::OutlineModel::WhoRole).toString(), u"Dana Whitfield (Harrow Securities)"_s);
    QVERIFY(at(2, 0).data(ui::OutlineModel::TitleRole).toString().contains(u"margin next year"_s));
}

void TestOutlinePanel::openFindingsAreCounted()
{
    const int before = at(1).data(ui::OutlineModel::FindingsRole).toInt();
    QCOMPARE(before, 4);
    m_call = support::edited(
        m_call, core::dismissFinding(m_call.call, m_call.analysis.findings.first(), core::Verdict::Scope::Here));
    m_panel->updateCall();
    QCOMPARE(at(1).data(ui::OutlineModel::FindingsRole).toInt(), before - 1);
}

void TestOutlinePanel::onlyWhatIsAnotherIsAnnounced()
{
    ui::OutlineModel model;
    model.setCall(&m_call);
    QStringList announced;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&announced](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    announced.append(first.siblingAtRow(row).data(ui::OutlineModel::WhoRole).toString());
            });
    model.updateCall();
    QCOMPARE(announced, QStringList());

    const core::Finding finding = m_call.analysis.findings.first();
    const QModelIndex section = model.index(1, 0);
    QCOMPARE(m_call.call.speech.turnAt(finding.range.begin), 1);
    m_call = support::edited(m_call, core::dismissFinding(m_call.call, finding, core::Verdict::Scope::Here));
    model.updateCall();
    QCOMPARE(announced, QStringList({section.data(ui::OutlineModel::WhoRole).toString(), u"Mara Lindqvist"_s}));

    announced.clear();
    const core::SpeakerId renamed = m_call.call.speech.turns[1].speaker;
    for (core::Speaker &speaker : m_call.call.speech.speakers)
        speaker.name = speaker.id == renamed ? u"Mara Lind"_s : speaker.name;
    model.updateCall();
    QVERIFY(announced.contains(u"Mara Lind"_s));
}

void TestOutlinePanel::clickingJumpsToTheWords()
{
    QSignalSpy spy(m_panel.get(), &ui::OutlinePanel::jumpRequested);
    Q_EMIT m_tree->clicked(at(2, 0));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<core::TextRange>(), m_call.call.speech.turns.at(2).range);
}

void TestOutlinePanel::currentEntryFollowsTheCursor()
{
    m_panel->setCurrentPosition(support::rangeOf(m_call, u"Gross profit"_s).begin);
    QCOMPARE(m_tree->currentIndex(), at(1, 0));
    QVERIFY(at(1, 0).data(ui::OutlineModel::IsCurrentRole).toBool());
    QVERIFY(!at(1).data(ui::OutlineModel::IsCurrentRole).toBool());
}

void TestOutlinePanel::foldedEntriesStayFolded()
{
    m_tree->collapse(at(1));
    m_panel->setCurrentPosition(support::rangeOf(m_call, u"Gross profit"_s).begin);
    QCOMPARE(m_tree->currentIndex(), at(1));
    m_call = support::edited(m_call,
                             core::beginSection(m_call.call, m_call.call.speech.turns[2].id, core::Section::Closing));
    m_panel->updateCall();
    QVERIFY(!m_tree->isExpanded(at(1)));
    QVERIFY(m_tree->isExpanded(at(2)));
}

void TestOutlinePanel::filterFindsWhoAsks()
{
    m_panel->findChild<QLineEdit *>()->setText(u"harrow"_s);
    QCOMPARE(m_tree->model()->rowCount(), 1);
    QCOMPARE(at(0, 0).data(ui::OutlineModel::WhoRole).toString(), u"Dana Whitfield (Harrow Securities)"_s);
    m_panel->findChild<QLineEdit *>()->setText(u"nobody says this"_s);
    QCOMPARE(m_tree->model()->rowCount(), 0);
}

void TestOutlinePanel::sectionBeginsAtATurn()
{
    QMenu *menu = m_panel->sectionMenu(m_call.call.speech.turns[2].id);
    QCOMPARE(menu->actions().size(), 5);
    QVERIFY(menu->actions().at(3)->isChecked());
    menu->actions().at(4)->trigger();
    QCOMPARE(m_call.call.speech.turns[2].section, core::Section::Closing);
    QCOMPARE(at(2).data(ui::OutlineModel::WhoRole).toString(), u"Closing"_s);
    m_panel->setEditable(false);
    QVERIFY(!m_panel->sectionMenu(m_call.call.speech.turns[2].id)->isEnabled());
}

void TestOutlinePanel::emptyPanelSaysWhatToDo()
{
    m_panel->setCall(nullptr);
    QCOMPARE(m_tree->model()->rowCount(), 0);
    QVERIFY(!m_tree->findChild<QLabel *>()->text().isEmpty());
}

QTEST_MAIN(TestOutlinePanel)
#include "test_outlinepanel.moc"
