// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/models/samplecall.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartrenderer.h"
#include "ui/charts/speechchart.h"
#include "ui/settings/appearance.h"

using namespace Qt::StringLiterals;

class TestSpeechChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSaysMostStandsFirst();
    void partsAddUp();
    void partsThatNobodySpeaksInAreLeftOut();
    void oneSpeakerIsNoChart();
    void manySpeakersAreCut();
    void barsWearTheColoursOfRoles();
};

void TestSpeechChart::whoSaysMostStandsFirst()
{
    const core::ReviewedCall call = support::sampleCall();
    const auto chart = ui::speechChart(call);
    QVERIFY(chart.has_value());
    QStringList names;
    for (const ui::ChartBar &bar : chart->bars)
        names.append(bar.label);
    QCOMPARE(names, (QStringList{u"Mara Lindqvist"_s, u"Dana Whitfield"_s, u"Operator 1"_s}));
    QCOMPARE(chart->bars.first().words, call.call.speech.turns.at(1).range);
    QVERIFY(chart->bars.first().sentence.contains(u"Thank you"_s));
    QVERIFY(chart->note.contains(u"Lumenta Holdings"_s));
}

void TestSpeechChart::partsAddUp()
{
    const auto chart = ui::speechChart(support::sampleCall());
    QCOMPARE(chart->parts.size(), 3);
    for (const ui::ChartBar &bar : chart->bars) {
        double sum = 0;
        for (const double part : bar.parts)
            sum += part;
        QCOMPARE(sum, bar.value);
    }
}

void TestSpeechChart::partsThatNobodySpeaksInAreLeftOut()
{
    core::ReviewedCall call = support::sampleCall();
    for (core::Turn &turn : call.call.speech.turns)
        turn.section = core::Section::QuestionsAndAnswers;
    QCOMPARE(ui::speechChart(call)->parts, QStringList{u"Questions and answers"_s});
}

void TestSpeechChart::oneSpeakerIsNoChart()
{
    core::ReviewedCall call = support::sampleCall();
    for (core::Turn &turn : call.call.speech.turns)
        turn.speaker = core::SpeakerId{u"s1"_s};
    QVERIFY(!ui::speechChart(call).has_value());
}

void TestSpeechChart::manySpeakersAreCut()
{
    core::ReviewedCall call = support::sampleCall();
    const core::TextRange range = call.call.speech.turns.at(1).range;
    call.call.speech.turns.clear();
    for (int n = 0; n < 14; ++n) {
        const core::SpeakerId id{u"p%1"_s.arg(n)};
        call.call.speech.speakers.append(core::Speaker{id, u"Person %1"_s.arg(n), {}, {}, {}, {}, 0});
        core::Turn turn;
        turn.id = core::TurnId{u"u%1"_s.arg(n)};
        turn.range = {range.begin + 20 * n, range.begin + 20 * n + 19};
        turn.speaker = id;
        call.call.speech.turns.append(turn);
    }
    const auto chart = ui::speechChart(call);
    QCOMPARE(chart->bars.size(), 12);
    QVERIFY2(chart->note.contains(u"2 speaker"_s), qPrintable(chart->note));
}

void TestSpeechChart::barsWearTheColoursOfRoles()
{
    const auto chart = ui::speechChart(support::sampleCall());
    const QSize size = ui::chartSize(*chart);
    const QImage image = ui::renderChartImage(*chart, size, ui::ChartGround::Light);
    const QColor wanted = ui::Colours(ui::lightPalette()).role(core::Role::Executive);
    qsizetype pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y).rgb() == wanted.rgb() ? 1 : 0;
    }
    QVERIFY2(pixels > 5000, qPrintable(QString::number(pixels)));
}

QTEST_MAIN(TestSpeechChart)
#include "test_speechchart.moc"
