// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "core/project/edits.h"
#include "core/project/roster.h"
#include "tests/ui/models/samplecall.h"
#include "ui/models/speakermodel.h"
#include "ui/panels/speakerspanel.h"

using namespace Qt::StringLiterals;

/// Who speaks, how much, and what can be done about it. The sample has an operator, Mara Lindqvist and Dana Whitfield.
class TestSpeakersPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modelKeepsItsPromises();
    void speakersAreShownWithTheirShare();
    void thousandsOfSpeakersAreShownAtOnce();
    void onlyNineHaveAKey();
    void columnsSort();
    void clickingGoesToTheFirstTurn();
    void steppingGoesRoundTheTurns();
    void typingAName();
    void typingTheSameNameChangesNothing();
    void typingAFirm();
    void readOnlyCallsCannotBeEdited();
    void mergingFromTheMenu();
    void givingTheChosenTurn();
    void addingToTheRoster();
    void selectionFollowsTheSpeaker();
    void keysStayWithTheirSpeakers();
    void offersAreOnlyShownWhereThereAreAny();
    void emptyPanelSaysWhatToDo();

private:
    QModelIndex cell(int row, int column) const { return m_table->model()->index(row, column); }
    QString text(int row, int column) const { return cell(row, column).data().toString(); }
    QAction *action(const QString &words) const;

    core::ReviewedCall m_call;
    core::Edit m_lastEdit;
    std::unique_ptr<ui::SpeakersPanel> m_panel;
    QTableView *m_table = nullptr;
};

void TestSpeakersPanel::init()
{
    m_call = support::sampleCall();
    m_lastEdit = {};
    m_panel = std::make_unique<ui::SpeakersPanel>();
    m_table = m_panel->findChild<QTableView *>();
    connect(m_panel.get(), &ui::SpeakersPanel::editRequested, this, [this](const core::Edit &edit) {
        m_lastEdit = edit;
        m_call = support::edited(m_call, edit);
        m_panel->updateCall();
    });
    m_panel->setCall(&m_call);
}

QAction *TestSpeakersPanel::action(const QString &words) const
{
    for (QAction *found : m_panel->findChildren<QAction *>()) {
        if (found->text().remove(u'&').startsWith(words))
            return found;
    }
    return nullptr;
}

void TestSpeakersPanel::modelKeepsItsPromises()
{
    ui::SpeakerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCall(&m_call);
    QCOMPARE(model.rowCount(), 3);
    m_call.call.speech.turns[0].speaker = {};
    model.updateCall();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(3, ui::SpeakerModel::NameColumn).data().toString(), u"Unknown speaker"_s);
    model.setCall(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestSpeakersPanel::thousandsOfSpeakersAreShownAtOnce()
{
    core::ReviewedCall call = m_call;
    for (int number = 0; number < 10'000; ++number) {
        core::Speaker speaker;
        speaker.id = core::newId<core::SpeakerId>();
        speaker.name = u"Speaker %1"_s.arg(number);
        call.call.speech.speakers.append(speaker);
    }
    ui::SpeakerModel model;
    const std::clock_t before = std::clock();
    model.setCall(&call);
    // A hundredth of what comparing each with each takes.
    QVERIFY(std::clock() - before < 2 * CLOCKS_PER_SEC);
    QCOMPARE(model.order().size(), call.call.speech.speakers.size());
    QCOMPARE(model.order().last(), call.call.speech.speakers.last().id);
}

void TestSpeakersPanel::speakersAreShownWithTheirShare()
{
    QCOMPARE(text(1, ui::SpeakerModel::NameColumn), u"Mara Lindqvist"_s);
    QCOMPARE(text(1, ui::SpeakerModel::RoleColumn), u"Executive"_s);
    QCOMPARE(text(1, ui::SpeakerModel::TitleColumn), u"Chief Financial Officer"_s);
    QCOMPARE(text(2, ui::SpeakerModel::FirmColumn), u"Harrow Securities"_s);
    QCOMPARE(text(0, ui::SpeakerModel::WordsColumn), u"13"_s);
    QCOMPARE(text(0, ui::SpeakerModel::TurnsColumn), u"1"_s);
    double all = 0;
    for (int row = 0; row < 3; ++row)
        all += cell(row, 0).data(ui::SpeakerModel::FractionRole).toDouble();
    QCOMPARE(all, 1.0);
}

void TestSpeakersPanel::onlyNineHaveAKey()
{
    for (int n = 4; n <= 11; ++n)
        m_call.call.speech.speakers.append(
            core::Speaker{core::SpeakerId{u"s%1"_s.arg(n)}, u"Person %1"_s.arg(n), {}, {}, {}, {}, 0});
    m_panel->setCall(&m_call);
    QCOMPARE(cell(8, 0).data(ui::SpeakerModel::KeyRole).toInt(), 9);
    QCOMPARE(cell(9, 0).data(ui::SpeakerModel::KeyRole).toInt(), 0);
}

void TestSpeakersPanel::columnsSort()
{
    m_table->sortByColumn(ui::SpeakerModel::WordsColumn, Qt::DescendingOrder);
    QCOMPARE(text(0, ui::SpeakerModel::NameColumn), u"Mara Lindqvist"_s);
    QCOMPARE(cell(0, 0).data(ui::SpeakerModel::KeyRole).toInt(), 2);
    m_table->sortByColumn(ui::SpeakerModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(text(0, ui::SpeakerModel::NameColumn), u"Dana Whitfield"_s);
}

void TestSpeakersPanel::clickingGoesToTheFirstTurn()
{
    QSignalSpy spy(m_panel.get(), &ui::SpeakersPanel::jumpRequested);
    Q_EMIT m_table->clicked(cell(2, 0));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<core::TextRange>(), m_call.call.speech.turns.at(2).range);
}

void TestSpeakersPanel::steppingGoesRoundTheTurns()
{
    m_call.call.speech.turns[2].speaker = m_call.call.speech.turns[0].speaker;
    m_panel->updateCall();
    m_table->selectRow(0);
    const core::TextRange first = m_call.call.speech.turns.at(0).range;
    const core::TextRange last = m_call.call.speech.turns.at(2).range;
    QList<core::TextRange> visited;
    connect(m_panel.get(), &ui::SpeakersPanel::jumpRequested, this, [&](core::TextRange turn) {
        visited.append(turn);
        m_panel->setCurrentPosition(turn.begin);
    });
    m_panel->setCurrentPosition(first.begin);
    m_panel->stepTurn(1);
    m_panel->stepTurn(1);
    m_panel->stepTurn(-1);
    m_panel->stepTurn(-1);
    QCOMPARE(visited, (QList<core::TextRange>{last, first, last, first}));
    visited.clear();
    m_panel->setCurrentPosition(m_call.call.speech.turns.at(1).range.begin);
    m_panel->stepTurn(-1);
    QCOMPARE(visited, (QList<core::TextRange>{first}));
}

void TestSpeakersPanel::typingAName()
{
    QVERIFY(m_table->model()->setData(cell(1, ui::SpeakerModel::NameColumn), u" Mara  Lindquist "_s, Qt::EditRole));
    QTRY_COMPARE(text(1, ui::SpeakerModel::NameColumn), u"Mara Lindquist"_s);
    QCOMPARE(m_lastEdit.action, core::Edit::Action::ChangeSpeaker);
}

void TestSpeakersPanel::typingTheSameNameChangesNothing()
{
    m_table->model()->setData(cell(1, ui::SpeakerModel::NameColumn), u"Mara Lindqvist"_s, Qt::EditRole);
    m_table->model()->setData(cell(1, ui::SpeakerModel::NameColumn), u" "_s, Qt::EditRole);
    QCoreApplication::processEvents();
    QVERIFY(m_lastEdit.changes.isEmpty());
    QCOMPARE(text(1, ui::SpeakerModel::NameColumn), u"Mara Lindqvist"_s);
}

void TestSpeakersPanel::typingAFirm()
{
    m_table->model()->setData(cell(2, ui::SpeakerModel::FirmColumn), u"Harrow"_s, Qt::EditRole);
    QTRY_COMPARE(text(2, ui::SpeakerModel::FirmColumn), u"Harrow"_s);
}

void TestSpeakersPanel::readOnlyCallsCannotBeEdited()
{
    m_table->selectRow(1);
    QVERIFY(cell(1, ui::SpeakerModel::NameColumn).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!cell(1, ui::SpeakerModel::WordsColumn).flags().testFlag(Qt::ItemIsEditable));
    m_panel->setEditable(false);
    QVERIFY(!cell(1, ui::SpeakerModel::NameColumn).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!action(u"Rename"_s)->isEnabled());
    QVERIFY(!action(u"Add to the roster"_s)->isEnabled());
}

void TestSpeakersPanel::mergingFromTheMenu()
{
    m_table->selectRow(2);
    QMenu *merge = action(u"This is the same person as"_s)->menu();
    Q_EMIT merge->aboutToShow();
    QCOMPARE(merge->actions().size(), 2);
    merge->actions().at(1)->trigger();
    QCOMPARE(m_call.call.speech.speakers.size(), 2);
    QCOMPARE(m_call.call.speech.turns.at(2).speaker, core::SpeakerId{u"s2"_s});
    QCOMPARE(m_panel->currentSpeaker()->id, core::SpeakerId{u"s2"_s});
}

void TestSpeakersPanel::givingTheChosenTurn()
{
    QSignalSpy spy(m_panel.get(), &ui::SpeakersPanel::assignRequested);
    m_table->selectRow(1);
    action(u"Give the chosen turn"_s)->trigger();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).value<core::SpeakerId>(), core::SpeakerId{u"s2"_s});
}

void TestSpeakersPanel::addingToTheRoster()
{
    m_table->selectRow(0);
    QVERIFY(!action(u"Add to the roster"_s)->isEnabled());
    m_table->selectRow(1);
    action(u"Add to the roster"_s)->trigger();
    QCOMPARE(m_lastEdit.action, core::Edit::Action::ChangeRoster);
    const auto person = std::get<core::RosterPerson>(*m_lastEdit.changes.first().after);
    QCOMPARE(person.name, u"Mara Lindqvist"_s);
    QCOMPARE(person.company, u"Lumenta Holdings"_s);
    m_panel->updateOffers({person});
    QVERIFY(!action(u"Add to the roster"_s)->isEnabled());
}

void TestSpeakersPanel::selectionFollowsTheSpeaker()
{
    m_table->selectRow(2);
    Q_EMIT m_panel->editRequested(
        core::assignSpeaker(m_call.call, {m_call.call.speech.turns.at(0).id}, core::SpeakerId{u"s3"_s}));
    QCOMPARE(m_panel->currentSpeaker()->id, core::SpeakerId{u"s3"_s});
    QCOMPARE(m_call.call.speech.speakers.first().id, core::SpeakerId{u"s3"_s});
}

void TestSpeakersPanel::keysStayWithTheirSpeakers()
{
    const QList<core::SpeakerId> before = m_panel->order();
    Q_EMIT m_panel->editRequested(
        core::assignSpeaker(m_call.call, {m_call.call.speech.turns.at(0).id}, core::SpeakerId{u"s3"_s}));
    QCOMPARE(m_panel->order(), before);
    core::Speaker added;
    added.id = core::SpeakerId{u"s0"_s};
    added.name = u"Ida Holm"_s;
    Q_EMIT m_panel->editRequested(core::assignNewSpeaker(m_call.call, {m_call.call.speech.turns.at(0).id}, added));
    QCOMPARE(m_panel->order(), before + QList<core::SpeakerId>{added.id});
    QCOMPARE(cell(3, 0).data(ui::SpeakerModel::KeyRole).toInt(), 4);
}

void TestSpeakersPanel::offersAreOnlyShownWhereThereAreAny()
{
    const auto offers = [this] {
        for (const QPushButton *button : m_panel->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Names"_s) && !button->isHidden())
                return true;
        }
        return false;
    };
    m_panel->updateOffers({});
    QVERIFY(!offers());
    core::RosterPerson known;
    known.id = core::PersonId{u"p"_s};
    known.company = u"Lumenta"_s;
    known.name = u"Dana Whitfeld"_s;
    m_panel->updateOffers({known});
    QVERIFY(offers());
    m_panel->setEditable(false);
    m_panel->updateOffers({known});
    QVERIFY(!offers());
}

void TestSpeakersPanel::emptyPanelSaysWhatToDo()
{
    m_panel->setCall(nullptr);
    QCOMPARE(m_table->model()->rowCount(), 0);
    QStringList sentences;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        sentences.append(label->text());
    QVERIFY(sentences.contains(u"Open a transcript to see who speaks, and how much."_s));
    m_panel->stepTurn(1);
    m_panel->editSpeaker();
}

QTEST_MAIN(TestSpeakersPanel)
#include "test_speakerspanel.moc"
