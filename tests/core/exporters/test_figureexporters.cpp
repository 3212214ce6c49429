// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/exporters/exporter.h"
#include "core/exporters/figuretext.h"
#include "core/exporters/xlsxbook.h"
#include "tests/core/document/archives.h"
#include "tests/core/exporters/busycall.h"
#include "tests/core/exporters/reviewedcalls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> workbook(const core::ReviewedCall &call)
{
    return support::unpacked(*core::exporterFor(u"kpi-xlsx")->write(call));
}

} // namespace

/// Figures as a workbook and as JSON.
class TestFigureExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workbookHasASheetForEachKind();
    void numbersAreNumbersAndWordsAreNeverFormulas();
    void seriesHaveNativeCharts();
    void overlongWordsAreCut();
    void workbooksOfNothingAreWhole();
    void jsonLinesAreTheListLineByLine();
    void valuesReadAsPeopleWriteThem_data();
    void valuesReadAsPeopleWriteThem();
};

void TestFigureExporters::workbookHasASheetForEachKind()
{
    const auto files = workbook(support::busyCall());
    QCOMPARE(support::valuesOf(files[u"xl/workbook.xml"_s], u"sheet"_s, u"name"_s),
             (QStringList{u"KPIs"_s, u"Series"_s, u"Checks"_s, u"Findings"_s, u"Annotations"_s}));
    for (auto file = files.begin(); file != files.end(); ++file)
        QVERIFY2(support::xmlError(*file).isEmpty(), qPrintable(file.key()));
    QVERIFY(files[u"xl/worksheets/sheet1.xml"_s].contains("<autoFilter ref=\"A1:P13\"/>"));
    QVERIFY(files[u"xl/worksheets/sheet1.xml"_s].contains("state=\"frozen\""));
    QVERIFY(files[u"xl/styles.xml"_s].contains("[$CNY]"));
}

void TestFigureExporters::numbersAreNumbersAndWordsAreNeverFormulas()
{
    const auto files = workbook(support::busyCall());
    const QByteArray sheet = files[u"xl/worksheets/sheet1.xml"_s];
    QVERIFY(support::textsOf(sheet, u"v"_s).contains(u"23000001"_s));
    const QStringList words = support::textsOf(files[u"xl/sharedStrings.xml"_s], u"t"_s);
    for (const QString &each :
         {u"@Cloud 2"_s, u"=Guidance"_s, u"=note 1 备注\nline <two> 📌"_s, u"22 to 23 is +4.5 %, but 5 % was said."_s})
        QVERIFY2(words.contains(each), qPrintable(each));
    for (const QByteArray &part : files)
        QVERIFY(support::textsOf(part, u"f"_s).isEmpty());
}

void TestFigureExporters::seriesHaveNativeCharts()
{
    const auto files = workbook(support::busyCall());
    const QByteArray chart = files[u"xl/charts/chart1.xml"_s];
    QVERIFY(support::textsOf(chart, u"c:f"_s).contains(u"Series!$B$3:$B$12"_s));
    QVERIFY(files[u"xl/drawings/drawing1.xml"_s].contains("<c:chart "));
}

void TestFigureExporters::overlongWordsAreCut()
{
    const QByteArray cell = core::cellText(u"📈"_s.repeated(40000));
    QVERIFY(QString::fromUtf8(cell).size() < 32767);
    QVERIFY(QString::fromUtf8(cell).endsWith(u"📈…"_s));
    QCOMPARE(core::cellText(u"a\u0007b"_s), QByteArray("ab"));
}

void TestFigureExporters::workbooksOfNothingAreWhole()
{
    const auto files = workbook(support::reviewed(core::CallState()));
    QVERIFY(support::textsOf(files[u"xl/sharedStrings.xml"_s], u"t"_s)
                .contains(u"This call has no figures that can be compared."_s));
}

void TestFigureExporters::jsonLinesAreTheListLineByLine()
{
    const core::ReviewedCall call = support::busyCall();
    const QJsonArray list = QJsonDocument::fromJson(*core::exporterFor(u"kpi-json")->write(call)).array();
    QJsonArray lines;
    for (const QByteArray &line : core::exporterFor(u"kpi-jsonl")->write(call)->split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    QCOMPARE(lines.size(), 12);
    QCOMPARE(lines, list);
    QCOMPARE(list[0][u"value"_s].toDouble(), 23000001.0);
    QVERIFY(list[0][u"segment"_s].isNull());
    QVERIFY(list[0][u"source"_s].toString().startsWith(u"Revenue no 1 was RMB 23 million"_s));
}

void TestFigureExporters::valuesReadAsPeopleWriteThem_data()
{
    using enum core::QuantityType;
    QTest::addColumn<double>("value");
    QTest::addColumn<core::QuantityType>("type");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("billions") << 2.35e9 << Money << u"CNY"_s << u"CNY 2.35 billion"_s;
    QTest::newRow("a loss") << -1234.5 << Money << u"USD"_s << u"USD −1,234.5"_s;
    QTest::newRow("without a currency") << 12e6 << Money << QString() << u"12 million"_s;
    QTest::newRow("share") << 5.4 << Percent << u"percent"_s << u"5.4%"_s;
    QTest::newRow("basis points") << 30.0 << BasisPoints << QString() << u"30 bps"_s;
    QTest::newRow("people") << 12345.0 << Count << u"people"_s << u"12,345 people"_s;
    QTest::newRow("nothing") << 0.0 << Count << QString() << u"0"_s;
}

void TestFigureExporters::valuesReadAsPeopleWriteThem()
{
    QFETCH(double, value);
    QFETCH(core::QuantityType, type);
    QFETCH(QString, unit);
    QFETCH(QString, text);
    QCOMPARE(core::figureText(value, type, unit), text);
}

QTEST_GUILESS_MAIN(TestFigureExporters)
#include "test_figureexporters.moc"
