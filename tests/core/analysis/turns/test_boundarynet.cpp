// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include <QTest>

#include "core/analysis/turns/boundarynet.h"

/// The last word on a gap.
class TestBoundaryNet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chainIsBelieved();
    void inputsFarOutCountAsFar();
};

void TestBoundaryNet::chainIsBelieved()
{
    const QList<float> &means = core::BoundaryWeights::shared().inputMeans();
    core::BoundaryInputs::Values inputs{};
    std::copy(means.begin(), means.end(), inputs.begin());
    inputs[0] = -4.0F; // What the chain makes of the gap.
    const float unlikely = core::boundaryOdds(inputs);
    inputs[0] = 4.0F;
    QVERIFY(core::boundaryOdds(inputs) > unlikely);
}

void TestBoundaryNet::inputsFarOutCountAsFar()
{
    core::BoundaryInputs::Values far{};
    far.fill(1e6F);
    core::BoundaryInputs::Values endless{};
    endless.fill(std::numeric_limits<float>::infinity());
    QCOMPARE(core::boundaryOdds(endless), core::boundaryOdds(far));
    QVERIFY(std::isfinite(core::boundaryOdds(far)));
}

QTEST_GUILESS_MAIN(TestBoundaryNet)
#include "test_boundarynet.moc"
