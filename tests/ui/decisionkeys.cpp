// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/decisionkeys.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "ui/mainwindow.h"
#include "ui/panels/reviewpanel.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

namespace test {

namespace {

constexpr int analysisWait = 60'000; ///< In milliseconds.

void press(ui::MainWindow &window, ui::ActionId id)
{
    QWidget *focus = window.focusWidget();
    const QKeyCombination key = window.actions()[id]->shortcut()[0];
    QTest::keyClick(focus ? focus : &window, key.key(), key.keyboardModifiers());
}

int openFindings(ui::MainWindow &window, bool hasProposal)
{
    const core::ReviewedCall &call = window.session().call();
    int count = 0;
    for (const core::Finding &finding : call.analysis.findings)
        count += finding.isShown && finding.suggestion.has_value() == hasProposal && !call.verdictOn(finding);
    return count;
}

/// Waits until the call was analysed again behind the last edit; returns whether it was.
bool settle(ui::MainWindow &window)
{
    const QSignalSpy analysed(&window.session(), &ui::Session::analysisChanged);
    return QTest::qWaitFor([&] { return !analysed.isEmpty(); }, analysisWait);
}

/// Accepts until no finding of the queue has a proposal; returns whether anything was decided.
bool acceptQueue(ui::MainWindow &window, KeyCount &count)
{
    const ui::ReviewPanel &review = window.workspace().review();
    const int before = count.decisions;
    const int most = 4 * static_cast<int>(window.session().call().analysis.findings.size()) + 8;
    for (int round = 0; round < most && openFindings(window, true) > 0 && review.currentFinding(); ++round) {
        const bool hasProposal = review.currentFinding()->suggestion.has_value();
        const qsizetype verdicts = window.session().call().call.verdicts.size();
        press(window, hasProposal ? ui::ActionId::Accept : ui::ActionId::NextFinding);
        ++count.presses;
        count.skips += !hasProposal;
        count.decisions += window.session().call().call.verdicts.size() > verdicts;
    }
    return count.decisions > before;
}

} // namespace

KeyCount acceptEveryProposal(ui::MainWindow &window)
{
    window.activateWindow();
    window.workspace().view().setFocus();
    KeyCount count;
    // What was written is analysed again, and may show more that is wrong.
    while (openFindings(window, true) > 0 && acceptQueue(window, count) && settle(window)) {
    }
    count.undecided = openFindings(window, true);
    count.unproposed = openFindings(window, false);
    return count;
}

} // namespace test
