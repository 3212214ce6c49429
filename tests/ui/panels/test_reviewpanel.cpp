// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/models/samplecall.h"
#include "ui/panels/kindchip.h"
#include "ui/panels/reviewpanel.h"

using namespace Qt::StringLiterals;

class TestReviewPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsAtTheFirstFinding();
    void acceptingWritesTheProposalAndMovesOn();
    void changedProposalIsWrittenAsEdited();
    void enterInTheProposalDecides();
    void dismissingMovesOn();
    void nothingToAcceptWithoutOtherWords();
    void skippingLeavesItOpen();
    void nextAndPreviousGoRound();
    void filteredQueueStaysFiltered();
    void lateAnalysisKeepsThePlace();
    void everythingDecided();

private:
    QString words() const { return m_call.correctedText(m_panel->currentFinding()->range); }

    core::ReviewedCall m_call;
    std::unique_ptr<ui::ReviewPanel> m_panel;
    QList<core::Edit> m_edits;
};

void TestReviewPanel::init()
{
    m_call = support::sampleCall();
    m_edits.clear();
    m_panel = std::make_unique<ui::ReviewPanel>();
    // What the window does: the edit is applied, and everybody looks again.
    connect(m_panel.get(), &ui::ReviewPanel::editRequested, this, [this](const core::Edit &edit) {
        m_edits.append(edit);
        m_call = support::edited(m_call, edit);
        m_panel->updateCall();
    });
    m_panel->setCall(&m_call);
    m_panel->resize(360, 640);
    m_panel->show();
}

void TestReviewPanel::cleanup()
{
    m_panel.reset();
}

void TestReviewPanel::startsAtTheFirstFinding()
{
    QVERIFY(m_panel->currentFinding());
    QCOMPARE(words(), u"Our revenue our revenue"_s);
}

void TestReviewPanel::acceptingWritesTheProposalAndMovesOn()
{
    QSignalSpy moved(m_panel.get(), &ui::ReviewPanel::currentFindingChanged);
    m_panel->next();
    QCOMPARE(words(), u"73 percent"_s);
    m_panel->acceptCurrent();
    QCOMPARE(m_edits.size(), 1);
    QCOMPARE(m_edits.first().action, core::Edit::Action::AcceptFinding);
    QVERIFY(m_call.map.corrected().contains(u"the gross margin was 17.3 percent"_s));
    QCOMPARE(words(), u"hearing ratio"_s);
    QCOMPARE(moved.size(), 2);
}

void TestReviewPanel::changedProposalIsWrittenAsEdited()
{
    QVERIFY(m_panel->selectAt(support::rangeOf(m_call, u"differ maturely"_s).begin));
    m_panel->findChild<QPlainTextEdit *>()->setPlainText(u"differ materially"_s);
    m_panel->acceptCurrent();
    QCOMPARE(m_edits.size(), 1);
    QCOMPARE(m_edits.first().action, core::Edit::Action::EditFinding);
    QVERIFY(m_call.map.corrected().contains(u"we differ materially from"_s));
}

void TestReviewPanel::enterInTheProposalDecides()
{
    m_panel->selectAt(support::rangeOf(m_call, u"hearing"_s).begin);
    m_panel->focusProposal();
    QTest::keyClick(m_panel->findChild<QPlainTextEdit *>(), Qt::Key_Return);
    QVERIFY(m_call.map.corrected().contains(u"gearing ratio"_s));
    QCOMPARE(words(), u"differ maturely"_s);
}

void TestReviewPanel::dismissingMovesOn()
{
    m_panel->next();
    m_panel->dismissCurrent();
    QCOMPARE(m_edits.first().action, core::Edit::Action::DismissFinding);
    QCOMPARE(m_call.map.corrected(), m_call.map.original());
    QCOMPARE(words(), u"hearing ratio"_s);
    m_panel->dismissCurrentEverywhere();
    QCOMPARE(m_call.call.verdicts.last().scope, core::Verdict::Scope::Everywhere);
}

void TestReviewPanel::nothingToAcceptWithoutOtherWords()
{
    m_panel->selectAt(support::rangeOf(m_call, u"differ maturely"_s).begin);
    m_panel->acceptCurrent();
    QVERIFY(m_edits.isEmpty());
}

void TestReviewPanel::skippingLeavesItOpen()
{
    for (auto *button : m_panel->findChildren<QAbstractButton *>()) {
        if (button->text() == u"&Skip"_s)
            button->click();
    }
    QVERIFY(m_edits.isEmpty());
    QCOMPARE(words(), u"73 percent"_s);
}

void TestReviewPanel::nextAndPreviousGoRound()
{
    m_panel->previous();
    QCOMPARE(words(), u"Whitfeild"_s);
    m_panel->next();
    QCOMPARE(m_panel->currentFinding()->kind, core::FindingKind::Repeat);
}

void TestReviewPanel::filteredQueueStaysFiltered()
{
    const auto chips = m_panel->findChildren<ui::KindChip *>();
    QCOMPARE(chips.size(), 5);
    for (auto *chip : chips) {
        if (chip->text().startsWith(core::findingKindName(core::FindingKind::Garbled)))
            chip->click();
    }
    QCOMPARE(words(), u"hearing ratio"_s);
    m_panel->acceptCurrent();
    QCOMPARE(words(), u"differ maturely"_s);
    m_panel->dismissCurrent();
    QVERIFY(!m_panel->currentFinding());
}

void TestReviewPanel::lateAnalysisKeepsThePlace()
{
    m_panel->selectAt(support::rangeOf(m_call, u"hearing"_s).begin);
    m_call.analysis.findings.removeFirst();
    m_panel->updateCall();
    QCOMPARE(words(), u"hearing ratio"_s);
    m_call.analysis.findings.removeIf([](const core::Finding &one) { return one.category == u"wrong-word"; });
    m_panel->updateCall();
    QCOMPARE(words(), u"differ maturely"_s);
}

void TestReviewPanel::everythingDecided()
{
    for (int n = 0; n < 5; ++n)
        m_panel->dismissCurrent();
    QVERIFY(!m_panel->currentFinding());
    QStringList texts;
    for (const auto *label : m_panel->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"Every finding is decided."_s));
    QVERIFY(texts.contains(u"5 of 5 decided"_s));
    m_panel->acceptCurrent();
    QCOMPARE(m_edits.size(), 5);
}

QTEST_MAIN(TestReviewPanel)
#include "test_reviewpanel.moc"
