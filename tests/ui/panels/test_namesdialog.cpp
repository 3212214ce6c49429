// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include "tests/ui/models/samplecall.h"
#include "ui/panels/namesdialog.h"

using namespace Qt::StringLiterals;

namespace {

/// The sample with “Harrow” misspelled for “Farrow” in one place, and a second spelling of Mara Lindqvist among the
/// speakers.
core::ReviewedCall callWithNames()
{
    core::ReviewedCall call = support::sampleCall();
    core::NameGroup group;
    group.kind = core::NameKind::Company;
    group.best = u"Farrow Securities"_s;
    group.spellings = {
        core::NameSpelling{u"Farrow Securities"_s, core::NameSpelling::Part::Whole, {}},
        core::NameSpelling{
            u"Harrow Securities"_s, core::NameSpelling::Part::Whole, {support::rangeOf(call, u"Harrow Securities"_s)}},
        core::NameSpelling{u"Lumenta"_s, core::NameSpelling::Part::First, {support::rangeOf(call, u"Lumenta"_s)}}};
    call.analysis.nameGroups = {group};
    core::Speaker other = call.call.speech.speakers.at(1);
    other.id = core::SpeakerId{u"s4"_s};
    other.name = u"Mara Lindquist"_s;
    call.call.speech.speakers.append(other);
    return call;
}

QList<core::RosterPerson> roster()
{
    core::RosterPerson dana;
    dana.id = core::PersonId{u"p"_s};
    dana.company = u"Lumenta"_s;
    dana.name = u"Dana Whitfeld"_s;
    dana.title = u"Director"_s;
    return {dana};
}

} // namespace

/// Everything about names in one list. What is not ticked must stay as it is.
class TestNamesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersAreListed();
    void nothingTickedChangesNothing();
    void oneTickDoesOneThing();
    void everythingIsOneStep();
    void anotherFormIsWritten();
    void aFormThatIsThereAlreadyStays();

private:
    QTreeWidgetItem *line(const QString &begin) const;
    void tick(const QString &begin) const { line(begin)->setCheckState(0, Qt::Checked); }
    QString words() const { return m_after.map.corrected(); }
    void apply()
    {
        m_edit = m_dialog->edit();
        m_after = support::edited(m_call, m_edit);
    }

    core::ReviewedCall m_call;
    core::ReviewedCall m_after;
    core::Edit m_edit;
    std::unique_ptr<ui::NamesDialog> m_dialog;
};

void TestNamesDialog::init()
{
    m_call = callWithNames();
    m_dialog = std::make_unique<ui::NamesDialog>(m_call, roster());
    m_dialog->setAllTicked(false);
}

QTreeWidgetItem *TestNamesDialog::line(const QString &begin) const
{
    for (QTreeWidgetItemIterator item(m_dialog->findChild<QTreeWidget *>()); *item; ++item) {
        if ((*item)->text(0).startsWith(begin) && (*item)->flags().testFlag(Qt::ItemIsUserCheckable))
            return *item;
    }
    return nullptr;
}

void TestNamesDialog::offersAreListed()
{
    QVERIFY(line(u"Dana Whitfield"_s));
    QCOMPARE(line(u"Dana Whitfield"_s)->text(1), u"Dana Whitfeld, Director, Harrow Securities"_s);
    QVERIFY(line(u"Mara Lindquist"_s));
    QCOMPARE(line(u"Harrow Securities"_s)->text(1), u"Farrow Securities"_s);
    QCOMPARE(line(u"Lumenta"_s)->text(1), u"Farrow"_s);
}

void TestNamesDialog::nothingTickedChangesNothing()
{
    QVERIFY(m_dialog->edit().changes.isEmpty());
}

void TestNamesDialog::oneTickDoesOneThing()
{
    tick(u"Harrow Securities"_s);
    apply();
    QVERIFY(words().contains(u"from Farrow Securities."_s));
    QVERIFY(words().contains(u"the Lumenta Holdings"_s));
    QCOMPARE(m_after.call.speech.speaker(core::SpeakerId{u"s3"_s})->firm, u"Farrow Securities"_s);
    QCOMPARE(m_after.call.speech.speaker(core::SpeakerId{u"s3"_s})->name, u"Dana Whitfield"_s);
    QCOMPARE(m_after.call.speech.speakers.size(), 4);
}

void TestNamesDialog::everythingIsOneStep()
{
    m_dialog->setAllTicked(true);
    apply();
    QVERIFY(words().contains(u"Farrow Securities"_s));
    QCOMPARE(m_after.call.speech.speakers.size(), 3);
    QCOMPARE(m_after.call.speech.speaker(core::SpeakerId{u"s3"_s})->name, u"Dana Whitfeld"_s);
    const core::ReviewedCall back = support::edited(m_after, m_edit.inverse());
    QCOMPARE(back.map.corrected(), m_call.map.corrected());
    QCOMPARE(back.call.speech.speakers.size(), 4);
}

void TestNamesDialog::anotherFormIsWritten()
{
    m_dialog->findChild<QComboBox *>()->setCurrentText(u"Barrow Partners"_s);
    QVERIFY(m_dialog->edit().changes.isEmpty());
    tick(u"Harrow Securities"_s);
    tick(u"Lumenta"_s);
    apply();
    QVERIFY(words().contains(u"from Barrow Partners."_s));
    QVERIFY(words().contains(u"the Barrow Holdings"_s));
}

void TestNamesDialog::aFormThatIsThereAlreadyStays()
{
    m_dialog->findChild<QComboBox *>()->setCurrentText(u"Harrow Securities"_s);
    QVERIFY(line(u"Harrow Securities"_s)->isDisabled());
    QVERIFY(!line(u"Lumenta"_s)->isDisabled());
}

QTEST_MAIN(TestNamesDialog)
#include "test_namesdialog.moc"
