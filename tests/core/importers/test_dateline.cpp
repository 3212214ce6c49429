// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importers/dateline.h"

using namespace Qt::StringLiterals;

/// Which lines are a date, and which one.
class TestDateLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refusesOtherLines_data();
    void refusesOtherLines();
};

void TestDateLine::readsDates_data()
{
    QTest::addColumn<QDate>("date");
    const QDate january(2020, 1, 30);
    for (const char *line : {"January 30, 2020",
                             "Jan 30 2020",
                             "Jan. 30th, 2020",
                             "30 January 2020",
                             "30-Jan-2020",
                             "30th of January, 2020",
                             "1/30/2020",
                             "01/30/20",
                             "30/1/2020",
                             "30.01.2020",
                             "2020-01-30",
                             "2020/1/30",
                             "2020年1月30日",
                             "2020-01-30T08:00:00Z",
                             "Thursday, January 30, 2020",
                             "Thu, 30 Jan 2020 08:30 GMT",
                             "Date: January 30, 2020",
                             "Jan 30, 2020, 10:30 a.m. ET",
                             "January 30, 2020 8:30 AM Eastern Time",
                             "January 30, 2020 at 17:00 (UTC+8)"})
        QTest::newRow(line) << january;
    QTest::newRow("8/9/2025") << QDate(2025, 8, 9);
    QTest::newRow("8.9.2025") << QDate(2025, 9, 8);
}

void TestDateLine::readsDates()
{
    QFETCH(QDate, date);
    const auto read = core::dateOfLine(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(read.has_value());
    QCOMPARE(*read, date);
}

void TestDateLine::refusesOtherLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a sentence with a date") << u"We met on January 30, 2020 in Rome."_s;
    QTest::newRow("an impossible day") << u"February 31, 2020"_s;
    QTest::newRow("a month alone") << u"January 2020"_s;
    QTest::newRow("a year alone") << u"2020"_s;
    QTest::newRow("a ratio") << u"24/7"_s;
    QTest::newRow("nothing") << QString();
}

void TestDateLine::refusesOtherLines()
{
    QFETCH(QString, line);
    QVERIFY(!core::dateOfLine(line));
}

QTEST_GUILESS_MAIN(TestDateLine)
#include "test_dateline.moc"
