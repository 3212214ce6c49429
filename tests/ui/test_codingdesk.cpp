// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include "core/project/edits.h"
#include "tests/support/transcripts.h"
#include "ui/actions/actions.h"
#include "ui/codingdesk.h"
#include "ui/dialogs/agreementdialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/tagreportdialog.h"
#include "ui/mainwindow.h"
#include "ui/mergedesk.h"
#include "ui/panels/annotationeditor.h"
#include "ui/panels/annotationspanel.h"
#include "ui/panels/kpipanel.h"
#include "ui/panels/reviewpanel.h"
#include "ui/panels/tagdialog.h"
#include "ui/settings/settings.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace {

const QString text =
    u"Good day and welcome to the Tarn Works third quarter 2025 earnings conference call. Please go ahead.\n"
    "Thank you, operator. Revenue was $120 million, and our hearing ratio fell. We expect we expect growth.\n"
    "Thank you all. This ends the call."_s;

core::Tag tag(const QString &name, const QString &key)
{
    core::Tag tag;
    tag.id = core::newId<core::TagId>();
    tag.name = name;
    tag.colour = u"#336699"_s;
    tag.shortcut = key;
    return tag;
}

} // namespace

/// What an analyst does with notes, tags and the copy of another one.
class TestCodingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keyOfATagPutsItOnTheSelection();
    void keyOfTheProgramIsNotTaken();
    void figureIsAnnotated();
    void findingIsAnnotated();
    void turnIsAnnotated();
    void passageIsMovedByWordsAndToTheSelection();
    void codebookGoesOutAndIn();
    void dialogRefusesTakenKeys();
    void reportShowsAndSavesQuotes();
    void copyIsMergedAndTakenBack();
    void conflictIsChosenByAClick();
    void mergingWithItselfIsRefused();
    void agreementOfTwoIsShown();

private:
    core::Project &project() { return m_window->session().project(); }
    const core::CallState &call() { return m_window->session().call().call; }
    ui::Workspace &workspace() { return m_window->workspace(); }
    ui::AnnotationEditor *editor() { return workspace().annotations().findChild<ui::AnnotationEditor *>(); }
    QAction *action(ui::ActionId id) { return m_window->actions()[id]; }
    core::TextRange rangeOf(const QString &words);
    void select(const QString &words);
    void save(const QString &note);
    QString copyWith(const QString &note, const QString &words, const QList<core::TagId> &tags);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestCodingDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"emend-test"_s);
}

void TestCodingDesk::init()
{
    ui::Settings::setValue(ui::settings::author, u"Robin"_s);
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

void TestCodingDesk::cleanup()
{
    m_window.reset();
}

core::TextRange TestCodingDesk::rangeOf(const QString &words)
{
    const qsizetype at = call().transcript.text().indexOf(words);
    Q_ASSERT(at >= 0);
    return {at, at + words.size()};
}

void TestCodingDesk::select(const QString &words)
{
    workspace().view().moveCursor(QTextCursor::Start);
    QVERIFY(workspace().view().find(words));
    QCOMPARE(workspace().view().selectionInOriginal(), rangeOf(words));
}

void TestCodingDesk::save(const QString &note)
{
    editor()->findChild<QPlainTextEdit *>()->setPlainText(note);
    editor()->submit();
}

/// A copy of the project in which Kim put a note on words.
QString TestCodingDesk::copyWith(const QString &note, const QString &words, const QList<core::TagId> &tags)
{
    const QString path = m_folder->filePath(u"copy.emend"_s);
    if (!project().saveCopy(path))
        qFatal("no copy");
    const auto copy = core::Project::open(path);
    (*copy)->setAuthor(u"Kim"_s);
    if (!(*copy)->apply(core::annotate((*copy)->call(call().info.id), rangeOf(words), note, tags)))
        qFatal("no note");
    return path;
}

void TestCodingDesk::keyOfATagPutsItOnTheSelection()
{
    const core::Tag outlook = tag(u"Outlook"_s, u"Alt+7"_s);
    QVERIFY(m_window->session().apply(core::addTag(outlook)));
    select(u"Revenue"_s);
    workspace().view().setFocus();
    QTest::keyClick(&workspace().view(), Qt::Key_7, Qt::AltModifier);
    QCOMPARE(call().annotations.size(), 1);
    QCOMPARE(call().annotations.first().anchor.quote, u"Revenue"_s);
    QCOMPARE(call().annotations.first().tags, QList<core::TagId>{outlook.id});
    QTest::keyClick(&workspace().view(), Qt::Key_7, Qt::AltModifier);
    QVERIFY(call().annotations.isEmpty());
}

void TestCodingDesk::keyOfTheProgramIsNotTaken()
{
    QVERIFY(m_window->session().apply(core::addTag(tag(u"Outlook"_s, u"Ctrl+F"_s))));
    select(u"Revenue"_s);
    QTest::keyClick(&workspace().view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(call().annotations.isEmpty());
}

void TestCodingDesk::figureIsAnnotated()
{
    auto *table = workspace().kpis().findChild<QTableView *>();
    QVERIFY(table->model()->rowCount() > 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    action(ui::ActionId::AnnotateFigure)->trigger();
    save(u"Check with the release"_s);
    QCOMPARE(call().annotations.size(), 1);
    QCOMPARE(call().annotations.first().subject, core::Annotation::Subject::Figure);
    QVERIFY(call().annotations.first().about.contains(u"120"_s));
}

void TestCodingDesk::findingIsAnnotated()
{
    QVERIFY(workspace().review().currentFinding());
    const core::TextRange words = workspace().review().currentFinding()->range;
    action(ui::ActionId::AnnotateFinding)->trigger();
    save(u"Ask the vendor"_s);
    QCOMPARE(call().annotations.first().anchor.range, words);
    QCOMPARE(call().annotations.first().subject, core::Annotation::Subject::Finding);
    QVERIFY(!call().annotations.first().about.isEmpty());
}

void TestCodingDesk::turnIsAnnotated()
{
    select(u"Revenue"_s);
    const core::TextRange turn = workspace().view().currentTurn()->range;
    action(ui::ActionId::AnnotateTurn)->trigger();
    save(u"The whole answer"_s);
    QCOMPARE(call().annotations.first().anchor.range, turn);
    QCOMPARE(call().annotations.first().subject, core::Annotation::Subject::Turn);
}

void TestCodingDesk::passageIsMovedByWordsAndToTheSelection()
{
    select(u"Revenue"_s);
    action(ui::ActionId::Annotate)->trigger();
    save(u"x"_s);
    const auto press = [this](const QString &tip) {
        for (auto *button : editor()->findChildren<QToolButton *>()) {
            if (button->toolTip().startsWith(tip)) {
                button->click();
                return;
            }
        }
        QFAIL("there is no such button");
    };
    const qsizetype edits = project().historySize();
    press(u"End one word later"_s);
    press(u"End one word later"_s);
    QCOMPARE(call().annotations.first().anchor.quote, u"Revenue was $120"_s);
    QCOMPARE(project().historySize(), edits + 1);
    press(u"Begin one word later"_s);
    QCOMPARE(call().annotations.first().anchor.quote, u"was $120"_s);
    select(u"hearing ratio"_s);
    press(u"Put the annotation"_s);
    QCOMPARE(call().annotations.first().anchor.quote, u"hearing ratio"_s);
    QCOMPARE(call().annotations.first().note, u"x"_s);
}

void TestCodingDesk::codebookGoesOutAndIn()
{
    core::Tag below = tag(u"Raised"_s, {});
    const core::Tag outlook = tag(u"Outlook"_s, {});
    below.parent = outlook.id;
    QVERIFY(m_window->session().apply(core::addTag(outlook)));
    QVERIFY(m_window->session().apply(core::addTag(below)));
    const QList<core::Tag> before = project().tags();
    const QString path = m_folder->filePath(u"codebook.qdc"_s);
    workspace().coding().exportCodebook(path);
    for (int i = 0; i < 2; ++i)
        m_window->session().undo();
    QVERIFY(project().tags().isEmpty());
    workspace().coding().importCodebook(path);
    QCOMPARE(project().tags(), before);
    m_window->session().undo();
    QVERIFY(project().tags().isEmpty());
    QSignalSpy failed(&workspace().coding(), &ui::CodingDesk::failed);
    workspace().coding().importCodebook(m_folder->filePath(u"missing.qdc"_s));
    QCOMPARE(failed.size(), 1);
}

void TestCodingDesk::dialogRefusesTakenKeys()
{
    const auto isAllowed = [](const QString &key) {
        const ui::TagDialog dialog(tag(u"Outlook"_s, key), {{u"Ctrl+F"_s, u"Find"_s}});
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault() || button->text().contains(u"OK"_s))
                return button->isEnabled();
        }
        return false;
    };
    QVERIFY(isAllowed(u"Alt+1"_s));
    QVERIFY(isAllowed(u""_s));
    QVERIFY(isAllowed(u"F9"_s));
    QVERIFY(!isAllowed(u"Ctrl+F"_s));
    QVERIFY(!isAllowed(u"A"_s));
    QVERIFY(!isAllowed(u"Shift+A"_s));
}

void TestCodingDesk::reportShowsAndSavesQuotes()
{
    const core::Tag outlook = tag(u"Outlook"_s, {});
    QVERIFY(m_window->session().apply(core::addTag(outlook)));
    QVERIFY(m_window->session().apply(core::annotate(call(), rangeOf(u"our hearing ratio"_s), u"odd"_s, {outlook.id})));
    const qsizetype at = m_window->session().call().map.corrected().indexOf(u"hearing"_s);
    QVERIFY(m_window->session().apply(core::typeText(call(), {at, at + 7}, u"gearing"_s)));

    ui::TagReportDialog dialog(project(), call().info.id, outlook.id);
    QVERIFY(dialog.findChild<QTextBrowser *>()->toPlainText().contains(u"“our gearing ratio”"_s));
    for (const QString &name : {u"quotes.html"_s, u"quotes.md"_s, u"quotes.csv"_s}) {
        VERIFY_RESULT(dialog.save(m_folder->filePath(name)));
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("our gearing ratio"));
    }
}

void TestCodingDesk::copyIsMergedAndTakenBack()
{
    const QString path = copyWith(u"from Kim"_s, u"Revenue"_s, {});
    auto *merging = m_window->findChild<ui::MergeDesk *>();
    QTimer::singleShot(0, merging, [] {
        auto *dialog = qobject_cast<ui::MergeDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->plan().items.size(), 1);
        dialog->accept();
    });
    merging->merge(path);
    QCOMPARE(call().annotations.size(), 1);
    QCOMPARE(call().annotations.first().author, u"Kim"_s);
    m_window->session().undo();
    QVERIFY(call().annotations.isEmpty());
}

void TestCodingDesk::conflictIsChosenByAClick()
{
    core::MergePlan plan;
    core::MergeItem item;
    item.kind = core::MergeItem::Kind::Conflict;
    item.what = u"Annotation"_s;
    item.mine = u"raised"_s;
    item.theirs = u"lifted"_s;
    item.isTaken = false;
    core::MergeItem added = item;
    added.kind = core::MergeItem::Kind::Added;
    added.isTaken = true;
    plan.items = {item, item, added};
    ui::MergeDialog dialog(plan, u"copy.emend"_s, {});
    auto *list = dialog.findChild<QTreeWidget *>();
    QTreeWidgetItem *conflict = list->topLevelItem(0)->child(0);
    Q_EMIT list->itemClicked(conflict, 3);
    QVERIFY(dialog.plan().items[0].isTaken);
    QVERIFY(!dialog.plan().items[1].isTaken);
    QVERIFY(conflict->font(3).bold());
    QVERIFY(!conflict->font(2).bold());
    Q_EMIT list->itemClicked(conflict, 2);
    QVERIFY(!dialog.plan().items[0].isTaken);
    Q_EMIT list->itemActivated(conflict, 0);
    QVERIFY(dialog.plan().items[0].isTaken);
    dialog.takeAll(false);
    QVERIFY(!dialog.plan().items[0].isTaken);
    QVERIFY(dialog.plan().items[2].isTaken);
    Q_EMIT list->itemClicked(list->topLevelItem(1)->child(0), 2);
    QVERIFY(dialog.plan().items[2].isTaken);
}

void TestCodingDesk::mergingWithItselfIsRefused()
{
    auto *merging = m_window->findChild<ui::MergeDesk *>();
    QSignalSpy failed(merging, &ui::MergeDesk::failed);
    merging->merge(project().path());
    QCOMPARE(failed.size(), 1);
}

void TestCodingDesk::agreementOfTwoIsShown()
{
    const core::Tag outlook = tag(u"Outlook"_s, {});
    core::Annotation mine;
    mine.anchor.range = {0, 10};
    mine.tags = {outlook.id};
    mine.author = u"Robin"_s;
    core::Annotation theirs = mine;
    theirs.author = u"Kim"_s;
    theirs.anchor.range = {5, 10};
    const ui::AgreementDialog dialog({mine, theirs}, {outlook});
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), u"1"_s);
    QCOMPARE(list->topLevelItem(0)->text(5), QLocale().toString(0.5, 'f', 2));
    const ui::AgreementDialog alone({mine}, {outlook});
    QCOMPARE(alone.findChild<QTreeWidget *>()->topLevelItemCount(), 0);
}

QTEST_MAIN(TestCodingDesk)
#include "test_codingdesk.moc"
