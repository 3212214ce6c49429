// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "core/project/edits.h"
#include "tests/support/transcripts.h"
#include "ui/actions/actions.h"
#include "ui/finddesk.h"
#include "ui/mainwindow.h"
#include "ui/models/passage.h"
#include "ui/models/replacemodel.h"
#include "ui/panels/replacelist.h"
#include "ui/settings/settings.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/historyfield.h"
#include "ui/widgets/searchoptions.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace {

const QString text = u"Good day and welcome to the Tarn Works third quarter 2025 earnings conference call.\n"
                     "Thank you, operator. Clown revenue grew, and the clown unit hired 12 people. 📈 Clowns grew.\n"
                     "Thank you. How is the clown doing?\n"
                     "The clown is doing fine. Thank you all. This ends the call."_s;

} // namespace

/// What an analyst does to find and replace words.
class TestFindDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keyOpensThePanelWithTheSelection();
    void listsEveryPlaceLive();
    void onlyTickedPlacesAreReplacedInOneStep();
    void spaceTicksAndKeysTickAllNoneAndOthers();
    void untickedStayUntickedAfterAnEdit();
    void otherWordsAreAllTickedAnew();
    void groupsAreFilledIn();
    void wrongExpressionIsToldInASentence();
    void looksInOneSpeakerSectionOrSelection();
    void placesThatStandSoAreLeftOut();
    void rowLeadsToItsWords();
    void rememberedWordsAreOffered();
    void readOnlyProjectIsOnlySearched();
    void findBarCountsAndTakesExpressions();
    void findBarNamesItsKeysAsTheyAre();

private:
    ui::Workspace &workspace() { return m_window->workspace(); }
    ui::ReplacePanel &panel() { return workspace().finding().replacing(); }
    ui::ReplaceList *list() { return panel().findChild<ui::ReplaceList *>(); }
    QPushButton *button() { return panel().findChild<QPushButton *>(); }
    QAction *action(ui::ActionId id) { return m_window->actions()[id]; }
    QString corrected() { return m_window->session().call().map.corrected(); }
    QList<ui::HistoryField *> fields() { return panel().findChildren<ui::HistoryField *>(); }
    void look(const QString &words, const QString &replacement, const core::SearchPattern &options = {});
    void select(const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestFindDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"emend-test"_s);
}

void TestFindDesk::init()
{
    ui::Settings::setValue(ui::settings::findHistory, QStringList());
    ui::Settings::setValue(ui::settings::replaceHistory, QStringList());
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<ui::MainWindow>();
    m_window->resize(1366, 768);
    m_window->show();
    QFile file(m_folder->filePath(u"call.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    QSignalSpy analysed(&m_window->session(), &ui::Session::analysisChanged);
    m_window->openFile(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!analysed.isEmpty(), 60000);
}

void TestFindDesk::cleanup()
{
    m_window.reset();
}

void TestFindDesk::look(const QString &words, const QString &replacement, const core::SearchPattern &options)
{
    action(ui::ActionId::Replace)->trigger();
    panel().findChild<ui::SearchOptions *>()->setOptions(options);
    QSignalSpy answered(&panel(), &ui::ReplacePanel::searchWanted);
    fields().first()->setText(words);
    fields().last()->setText(replacement);
    QTRY_VERIFY(!answered.isEmpty());
    QTRY_VERIFY(panel().findChild<QLabel *>(u"placeCount"_s)->text().contains(u"place"_s));
}

void TestFindDesk::select(const QString &words)
{
    const qsizetype begin = corrected().indexOf(words);
    QVERIFY(begin >= 0);
    ui::TranscriptView &view = workspace().view();
    QTextCursor cursor = view.textCursor();
    cursor.setPosition(static_cast<int>(view.map().documentPosition(begin)));
    cursor.setPosition(static_cast<int>(view.map().documentPosition(begin + words.size())), QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
}

void TestFindDesk::keyOpensThePanelWithTheSelection()
{
    select(u"clown unit"_s);
    QTest::keyClick(&workspace().view(), Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(panel().isVisible());
    QCOMPARE(fields().first()->text(), u"clown unit"_s);
    QTest::keyClick(fields().first()->lineEdit(), Qt::Key_Escape);
    QTRY_VERIFY(workspace().view().hasFocus());
    QVERIFY(panel().isVisible());
}

void TestFindDesk::listsEveryPlaceLive()
{
    look(u"clown"_s, u"cloud"_s);
    QCOMPARE(panel().model().matches().size(), 5);
    QCOMPARE(button()->text(), u"Replace 5 ticked"_s);
    const QModelIndex row = panel().model().index(0, ui::ReplaceModel::ChangeColumn);
    QCOMPARE(row.data().toString(), u"Clown → cloud"_s);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(u"Turn 2, "_s));
    const auto passage = row.data(ui::ReplaceModel::PassageRole).value<ui::Passage>();
    QCOMPARE(passage.before, u"Thank you, operator. "_s);
    QVERIFY(passage.after.startsWith(u" revenue grew"_s));
    QCOMPARE(workspace().view().marks().searchHits.size(), 5);
    fields().first()->setText(u"clowns"_s);
    QTRY_COMPARE(panel().model().matches().size(), 1);
    QCOMPARE(button()->text(), u"Replace 1 ticked"_s);
    fields().first()->setText(QString());
    QTRY_VERIFY(panel().model().matches().isEmpty());
    QVERIFY(!button()->isEnabled());
}

void TestFindDesk::onlyTickedPlacesAreReplacedInOneStep()
{
    look(u"clown"_s, u"cloud"_s, {{}, true, true, false});
    QCOMPARE(panel().model().matches().size(), 3);
    list()->setFocus();
    list()->setCurrentIndex(panel().model().index(1, 0));
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(button()->text(), u"Replace 2 ticked"_s);
    const qsizetype history = m_window->session().project().historySize();
    button()->click();
    QTRY_COMPARE(m_window->session().project().historySize(), history + 1);
    QString expected = text;
    expected.replace(u"the clown unit"_s, u"the cloud unit"_s).replace(u"The clown is"_s, u"The cloud is"_s);
    QCOMPARE(corrected(), expected);
    // The one that was left out is still listed and still not ticked.
    QTRY_COMPARE(panel().model().matches().size(), 1);
    QCOMPARE(panel().model().tickedCount(), 0);
    action(ui::ActionId::Undo)->trigger();
    QCOMPARE(corrected(), text);
}

void TestFindDesk::spaceTicksAndKeysTickAllNoneAndOthers()
{
    look(u"clown"_s, u"cloud"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(panel().model().tickedCount(), 0);
    QVERIFY(!button()->isEnabled());
    list()->setCurrentIndex(panel().model().index(2, 0));
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(panel().model().tickedCount(), 1);
    QTest::keyClick(list(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(panel().model().tickedCount(), 4);
    QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(panel().model().tickedCount(), 5);
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(corrected().contains(u"cloud revenue"_s));
}

void TestFindDesk::untickedStayUntickedAfterAnEdit()
{
    look(u"clown"_s, u"cloud"_s);
    list()->setFocus();
    list()->setCurrentIndex(panel().model().index(3, 0));
    QTest::keyClick(list(), Qt::Key_Space);
    const core::CallState &call = m_window->session().call().call;
    QVERIFY(m_window->session().apply(core::typeText(call, {0, 4}, u"A very good"_s)));
    QVERIFY(!button()->isEnabled());
    QTRY_VERIFY(button()->isEnabled());
    QCOMPARE(panel().model().tickedCount(), 4);
    QCOMPARE(panel().model().index(3, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    button()->click();
    QTRY_VERIFY(corrected().contains(u"cloud is doing fine"_s));
    QVERIFY(corrected().contains(u"How is the clown doing"_s));
}

void TestFindDesk::otherWordsAreAllTickedAnew()
{
    look(u"clown"_s, u"cloud"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
    fields().first()->setText(u"doing"_s);
    QTRY_COMPARE(panel().model().matches().size(), 2);
    QCOMPARE(panel().model().tickedCount(), 2);
}

void TestFindDesk::groupsAreFilledIn()
{
    look(u"(\\d+) (people)"_s, u"\\2: \\1"_s, {{}, false, false, true});
    QCOMPARE(panel().model().matches().size(), 1);
    QTest::keyClick(fields().last()->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(corrected().contains(u"unit hired people: 12."_s));
}

void TestFindDesk::wrongExpressionIsToldInASentence()
{
    action(ui::ActionId::Replace)->trigger();
    panel().findChild<ui::SearchOptions *>()->setOptions({{}, false, false, true});
    auto *error = panel().findChild<QLabel *>(u"expressionError"_s);
    fields().first()->setText(u"(clown"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY(error->text().endsWith(u'.'));
    QVERIFY(panel().model().matches().isEmpty());
    fields().first()->setText(u"(clown)"_s);
    fields().last()->setText(u"\\2"_s);
    QTRY_VERIFY(error->text().contains(u"\\2"_s));
    QVERIFY(!button()->isEnabled());
    fields().last()->setText(u"\\1s"_s);
    QTRY_VERIFY(!error->isVisible());
    QTRY_COMPARE(panel().model().matches().size(), 5);
}

void TestFindDesk::looksInOneSpeakerSectionOrSelection()
{
    look(u"clown"_s, u"cloud"_s);
    const core::CallState &call = m_window->session().call().call;
    const core::Speaker *speaker = call.speech.speaker(call.speech.turns[1].speaker);
    QVERIFY(speaker);
    const QList<QComboBox *> boxes = panel().findChildren<QComboBox *>();
    QComboBox *speakers = boxes[2];
    speakers->setCurrentIndex(speakers->findData(speaker->id.value));
    QTRY_VERIFY(panel().model().matches().size() < 5 && panel().model().matches().size() >= 3);
    speakers->setCurrentIndex(0);
    QTRY_COMPARE(panel().model().matches().size(), 5);
    select(u"the clown unit hired"_s);
    panel().findChild<QAbstractButton *>(u"inSelection"_s)->click();
    QTRY_COMPARE(panel().model().matches().size(), 1);
    // The words stay the same when others are typed before them.
    QVERIFY(m_window->session().apply(core::typeText(m_window->session().call().call, {0, 4}, u"A very good"_s)));
    QTRY_VERIFY(button()->isEnabled());
    button()->click();
    QTRY_VERIFY(corrected().contains(u"the cloud unit"_s));
    QCOMPARE(corrected().count(u"cloud"_s), 1);
    panel().findChild<QAbstractButton *>(u"inSelection"_s)->click();
    QTRY_COMPARE(panel().model().matches().size(), 4);
}

void TestFindDesk::placesThatStandSoAreLeftOut()
{
    look(u"clown"_s, u"Clown"_s);
    QCOMPARE(panel().model().matches().size(), 3);
    QVERIFY(panel().findChild<QLabel *>(u"placeCount"_s)->text().contains(u"2 more"_s));
}

void TestFindDesk::rowLeadsToItsWords()
{
    look(u"clown"_s, u"cloud"_s);
    list()->setFocus();
    list()->setCurrentIndex(panel().model().index(4, 0));
    QCOMPARE(workspace().view().cursorPosition(), text.lastIndexOf(u"clown"_s));
    QTest::keyClick(fields().first()->lineEdit(), Qt::Key_Return);
    QCOMPARE(workspace().view().cursorPosition(), text.indexOf(u"Clown"_s));
    QTest::keyClick(fields().first()->lineEdit(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(workspace().view().cursorPosition(), text.lastIndexOf(u"clown"_s));
}

void TestFindDesk::rememberedWordsAreOffered()
{
    look(u"clowns"_s, u"clouds"_s);
    button()->click();
    QTRY_VERIFY(corrected().contains(u"clouds"_s));
    QCOMPARE(ui::Settings::value(ui::settings::findHistory), QStringList{u"clowns"_s});
    QCOMPARE(ui::Settings::value(ui::settings::replaceHistory), QStringList{u"clouds"_s});
    const ui::HistoryField another(ui::settings::findHistory);
    QCOMPARE(another.count(), 1);
    QCOMPARE(another.itemText(0), u"clowns"_s);
    QVERIFY(another.text().isEmpty());
}

void TestFindDesk::readOnlyProjectIsOnlySearched()
{
    const QString path = m_window->session().project().path();
    ui::MainWindow second;
    second.show();
    second.openFile(path);
    QTRY_VERIFY(second.session().isOpen());
    QVERIFY(second.session().project().isReadOnly());
    second.actions()[ui::ActionId::Replace]->trigger();
    ui::ReplacePanel &reading = second.workspace().finding().replacing();
    reading.findChildren<ui::HistoryField *>().first()->setText(u"clown"_s);
    QTRY_COMPARE(reading.model().matches().size(), 5);
    QVERIFY(!reading.findChild<QPushButton *>()->isEnabled());
}

void TestFindDesk::findBarCountsAndTakesExpressions()
{
    action(ui::ActionId::Find)->trigger();
    ui::FindBar &bar = workspace().findBar();
    auto *words = bar.findChild<QLineEdit *>();
    const auto says = [&bar](const QString &part) {
        const QList<QLabel *> labels = bar.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    };
    words->setText(u"clown"_s);
    QVERIFY(says(u"1 of 5"_s));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(says(u"2 of 5"_s));
    bar.findChild<ui::SearchOptions *>()->setOptions({{}, true, true, false});
    QVERIFY(says(u"of 3"_s));
    bar.findChild<ui::SearchOptions *>()->setOptions({{}, false, false, true});
    words->setText(u"clowns?\\b"_s);
    QVERIFY(says(u"of 5"_s));
    words->setText(u"clown("_s);
    QVERIFY(says(u"bracket"_s));
    words->setText(u"zzz"_s);
    QVERIFY(says(u"Not found"_s) && !says(u"bracket"_s));
}

void TestFindDesk::findBarNamesItsKeysAsTheyAre()
{
    const auto tips = [this] {
        QStringList found;
        for (const QToolButton *button : m_window->findChild<ui::FindBar *>()->findChildren<QToolButton *>())
            found.append(button->toolTip());
        return found;
    };
    QVERIFY(tips().contains(u"Next hit (F3)"_s));
    action(ui::ActionId::FindNext)->setShortcut(QKeySequence(u"Ctrl+9"_s));
    QVERIFY2(tips().contains(u"Next hit (Ctrl+9)"_s), qPrintable(tips().join(u'\n')));
    action(ui::ActionId::FindNext)->setShortcut(QKeySequence());
    QVERIFY2(tips().contains(u"Next hit"_s), qPrintable(tips().join(u'\n')));
}

QTEST_MAIN(TestFindDesk)
#include "test_finddesk.moc"
