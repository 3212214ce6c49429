// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/applied.h"
#include "core/project/figureedits.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

core::Kpi kpi(const core::CallState &call, const QString &metric, const QString &words, double value)
{
    core::Kpi made;
    made.id = metric;
    made.metric = metric;
    made.group = u"revenue"_s;
    made.period = u"2025Q2"_s;
    made.unit = u"CNY"_s;
    made.value = value;
    const qsizetype begin = call.transcript.text().indexOf(words);
    made.mentions = {core::KpiMention{{begin, begin + words.size()}, value, true}};
    return made;
}

} // namespace

/// What an analyst decides on figures, and what becomes of it when the text or the analysis changes.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void confirmedStaysWhileTheWordsSayIt();
    void correctedFieldHoldsAndTheOthersFollowTheText();
    void writingWhatWasReadIsNoCorrection();
    void rejectedIsNoKpi();
    void addedKeepsItsPlace();
    void correctionOutlivesItsFigure();
    void decisionIsFoundByItsWords();
    void reopenedStandsAsRead();
    void everyEditHasAnInverse();
    void decisionOutsideTheTextIsRefused();

private:
    core::ReviewedFigure figure(const QString &metric) const;
    void apply(const core::Edit &edit);

    core::ReviewedCall m_call;
};

void TestFigures::init()
{
    core::CallState state;
    state.info.id = core::DocumentId{u"call"_s};
    state.transcript = support::transcript(u"Revenue was 23 million. Gross profit was 4 million."_s);
    m_call = core::reviewedCall(state, {}, {});
    m_call.analysis.kpis = {kpi(state, u"Revenue"_s, u"23 million"_s, 23e6),
                            kpi(state, u"Gross profit"_s, u"4 million"_s, 4e6)};
}

core::ReviewedFigure TestFigures::figure(const QString &metric) const
{
    for (const core::ReviewedFigure &figure : core::figures(m_call)) {
        if (figure.kpi.metric == metric)
            return figure;
    }
    return {};
}

void TestFigures::apply(const core::Edit &edit)
{
    const auto state = core::applied(m_call.call, edit);
    VERIFY_RESULT(state);
    m_call.call = *state;
}

void TestFigures::confirmedStaysWhileTheWordsSayIt()
{
    apply(core::confirmFigures(m_call.call, core::figures(m_call)));
    QCOMPARE(m_call.call.figures.size(), 2);
    QCOMPARE(figure(u"Revenue"_s).status, core::FigureStatus::Confirmed);
    m_call.analysis.kpis[0].value = 32e6;
    QCOMPARE(figure(u"Revenue"_s).status, core::FigureStatus::Unreviewed);
    apply(core::confirmFigures(m_call.call, {figure(u"Revenue"_s)}));
    QCOMPARE(m_call.call.figures.size(), 2);
    QCOMPARE(figure(u"Revenue"_s).status, core::FigureStatus::Confirmed);
}

void TestFigures::correctedFieldHoldsAndTheOthersFollowTheText()
{
    core::FigureFields fields = core::fieldsOf(figure(u"Revenue"_s).kpi);
    fields.period = u"2025H1"_s;
    apply(core::changeFigure(m_call.call, figure(u"Revenue"_s), fields));
    m_call.analysis.kpis[0].value = 32e6;
    const core::ReviewedFigure corrected = figure(u"Revenue"_s);
    QCOMPARE(corrected.status, core::FigureStatus::Corrected);
    QCOMPARE(corrected.kpi.period, u"2025H1"_s);
    QCOMPARE(corrected.kpi.value, std::optional(32e6));
    QCOMPARE(corrected.detected->period, u"2025Q2"_s);
}

void TestFigures::writingWhatWasReadIsNoCorrection()
{
    const core::FigureFields read = core::fieldsOf(figure(u"Revenue"_s).kpi);
    core::FigureFields fields = read;
    fields.value = 1;
    apply(core::changeFigure(m_call.call, figure(u"Revenue"_s), fields));
    QCOMPARE(figure(u"Revenue"_s).kpi.value, std::optional(1.0));
    apply(core::changeFigure(m_call.call, figure(u"Revenue"_s), read));
    QVERIFY(m_call.call.figures.isEmpty());
    QVERIFY(core::changeFigure(m_call.call, figure(u"Revenue"_s), read).changes.isEmpty());
}

void TestFigures::rejectedIsNoKpi()
{
    apply(core::rejectFigures(m_call.call, {figure(u"Revenue"_s)}));
    QCOMPARE(core::figures(m_call).size(), 2);
    QCOMPARE(core::reviewedKpis(m_call).size(), 1);
    QCOMPARE(core::reviewedKpis(m_call).first().metric, u"Gross profit"_s);
}

void TestFigures::addedKeepsItsPlace()
{
    core::FigureFields fields;
    fields.metric = u"Net cash"_s;
    fields.value = 5;
    fields.type = u"count"_s;
    QVERIFY(core::addFigure(m_call.call, {24, 36}, {}).changes.isEmpty());
    apply(core::addFigure(m_call.call, {24, 36}, fields));
    QCOMPARE(core::figures(m_call).at(1).kpi.metric, u"Net cash"_s);
    QCOMPARE(core::figures(m_call).at(1).status, core::FigureStatus::Added);
    QCOMPARE(core::figures(m_call).at(1).kpi.type, core::QuantityType::Count);
    fields.value = 6;
    apply(core::changeFigure(m_call.call, figure(u"Net cash"_s), fields));
    QCOMPARE(figure(u"Net cash"_s).kpi.value, std::optional(6.0));
    QCOMPARE(figure(u"Net cash"_s).status, core::FigureStatus::Added);
    apply(core::rejectFigures(m_call.call, {figure(u"Net cash"_s)}));
    QVERIFY(m_call.call.figures.isEmpty());
}

void TestFigures::correctionOutlivesItsFigure()
{
    core::FigureFields fields = core::fieldsOf(figure(u"Revenue"_s).kpi);
    fields.value = 25e6;
    apply(core::changeFigure(m_call.call, figure(u"Revenue"_s), fields));
    apply(core::confirmFigures(m_call.call, {figure(u"Gross profit"_s)}));
    m_call.analysis.kpis.clear();
    QCOMPARE(core::figures(m_call).size(), 1);
    QCOMPARE(figure(u"Revenue"_s).kpi.value, std::optional(25e6));
}

void TestFigures::decisionIsFoundByItsWords()
{
    apply(core::rejectFigures(m_call.call, {figure(u"Revenue"_s)}));
    m_call.analysis.kpis[0].id = u"another id for the same words"_s;
    QCOMPARE(figure(u"Revenue"_s).status, core::FigureStatus::Rejected);
    QCOMPARE(figure(u"Gross profit"_s).status, core::FigureStatus::Unreviewed);
}

void TestFigures::reopenedStandsAsRead()
{
    apply(core::rejectFigures(m_call.call, core::figures(m_call)));
    QVERIFY(core::reviewedKpis(m_call).isEmpty());
    apply(core::reopenFigures(m_call.call, core::figures(m_call)));
    QVERIFY(m_call.call.figures.isEmpty());
    QCOMPARE(core::reviewedKpis(m_call), m_call.analysis.kpis);
}

void TestFigures::everyEditHasAnInverse()
{
    const core::CallState before = m_call.call;
    core::FigureFields fields = core::fieldsOf(figure(u"Revenue"_s).kpi);
    fields.metric = u"Net revenue"_s;
    for (const core::Edit &edit :
         {core::confirmFigures(before, core::figures(m_call)), core::rejectFigures(before, core::figures(m_call)),
          core::changeFigure(before, figure(u"Revenue"_s), fields), core::addFigure(before, {0, 7}, fields)}) {
        const auto done = core::applied(before, edit);
        VERIFY_RESULT(done);
        QVERIFY(!(*done == before));
        const auto undone = core::applied(*done, edit.inverse());
        VERIFY_RESULT(undone);
        QCOMPARE(*undone, before);
    }
}

void TestFigures::decisionOutsideTheTextIsRefused()
{
    core::Edit edit = core::confirmFigures(m_call.call, core::figures(m_call));
    std::get<core::FigureReview>(*edit.changes[0].after).anchor.range = {0, 100000};
    QVERIFY(!core::applied(m_call.call, edit));
}

QTEST_GUILESS_MAIN(TestFigures)
#include "test_figures.moc"
