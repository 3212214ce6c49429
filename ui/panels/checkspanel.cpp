// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/checkspanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "core/project/edits.h"
#include "ui/models/checkmodel.h"
#include "ui/panels/checkdelegate.h"
#include "ui/panels/emptyhint.h"

using namespace Qt::StringLiterals;

namespace ui {

ChecksPanel::ChecksPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new CheckModel(this))
    , m_list(new QListView)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CheckDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Checks"));
    m_list->installEventFilter(this);
    m_hint = new EmptyHint(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildStrip());
    const auto jump = [this](const QModelIndex &index) { Q_EMIT jumpRequested(m_model->wordsOf(index)); };
    connect(m_list, &QListView::clicked, this, jump);
    connect(m_list, &QListView::activated, this, jump);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksPanel::showCurrent);
    setCall(nullptr);
}

QWidget *ChecksPanel::buildStrip()
{
    m_figures = new QLabel;
    m_figures->setTextFormat(Qt::RichText);
    m_figures->setWordWrap(true);
    m_figures->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_accept = new QPushButton;
    connect(m_figures, &QLabel::linkActivated, this, [this](const QString &link) {
        const core::Check *check = current();
        const int span = link.toInt();
        if (check && span < check->spans.size())
            Q_EMIT jumpRequested(check->spans.at(span));
    });
    connect(m_accept, &QPushButton::clicked, this, &ChecksPanel::acceptMend);
    m_strip = new QWidget;
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(10, 5, 10, 5);
    row->addWidget(m_figures, 1);
    row->addWidget(m_accept);
    return m_strip;
}

void ChecksPanel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    m_model->setCall(call);
    m_hint->setText(call ? tr("No figures that could be checked against each other were found.")
                         : tr("Open a transcript to see its figures."));
    showCurrent();
}

void ChecksPanel::updateCall()
{
    const core::Check *before = current();
    const QList<core::TextRange> spans = before ? before->spans : QList<core::TextRange>();
    const int row = m_list->currentIndex().row();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->updateCall();
    int again = std::min(row, m_model->rowCount() - 1);
    for (int i = 0; i < m_model->rowCount() && before; ++i) {
        if (m_model->check(m_model->index(i)).spans == spans)
            again = i;
    }
    m_list->setCurrentIndex(m_model->index(again));
    m_list->verticalScrollBar()->setValue(scrolled);
    showCurrent();
}

void ChecksPanel::setOthers(const QList<core::ReviewedCall> *others)
{
    m_model->setOthers(others);
    updateCall();
}

void ChecksPanel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    showCurrent();
}

int ChecksPanel::inconsistentCount() const
{
    return m_model->inconsistentCount();
}

void ChecksPanel::acceptMend()
{
    const core::Check *check = current();
    if (!check || !check->mend || check->culprit.isEmpty() || !m_isEditable)
        return;
    core::Edit edit = core::typeText(m_call->call, m_call->map.toCorrected(check->culprit), *check->mend);
    edit.action = core::Edit::Action::AcceptFinding;
    edit.mergeKey.clear();
    Q_EMIT editRequested(edit);
}

bool ChecksPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_list || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || !key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        acceptMend();
    return true;
}

const core::Check *ChecksPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return m_call && index.isValid() ? &m_model->check(index) : nullptr;
}

void ChecksPanel::showCurrent()
{
    const core::Check *check = current();
    m_strip->setVisible(check != nullptr);
    if (!check)
        return;
    QStringList links;
    for (qsizetype span = 0; span < check->spans.size(); ++span) {
        const QString words = m_call->correctedText(check->spans.at(span)).simplified().toHtmlEscaped();
        const bool isCulprit = check->spans.at(span) == check->culprit;
        const QString link = u"<a href=\"%1\">%2</a>"_s.arg(span).arg(words);
        //: A figure of a sum that is likely the wrong one.
        links.append(isCulprit ? tr("<b>%1</b> (likely wrong)").arg(link) : link);
    }
    //: The numbers that a sum is about, each a link to its words.
    m_figures->setText(tr("Show in text: %1").arg(links.join(u" \u00b7 "_s)));
    const bool hasMend = check->mend && !check->culprit.isEmpty();
    m_accept->setVisible(hasMend);
    m_accept->setEnabled(m_isEditable);
    if (!hasMend)
        return;
    m_accept->setText(tr("Write “%1”").arg(*check->mend));
    m_accept->setToolTip(tr("Write “%1” instead of “%2”, which makes the sum hold (Ctrl+Enter)")
                             .arg(*check->mend, m_call->correctedText(check->culprit)));
}

} // namespace ui
