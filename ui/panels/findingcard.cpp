// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findingcard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/findingmodel.h"
#include "ui/settings/appearance.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype reach = 110;
constexpr int usualWidth = 320;
constexpr int usualLines = 7;
constexpr int leastLines = 3;

QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

/// Words of any length: a bar to scroll comes only where they need more height than there is.
class WordsArea : public QScrollArea
{
public:
    explicit WordsArea(QWidget *words)
    {
        setWidget(words);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        words->setAutoFillBackground(false);
    }

    QSize sizeHint() const override { return {usualWidth, usualLines * fontMetrics().lineSpacing()}; }
    QSize minimumSizeHint() const override { return {0, leastLines * fontMetrics().lineSpacing()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int width = viewport()->width();
        widget()->resize(width, widget()->layout()->heightForWidth(width));
    }
};

bool isSame(const core::Finding &a, const core::Finding &b)
{
    return a.range == b.range && a.detector == b.detector && a.category == b.category && a.suggestion == b.suggestion;
}

} // namespace

FindingCard::FindingCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_place(new QLabel)
    , m_reason(wrappedLabel())
    , m_sentence(wrappedLabel())
    , m_evidence(wrappedLabel())
    , m_proposalTitle(new QLabel)
    , m_proposal(new QPlainTextEdit)
{
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_evidence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setTextFormat(Qt::RichText);
    m_proposalTitle->setBuddy(m_proposal);
    m_proposal->setTabChangesFocus(true);
    m_proposal->setFixedHeight(2 * fontMetrics().lineSpacing() + 10);
    m_proposal->setPlaceholderText(tr("Nothing: the words are removed"));
    m_proposal->installEventFilter(this);
    connect(m_proposal, &QPlainTextEdit::textChanged, this, &FindingCard::updateAccept);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_place, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addWidget(buildExplanation(), 1);
    layout->addWidget(m_proposalTitle);
    layout->addWidget(m_proposal);
    layout->addWidget(buildButtons());
    clear();
}

void FindingCard::showFinding(const core::ReviewedCall &call, const core::Finding &finding)
{
    const Colours colours(palette());
    m_title->setText(u"<b style=\"color:%1\">%2</b>"_s.arg(colours.finding(finding.kind).name(),
                                                           findingCategoryName(finding).toHtmlEscaped()));
    m_place->setText(fontMetrics().elidedText(turnLabel(call, finding.range.begin), Qt::ElideRight, width() / 2 - 14));
    m_reason->setText(finding.reason);
    m_evidence->setText(finding.evidence);
    m_evidence->setVisible(!finding.evidence.isEmpty());
    m_sentence->setText(passageHtml(passageOf(call, finding, reach), colours.removed().name(), colours.added().name()));
    m_proposalTitle->setText(finding.suggestion ? tr("&Proposal") : tr("No proposal. &What was said?"));
    const bool isNew = !m_finding || !isSame(*m_finding, finding);
    m_finding = finding;
    m_words = call.correctedText(finding.range);
    if (isNew)
        resetProposal();
    setEnabled(true);
    updateAccept();
}

void FindingCard::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_proposal->setReadOnly(!isEditable);
    m_edit->setEnabled(isEditable);
    m_dismiss->setEnabled(isEditable);
    updateAccept();
}

void FindingCard::resetProposal()
{
    m_proposal->setPlainText(m_finding->suggestion.value_or(m_words));
}

void FindingCard::clear()
{
    m_finding.reset();
    m_words.clear();
    for (QLabel *label : {m_title, m_place, m_reason, m_sentence, m_evidence})
        label->clear();
    m_proposalTitle->setText(tr("&Proposal"));
    m_proposal->clear();
    setEnabled(false);
}

QString FindingCard::proposal() const
{
    return m_proposal->toPlainText().simplified();
}

bool FindingCard::canAccept() const
{
    return m_isEditable && m_finding && proposal() != m_words.simplified();
}

bool FindingCard::hasFocusInside() const
{
    const QWidget *focus = focusWidget();
    return focus && focus->hasFocus();
}

void FindingCard::accept()
{
    if (!canAccept())
        return;
    // A proposal that was left as it is keeps its exact spaces.
    const bool isUntouched = m_finding->suggestion && m_finding->suggestion->simplified() == proposal();
    Q_EMIT accepted(isUntouched ? *m_finding->suggestion : proposal());
}

void FindingCard::dismissHere()
{
    if (m_finding && m_isEditable)
        Q_EMIT dismissed(core::Verdict::Scope::Here);
}

void FindingCard::dismissEverywhere()
{
    if (m_finding && m_isEditable)
        Q_EMIT dismissed(core::Verdict::Scope::Everywhere);
}

void FindingCard::focusProposal()
{
    if (!m_finding || !m_isEditable)
        return;
    m_proposal->setFocus(Qt::ShortcutFocusReason);
    m_proposal->selectAll();
}

bool FindingCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_proposal)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::ShortcutOverride) {
        // With nothing typed here that could be undone, the key is for the history of the project.
        const auto *key = static_cast<QKeyEvent *>(event);
        const QTextDocument *document = m_proposal->document();
        if ((key->matches(QKeySequence::Undo) && !document->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FindingCard::handleKey(const QKeyEvent &event)
{
    // A turn is one paragraph, so Enter is free to decide.
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        accept();
        return true;
    }
    if (event.key() != Qt::Key_Escape || !m_finding)
        return false;
    resetProposal();
    Q_EMIT left();
    return true;
}

/// Texts of any length in an area whose height does not change from one finding to the next.
QWidget *FindingCard::buildExplanation()
{
    auto *texts = new QWidget;
    auto *layout = new QVBoxLayout(texts);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_reason);
    layout->addWidget(m_sentence);
    layout->addWidget(m_evidence);
    return new WordsArea(texts);
}

QWidget *FindingCard::buildButtons()
{
    m_accept = new QPushButton(tr("&Accept"));
    m_accept->setToolTip(tr("Write the proposal and go on to the next finding (Enter)"));
    m_edit = new QPushButton(tr("&Edit"));
    m_edit->setToolTip(tr("Change the proposal before it is written"));
    m_dismiss = new QToolButton;
    m_dismiss->setText(tr("&It was said"));
    m_dismiss->setToolTip(tr("Keep the words: they were really said"));
    m_dismiss->setPopupMode(QToolButton::MenuButtonPopup);
    m_dismiss->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    auto *menu = new QMenu(m_dismiss);
    menu->addAction(tr("It was said &here"), this, &FindingCard::dismissHere);
    menu->addAction(tr("These words are right e&verywhere"), this, &FindingCard::dismissEverywhere);
    m_dismiss->setMenu(menu);
    m_skip = new QPushButton(tr("&Skip"));
    m_skip->setToolTip(tr("Leave it open and go on to the next finding"));
    connect(m_accept, &QPushButton::clicked, this, &FindingCard::accept);
    connect(m_edit, &QPushButton::clicked, this, &FindingCard::focusProposal);
    connect(m_dismiss, &QToolButton::clicked, this, &FindingCard::dismissHere);
    connect(m_skip, &QPushButton::clicked, this, &FindingCard::skipped);

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (QPushButton *button : {m_accept, m_edit, m_skip})
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + 18);
    layout->addWidget(m_accept, 2);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_dismiss, 2);
    layout->addWidget(m_skip, 1);
    return row;
}

void FindingCard::updateAccept()
{
    const bool removes = m_finding && proposal().isEmpty();
    m_accept->setText(removes ? tr("Remo&ve") : tr("&Accept"));
    m_accept->setEnabled(canAccept());
}

} // namespace ui
