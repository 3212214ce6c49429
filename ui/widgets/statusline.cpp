// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusline.h"

#include <algorithm>

#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

#include "ui/widgets/elidinglabel.h"

namespace ui {

namespace {

constexpr int progressWidth = 180;

template<typename List, typename Predicate>
int countOf(const List &list, Predicate predicate)
{
    return static_cast<int>(std::count_if(list.begin(), list.end(), predicate));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_counts(new ElidingLabel(this))
    , m_layout(new QToolButton(this))
    , m_layouts(new QMenu(this))
    , m_what(new ElidingLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_layout->setAutoRaise(true);
    // An arrow of its own; the one of InstantPopup would lie over the last letter.
    m_layout->setPopupMode(QToolButton::MenuButtonPopup);
    m_layout->setMenu(m_layouts);
    connect(m_layout, &QToolButton::clicked, m_layout, &QToolButton::showMenu);
    for (const core::Layout layout : core::allLayouts()) {
        m_layouts->addAction(core::layoutName(layout), this, [this, layout] { Q_EMIT layoutChosen(layout); });
    }
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(progressWidth);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);

    addWidget(m_counts, 1);
    addPermanentWidget(m_what);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_layout);
    hideProgress();
    showCall(nullptr);
}

void StatusLine::showCall(const core::ReviewedCall *call)
{
    m_layout->setVisible(call != nullptr);
    if (!call) {
        m_counts->clear();
        return;
    }
    const core::Analysis &analysis = call->analysis;
    const int hidden = call->hiddenCount();
    const int open = countOf(analysis.findings, [&](const core::Finding &finding) { return call->isOpen(finding); });
    const QString openText = tr("%n open finding(s)", nullptr, open);
    const int bad = countOf(
        analysis.checks, [](const core::Check &check) { return check.outcome == core::Check::Outcome::Inconsistent; });
    const QStringList parts{
        tr("%n turn(s)", nullptr, static_cast<int>(call->call.speech.turns.size())),
        //: %1 is “112 open findings”, %n how many of these the preferences hide.
        hidden > 0 ? tr("%1, %n of them hidden", nullptr, hidden).arg(openText) : openText,
        tr("%n correction(s)", nullptr, static_cast<int>(call->call.corrections.size())),
        tr("%n annotation(s)", nullptr, static_cast<int>(call->call.annotations.size())),
        tr("%n KPI(s)", nullptr, static_cast<int>(analysis.kpis.size())),
        tr("%n sum(s) that do not add up", nullptr, bad),
    };
    m_counts->setText(parts.join(QStringLiteral("  ·  ")));
}

void StatusLine::showLayout(const QString &layoutKey, bool canChange)
{
    for (const core::Layout layout : core::allLayouts()) {
        if (core::layoutKey(layout) == layoutKey)
            m_layout->setText(tr("Read as: %1").arg(core::layoutName(layout)));
    }
    m_layout->setEnabled(canChange);
    m_layout->setToolTip(canChange ? tr("How the file was understood. Choose another layout if the turns look wrong.")
                                   : tr("How the file was understood. It can be changed only before the first edit."));
}

void StatusLine::showProgress(double share, const QString &what)
{
    if (share >= 1) {
        hideProgress();
        return;
    }
    m_what->setText(what);
    m_progress->setValue(static_cast<int>(share * 100));
    m_what->show();
    m_progress->show();
    m_cancel->show();
}

void StatusLine::hideProgress()
{
    m_what->hide();
    m_progress->hide();
    m_cancel->hide();
}

} // namespace ui
