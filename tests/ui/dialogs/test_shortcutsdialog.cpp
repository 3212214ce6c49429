// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/translations.h"
#include "ui/actions/actions.h"
#include "ui/actions/menus.h"
#include "ui/dialogs/shortcutsdialog.h"

using namespace Qt::StringLiterals;

/// Choosing keys for actions.
class TestShortcutsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findsAnActionByItsNameMenuOrKey_data();
    void findsAnActionByItsNameMenuOrKey();
    void givesAnActionTheKeyThatIsPressed();
    void namesTheActionThatHasAKeyAndTakesIt();
    void keepsAKeyThatIsTakenWhereItIs();
    void refusesWhatIsTypedAndWhatOpensMenus_data();
    void refusesWhatIsTypedAndWhatOpensMenus();
    void givesASecondKey();
    void givesOneOrAllTheirKeysBack();
    void goesToAnotherComputerInAFile();
    void leavesAllAsItWasIfAFileIsWrong();

private:
    void choose(const QString &name);
    void press(QKeySequenceEdit *field, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    QPushButton *button(const QString &text) const;
    bool says(const QString &words) const;
    QKeySequenceEdit *field(int number) const { return m_dialog->findChildren<QKeySequenceEdit *>().at(number); }

    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ui::Actions> m_actions;
    std::unique_ptr<ui::ShortcutsDialog> m_dialog;
    QTemporaryDir m_folder;
};

void TestShortcutsDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    core::installTranslations(u"en"_s);
}

void TestShortcutsDialog::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_actions = std::make_unique<ui::Actions>();
    ui::fillMenuBar(m_window->menuBar(), *m_actions);
    m_dialog = std::make_unique<ui::ShortcutsDialog>(*m_actions, m_window.get());
    m_dialog->show();
}

void TestShortcutsDialog::cleanup()
{
    m_dialog.reset();
    m_actions.reset();
    m_window.reset();
}

void TestShortcutsDialog::choose(const QString &name)
{
    m_dialog->findChild<QLineEdit *>()->setText(name);
    auto *table = m_dialog->findChild<QTableView *>();
    QVERIFY2(table->model()->rowCount() > 0, qPrintable(name));
    table->selectRow(0);
    QCOMPARE(table->model()->index(0, 0).data().toString(), name);
}

void TestShortcutsDialog::press(QKeySequenceEdit *field, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    field->setFocus();
    QTest::keyClick(field, key, modifiers);
}

QPushButton *TestShortcutsDialog::button(const QString &text) const
{
    for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

bool TestShortcutsDialog::says(const QString &words) const
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text().contains(words); });
}

void TestShortcutsDialog::findsAnActionByItsNameMenuOrKey_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("action");
    QTest::newRow("name") << u"accept the prop"_s << u"Accept the proposal"_s;
    QTest::newRow("menu") << u"View › Layout"_s << u"Review"_s;
    QTest::newRow("key") << u"ctrl+shift+p"_s << u"Command palette"_s;
}

void TestShortcutsDialog::findsAnActionByItsNameMenuOrKey()
{
    QFETCH(QString, typed);
    QFETCH(QString, action);
    m_dialog->findChild<QLineEdit *>()->setText(typed);
    const QAbstractItemModel *rows = m_dialog->findChild<QTableView *>()->model();
    QVERIFY(rows->rowCount() > 0);
    QCOMPARE(rows->index(0, 0).data().toString(), action);
}

void TestShortcutsDialog::givesAnActionTheKeyThatIsPressed()
{
    choose(u"Quotes by tag"_s);
    press(field(0), Qt::Key_F7, Qt::ControlModifier);
    QCOMPARE(m_dialog->ownKeys(), (ui::KeyMap{{u"TagReport"_s, {QKeySequence(u"Ctrl+F7"_s)}}}));
    QVERIFY(m_actions->ownKeys().isEmpty());
}

void TestShortcutsDialog::namesTheActionThatHasAKeyAndTakesIt()
{
    choose(u"Quotes by tag"_s);
    press(field(0), Qt::Key_F8);
    QVERIFY(says(u"“Next finding”"_s));
    QVERIFY(m_dialog->ownKeys().isEmpty());
    QPushButton *take = button(u"Take it from there"_s);
    QVERIFY(take && take->isVisible());
    take->click();
    QCOMPARE(m_dialog->ownKeys(), (ui::KeyMap{{u"TagReport"_s, {QKeySequence(u"F8"_s)}}, {u"NextFinding"_s, {}}}));
    QVERIFY(!take->isVisible());
}

void TestShortcutsDialog::keepsAKeyThatIsTakenWhereItIs()
{
    choose(u"Quotes by tag"_s);
    press(field(0), Qt::Key_F8);
    choose(u"Next finding"_s);
    QCOMPARE(field(0)->keySequence(), QKeySequence(u"F8"_s));
    QVERIFY(!button(u"Take it from there"_s)->isVisible());
    QVERIFY(m_dialog->ownKeys().isEmpty());
}

void TestShortcutsDialog::refusesWhatIsTypedAndWhatOpensMenus_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a letter") << int(Qt::Key_N) << int(Qt::NoModifier) << u"writes or moves in a text"_s;
    QTest::newRow("the menu bar") << int(Qt::Key_F10) << int(Qt::NoModifier) << u"F10 opens the menu bar"_s;
    QTest::newRow("a menu") << int(Qt::Key_F) << int(Qt::AltModifier) << u"It opens the menu “File”"_s;
    QTest::newRow("copying") << int(Qt::Key_C) << int(Qt::ControlModifier) << u"Every text field needs it"_s;
}

void TestShortcutsDialog::refusesWhatIsTypedAndWhatOpensMenus()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, reason);
    choose(u"Quotes by tag"_s);
    press(field(0), static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY2(says(reason), qPrintable(reason));
    QVERIFY(m_dialog->ownKeys().isEmpty());
}

void TestShortcutsDialog::givesASecondKey()
{
    choose(u"Next finding"_s);
    press(field(1), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    const QList<QKeySequence> both{QKeySequence(u"F8"_s), QKeySequence(u"Ctrl+Alt+N"_s)};
    QCOMPARE(m_dialog->ownKeys().value(u"NextFinding"_s), both);
}

void TestShortcutsDialog::givesOneOrAllTheirKeysBack()
{
    choose(u"Quotes by tag"_s);
    QVERIFY(!button(u"Reset all"_s)->isEnabled());
    button(u"No key"_s)->click();
    choose(u"Annotate the selection"_s);
    button(u"No key"_s)->click();
    QCOMPARE(m_dialog->ownKeys().size(), 2);
    button(u"Reset this one"_s)->click();
    QCOMPARE(m_dialog->ownKeys().keys(), QStringList{u"TagReport"_s});
    button(u"Reset all"_s)->click();
    QVERIFY(m_dialog->ownKeys().isEmpty());
}

void TestShortcutsDialog::goesToAnotherComputerInAFile()
{
    const QString path = m_folder.filePath(u"keys.json"_s);
    choose(u"Quotes by tag"_s);
    press(field(0), Qt::Key_F7, Qt::ControlModifier);
    const ui::KeyMap own = m_dialog->ownKeys();
    QVERIFY(m_dialog->exportTo(path));

    ui::ShortcutsDialog other(*m_actions, m_window.get());
    QVERIFY(other.ownKeys().isEmpty());
    QVERIFY(other.importFrom(path));
    QCOMPARE(other.ownKeys(), own);
}

void TestShortcutsDialog::leavesAllAsItWasIfAFileIsWrong()
{
    choose(u"Quotes by tag"_s);
    press(field(0), Qt::Key_F7, Qt::ControlModifier);
    const ui::KeyMap own = m_dialog->ownKeys();
    const QString path = m_folder.filePath(u"wrong.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    QVERIFY(!m_dialog->importFrom(path));
    QVERIFY(!m_dialog->importFrom(m_folder.filePath(u"missing.json"_s)));
    QCOMPARE(m_dialog->ownKeys(), own);
}

QTEST_MAIN(TestShortcutsDialog)
#include "test_shortcutsdialog.moc"
