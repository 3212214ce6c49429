// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/ui/models/samplecall.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartrenderer.h"

using namespace Qt::StringLiterals;

class TestChartRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfACall();
    void imageHasTwoPixelsForOne();
    void groundFollowsTheTheme();
    void drawingHoldsTheWords();
    void pageHasTheSizeOfTheChart();
    void unreviewedBarsAreHollow();
    void everyRowIsFound();
};

void TestChartRenderer::filesOfACall()
{
    QStringList names;
    for (const ui::ChartFile &file : ui::renderCharts(support::sampleCall())) {
        names.append(file.name);
        QVERIFY(file.bytes.size() > 1000);
    }
    QCOMPARE(names.size(), 15);
    QVERIFY(names.contains(u"revenue-2025q2.png"_s));
    QVERIFY(names.contains(u"growth-yoy-2025q2.svg"_s));
    QVERIFY(names.contains(u"share-of-speech.svg"_s));
    QVERIFY(names.contains(u"share-of-speech.pdf"_s));
}

void TestChartRenderer::imageHasTwoPixelsForOne()
{
    const ui::Chart chart = ui::charts(support::sampleCall()).first();
    QCOMPARE(ui::renderChartImage(chart, {500, 300}).size(), QSize(1000, 600));
    QVERIFY(ui::renderChartPng(chart, {500, 300}).startsWith("\x89PNG"));
}

void TestChartRenderer::groundFollowsTheTheme()
{
    const ui::Chart chart = ui::charts(support::sampleCall()).first();
    const auto ground = [&](ui::ChartGround wanted) {
        return ui::renderChartImage(chart, {500, 300}, wanted).pixelColor(4, 4).lightness();
    };
    QVERIFY(ground(ui::ChartGround::Light) > 240);
    QVERIFY(ground(ui::ChartGround::Dark) < 60);
}

void TestChartRenderer::drawingHoldsTheWords()
{
    const ui::Chart chart = ui::charts(support::sampleCall()).first();
    QXmlStreamReader xml(ui::renderChartSvg(chart, {600, 400}));
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(text.contains(chart.title));
    QVERIFY(text.contains(u"Gross profit"_s));
}

void TestChartRenderer::pageHasTheSizeOfTheChart()
{
    const ui::Chart chart = ui::charts(support::sampleCall()).first();
    const QByteArray pdf = ui::renderChartPdf(chart, {960, 480});
    QVERIFY(pdf.startsWith("%PDF-"));
    // 72 points are 96 pixels.
    QVERIFY(pdf.contains("/MediaBox [0 0 720"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(pdf.contains("/ToUnicode"));
}

void TestChartRenderer::unreviewedBarsAreHollow()
{
    ui::Chart chart = ui::charts(support::sampleCall()).first();
    const auto inkOf = [&](bool isReviewed) {
        for (ui::ChartBar &bar : chart.bars)
            bar.isReviewed = isReviewed;
        const QImage image = ui::renderChartImage(chart, {500, 300});
        int coloured = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                coloured += image.pixelColor(x, y).saturation() > 100 ? 1 : 0;
        }
        return coloured;
    };
    QVERIFY(inkOf(true) > 3 * inkOf(false));
}

void TestChartRenderer::everyRowIsFound()
{
    const ui::Chart chart = ui::charts(support::sampleCall()).first();
    ui::BarChart item(chart, QPalette());
    item.resize(500, 400);
    QList<int> found;
    for (int y = 0; y < 400; ++y) {
        const int bar = item.barAt({250, static_cast<qreal>(y)});
        if (bar >= 0 && !found.contains(bar))
            found.append(bar);
    }
    QCOMPARE(found, (QList<int>{0, 1, 2, 3}));
}

QTEST_MAIN(TestChartRenderer)
#include "test_chartrenderer.moc"
