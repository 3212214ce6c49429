// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAccessible>
#include <QDockWidget>
#include <QLayout>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "core/base/translations.h"
#include "tests/ui/controlwalk.h"
#include "tests/ui/everydialog.h"
#include "ui/mainwindow.h"
#include "ui/models/findingmodel.h"
#include "ui/panels/reviewpanel.h"
#include "ui/settings/appearance.h"
#include "ui/settings/contrast.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace {

/// Shows a dialog on a screen of 1920x1080; that of the test is smaller.
void showAsLargeAsNeeded(QDialog &dialog)
{
    dialog.show();
    QSize size = dialog.sizeHint();
    if (dialog.layout()->hasHeightForWidth())
        size.setHeight(std::max(size.height(), dialog.layout()->totalHeightForWidth(size.width())));
    dialog.resize(size.boundedTo(QSize(1920, 1080)));
    QTest::qWait(1);
}

QImage pictureOf(QWidget &window)
{
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many points of a place look otherwise in another picture, and by at least 3:1.
int changedPoints(const QImage &before, const QImage &after, const QRect &place)
{
    int changed = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (!before.rect().contains(x, y) || before.pixel(x, y) == after.pixel(x, y))
                continue;
            changed += ui::contrastRatio(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3;
        }
    }
    return changed;
}

} // namespace

/// Whoever cannot see the window, or not well, or uses keys alone, works with it as well as everybody else.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyControlOfTheWindowHasAName();
    void everyControlOfTheDialogsHasAName();
    void rowsOfListsCanBeReadAloud();
    void theFindingAtTheCursorIsReadAloud();
    void tabFollowsReadingOrder();
    void focusCanBeSeen_data();
    void focusCanBeSeen();
    void everythingIsWhole_data();
    void everythingIsWhole();

private:
    void openSample();
    QStringList clippedInDialogs();
    QStringList clippedInPanels();
    void setTextSize(int percent);

    std::unique_ptr<ui::MainWindow> m_window;
    QFont m_font;
};

void TestAccessibility::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"emend-test"_s);
    QCoreApplication::setApplicationName(u"test_accessibility"_s);
    QAccessible::setActive(true);
    m_font = QApplication::font();
}

void TestAccessibility::init()
{
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    QApplication::setFont(m_font);
    ui::applyTheme(ui::Theme::Light);
}

void TestAccessibility::cleanup()
{
    m_window.reset();
    core::installTranslations(u"en"_s);
    QApplication::setFont(m_font);
}

void TestAccessibility::openSample()
{
    m_window = std::make_unique<ui::MainWindow>();
    m_window->resize(1920, 1080);
    m_window->show();
    QSignalSpy analysed(&m_window->session(), &ui::Session::analysisChanged);
    m_window->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!analysed.isEmpty(), 60000);
    QTest::qWait(50);
}

void TestAccessibility::everythingIsWhole_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("language");
    for (const QString &language : core::translatedLanguages()) {
        for (const int percent : {100, 200})
            QTest::addRow("%s at %d %%", qPrintable(language), percent) << percent << language;
    }
}

void TestAccessibility::setTextSize(int percent)
{
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
}

void TestAccessibility::everyControlOfTheWindowHasAName()
{
    m_window = std::make_unique<ui::MainWindow>();
    m_window->show();
    QStringList nameless = support::namelessIn(*m_window);
    openSample();
    m_window->actions()[ui::ActionId::Find]->trigger();
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        QTest::qWait(1);
        nameless += support::namelessIn(*m_window);
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
}

void TestAccessibility::everyControlOfTheDialogsHasAName()
{
    openSample();
    QStringList nameless;
    for (const support::NamedDialog &named : support::everyDialog(*m_window)) {
        named.dialog->show();
        QVERIFY2(!named.dialog->windowTitle().isEmpty(), qPrintable(named.name));
        for (const QString &control : support::namelessIn(*named.dialog))
            nameless.append(named.name + u": "_s + control);
        named.dialog->hide();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(u'\n' + nameless.join(u'\n')));
}

void TestAccessibility::rowsOfListsCanBeReadAloud()
{
    openSample();
    const auto *model = m_window->workspace().review().findChild<ui::FindingModel *>();
    QVERIFY(model->rowCount() > 0);
    for (int row = 0; row < model->rowCount(); ++row) {
        const core::Finding &finding = model->finding(model->index(row));
        const QString text = model->index(row).data(Qt::AccessibleTextRole).toString();
        QVERIFY(text.contains(ui::findingCategoryName(finding)));
        QVERIFY(text.contains(ui::proposalSentence(finding, m_window->session().call().correctedText(finding.range))));
        QCOMPARE(model->index(row).data(Qt::AccessibleDescriptionRole).toString(), finding.reason);
    }
    QStringList silent;
    for (QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
        if (!view->model() || support::isPartOfControl(view) || view->model()->rowCount() == 0)
            continue;
        bool isHeard = false;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(0, column);
            isHeard = isHeard || !index.data(Qt::AccessibleTextRole).toString().isEmpty()
                      || !index.data(Qt::DisplayRole).toString().isEmpty();
        }
        if (!isHeard)
            silent.append(support::pathOf(view));
    }
    QCOMPARE(silent, QStringList());
}

void TestAccessibility::theFindingAtTheCursorIsReadAloud()
{
    openSample();
    ui::TranscriptView &view = m_window->workspace().view();
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(read->role(), QAccessible::EditableText);
    const QList<core::Finding> findings = m_window->session().call().analysis.findings;
    int announced = 0;
    for (const core::Finding &finding : findings) {
        if (!m_window->session().call().isOffered(finding))
            continue;
        view.goTo({finding.range.begin, finding.range.begin});
        const QString said = read->text(QAccessible::Description);
        QVERIFY2(said.contains(finding.reason), qPrintable(said));
        if (finding.suggestion && !finding.suggestion->isEmpty())
            QVERIFY2(said.contains(u"write “%1”"_s.arg(*finding.suggestion)), qPrintable(said));
        ++announced;
    }
    QVERIFY(announced > 0);
    const core::Turn &turn = m_window->session().call().call.speech.turns.constLast();
    view.goTo({turn.range.begin, turn.range.begin});
    QVERIFY(read->text(QAccessible::Description).contains(m_window->session().call().speakerOf(turn)->displayName()));
}

void TestAccessibility::tabFollowsReadingOrder()
{
    openSample();
    QStringList wrong;
    for (const support::NamedDialog &named : support::everyDialog(*m_window)) {
        named.dialog->show();
        QTest::qWait(1);
        for (const QString &place : support::misorderedIn(*named.dialog))
            wrong.append(named.name + u": "_s + place);
        named.dialog->hide();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestAccessibility::focusCanBeSeen_data()
{
    QTest::addColumn<ui::Theme>("theme");
    QTest::newRow("light") << ui::Theme::Light;
    QTest::newRow("dark") << ui::Theme::Dark;
    QTest::newRow("high contrast, light") << ui::Theme::HighContrastLight;
    QTest::newRow("high contrast, dark") << ui::Theme::HighContrastDark;
}

void TestAccessibility::focusCanBeSeen()
{
    QFETCH(ui::Theme, theme);
    openSample();
    ui::applyTheme(theme);
    QStringList unseen;
    for (const support::NamedDialog &named : support::everyDialog(*m_window)) {
        QDialog &dialog = *named.dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (QWidget *widget : support::tabChain(dialog)) {
            if (QWidget *focused = dialog.focusWidget())
                focused->clearFocus();
            const QImage before = pictureOf(dialog);
            widget->setFocus(Qt::TabFocusReason);
            if (!widget->hasFocus() || widget->visibleRegion().isEmpty())
                continue;
            const QImage after = pictureOf(dialog);
            const QRect place(widget->mapTo(&dialog, QPoint(0, 0)), widget->size());
            // At least as much as a line along its longer side.
            if (changedPoints(before, after, place) < std::max(widget->width(), widget->height()) / 2)
                unseen.append(named.name + u": "_s + support::pathOf(widget));
        }
        dialog.hide();
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(u'\n' + unseen.join(u'\n')));
}

QStringList TestAccessibility::clippedInDialogs()
{
    QStringList clipped;
    for (const support::NamedDialog &named : support::everyDialog(*m_window)) {
        showAsLargeAsNeeded(*named.dialog);
        if (named.dialog->minimumSizeHint().width() > 1920 || named.dialog->minimumSizeHint().height() > 1080)
            clipped.append(u"%1 needs %2x%3"_s.arg(named.name)
                               .arg(named.dialog->minimumSizeHint().width())
                               .arg(named.dialog->minimumSizeHint().height()));
        for (const QString &place : support::clippedIn(*named.dialog))
            clipped.append(named.name + u": "_s + place);
        named.dialog->hide();
    }
    return clipped;
}

QStringList TestAccessibility::clippedInPanels()
{
    QStringList clipped;
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        QTest::qWait(1);
        for (const QString &place : support::clippedIn(*dock))
            clipped.append(dock->objectName() + u": "_s + place);
    }
    return clipped;
}

void TestAccessibility::everythingIsWhole()
{
    QFETCH(int, percent);
    QFETCH(QString, language);
    core::installTranslations(language);
    setTextSize(percent);
    openSample();
    const QStringList clipped = clippedInDialogs() + clippedInPanels();
    QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));

    m_window->actions()[ui::ActionId::Find]->trigger();
    m_window->resize(1366, 768);
    QTest::qWait(20);
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(m_window->width() <= 1366 && m_window->height() <= 768,
             qPrintable(u"it needs %1x%2"_s.arg(least.width()).arg(least.height())));
    QVERIFY(m_window->workspace().view().viewport()->width() > 150);
}

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
