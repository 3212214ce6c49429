// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/project/reviewedcall.h"

class QKeyEvent;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ui {

/// One finding with everything needed to decide it: why, what speaks for the proposal, the sentence, and the proposal
/// itself, which can be changed before it is taken.
class FindingCard : public QWidget
{
    Q_OBJECT

public:
    explicit FindingCard(QWidget *parent = nullptr);

    /// Shows a finding of call. A proposal that was being changed stays as it is if the finding is the same.
    void showFinding(const core::ReviewedCall &call, const core::Finding &finding);

    /// Shows nothing.
    void clear();

    /// Whether the finding can be decided.
    void setEditable(bool isEditable);

    /// What would be written in place of the passage.
    QString proposal() const;

    /// Whether the proposal would change anything.
    bool canAccept() const;

    /// Whether keys go to the proposal or a button.
    bool hasFocusInside() const;

public Q_SLOTS:
    void accept();
    void dismissHere();
    void dismissEverywhere();

    /// Puts the cursor into the proposal and selects all of it.
    void focusProposal();

Q_SIGNALS:
    void accepted(const QString &replacement);
    void dismissed(core::Verdict::Scope scope);
    void skipped();

    /// Esc was pressed in the proposal, which is again as it was.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildExplanation();
    QWidget *buildButtons();
    void resetProposal();
    bool handleKey(const QKeyEvent &event);
    void updateAccept();

    std::optional<core::Finding> m_finding;
    QString m_words; ///< That stand there now.
    bool m_isEditable = true;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_reason;
    QLabel *m_sentence;
    QLabel *m_evidence;
    QLabel *m_proposalTitle;
    QPlainTextEdit *m_proposal;
    QPushButton *m_accept;
    QPushButton *m_edit;
    QToolButton *m_dismiss;
    QPushButton *m_skip;
};

} // namespace ui
