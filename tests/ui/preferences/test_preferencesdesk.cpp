// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/project/edits.h"
#include "ui/backupdesk.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/mainwindow.h"
#include "ui/models/findingmodel.h"
#include "ui/panels/reviewpanel.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/preferencespage.h"
#include "ui/preferencesdesk.h"
#include "ui/transcript/transcriptlayout.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/statusline.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace {

enum Page { Appearance, Text, Findings, Export, Backups, Person };

/// The child of a kind that shows words, without the marks of keys.
template<typename Widget>
Widget *named(QWidget *parent, const QString &words)
{
    for (Widget *widget : parent->findChildren<Widget *>()) {
        QString text = widget->text();
        if (text.remove(u'&') == words)
            return widget;
    }
    return nullptr;
}

/// The field that a label stands for.
template<typename Widget>
Widget *labelled(QWidget *parent, const QString &words)
{
    const QLabel *label = named<QLabel>(parent, words);
    return label ? qobject_cast<Widget *>(label->buddy()) : nullptr;
}

} // namespace

/// An analyst chooses how Emend looks and works.
class TestPreferencesDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void opensByKey();
    void showsATheme();
    void setsTheWords();
    void cancelTakesEverythingBack();
    void acceptedChoicesAreThereTheNextDay();
    void countsWhatAThresholdShows();
    void hiddenFindingsStayOpen();
    void verdictsOutliveHiding();
    void restoresOnePage();
    void exportsAsChosen();
    void namesTheAnalyst();
    void backsUpWhereChosen();
    void speaksTheChosenLanguage();
    void zoomByKeysStaysWhenTheThemeChanges();

private:
    ui::PreferencesDialog *openDialog(Page page);
    QWidget *pageOf(ui::PreferencesDialog *dialog, Page page) { return dialog->pages().at(page); }
    int findings() const;

    std::unique_ptr<ui::MainWindow> m_window;
};

void TestPreferencesDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"emend-test"_s);
    QCoreApplication::setApplicationName(u"test_preferencesdesk"_s);
}

void TestPreferencesDesk::init()
{
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    ui::applyTheme(ui::Theme::Light);
    m_window = std::make_unique<ui::MainWindow>();
    m_window->resize(1366, 768);
    m_window->show();
    QSignalSpy analysed(&m_window->session(), &ui::Session::analysisChanged);
    m_window->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!analysed.isEmpty(), 60000);
}

ui::PreferencesDialog *TestPreferencesDesk::openDialog(Page page)
{
    m_window->actions()[ui::ActionId::Preferences]->trigger();
    ui::PreferencesDialog *dialog = m_window->preferences().dialog();
    dialog->showPage(page);
    return dialog;
}

int TestPreferencesDesk::findings() const
{
    return m_window->workspace().review().findChild<ui::FindingModel *>()->openCount();
}

void TestPreferencesDesk::opensByKey()
{
    QCOMPARE(m_window->actions()[ui::ActionId::Preferences]->shortcut(), QKeySequence(u"Ctrl+,"_s));
    const ui::PreferencesDialog *dialog = openDialog(Appearance);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->pages().size(), 6);
}

void TestPreferencesDesk::showsATheme()
{
    ui::PreferencesDialog *dialog = openDialog(Appearance);
    named<QRadioButton>(dialog, u"High contrast, dark"_s)->click();
    QTRY_COMPARE(m_window->palette().color(QPalette::Base), QColor(Qt::black));
    QVERIFY(m_window->actions()[ui::ActionId::ThemeHighContrastDark]->isChecked());
    // Also where colours are part of texts.
    const core::FindingKind kind = m_window->workspace().review().currentFinding()->kind;
    const QString colour = ui::Colours(ui::highContrastDarkPalette()).finding(kind).name();
    const QList<QLabel *> labels = m_window->workspace().review().findChildren<QLabel *>();
    QTRY_VERIFY(
        std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(colour); }));
    dialog->accept();
    QCOMPARE(ui::Settings::value(ui::settings::theme), ui::Theme::HighContrastDark);
    m_window->actions()[ui::ActionId::ThemeLight]->trigger();
    QTRY_COMPARE(m_window->palette().color(QPalette::Base), QColor(Qt::white));
}

void TestPreferencesDesk::setsTheWords()
{
    ui::TranscriptView &view = m_window->workspace().view();
    const qreal line = view.lineHeight();
    const QFont font = view.font();
    ui::PreferencesDialog *dialog = openDialog(Text);
    QWidget *page = pageOf(dialog, Text);
    labelled<QSpinBox>(page, u"Line spacing:"_s)->setValue(220);
    QTRY_COMPARE(view.lineHeight(), std::round(QFontMetricsF(font).height() * 2.2));
    QVERIFY(view.lineHeight() > line);
    const auto *layout = static_cast<const ui::TranscriptLayout *>(view.document()->documentLayout());
    const qreal wide = layout->lineWidth();
    labelled<QSpinBox>(page, u"Longest line:"_s)->setValue(40);
    QTRY_VERIFY(layout->lineWidth() < wide);
    QCOMPARE(layout->lineWidth(), 40 * QFontMetricsF(view.font()).averageCharWidth());
    labelled<QSpinBox>(page, u"Size:"_s)->setValue(20);
    QTRY_COMPARE(view.font().pointSizeF(), 20.0);
    labelled<QSpinBox>(page, u"Zoom:"_s)->setValue(150);
    QTRY_COMPARE(view.font().pointSizeF(), 30.0);
    named<QCheckBox>(page, u"Font of the desktop"_s)->setChecked(false);
    auto *family = page->findChild<QFontComboBox *>();
    QVERIFY(family->isEnabled());
    family->setCurrentIndex(family->count() - 1);
    QTRY_COMPARE(view.font().families().constFirst(), QFontInfo(family->currentFont()).family());
}

void TestPreferencesDesk::cancelTakesEverythingBack()
{
    const ui::Preferences before = ui::Preferences::load();
    ui::TranscriptView &view = m_window->workspace().view();
    const qreal line = view.lineHeight();
    const QFont font = view.font();
    const int shown = findings();
    const QColor ground = m_window->palette().color(QPalette::Base);
    QVERIFY(shown > 0);

    ui::PreferencesDialog *dialog = openDialog(Appearance);
    named<QRadioButton>(dialog, u"Dark"_s)->click();
    labelled<QSpinBox>(dialog, u"Zoom:"_s)->setValue(200);
    labelled<QSpinBox>(dialog, u"Line spacing:"_s)->setValue(200);
    for (QCheckBox *kind : pageOf(dialog, Findings)->findChildren<QCheckBox *>())
        kind->setChecked(false);
    labelled<QLineEdit>(dialog, u"Your name:"_s)->setText(u"Robin"_s);
    QTRY_COMPARE(findings(), 0);
    QTRY_VERIFY(m_window->palette().color(QPalette::Base) != ground);

    dialog->reject();
    QCOMPARE(ui::Preferences::load(), before);
    QCOMPARE(view.lineHeight(), line);
    QCOMPARE(view.font().pointSizeF(), font.pointSizeF());
    QCOMPARE(findings(), shown);
    QTRY_COMPARE(m_window->palette().color(QPalette::Base), ground);
}

void TestPreferencesDesk::acceptedChoicesAreThereTheNextDay()
{
    ui::PreferencesDialog *dialog = openDialog(Text);
    labelled<QSpinBox>(dialog, u"Zoom:"_s)->setValue(170);
    labelled<QSpinBox>(dialog, u"Line spacing:"_s)->setValue(180);
    dialog->accept();
    const qreal line = m_window->workspace().view().lineHeight();
    m_window = std::make_unique<ui::MainWindow>();
    QCOMPARE(m_window->workspace().view().zoom(), 170);
    QCOMPARE(m_window->workspace().view().lineHeight(), line);
}

void TestPreferencesDesk::countsWhatAThresholdShows()
{
    const int all = findings();
    QList<double> scores;
    for (const core::Finding &finding : m_window->session().call().analysis.findings) {
        if (m_window->session().call().isOpen(finding))
            scores.append(finding.score);
    }
    QCOMPARE(static_cast<int>(scores.size()), all);
    const auto sure = std::count_if(scores.begin(), scores.end(), [](double score) { return score >= 0.8; });
    QVERIFY(sure < all);

    ui::PreferencesDialog *dialog = openDialog(Findings);
    QWidget *page = pageOf(dialog, Findings);
    for (QSlider *least : page->findChildren<QSlider *>())
        least->setValue(80);
    QVERIFY(named<QLabel>(page, u"Shows %1 of %2 open findings of this call."_s.arg(sure).arg(all)));
    QTRY_COMPARE(findings(), static_cast<int>(sure));
    dialog->accept();
    QCOMPARE(findings(), static_cast<int>(sure));
}

void TestPreferencesDesk::hiddenFindingsStayOpen()
{
    const int all = findings();
    const auto *status = m_window->findChild<ui::StatusLine *>();
    const auto says = [&](const QString &words) {
        const QList<QLabel *> labels = status->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(!says(u"hidden"_s));
    const qsizetype before = m_window->session().project().historySize();
    core::FindingChoice nothing;
    for (int kind = 0; kind < 5; ++kind)
        nothing.hiddenKinds.insert(static_cast<core::FindingKind>(kind));
    m_window->session().setFindingChoice(nothing);
    QCOMPARE(findings(), 0);
    QVERIFY(says(u"%1 open finding"_s.arg(all)));
    QVERIFY(says(u"%1 of them hidden"_s.arg(all)));
    QCOMPARE(m_window->workspace().view().marks().marks.all().size(), qsizetype(0));
    const QList<QLabel *> labels = m_window->workspace().review().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text().contains(u"0 of %1 decided"_s.arg(all)) && label->text().contains(u"hidden"_s);
    }));
    QVERIFY(std::none_of(labels.begin(), labels.end(),
                         [](const QLabel *label) { return label->text() == u"Every finding is decided."_s; }));
    QCOMPARE(m_window->session().project().historySize(), before);
    m_window->session().setFindingChoice({});
    QCOMPARE(findings(), all);
}

void TestPreferencesDesk::verdictsOutliveHiding()
{
    const core::Finding first = *m_window->workspace().review().currentFinding();
    m_window->workspace().review().dismissCurrent();
    QTRY_VERIFY(m_window->session().call().verdictOn(first));
    core::FindingChoice choice;
    choice.hiddenKinds = {first.kind};
    m_window->session().setFindingChoice(choice);
    QCOMPARE(m_window->session().call().call.verdicts.size(), qsizetype(1));
    QCOMPARE(m_window->workspace().review().findChild<ui::FindingModel *>()->decidedCount(), 1);
    m_window->session().setFindingChoice({});
    QVERIFY(m_window->session().call().verdictOn(first));
    QCOMPARE(m_window->workspace().review().findChild<ui::FindingModel *>()->decidedCount(), 1);
}

void TestPreferencesDesk::restoresOnePage()
{
    ui::PreferencesDialog *dialog = openDialog(Text);
    labelled<QSpinBox>(dialog, u"Zoom:"_s)->setValue(200);
    labelled<QSpinBox>(dialog, u"Line spacing:"_s)->setValue(200);
    labelled<QSpinBox>(dialog, u"Keep of each project:"_s)->setValue(3);
    QTRY_COMPARE(m_window->workspace().view().zoom(), 200);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    QTRY_COMPARE(m_window->workspace().view().zoom(), 100);
    QCOMPARE(labelled<QSpinBox>(dialog, u"Line spacing:"_s)->value(), 140);
    QCOMPARE(dialog->preferences().text, ui::TextLook());
    QCOMPARE(dialog->preferences().backups.rules.kept, 3);
}

void TestPreferencesDesk::exportsAsChosen()
{
    QTemporaryDir folder;
    ui::PreferencesDialog *dialog = openDialog(Export);
    QWidget *page = pageOf(dialog, Export);
    for (QCheckBox *format : page->findChildren<QCheckBox *>())
        format->setChecked(false);
    page->findChild<QCheckBox *>()->setChecked(true);
    labelled<QLineEdit>(page, u"Folder:"_s)->setText(folder.path());
    dialog->accept();

    const ui::ExportDialog exporting(m_window->session().call(), m_window->session().project().path());
    QCOMPARE(exporting.folder(), folder.path());
    int ticked = 0;
    for (const QCheckBox *format : exporting.findChildren<QCheckBox *>())
        ticked += format->isChecked();
    QCOMPARE(ticked, 1);
    const auto written = exporting.writeFiles();
    QVERIFY(written.has_value());
    QCOMPARE(written->size(), qsizetype(1));
    QVERIFY(written->constFirst().startsWith(folder.path()));
}

void TestPreferencesDesk::namesTheAnalyst()
{
    ui::PreferencesDialog *dialog = openDialog(Person);
    labelled<QLineEdit>(dialog, u"Your name:"_s)->setText(u"  Robin   Vale "_s);
    dialog->accept();
    QCOMPARE(ui::Settings::authorName(), u"Robin Vale"_s);
    m_window->workspace().review().dismissCurrent();
    QCOMPARE(m_window->session().project().history().constLast().edit.author, u"Robin Vale"_s);
}

void TestPreferencesDesk::backsUpWhereChosen()
{
    QTemporaryDir folder;
    const QString project = m_window->session().project().path();
    ui::PreferencesDialog *dialog = openDialog(Backups);
    QWidget *page = pageOf(dialog, Backups);
    labelled<QLineEdit>(page, u"Folder:"_s)->setText(folder.path());
    labelled<QSpinBox>(page, u"Keep of each project:"_s)->setValue(2);
    auto *pause = labelled<QComboBox>(page, u"Back up:"_s);
    pause->setCurrentIndex(pause->findData(0));
    dialog->accept();
    const core::BackupRules rules{folder.path(), 2};
    QCOMPARE(ui::Preferences::load().backups, (ui::BackupHabits{0, rules}));
    m_window->workspace().review().dismissCurrent();
    m_window->backups().show();
    named<QPushButton>(m_window->backups().dialog(), u"Back up now"_s)->click();
    QTRY_VERIFY(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    QTRY_VERIFY(core::backupsOf(project, rules).constFirst().path.startsWith(folder.path()));
}

void TestPreferencesDesk::speaksTheChosenLanguage()
{
    ui::PreferencesDialog *dialog = openDialog(Person);
    auto *language = labelled<QComboBox>(dialog, u"Language:"_s);
    QVERIFY(language->findData(u"en"_s) > 0);
    language->setCurrentIndex(language->findData(u"en"_s));
    QVERIFY(!named<QLabel>(dialog, u"Emend speaks this language when it is started again."_s));
    dialog->accept();
    QCOMPARE(ui::Settings::value(ui::settings::language), u"en"_s);
}

void TestPreferencesDesk::zoomByKeysStaysWhenTheThemeChanges()
{
    m_window->actions()[ui::ActionId::ZoomIn]->trigger();
    m_window->actions()[ui::ActionId::ZoomIn]->trigger();
    QCOMPARE(m_window->workspace().view().zoom(), 120);
    m_window->actions()[ui::ActionId::ThemeDark]->trigger();
    QCOMPARE(m_window->workspace().view().zoom(), 120);
    openDialog(Text)->accept();
    QCOMPARE(m_window->workspace().view().zoom(), 120);
    m_window->actions()[ui::ActionId::ZoomReset]->trigger();
    QCOMPARE(m_window->workspace().view().zoom(), 100);
}

QTEST_MAIN(TestPreferencesDesk)
#include "test_preferencesdesk.moc"
