// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include "core/base/translations.h"
#include "ui/settings/preferences.h"

using namespace Qt::StringLiterals;

/// What is remembered between runs.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void beginAsIntended();
    void areThereTheNextDay();
    void outliveAHandWrittenFile();
    void knowTheirLanguages();
};

void TestPreferences::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"emend-test"_s);
    QCoreApplication::setApplicationName(u"test_preferences"_s);
}

void TestPreferences::beginAsIntended()
{
    QCOMPARE(ui::Preferences::load(), ui::Preferences());
    QVERIFY(ui::Preferences().findings == core::FindingChoice());
    QCOMPARE(ui::Preferences().exports.formats, QStringList({u"markdown"_s, u"html"_s, u"kpi-csv"_s, u"charts"_s}));
    QCOMPARE(ui::Preferences().backups.minutes, 60);
    QCOMPARE(ui::Preferences().backups.rules, core::BackupRules());
}

void TestPreferences::areThereTheNextDay()
{
    ui::Preferences chosen;
    chosen.theme = ui::Theme::HighContrastDark;
    chosen.text = {u"Noto Serif"_s, 14, 180, 0};
    chosen.zoom = 130;
    chosen.findings.hiddenKinds = {core::FindingKind::Name};
    chosen.findings.leastScores = {{core::FindingKind::Garbled, 0.55}};
    chosen.exports = {{}, u"/somewhere/else"_s, core::InterpretedTurns::NoMachine};
    chosen.author = u"Robin Vale"_s;
    chosen.backups = {15, {u"/another/disk"_s, 3}};
    chosen.language = u"en"_s;
    chosen.save();
    QSettings().sync();
    QCOMPARE(ui::Preferences::load(), chosen);
}

void TestPreferences::outliveAHandWrittenFile()
{
    QSettings settings;
    settings.setValue(u"appearance/theme"_s, 77);
    settings.setValue(u"appearance/zoom"_s, u"much"_s);
    settings.setValue(u"text/line-spacing"_s, -5);
    settings.setValue(u"text/reading-width"_s, 100000);
    settings.setValue(u"findings/name-least"_s, 8.5);
    settings.setValue(u"backups/kept"_s, 0);
    settings.setValue(u"backups/minutes"_s, -10);
    const ui::Preferences preferences = ui::Preferences::load();
    QCOMPARE(preferences.theme, ui::Theme::System);
    QCOMPARE(preferences.zoom, ui::leastZoom);
    QCOMPARE(preferences.text.lineSpacing, ui::leastLineSpacing);
    QCOMPARE(preferences.text.readingWidth, ui::mostReadingWidth);
    QCOMPARE(preferences.findings.leastScores.value(core::FindingKind::Name), 1.0);
    QCOMPARE(preferences.backups.rules.kept, 1);
    QCOMPARE(preferences.backups.minutes, 0);
}

void TestPreferences::knowTheirLanguages()
{
    QVERIFY(core::translatedLanguages().contains(u"en"_s));
    QCOMPARE(core::translatedLanguages().constFirst(), u"en"_s);
    QCOMPARE(core::translationFor(QLocale(u"en_GB"_s)), u"en"_s);
    QCOMPARE(core::translationFor(QLocale(u"is_IS"_s)), u"en"_s);
    QCOMPARE(core::installedTranslation(), u"en"_s);
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "test_preferences.moc"
