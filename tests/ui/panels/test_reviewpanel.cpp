// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include "core/project/edits.h"
#include "tests/ui/models/samplecall.h"
#include "ui/panels/acceptdialog.h"
#include "ui/panels/findingfilterbar.h"
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
    void filtersBySectionSpeakerAndScore();
    void countsFollowTheFilter();
    void severalAtOnceAreOneEdit();
    void scopeTellsWhatStaysOpen();
    void untickedStaysUntouched();
    void lateAnalysisKeepsThePlace();
    void everythingDecided();
    void beginsWithTheSurestUnlessToldOtherwise();
    void whatOneKeyDecidesComesFirst();
    void aNewProposalComesNextWhileOneOnlyDecides();
    void aNewProposalLeavesWhatWasChosen();

private:
    /// Chooses the order of the queue, as the analyst does.
    void inTextOrder(bool isWanted);
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
    inTextOrder(true);
    m_panel->setCall(&m_call);
    m_panel->resize(360, 640);
    m_panel->show();
}

void TestReviewPanel::inTextOrder(bool isWanted)
{
    for (auto *combo : m_panel->findChildren<QComboBox *>()) {
        if (combo->accessibleName() == u"Order of the findings"_s)
            combo->setCurrentText(isWanted ? u"In text order"_s : u"Surest first"_s);
    }
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

void TestReviewPanel::filtersBySectionSpeakerAndScore()
{
    auto *bar = m_panel->findChild<ui::FindingFilterBar *>();
    const auto choose = [bar](const QString &name, const QString &entry) {
        for (auto *combo : bar->findChildren<QComboBox *>()) {
            if (combo->accessibleName() == name)
                combo->setCurrentText(entry);
        }
    };
    choose(u"Section"_s, core::sectionName(core::Section::QuestionsAndAnswers));
    QCOMPARE(words(), u"Whitfeild"_s);
    choose(u"Speaker"_s, u"Mara Lindqvist"_s);
    QVERIFY(!m_panel->currentFinding());
    choose(u"Section"_s, u"All sections"_s);
    QCOMPARE(words(), u"Our revenue our revenue"_s);
    choose(u"How sure the finding is"_s, u"85 % sure or more"_s);
    QCOMPARE(words(), u"73 percent"_s);
    m_panel->next();
    QCOMPARE(words(), u"hearing ratio"_s);
    m_panel->next();
    QCOMPARE(words(), u"73 percent"_s);
    QVERIFY(bar->isActive());
    bar->clear();
    QVERIFY(!bar->isActive());
    m_panel->previous();
    QCOMPARE(words(), u"Our revenue our revenue"_s);
}

void TestReviewPanel::countsFollowTheFilter()
{
    const auto counts = [this] {
        QStringList texts;
        for (const auto *chip : m_panel->findChildren<ui::KindChip *>()) {
            if (!chip->isHidden())
                texts.append(chip->text());
        }
        return texts;
    };
    const auto progress = [this](const QString &text) {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const auto *label) { return label->text() == text; });
    };
    QVERIFY(counts().size() > 1);
    QVERIFY(progress(u"0 of 5 decided"_s));
    for (auto *combo : m_panel->findChild<ui::FindingFilterBar *>()->findChildren<QComboBox *>()) {
        if (combo->accessibleName() == u"Section"_s)
            combo->setCurrentText(core::sectionName(core::Section::QuestionsAndAnswers));
    }
    QCOMPARE(counts().size(), 1);
    QVERIFY2(counts().constFirst().endsWith(u" 1"_s), qPrintable(counts().constFirst()));
    QVERIFY(progress(u"0 of 5 decided, 1 shown"_s));
}

void TestReviewPanel::scopeTellsWhatStaysOpen()
{
    QList<core::Finding> findings = m_call.analysis.findings;
    core::Finding wider = findings.first();
    wider.range.end += 8;
    wider.suggestion = u"Sales"_s;
    wider.score = 1;
    findings.append(wider);
    ui::AcceptDialog dialog(m_call, findings);
    QStringList texts;
    for (const auto *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.join(u' ').contains(u"change words of another one and stay open"_s), qPrintable(texts.join(u'\n')));
    QVERIFY2(texts.join(u' ').contains(u"3 of 5 "_s), qPrintable(texts.join(u'\n')));
}

void TestReviewPanel::severalAtOnceAreOneEdit()
{
    // Ticked at first are those that are surest: the stutter, the margin and the ratio.
    QTimer::singleShot(0, this, [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->accept(); });
    m_panel->acceptSeveral();
    QCOMPARE(m_edits.size(), 1);
    QVERIFY(m_call.map.corrected().contains(u"Our revenue reached"_s));
    QVERIFY(m_call.map.corrected().contains(u"17.3 percent"_s));
    QVERIFY(m_call.map.corrected().contains(u"gearing ratio"_s));
    QCOMPARE(words(), u"differ maturely"_s);
    m_call = support::edited(m_call, m_edits.first().inverse());
    QCOMPARE(m_call.map.corrected(), m_call.map.original());
}

void TestReviewPanel::untickedStaysUntouched()
{
    const QList<core::Finding> &findings = m_call.analysis.findings;
    ui::AcceptDialog dialog(m_call, findings);
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 4); // One has no proposal, one is too weak to have any.
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        list->topLevelItem(row)->setCheckState(0, Qt::Unchecked);
    QVERIFY(dialog.chosen().isEmpty());
    list->topLevelItem(2)->setCheckState(0, Qt::Checked);
    QCOMPARE(dialog.chosen().size(), 1);

    const core::ReviewedCall after = support::edited(m_call, core::acceptFindings(m_call.call, dialog.chosen()));
    QString expected = m_call.map.original();
    QCOMPARE(after.map.corrected(), expected.replace(u"hearing"_s, u"gearing"_s));
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
    QVERIFY(std::any_of(texts.begin(), texts.end(),
                        [](const QString &text) { return text.startsWith(u"Every finding is decided."); }));
    QVERIFY(texts.contains(u"5 of 5 decided"_s));
    m_panel->acceptCurrent();
    QCOMPARE(m_edits.size(), 5);
}

void TestReviewPanel::beginsWithTheSurestUnlessToldOtherwise()
{
    ui::ReviewPanel panel;
    panel.setCall(&m_call);
    QVERIFY(panel.currentFinding());
    const auto surest = std::max_element(m_call.analysis.findings.begin(), m_call.analysis.findings.end(),
                                         [](const auto &a, const auto &b) { return a.score < b.score; });
    QCOMPARE(panel.currentFinding()->range, surest->range);
    QVERIFY(m_panel->currentFinding()->range != surest->range);
}

void TestReviewPanel::whatOneKeyDecidesComesFirst()
{
    inTextOrder(false);
    for (core::Finding &one : m_call.analysis.findings)
        one.score = one.suggestion ? 0.5 : 0.99;
    m_panel->setCall(&m_call);
    for (int decided = 0; decided < 4; ++decided) {
        QVERIFY(m_panel->currentFinding()->suggestion);
        m_panel->acceptCurrent();
        QCOMPARE(m_edits.size(), decided + 1);
    }
    QCOMPARE(words(), u"differ maturely"_s);
}

void TestReviewPanel::aNewProposalComesNextWhileOneOnlyDecides()
{
    inTextOrder(false);
    m_panel->setCall(&m_call);
    const core::Finding later = m_call.analysis.findings.takeFirst();
    m_panel->updateCall();
    QSignalSpy arrived(m_panel.get(), &ui::ReviewPanel::proposalArrived);
    for (int decided = 0; decided < 3; ++decided)
        m_panel->acceptCurrent();
    QCOMPARE(words(), u"differ maturely"_s);
    m_call.analysis.findings.prepend(later);
    m_panel->updateCall();
    QCOMPARE(words(), u"Our revenue our revenue"_s);
    QCOMPARE(arrived.size(), 1);
}

void TestReviewPanel::aNewProposalLeavesWhatWasChosen()
{
    inTextOrder(false);
    m_panel->setCall(&m_call);
    const core::Finding later = m_call.analysis.findings.takeFirst();
    m_panel->updateCall();
    m_panel->acceptCurrent();
    QVERIFY(m_panel->selectAt(support::rangeOf(m_call, u"differ maturely"_s).begin));
    m_call.analysis.findings.prepend(later);
    m_panel->updateCall();
    QCOMPARE(words(), u"differ maturely"_s);
}

QTEST_MAIN(TestReviewPanel)
#include "test_reviewpanel.moc"
