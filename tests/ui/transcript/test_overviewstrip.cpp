// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "tests/ui/transcript/reviewedcalls.h"
#include "ui/transcript/overviewstrip.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;

/// The strip beside the scroll bar, where an analyst sees what lies where.
class TestOverviewStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void kindsDifferByTheirPlaceToo();
    void aTipNamesTheKindAndTheWords();
    void aPressLeadsToTheMark();

private:
    void show(const QList<core::FindingKind> &kinds);
    QList<int> markedColumns() const;
    QPoint placeOfFinding() const;

    std::unique_ptr<ui::TranscriptView> m_view;
    ui::OverviewStrip *m_strip = nullptr;
};

void TestOverviewStrip::init()
{
    m_view = std::make_unique<ui::TranscriptView>();
    m_view->resize(600, 400);
    m_strip = m_view->findChild<ui::OverviewStrip *>();
    QVERIFY(m_strip);
}

/// A call with findings of these kinds, all at the same height.
void TestOverviewStrip::show(const QList<core::FindingKind> &kinds)
{
    core::ReviewedCall call = support::reviewedCall(u"Good day.\n"_s.repeated(40) + u"The hearing ratio fell.\n"_s
                                                    + u"Thank you all.\n"_s.repeated(40));
    for (const core::FindingKind kind : kinds)
        call = support::withFinding(call, u"hearing"_s, kind);
    m_view->setCall(call);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QPoint TestOverviewStrip::placeOfFinding() const
{
    const core::TextMap &map = m_view->call().map;
    return {4, static_cast<int>(m_strip->height() * map.corrected().indexOf(u"hearing") / map.corrected().size())};
}

/// The columns at the height of the findings that are not as below them.
QList<int> TestOverviewStrip::markedColumns() const
{
    const QImage picture = m_strip->grab().toImage();
    const int quiet = picture.height() * 3 / 4; // Behind what is in view.
    const int middle = placeOfFinding().y();
    QList<int> columns;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = middle - 5; y < middle + 5; ++y) {
            if (picture.pixel(x, y) != picture.pixel(x, quiet) && !columns.contains(x))
                columns.append(x);
        }
    }
    return columns;
}

void TestOverviewStrip::kindsDifferByTheirPlaceToo()
{
    QList<QList<int>> places;
    for (const core::FindingKind kind :
         {core::FindingKind::Repeat, core::FindingKind::Garbled, core::FindingKind::Figure, core::FindingKind::Name}) {
        init();
        show({kind});
        const QList<int> columns = markedColumns();
        QVERIFY(!columns.isEmpty());
        QVERIFY2(!places.contains(columns), "Two kinds are drawn at the same place.");
        places.append(columns);
    }
}

void TestOverviewStrip::aTipNamesTheKindAndTheWords()
{
    show({core::FindingKind::Garbled});
    const QPoint place = placeOfFinding();
    QHelpEvent help(QEvent::ToolTip, place, m_strip->mapToGlobal(place));
    QApplication::sendEvent(m_strip, &help);
    QCOMPARE(QToolTip::text(), u"%1: “hearing”"_s.arg(core::findingKindName(core::FindingKind::Garbled)));
}

void TestOverviewStrip::aPressLeadsToTheMark()
{
    show({core::FindingKind::Garbled});
    QSignalSpy pressed(m_strip, &ui::OverviewStrip::positionPressed);
    QTest::mouseClick(m_strip, Qt::LeftButton, {}, placeOfFinding());
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(pressed.constFirst().constFirst().toLongLong(), m_view->call().map.corrected().indexOf(u"hearing"));
}

QTEST_MAIN(TestOverviewStrip)
#include "test_overviewstrip.moc"
