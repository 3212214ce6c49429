// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/models/samplecall.h"
#include "ui/charts/chartview.h"
#include "ui/panels/chartspanel.h"

using namespace Qt::StringLiterals;

class TestChartsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosingAChart();
    void barJumpsToItsWords();
    void barOfASpeakerNamesHim();
    void chosenChartStaysAfterAnUpdate();
    void savedAsImageAndDrawing();
    void failedSavingSaysSo();
    void nothingToDraw();

private:
    core::ReviewedCall m_call;
    std::unique_ptr<ui::ChartsPanel> m_panel;
    QComboBox *m_chooser = nullptr;
};

void TestChartsPanel::init()
{
    m_call = support::sampleCall();
    m_panel = std::make_unique<ui::ChartsPanel>();
    m_chooser = m_panel->findChild<QComboBox *>();
    m_panel->setCall(&m_call);
    m_panel->resize(400, 500);
}

void TestChartsPanel::choosingAChart()
{
    QCOMPARE(m_chooser->count(), 5);
    m_chooser->setCurrentIndex(3);
    QVERIFY(m_panel->findChild<ui::ChartView *>()->accessibleName().contains(u"Growth"_s));
}

void TestChartsPanel::barJumpsToItsWords()
{
    QSignalSpy spy(m_panel.get(), &ui::ChartsPanel::jumpRequested);
    auto *view = m_panel->findChild<ui::ChartView *>();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_call.correctedText(spy.at(0).at(0).value<core::TextRange>()), u"RMB 1,625 million"_s);
}

void TestChartsPanel::barOfASpeakerNamesHim()
{
    QSignalSpy chosen(m_panel.get(), &ui::ChartsPanel::speakerChosen);
    QSignalSpy jumped(m_panel.get(), &ui::ChartsPanel::jumpRequested);
    m_chooser->setCurrentIndex(m_chooser->findData(u"share-of-speech"_s));
    auto *view = m_panel->findChild<ui::ChartView *>();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<core::SpeakerId>(), core::SpeakerId{u"s2"_s});
    QCOMPARE(jumped.at(0).at(0).value<core::TextRange>(), m_call.call.speech.turns.at(1).range);
}

void TestChartsPanel::chosenChartStaysAfterAnUpdate()
{
    m_chooser->setCurrentIndex(3);
    const QString key = m_chooser->currentData().toString();
    m_call.analysis.kpis.removeLast();
    m_panel->updateCall();
    QCOMPARE(m_chooser->currentData().toString(), key);
    QCOMPARE(m_chooser->count(), 4);
}

void TestChartsPanel::savedAsImageAndDrawing()
{
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"chart.png"_s);
    const QString svg = folder.filePath(u"chart.svg"_s);
    QVERIFY(m_panel->saveTo(png));
    QVERIFY(m_panel->saveTo(svg));
    QVERIFY(QImage(png).width() > 1000);
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("<svg"));
}

void TestChartsPanel::failedSavingSaysSo()
{
    const QTemporaryDir folder;
    const auto saved = m_panel->saveTo(folder.filePath(u"missing/chart.png"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::Error::Kind::Storage);
    QVERIFY(saved.error().message.contains(u"missing/chart.png"_s));
}

void TestChartsPanel::nothingToDraw()
{
    m_panel->setCall(nullptr);
    QCOMPARE(m_chooser->count(), 0);
    QVERIFY(!m_panel->saveTo(u"chart.png"_s));
}

QTEST_MAIN(TestChartsPanel)
#include "test_chartspanel.moc"
