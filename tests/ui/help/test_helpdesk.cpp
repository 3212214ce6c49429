// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QDockWidget>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

#include "core/base/translations.h"
#include "tests/ui/deskwindow.h"
#include "tests/ui/everydialog.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/helpdesk.h"
#include "ui/mainwindow.h"
#include "ui/panels/reviewpanel.h"
#include "ui/settings/appearance.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace {

bool hasTopic(const QString &part)
{
    const QList<ui::HelpTopic> &topics = ui::helpTopics();
    return std::any_of(topics.begin(), topics.end(), [&](const ui::HelpTopic &topic) { return topic.part == part; });
}

/// The classes of all dialogs of the program, as its headers declare them.
QStringList dialogClasses()
{
    static const QRegularExpression declared(u"class (\\w+)\\s*:\\s*public QDialog"_s);
    QStringList classes;
    QDirIterator headers(QStringLiteral(SOURCE_FOLDER) + u"/ui"_s, {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = declared.globalMatch(text); match.hasNext();)
            classes.append(u"ui::"_s + match.next().captured(1));
    }
    return classes;
}

} // namespace

/// F1 opens the guide where it tells about what the analyst is doing.
class TestHelpDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyPanelHasAPage();
    void everyDialogHasAPage();
    void everyTopicLeadsToAHeading();
    void f1TellsAboutTheFocusedPanel_data();
    void f1TellsAboutTheFocusedPanel();
    void f1TellsAboutAnOpenDialog();
    void aFieldForKeysTakesF1Itself();
    void goesBackAndForward();
    void searchesAllPages();
    void saysThatNothingIsFound();
    void worksWithKeysAlone();
    void tellsTheKeysThatWereJustChosen();
    void followsThemeAndSizeOfText();
    void theKeyOfAllKeysIsAnother();

private:
    ui::HelpWindow &guide() { return *m_window->help().guide(); }
    ui::HelpPlace place() { return guide().browser().place(); }

    std::unique_ptr<ui::MainWindow> m_window;
    QFont m_font;
};

void TestHelpDesk::initTestCase()
{
    core::installTranslations(u"en"_s);
    m_font = QApplication::font();
}

void TestHelpDesk::init()
{
    test::useFreshSettings(u"test-helpdesk"_s);
    ui::applyTheme(ui::Theme::Light);
    m_window = test::windowWithSample();
    QVERIFY(m_window);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelpDesk::cleanup()
{
    m_window.reset();
    QApplication::setFont(m_font);
}

void TestHelpDesk::everyPanelHasAPage()
{
    const QList<QDockWidget *> docks = m_window->findChildren<QDockWidget *>();
    QVERIFY(docks.size() >= 12);
    for (const QDockWidget *dock : docks)
        QVERIFY2(hasTopic(dock->objectName()), qPrintable(dock->objectName()));
}

void TestHelpDesk::everyDialogHasAPage()
{
    const QStringList classes = dialogClasses();
    QVERIFY(classes.size() >= 25);
    for (const QString &name : classes)
        QVERIFY2(hasTopic(name), qPrintable(name));
    for (const support::NamedDialog &named : support::everyDialog(*m_window)) {
        const QString name = QString::fromLatin1(named.dialog->metaObject()->className());
        QVERIFY2(hasTopic(name), qPrintable(name));
    }
}

void TestHelpDesk::everyTopicLeadsToAHeading()
{
    ui::HelpBrowser browser;
    browser.setPages(ui::HelpPages(u"en"_s));
    QStringList seen;
    for (const ui::HelpTopic &topic : ui::helpTopics()) {
        QVERIFY2(!seen.contains(topic.part), qPrintable(topic.part));
        seen.append(topic.part);
        browser.goTo(topic.place);
        QCOMPARE(browser.place(), topic.place);
        bool isThere = topic.place.anchor.isEmpty();
        const QTextDocument &document = *browser.document();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            isThere = isThere || block.begin().fragment().charFormat().anchorNames().contains(topic.place.anchor);
        QVERIFY2(isThere, qPrintable(topic.place.page + u'#' + topic.place.anchor));
    }
}

void TestHelpDesk::f1TellsAboutTheFocusedPanel_data()
{
    QTest::addColumn<QString>("panel"); ///< Empty for the transcript.
    QTest::addColumn<ui::HelpPlace>("place");
    QTest::newRow("transcript") << QString() << ui::HelpPlace{u"transcript"_s, {}};
    QTest::newRow("review") << u"review"_s << ui::HelpPlace{u"findings"_s, {}};
    QTest::newRow("charts") << u"charts"_s << ui::HelpPlace{u"figures"_s, u"charts"_s};
    QTest::newRow("search") << u"search"_s << ui::HelpPlace{u"projects"_s, u"searching-all-calls"_s};
}

void TestHelpDesk::f1TellsAboutTheFocusedPanel()
{
    QFETCH(QString, panel);
    QWidget *focus = &m_window->workspace().view();
    if (!panel.isEmpty()) {
        auto *dock = m_window->findChild<QDockWidget *>(panel);
        dock->show();
        dock->raise();
        QTest::qWait(1);
        focus = nullptr;
        for (QWidget *widget : dock->findChildren<QWidget *>()) {
            if (!focus && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled())
                focus = widget;
        }
    }
    QVERIFY(focus);
    focus->setFocus();
    QTest::keyClick(focus, Qt::Key_F1);
    QVERIFY(m_window->help().guide());
    QVERIFY(guide().isVisible());
    QTEST(place(), "place");
}

void TestHelpDesk::f1TellsAboutAnOpenDialog()
{
    ui::HelpPlace shown;
    bool canBeUsed = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_F1);
        if (m_window->help().guide()) {
            shown = place();
            // On a modal dialog only what belongs to it can be used.
            canBeUsed = guide().parentWidget() == dialog;
        }
        dialog->close();
    });
    m_window->actions()[ui::ActionId::Export]->trigger();
    QCOMPARE(shown, (ui::HelpPlace{u"exporting"_s, {}}));
    QVERIFY(canBeUsed);
    // It went with the dialog, and the next one belongs to the window.
    QVERIFY(!m_window->help().guide());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(&m_window->workspace().view(), Qt::Key_F1);
    QVERIFY(m_window->help().guide());
    QCOMPARE(guide().parentWidget(), m_window.get());
}

void TestHelpDesk::aFieldForKeysTakesF1Itself()
{
    bool isAsked = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        auto *field = dialog->findChild<QKeySequenceEdit *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F1);
        isAsked = m_window->help().guide() == nullptr && field->keySequence() == QKeySequence(Qt::Key_F1);
        dialog->close();
    });
    m_window->actions()[ui::ActionId::Shortcuts]->trigger();
    QVERIFY(isAsked);
}

void TestHelpDesk::goesBackAndForward()
{
    m_window->help().showAbout(&m_window->workspace().view());
    ui::HelpBrowser &browser = guide().browser();
    browser.verticalScrollBar()->setValue(60);
    const int scrolled = browser.verticalScrollBar()->value();
    browser.goTo({u"figures"_s, u"charts"_s});
    QTest::keyClick(&browser, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(place(), (ui::HelpPlace{u"transcript"_s, {}}));
    QCOMPARE(browser.verticalScrollBar()->value(), scrolled);
    QTest::keyClick(&browser, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(place(), (ui::HelpPlace{u"figures"_s, u"charts"_s}));
    QVERIFY(!browser.canGoForward());
    browser.goTo({u"nowhere"_s, {}});
    QCOMPARE(place().page, u"figures"_s);
    QCOMPARE(guide().list().currentRow(), ui::HelpPages::ids().indexOf(u"figures"_s));
}

void TestHelpDesk::searchesAllPages()
{
    m_window->help().showAbout(nullptr);
    QTest::keyClicks(&guide().searchField(), u"cohen"_s);
    QVERIFY(guide().list().count() >= 1);
    QCOMPARE(place(), (ui::HelpPlace{u"annotations"_s, u"agreement"_s}));
    QVERIFY(guide().list().item(0)->text().contains(u"Cohen"));
    const QList<QTextEdit::ExtraSelection> marked = guide().browser().extraSelections();
    QVERIFY(!marked.isEmpty());
    QCOMPARE(marked.constFirst().cursor.selectedText().toLower(), u"cohen"_s);

    QTest::keyClick(&guide().searchField(), Qt::Key_Escape);
    QVERIFY(guide().isVisible());
    QCOMPARE(guide().list().count(), ui::HelpPages::ids().size());
    QVERIFY(guide().browser().extraSelections().isEmpty());
    QCOMPARE(place().page, u"annotations"_s);
}

void TestHelpDesk::saysThatNothingIsFound()
{
    m_window->help().showAbout(nullptr);
    guide().searchField().setText(u"unicorn"_s);
    QCOMPARE(guide().list().count(), 1);
    QVERIFY(!guide().list().item(0)->flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(guide().list().item(0)->text().startsWith(u"Nothing is found"));
}

void TestHelpDesk::worksWithKeysAlone()
{
    m_window->help().showAbout(nullptr);
    QTRY_VERIFY(guide().browser().hasFocus());
    QTest::keyClick(&guide().browser(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(guide().searchField().hasFocus());
    QTest::keyClicks(&guide().searchField(), u"margin"_s);
    QVERIFY(guide().list().count() > 1);
    QTest::keyClick(&guide().searchField(), Qt::Key_Down);
    QVERIFY(guide().list().hasFocus());
    const ui::HelpPlace first = place();
    QTest::keyClick(&guide().list(), Qt::Key_Down);
    QVERIFY(place() != first);
    QTest::keyClick(&guide().list(), Qt::Key_Return);
    QVERIFY(guide().browser().hasFocus());
    QTest::keyClick(&guide().browser(), Qt::Key_Escape);
    QVERIFY(!guide().isVisible());
}

void TestHelpDesk::tellsTheKeysThatWereJustChosen()
{
    m_window->help().showAbout(&m_window->workspace().review());
    QVERIFY(guide().browser().toPlainText().contains(u"F8"));
    auto &actions = const_cast<ui::Actions &>(m_window->actions());
    actions.setOwnKeys({{u"NextFinding"_s, {QKeySequence(u"Ctrl+Alt+N"_s)}}});
    QVERIFY(guide().browser().toPlainText().contains(u"Ctrl+Alt+N"));
}

void TestHelpDesk::followsThemeAndSizeOfText()
{
    m_window->help().showAbout(nullptr);
    const auto widest = [this] { return guide().browser().document()->defaultFont().pointSizeF(); };
    const double before = widest();
    QFont font = m_font;
    font.setPointSizeF(2 * m_font.pointSizeF());
    QApplication::setFont(font);
    QTRY_VERIFY(widest() > 1.5 * before);
    ui::applyTheme(ui::Theme::Dark);
    QTRY_VERIFY(ui::isDark(guide().browser().palette()));
    const QTextDocument &document = *guide().browser().document();
    QColor link;
    for (QTextBlock block = document.begin(); block.isValid() && !link.isValid(); block = block.next()) {
        for (auto it = block.begin(); it != block.end(); ++it) {
            if (it.fragment().charFormat().isAnchor() && !it.fragment().charFormat().anchorHref().isEmpty())
                link = it.fragment().charFormat().foreground().color();
        }
    }
    QCOMPARE(link, ui::darkPalette().color(QPalette::Link));
}

void TestHelpDesk::theKeyOfAllKeysIsAnother()
{
    QCOMPARE(m_window->actions().actionOn(QKeySequence(Qt::Key_F1)), m_window->actions()[ui::ActionId::Help]);
    QCOMPARE(m_window->actions().actionOn(QKeySequence(Qt::CTRL | Qt::Key_F1)),
             m_window->actions()[ui::ActionId::Shortcuts]);
}

QTEST_MAIN(TestHelpDesk)
#include "test_helpdesk.moc"
