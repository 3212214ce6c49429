// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "core/project/applied.h"
#include "tests/support/calls.h"
#include "ui/panels/speakernamedialog.h"

using namespace Qt::StringLiterals;

/// “Who speaks here?”: for the chosen turns or for all. In the call Ada Brook has turns 1 and 3, an analyst turn 2.
class TestSpeakerNameDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void naming_data();
    void naming();
    void theOnlyTurnIsAllTurns();
    void turnsOfSeveralSpeakersAreOnlyThemselves();
    void emptyNamesCannotBeChosen();
    void knownNamesCanBeChosen();

private:
    core::CallState call() const { return support::call(u"One.\nTwo.\nThree."_s); }
    static QStringList speakersAfter(const core::CallState &call, const core::Edit &edit);
};

QStringList TestSpeakerNameDialog::speakersAfter(const core::CallState &call, const core::Edit &edit)
{
    const auto after = core::applied(call, edit);
    QStringList names;
    for (const core::Turn &turn : after->speech.turns) {
        const core::Speaker *speaker = after->speech.speaker(turn.speaker);
        names.append(speaker ? speaker->displayName() : u"?"_s);
    }
    return names;
}

void TestSpeakerNameDialog::naming_data()
{
    QTest::addColumn<int>("turn");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isForAll");
    QTest::addColumn<QStringList>("speakers");
    QTest::newRow("all turns, a new name")
        << 0 << u"Ida Holm"_s << true << QStringList{u"Ida Holm"_s, u"Analyst 1"_s, u"Ida Holm"_s};
    QTest::newRow("this turn, a new name")
        << 0 << u"Ida Holm"_s << false << QStringList{u"Ida Holm"_s, u"Analyst 1"_s, u"Ada Brook"_s};
    QTest::newRow("all turns, somebody who is there")
        << 1 << u"ada brook"_s << true << QStringList{u"Ada Brook"_s, u"Ada Brook"_s, u"Ada Brook"_s};
    QTest::newRow("another spelling") << 2 << u"Ada Brooke"_s << true
                                      << QStringList{u"Ada Brooke"_s, u"Analyst 1"_s, u"Ada Brooke"_s};
}

void TestSpeakerNameDialog::naming()
{
    QFETCH(int, turn);
    QFETCH(QString, name);
    QFETCH(bool, isForAll);
    QFETCH(QStringList, speakers);
    ui::SpeakerNameDialog dialog(call(), {call().speech.turns.at(turn).id}, {});
    dialog.findChild<QComboBox *>()->setCurrentText(name);
    dialog.findChildren<QRadioButton *>().at(isForAll ? 0 : 1)->setChecked(true);
    QCOMPARE(speakersAfter(call(), dialog.edit()), speakers);
}

void TestSpeakerNameDialog::theOnlyTurnIsAllTurns()
{
    ui::SpeakerNameDialog dialog(call(), {call().speech.turns.at(1).id}, {});
    QVERIFY(dialog.findChildren<QRadioButton *>().at(0)->isChecked());
    QVERIFY(!dialog.findChildren<QRadioButton *>().at(1)->isEnabled());
}

void TestSpeakerNameDialog::turnsOfSeveralSpeakersAreOnlyThemselves()
{
    ui::SpeakerNameDialog dialog(call(), {call().speech.turns.at(0).id, call().speech.turns.at(1).id}, {});
    QVERIFY(!dialog.findChildren<QRadioButton *>().at(0)->isEnabled());
    dialog.findChild<QComboBox *>()->setCurrentText(u"Ida Holm"_s);
    QCOMPARE(speakersAfter(call(), dialog.edit()), (QStringList{u"Ida Holm"_s, u"Ida Holm"_s, u"Ada Brook"_s}));
}

void TestSpeakerNameDialog::emptyNamesCannotBeChosen()
{
    ui::SpeakerNameDialog dialog(call(), {call().speech.turns.at(0).id}, {});
    const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    dialog.findChild<QComboBox *>()->setCurrentText(u"Ida Holm"_s);
    QVERIFY(ok->isEnabled());
    dialog.findChild<QComboBox *>()->setCurrentText(u"  "_s);
    QVERIFY(!ok->isEnabled());
}

void TestSpeakerNameDialog::knownNamesCanBeChosen()
{
    ui::SpeakerNameDialog dialog(call(), {call().speech.turns.at(0).id}, {u"Ida Holm"_s, u"Ada Brook"_s});
    const auto *names = dialog.findChild<QComboBox *>();
    QCOMPARE(names->count(), 2);
    QCOMPARE(names->itemText(0), u"Ada Brook"_s);
    QCOMPARE(names->itemText(1), u"Ida Holm"_s);
}

QTEST_MAIN(TestSpeakerNameDialog)
#include "test_speakernamedialog.moc"
