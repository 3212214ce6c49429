// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include "core/project/edits.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"
#include "ui/models/historymodel.h"
#include "ui/models/relativetime.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/historycard.h"
#include "ui/panels/historypanel.h"

using namespace Qt::StringLiterals;

/// The list of what was done in a project.
class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modelKeepsItsPromises();
    void lineSaysWhatWasWhoseAndWhen();
    void callIsNamedWhereThereAreSeveral();
    void daysAreNamedAsOneWouldSayThem_data();
    void daysAreNamedAsOneWouldSayThem();
    void newestStandsOnTopAndFollowsEdits();
    void typingGoesIntoTheSameLine();
    void filtersNarrowAndAreReset();
    void boxesThatChooseNothingAreHidden();
    void severalChangesAreOneLineWithDetails();
    void activatedLineLeadsToItsWords();
    void undoneLineCannotBeTakenBack();
    void blockerIsNamedAndLeadsThere();
    void readOnlyProjectTakesNothingBack();
    void emptyStatesSayWhatToDo();
    void longHistoryIsShownAtOnce();
    void linesAreDrawn();

private:
    void fill();
    void select(int row) { m_list->setCurrentIndex(m_list->model()->index(row, 0)); }
    QVariant at(int row, int role) const { return m_list->model()->index(row, 0).data(role); }
    QPushButton *button(const QString &text) const;
    QString hint() const { return m_panel->findChild<ui::EmptyHint *>()->text(); }
    QStringList actions() const;

    std::unique_ptr<support::ProjectFixture> m_project;
    std::unique_ptr<ui::HistoryPanel> m_panel;
    QListView *m_list = nullptr;
};

void TestHistoryPanel::init()
{
    m_project = std::make_unique<support::ProjectFixture>();
    m_panel = std::make_unique<ui::HistoryPanel>();
    m_list = m_panel->findChild<QListView *>();
    m_panel->setProject(m_project->project.get());
    m_panel->setShown(m_project->document);
    m_panel->setEditable(true);
    m_panel->resize(420, 640);
    m_panel->show();
}

/// Two corrections and a note; the second analyst works in another call.
void TestHistoryPanel::fill()
{
    VERIFY_RESULT(m_project->replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(m_project->project->apply(core::annotate(m_project->call(), {0, 12}, u"a greeting"_s, {})));
    const core::DocumentId other = m_project->add(u"Another quarter has passed."_s);
    m_project->project->setAuthor(u"Kim"_s);
    VERIFY_RESULT(m_project->project->apply(core::typeText(m_project->project->call(other), {8, 15}, u"year"_s)));
    m_panel->setProject(m_project->project.get());
}

QPushButton *TestHistoryPanel::button(const QString &text) const
{
    for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QStringList TestHistoryPanel::actions() const
{
    QStringList names;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        names.append(at(row, Qt::DisplayRole).toString());
    return names;
}

void TestHistoryPanel::modelKeepsItsPromises()
{
    fill();
    ui::HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProject(m_project->project.get());
    VERIFY_RESULT(model.refresh());
    QCOMPARE(model.rowCount(), 3);
    const qint64 newest = model.numberOf(model.index(0));
    VERIFY_RESULT(m_project->replace(u"Lamps"_s, u"Lanterns"_s));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    VERIFY_RESULT(model.refresh());
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(reset.isEmpty());
    QCOMPARE(model.rowOf(newest), 1);
    QCOMPARE(model.rowOf(newest + 100), -1);
    model.setRequest({u"Kim"_s, {}, {}, {}});
    VERIFY_RESULT(model.refresh());
    QCOMPARE(model.rowCount(), 2);
}

void TestHistoryPanel::lineSaysWhatWasWhoseAndWhen()
{
    fill();
    QCOMPARE(actions(), (QStringList{u"Type"_s, u"Annotate"_s, u"Type"_s}));
    const auto passage = at(2, ui::HistoryModel::PassageRole).value<ui::Passage>();
    QCOMPARE(passage.removed, u"hearing"_s);
    QCOMPARE(passage.added, u"gearing"_s);
    QVERIFY(passage.before.endsWith(u"Our "_s) && passage.after.startsWith(u" ratio"_s));
    QCOMPARE(at(2, ui::HistoryModel::AuthorRole).toString(), u"Robin"_s);
    QVERIFY(at(2, ui::HistoryModel::TimeRole).toString().contains(u':'));
    QVERIFY(at(1, ui::HistoryModel::AboutRole).toString().contains(u"Good morning"_s));
    QCOMPARE(at(1, ui::HistoryModel::PassageRole).value<ui::Passage>().added, u"a greeting"_s);
}

void TestHistoryPanel::callIsNamedWhereThereAreSeveral()
{
    core::DocumentInfo info = m_project->call().info;
    info.company = u"Marrow Lamps"_s;
    info.period = u"2031Q2"_s;
    VERIFY_RESULT(m_project->project->apply(core::changeDocument(m_project->call(), info)));
    m_panel->setProject(m_project->project.get());
    QCOMPARE(at(0, ui::HistoryModel::CallRole).toString(), QString());
    m_project->add(u"Another quarter has passed."_s);
    QCOMPARE(at(0, ui::HistoryModel::CallRole).toString(), u"Q2 2031 Marrow Lamps"_s);
}

void TestHistoryPanel::daysAreNamedAsOneWouldSayThem_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("expected");
    const auto at = [](int month, int day) { return QDateTime(QDate(2031, month, day), QTime(9, 5)); };
    QTest::newRow("this morning") << at(5, 6) << u"Today, 09:05"_s;
    QTest::newRow("the day before") << at(5, 5) << u"Yesterday, 09:05"_s;
    QTest::newRow("a few days ago") << at(5, 2) << u"Fri, 09:05"_s;
    QTest::newRow("a week ago would be the same weekday")
        << at(4, 29) << QLocale().toString(QDate(2031, 4, 29), QLocale::ShortFormat) + u", 09:05"_s;
    QTest::newRow("tomorrow, by a wrong clock")
        << at(5, 7) << QLocale().toString(QDate(2031, 5, 7), QLocale::ShortFormat) + u", 09:05"_s;
    QTest::newRow("never") << QDateTime() << QString();
}

void TestHistoryPanel::daysAreNamedAsOneWouldSayThem()
{
    QFETCH(QDateTime, time);
    QTEST(ui::relativeTime(time, QDateTime(QDate(2031, 5, 6), QTime(23, 59))), "expected");
    QCOMPARE(ui::relativeTime(time.toUTC(), QDateTime(QDate(2031, 5, 6), QTime(23, 59)).toUTC()),
             ui::relativeTime(time, QDateTime(QDate(2031, 5, 6), QTime(23, 59))));
}

void TestHistoryPanel::newestStandsOnTopAndFollowsEdits()
{
    fill();
    select(1);
    VERIFY_RESULT(m_project->replace(u"Lamps"_s, u"Lanterns"_s));
    m_panel->updateSoon();
    QTRY_COMPARE(m_list->model()->rowCount(), 4);
    QCOMPARE(at(0, ui::HistoryModel::PassageRole).value<ui::Passage>().added, u"Lanterns"_s);
    // The line that was looked at stays current.
    QCOMPARE(m_list->currentIndex().row(), 2);
}

void TestHistoryPanel::typingGoesIntoTheSameLine()
{
    const qsizetype at = m_project->corrected().indexOf(u"call."_s);
    for (const QString &key : {u"a"_s, u"b"_s}) {
        const qsizetype place = key == u"a" ? at : at + 1;
        VERIFY_RESULT(m_project->project->apply(core::typeText(m_project->call(), {place, place}, key)));
        m_panel->updateSoon();
        QTRY_VERIFY(this->at(0, ui::HistoryModel::PassageRole).value<ui::Passage>().added.contains(key));
    }
    QCOMPARE(m_list->model()->rowCount(), 1);
}

void TestHistoryPanel::filtersNarrowAndAreReset()
{
    fill();
    const QList<QComboBox *> boxes = m_panel->findChildren<QComboBox *>();
    const auto choose = [&](const QString &text) {
        for (QComboBox *box : boxes) {
            if (box->findText(text) >= 0)
                box->setCurrentIndex(box->findText(text));
        }
    };
    choose(u"Kim"_s);
    QCOMPARE(actions(), QStringList{u"Type"_s});
    choose(u"This call"_s);
    QCOMPARE(actions(), QStringList());
    QVERIFY2(hint().contains(u"Show all"_s), qPrintable(hint()));
    for (QToolButton *button : m_panel->findChildren<QToolButton *>()) {
        if (button->text() == u"Show all")
            button->click();
    }
    QCOMPARE(actions().size(), 3);
    choose(u"Annotations and tags"_s);
    QCOMPARE(actions(), QStringList{u"Annotate"_s});
    choose(u"All changes"_s);
    m_panel->findChild<QLineEdit *>()->setText(u"HEARING"_s);
    QTRY_COMPARE(actions(), QStringList{u"Type"_s});
}

void TestHistoryPanel::boxesThatChooseNothingAreHidden()
{
    VERIFY_RESULT(m_project->replace(u"hearing"_s, u"gearing"_s));
    m_panel->setProject(m_project->project.get());
    int visible = 0;
    for (const QComboBox *box : m_panel->findChildren<QComboBox *>())
        visible += box->isVisible() ? 1 : 0;
    QCOMPARE(visible, 1);
    m_project->add(u"Another quarter has passed."_s);
    m_project->project->setAuthor(u"Kim"_s);
    VERIFY_RESULT(m_project->replace(u"Lamps"_s, u"Lanterns"_s));
    m_panel->setProject(m_project->project.get());
    for (const QComboBox *box : m_panel->findChildren<QComboBox *>())
        QVERIFY(box->isVisible());
}

void TestHistoryPanel::severalChangesAreOneLineWithDetails()
{
    core::NameChoice choice;
    choice.form = u"Gearing"_s;
    choice.spellings = {u"hearing"_s, u"rose"_s};
    for (const QString &word : choice.spellings) {
        const qsizetype at = m_project->corrected().indexOf(word);
        choice.passages.append({at, at + word.size()});
    }
    VERIFY_RESULT(m_project->project->apply(core::unifyNames(m_project->call(), {choice})));
    m_panel->setProject(m_project->project.get());
    QCOMPARE(m_list->model()->rowCount(), 1);
    QCOMPARE(at(0, ui::HistoryModel::MoreRole).toInt(), 1);
    select(0);
    const QString details = m_panel->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(details.contains(u"hearing Gearing"_s) && details.contains(u"rose Gearing"_s), qPrintable(details));
}

void TestHistoryPanel::activatedLineLeadsToItsWords()
{
    fill();
    QSignalSpy wanted(m_panel.get(), &ui::HistoryPanel::wordsWanted);
    select(2);
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<core::DocumentId>(), m_project->document);
    const auto range = wanted[0][1].value<core::TextRange>();
    QVERIFY(u"hearing"_s.contains(range.of(support::sampleText())));
    select(0);
    button(u"Show the words"_s)->click();
    QVERIFY(wanted[1][0].value<core::DocumentId>() != m_project->document);
}

void TestHistoryPanel::undoneLineCannotBeTakenBack()
{
    fill();
    select(0);
    QVERIFY(button(u"Take this back"_s)->isEnabled());
    VERIFY_RESULT(m_project->project->undo());
    m_panel->updateSoon();
    QTRY_VERIFY(!button(u"Take this back"_s)->isEnabled());
    QCOMPARE(at(0, ui::HistoryModel::StateRole).toInt(), static_cast<int>(core::LogEntry::State::Undone));
    select(1);
    QSignalSpy wanted(m_panel.get(), &ui::HistoryPanel::reversalWanted);
    button(u"Take this back"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void TestHistoryPanel::blockerIsNamedAndLeadsThere()
{
    fill();
    const auto *model = static_cast<ui::HistoryModel *>(m_list->model());
    m_panel->findChild<QLineEdit *>()->setText(u"hearing"_s);
    QTRY_COMPARE(model->rowCount(), 1);
    select(0);
    const qint64 line = model->numberOf(m_list->currentIndex());
    m_panel->showBlocker(line, line + 1, 1);
    QStringList sentences;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        sentences.append(label->isVisible() ? label->text() : QString());
    QVERIFY2(sentences.join(u'|').contains(u"“Annotate” (Robin"_s), qPrintable(sentences.join(u'|')));
    button(u"Show it"_s)->click();
    QCOMPARE(model->numberOf(m_list->currentIndex()), line + 1);
    QVERIFY(m_panel->findChild<QLineEdit *>()->text().isEmpty());
    QVERIFY(!button(u"Show it"_s)->isVisible());
}

void TestHistoryPanel::readOnlyProjectTakesNothingBack()
{
    fill();
    m_panel->setEditable(false);
    select(1);
    QVERIFY(!button(u"Take this back"_s)->isEnabled());
    QVERIFY(button(u"Show the words"_s)->isEnabled());
}

void TestHistoryPanel::emptyStatesSayWhatToDo()
{
    QVERIFY2(hint().contains(u"Nothing has been changed yet"_s), qPrintable(hint()));
    QVERIFY(!m_panel->findChild<ui::HistoryCard *>()->isVisible());
    m_panel->setProject(nullptr);
    QVERIFY2(hint().contains(u"Open a project"_s), qPrintable(hint()));
    QCOMPARE(m_list->model()->rowCount(), 0);
}

void TestHistoryPanel::longHistoryIsShownAtOnce()
{
    for (int i = 0; i < 400; ++i) {
        VERIFY_RESULT(
            m_project->replace(i % 2 == 0 ? u"hearing"_s : u"gearing"_s, i % 2 == 0 ? u"gearing"_s : u"hearing"_s));
        m_project->clock->advance(5000);
    }
    // What is read of a line is only what is looked at.
    ui::HistoryModel model;
    model.setProject(m_project->project.get());
    VERIFY_RESULT(model.refresh());
    QCOMPARE(model.rowCount(), 400);
    m_project->clock->advance(5000);
    VERIFY_RESULT(m_project->replace(u"hearing"_s, u"earning"_s));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    VERIFY_RESULT(model.refresh());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.index(0).data(ui::HistoryModel::PassageRole).value<ui::Passage>().added, u"earning"_s);
    QCOMPARE(model.index(400).data(ui::HistoryModel::PassageRole).value<ui::Passage>().added, u"gearing"_s);
}

void TestHistoryPanel::linesAreDrawn()
{
    const QImage empty = m_panel->grab().toImage();
    fill();
    VERIFY_RESULT(m_project->project->undo());
    m_panel->setProject(m_project->project.get());
    select(1);
    QVERIFY(m_panel->grab().toImage() != empty);
}

QTEST_MAIN(TestHistoryPanel)
#include "test_historypanel.moc"
