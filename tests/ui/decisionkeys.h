// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {
class MainWindow;
}

namespace test {

/// What it took to decide all findings of a call that have a proposal.
struct KeyCount {
    int decisions = 0;  ///< Findings that were accepted.
    int presses = 0;    ///< All keys that were pressed; a key with Ctrl or Shift is one.
    int skips = 0;      ///< Of these, keys that only passed over a finding without a proposal.
    int undecided = 0;  ///< Findings with a proposal that are still open: none if all went well.
    int unproposed = 0; ///< Open findings without a proposal at the end.
};

/// Presses the keys of an analyst who agrees with every proposal, with the keys that the actions have, in the widget
/// that has the keys at the time.
KeyCount acceptEveryProposal(ui::MainWindow &window);

} // namespace test
