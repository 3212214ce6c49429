// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QTest>

#include "core/base/translations.h"
#include "core/base/written.h"
#include "core/transcript/speaker.h"

using namespace Qt::StringLiterals;

/// The program speaks to everybody in the language that is read best, and writes days and lists as that does.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void findsTheLanguage_data();
    void findsTheLanguage();
    void writesNumbersAsTheSystemWhereThatSpeaksTheLanguage();
    void takesAnotherLanguageWhenAsked();
    void filesStayEnglishInTheirThreadOnly();
    void writesDaysAndLists_data();
    void writesDaysAndLists();
};

void TestTranslations::cleanup()
{
    core::installTranslations(u"en"_s);
}

void TestTranslations::findsTheLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("German") << u"de"_s << u"de"_s;
    QTest::newRow("German of Austria") << u"de_AT"_s << u"de"_s;
    QTest::newRow("German of Switzerland") << u"de_CH"_s << u"de"_s;
    QTest::newRow("Chinese with the script named") << u"zh_Hans_CN"_s << u"zh_CN"_s;
    QTest::newRow("Chinese of Singapore, the same script") << u"zh_SG"_s << u"zh_CN"_s;
    QTest::newRow("Chinese of Taiwan, another script") << u"zh_TW"_s << u"en"_s;
    QTest::newRow("English of Britain") << u"en_GB"_s << u"en"_s;
    QTest::newRow("a language that is not there") << u"fr_FR"_s << u"en"_s;
    QTest::newRow("none") << u"C"_s << u"en"_s;
}

void TestTranslations::findsTheLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, spoken);
    QCOMPARE(core::translationFor(QLocale(locale)), spoken);
}

void TestTranslations::writesNumbersAsTheSystemWhereThatSpeaksTheLanguage()
{
    const QLocale swiss(u"de_CH"_s);
    QCOMPARE(core::formatsFor(u"de"_s, swiss), swiss);
    QCOMPARE(core::formatsFor(u"de"_s, QLocale(u"en_US"_s)).language(), QLocale::German);
    // A French date would stand oddly in an English sentence.
    QCOMPARE(core::formatsFor(u"en"_s, QLocale(u"fr_FR"_s)).language(), QLocale::English);
    QCOMPARE(core::formatsFor(u"en"_s, QLocale::c()), QLocale::c());
}

void TestTranslations::takesAnotherLanguageWhenAsked()
{
    QCOMPARE(core::translatedLanguages(), (QStringList{u"en"_s, u"de"_s, u"zh_CN"_s}));
    const QString english = core::roleName(core::Role::Executive);
    core::installTranslations(u"de"_s);
    QCOMPARE(core::installedTranslation(), u"de"_s);
    const QString german = core::roleName(core::Role::Executive);
    QVERIFY(german != english);
    core::installTranslations(u"zh_CN"_s);
    QVERIFY(core::roleName(core::Role::Executive) != german);
    core::installTranslations(u"en"_s);
    QCOMPARE(core::roleName(core::Role::Executive), english);
}

void TestTranslations::filesStayEnglishInTheirThreadOnly()
{
    const QString english = core::roleName(core::Role::Executive);
    core::installTranslations(u"de"_s);
    const QString german = core::roleName(core::Role::Executive);
    {
        const core::EnglishScope scope;
        QCOMPARE(core::roleName(core::Role::Executive), english);
        QString elsewhere;
        std::thread([&] { elsewhere = core::roleName(core::Role::Executive); }).join();
        QCOMPARE(elsewhere, german);
        {
            const core::EnglishScope inner;
        }
        QCOMPARE(core::roleName(core::Role::Executive), english);
    }
    QCOMPARE(core::roleName(core::Role::Executive), german);
}

void TestTranslations::writesDaysAndLists_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shortDay");
    QTest::addColumn<QString>("longDay");
    QTest::addColumn<QString>("line");
    QTest::newRow("English") << u"en"_s << u"3 May 2025"_s << u"3 May 2025"_s << u"Ann Lee, CFO"_s;
    QTest::newRow("German") << u"de"_s << u"3. Mai 2025"_s << u"3. Mai 2025"_s << u"Ann Lee, CFO"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"2025年5月3日"_s << u"2025年5月3日"_s << u"Ann Lee，CFO"_s;
}

void TestTranslations::writesDaysAndLists()
{
    QFETCH(QString, language);
    core::installTranslations(language);
    const QDate day(2025, 5, 3);
    QTEST(core::shortDay(day), "shortDay");
    QTEST(core::longDay(day), "longDay");
    QCOMPARE(core::dayFromText(core::shortDay(day)), day);
    QTEST(core::inOneLine({u"Ann Lee"_s, QString(), u"CFO"_s}), "line");
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
