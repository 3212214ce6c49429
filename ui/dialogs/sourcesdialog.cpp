// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sourcesdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// How a source fits, in a few words.
QString fitOf(const core::SourceMatch &match, const core::SourceRow &row)
{
    if (!match.isUsed)
        return SourcesDialog::tr("Does not fit: nothing is taken from it");
    const QString share = QLocale().toString(qRound(match.common * 100));
    const QString findings = SourcesDialog::tr("%n finding(s)", nullptr, match.findings);
    if (row.kind == core::secondSourceKindKey(core::SecondSource::Kind::PressRelease))
        return SourcesDialog::tr("%1 % of the figures agree, %2").arg(share, findings);
    return SourcesDialog::tr("%1 % of the words are common, %2").arg(share, findings);
}

QString kindNameOf(const core::SourceRow &row)
{
    const auto kind = core::secondSourceKindFromKey(row.kind);
    return kind ? core::secondSourceKindName(*kind) : row.kind;
}

} // namespace

SourcesDialog::SourcesDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Second sources"));
    resize(720, 320);
    auto *intro = new QLabel(tr("Another vendor's transcript of this call, or the company's press release. Where it "
                                "differs and is likelier right, the review quotes it and offers its words."),
                             this);
    intro->setWordWrap(true);
    m_note->setWordWrap(true);
    m_list->setColumnCount(4);
    m_list->setHeaderLabels({tr("Made by"), tr("What it is"), tr("File"), tr("How it fits")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_add = buttons->addButton(tr("&Add a second source…"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &SourcesDialog::addRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem *item = m_list->currentItem())
            Q_EMIT removeRequested(core::SourceId{item->data(0, Qt::UserRole).toString()});
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SourcesDialog::updateButtons);
    updateButtons();
}

void SourcesDialog::showSources(const core::ReviewedCall &call, bool isWritable)
{
    m_isWritable = isWritable;
    const QTreeWidgetItem *current = m_list->currentItem();
    const QString chosen = current ? current->data(0, Qt::UserRole).toString() : QString();
    m_list->clear();
    QStringList notes;
    const QList<core::SourceRow> &rows = call.call.sources;
    const QList<core::SourceMatch> &matches = call.analysis.sources;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool isCompared = matches.size() == rows.size();
        const QString fit = isCompared ? fitOf(matches[i], rows[i]) : tr("Being compared…");
        auto *item = new QTreeWidgetItem(m_list, {rows[i].vendor, kindNameOf(rows[i]), rows[i].fileName, fit});
        item->setData(0, Qt::UserRole, rows[i].id.value);
        if (rows[i].id.value == chosen)
            m_list->setCurrentItem(item);
        if (isCompared && !matches[i].note.isEmpty())
            notes.append(matches[i].note);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    updateButtons();
}

void SourcesDialog::updateButtons()
{
    m_add->setEnabled(m_isWritable);
    m_remove->setEnabled(m_isWritable && m_list->currentItem());
}

} // namespace ui
