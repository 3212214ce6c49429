// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/acceptdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/project/edits.h"
#include "ui/models/findingmodel.h"
#include "ui/models/passage.h"

namespace ui {

namespace {

constexpr double sure = 0.8; ///< Proposals that are ticked at first.
constexpr double all = 0.0;
constexpr double none = 2.0;
constexpr qsizetype reach = 24; ///< Characters of context on each side.
constexpr QSize usualSize(860, 520);

enum Column { Change, Kind, Sureness, Place };

/// "our [hearing→gearing] ratio" on one line.
QString changeOf(const Passage &passage)
{
    //: A change in its surroundings: %2 is what stands there, %3 what would stand there.
    return AcceptDialog::tr("%1[%2 → %3]%4")
        .arg(passage.before, passage.removed.trimmed(),
             passage.added.trimmed().isEmpty() ? AcceptDialog::tr("nothing") : passage.added.trimmed(), passage.after);
}

} // namespace

AcceptDialog::AcceptDialog(const core::ReviewedCall &call, const QList<core::Finding> &findings, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
    , m_scope(new QLabel)
{
    setWindowTitle(tr("Accept several proposals"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("Change"), tr("Kind"), tr("Sure"), tr("Turn")});
    m_list->setAccessibleName(tr("Proposals"));
    m_scope->setWordWrap(true);
    for (const core::Finding &finding : findings)
        addFinding(call, finding);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Change, QHeaderView::Stretch);
    for (const Column column : {Kind, Sureness, Place})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scope);
    layout->addWidget(buildTicks());
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(usualSize);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemChanged, this, &AcceptDialog::updateWords);
    tick(sure);
}

QList<core::Finding> AcceptDialog::chosen() const
{
    QList<core::Finding> result;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(Change) == Qt::Checked)
            result.append(m_findings[row]);
    }
    return result;
}

QWidget *AcceptDialog::buildTicks()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    const auto add = [&](const QString &text, double leastScore) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, leastScore] { tick(leastScore); });
        row->addWidget(button);
    };
    add(tr("Tick the &surest"), sure);
    add(tr("Tick &all"), all);
    add(tr("Tick &none"), none);
    row->addStretch();
    return widget;
}

void AcceptDialog::addFinding(const core::ReviewedCall &call, const core::Finding &finding)
{
    if (!finding.suggestion) {
        ++m_withoutProposal;
        return;
    }
    m_findings.append(finding);
    auto *item = new QTreeWidgetItem(m_list);
    const QString change = changeOf(passageOf(call, finding, reach));
    item->setText(Change, change);
    item->setText(Kind, findingCategoryName(finding));
    item->setText(Sureness, tr("%1 %").arg(qRound(finding.score * 100)));
    item->setTextAlignment(Sureness, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(Place, turnLabel(call, finding.range.begin));
    item->setToolTip(Change, change + u'\n' + finding.reason);
    item->setCheckState(Change, Qt::Unchecked);
}

void AcceptDialog::tick(double leastScore)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const bool isTicked = m_findings[row].score >= leastScore;
        m_list->topLevelItem(row)->setCheckState(Change, isTicked ? Qt::Checked : Qt::Unchecked);
    }
    updateWords();
}

void AcceptDialog::updateWords()
{
    const auto marked = static_cast<int>(chosen().size());
    const auto ticked = static_cast<int>(core::acceptableTogether(chosen()).size());
    const auto offered = static_cast<int>(m_findings.size());
    QString scope = tr("%1 of %n proposal(s) will be written, in one step that can be undone. What is not ticked stays "
                       "open and as it is.",
                       nullptr, offered)
                        .arg(ticked);
    if (marked > ticked)
        scope +=
            u' ' + tr("%n ticked proposal(s) change words of another one and stay open.", nullptr, marked - ticked);
    if (m_withoutProposal > 0)
        scope += u' ' + tr("%n open finding(s) have no proposal.", nullptr, static_cast<int>(m_withoutProposal));
    m_scope->setText(scope);
    m_accept->setText(tr("Accept %n proposal(s)", nullptr, ticked));
    m_accept->setEnabled(ticked > 0);
}

} // namespace ui
