// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pairpanel.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/project/edits.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QToolButton *arrowButton(Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton;
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QToolButton *headingButton()
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setToolTip(PairPanel::tr("Go to this turn"));
    QFont bold = button->font();
    bold.setWeight(QFont::DemiBold);
    button->setFont(bold);
    return button;
}

} // namespace

PairPanel::PairPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_hint(new QLabel)
    , m_count(new QLabel)
    , m_figures(new QLabel)
    , m_previous(arrowButton(Qt::LeftArrow, tr("Previous pair")))
    , m_next(arrowButton(Qt::RightArrow, tr("Next pair")))
    , m_nextDifference(new QPushButton(tr("Next &difference")))
    , m_takeRendered(new QPushButton(tr("Take the &interpreter’s")))
    , m_takeOriginal(new QPushButton(tr("Take the &other")))
    , m_untie(new QPushButton(tr("Not a &pair")))
    , m_left(headingButton())
    , m_right(headingButton())
    , m_text(new QTextBrowser)
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_takeRendered->setToolTip(tr("Write the interpreter’s figure on the left"));
    m_takeOriginal->setToolTip(tr("Write the figure on the left over the interpreter’s"));
    m_untie->setToolTip(tr("The turns on the right do not say again what is on the left"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Both languages, sentence by sentence"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildColumns());
    column->addWidget(m_text, 1);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);

    connect(m_previous, &QToolButton::clicked, this, &PairPanel::previousPair);
    connect(m_next, &QToolButton::clicked, this, &PairPanel::nextPair);
    connect(m_nextDifference, &QPushButton::clicked, this, &PairPanel::nextDifference);
    connect(m_takeRendered, &QPushButton::clicked, this, &PairPanel::takeRendered);
    connect(m_takeOriginal, &QPushButton::clicked, this, &PairPanel::takeOriginal);
    connect(m_untie, &QPushButton::clicked, this, &PairPanel::untie);
    connect(m_left, &QToolButton::clicked, this, [this] { jumpToTurn(m_page.turns.original); });
    connect(m_right, &QToolButton::clicked, this, [this] { jumpToTurn(m_page.turns.renderings.last()); });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showFigure(link.path().toLongLong()); });
    setCall(nullptr);
}

QWidget *PairPanel::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 6, 10, 4);
    row->setSpacing(6);
    row->addWidget(m_previous);
    row->addWidget(m_count);
    row->addWidget(m_next);
    row->addSpacing(10);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_figures, 1);
    for (QPushButton *button : {m_nextDifference, m_takeRendered, m_takeOriginal, m_untie})
        row->addWidget(button);
    return head;
}

QWidget *PairPanel::buildColumns()
{
    auto *columns = new QWidget;
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(4, 0, 4, 2);
    for (QToolButton *heading : {m_left, m_right}) {
        auto *half = new QWidget;
        half->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        auto *halfRow = new QHBoxLayout(half);
        halfRow->setContentsMargins({});
        halfRow->addWidget(heading);
        halfRow->addStretch(1);
        row->addWidget(half, 1);
    }
    return columns;
}

void PairPanel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    m_isStale = false;
    m_awaited.reset();
    m_pairs = call ? core::interpretedPairs(call->call.speech) : QList<core::InterpretedPair>();
    m_hint->setText(call ? tr("Nobody interprets in this call. To tie a turn to what it renders, use the menu of its "
                              "speaker.")
                         : tr("Open a transcript to see interpreted speech side by side."));
    showPair(m_pairs.isEmpty() ? -1 : 0);
}

void PairPanel::updateCall()
{
    m_isStale = !isSeen();
    if (!m_isStale && m_call)
        readCall();
}

/// A dock behind another tab counts as visible, but lies outside of its window.
bool PairPanel::isSeen() const
{
    return isVisible() && !visibleRegion().isEmpty();
}

void PairPanel::readIfStale()
{
    if (m_isStale && m_call)
        readCall();
    if (const auto awaited = std::exchange(m_awaited, std::nullopt))
        showPairAt(*awaited);
}

void PairPanel::follow(qsizetype original)
{
    if (isSeen())
        showPairAt(original);
    else
        m_awaited = original;
}

void PairPanel::readCall()
{
    m_isStale = false;
    const core::InterpretedPair shown = m_page.turns;
    const qsizetype before = m_current;
    const qsizetype figure = m_figure;
    m_pairs = core::interpretedPairs(m_call->call.speech);
    const auto same =
        std::find_if(m_pairs.begin(), m_pairs.end(), [&](const auto &pair) { return pair.original == shown.original; });
    const bool isSame = before >= 0 && same != m_pairs.end();
    const int scrolled = m_text->verticalScrollBar()->value();
    showPair(isSame ? same - m_pairs.begin() : std::min(std::max<qsizetype>(before, 0), m_pairs.size() - 1));
    if (!isSame)
        return;
    // Where the figure was put right, the next one that differs takes its place.
    const QList<qsizetype> open = m_page.differences();
    const auto next = std::lower_bound(open.begin(), open.end(), figure);
    m_figure = figure < 0 || open.isEmpty() ? -1 : next == open.end() ? open.last() : *next;
    refresh();
    m_text->verticalScrollBar()->setValue(scrolled);
}

void PairPanel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    refresh();
}

bool PairPanel::showPairAt(qsizetype original)
{
    if (!m_call)
        return false;
    if (m_isStale)
        readCall();
    const qsizetype turn = m_call->call.speech.turnAt(original);
    for (qsizetype pair = 0; pair < m_pairs.size(); ++pair) {
        if (m_pairs[pair].original != turn && !m_pairs[pair].renderings.contains(turn))
            continue;
        if (pair != m_current)
            showPair(pair);
        const qsizetype corrected = m_call->map.toCorrected(original);
        for (const qsizetype figure : m_page.differences()) {
            const core::AlignedFigure &both = m_page.alignment.figures[figure];
            if (both.original.contains(corrected) || both.rendered.contains(corrected))
                showCurrent(figure);
        }
        return true;
    }
    return false;
}

bool PairPanel::isInterpreted(const core::Turn &turn) const
{
    const QList<core::Turn> &turns = m_call->call.speech.turns;
    return !turn.renders.isNull() || std::any_of(turns.begin(), turns.end(), [&](const core::Turn &other) {
        return other.renders == turn.id;
    });
}

void PairPanel::stepPair(int by)
{
    readIfStale();
    if (m_pairs.isEmpty())
        return;
    showPair((m_current + by + m_pairs.size()) % m_pairs.size());
    jumpToTurn(m_page.turns.original);
}

void PairPanel::showPair(qsizetype pair)
{
    m_current = pair;
    m_figure = -1;
    m_page = pair < 0 ? PairPage() : pairPage(*m_call, m_pairs[pair]);
    const QList<qsizetype> differences = m_page.differences();
    if (!differences.isEmpty())
        m_figure = differences.first();
    refresh();
    m_text->verticalScrollBar()->setValue(0);
}

void PairPanel::showFigure(qsizetype figure)
{
    showCurrent(figure);
    if (m_figure >= 0 && m_figure < m_page.alignment.figures.size())
        Q_EMIT jumpRequested(m_call->map.toOriginal(m_page.alignment.figures[m_figure].original));
}

void PairPanel::showCurrent(qsizetype figure)
{
    m_figure = figure;
    refresh();
    m_text->scrollToAnchor(QString::number(figure));
}

void PairPanel::nextDifference()
{
    for (qsizetype tried = 0; tried <= m_pairs.size() && !m_pairs.isEmpty(); ++tried) {
        const QList<qsizetype> differences = m_page.differences();
        const auto next =
            std::find_if(differences.begin(), differences.end(), [&](qsizetype figure) { return figure > m_figure; });
        if (next != differences.end()) {
            showFigure(*next);
            return;
        }
        showPair((m_current + 1) % m_pairs.size());
        m_figure = -1;
    }
    refresh();
}

void PairPanel::take(Side into, Side from)
{
    if (m_figure < 0 || !m_isEditable)
        return;
    const core::AlignedFigure &figure = m_page.alignment.figures[m_figure];
    const QString words = (figure.*from).of(m_call->map.corrected()).toString();
    Q_EMIT editRequested(core::typeText(m_call->call, figure.*into, words));
}

void PairPanel::untie()
{
    if (m_current < 0 || !m_isEditable)
        return;
    const core::TurnId original = m_call->call.speech.turns[m_page.turns.original].id;
    Q_EMIT editRequested(core::untieTurns(m_call->call, original));
}

void PairPanel::jumpToTurn(qsizetype turn)
{
    const core::TextRange range = m_call->call.speech.turns[turn].range;
    Q_EMIT jumpRequested({range.begin, range.begin});
}

void PairPanel::refresh()
{
    m_pages->setCurrentIndex(m_current < 0 ? 0 : 1);
    if (m_current < 0)
        return;
    //: Which pair of how many is shown.
    m_count->setText(tr("Pair %1 of %2").arg(m_current + 1).arg(m_pairs.size()));
    const int differences = static_cast<int>(m_page.differences().size());
    m_figures->setText(differences == 0 ? tr("All figures agree.") : tr("%n figure(s) differ.", nullptr, differences));
    m_left->setText(pairHeading(*m_call, m_page.turns.original));
    m_right->setText(pairHeading(*m_call, m_page.turns.renderings.last()));
    m_text->setHtml(pairHtml(*m_call, m_page, m_figure, palette()));
    m_takeRendered->setEnabled(m_isEditable && m_figure >= 0);
    m_takeOriginal->setEnabled(m_isEditable && m_figure >= 0);
    m_untie->setEnabled(m_isEditable);
}

void PairPanel::showEvent(QShowEvent *event)
{
    readIfStale();
    QWidget::showEvent(event);
}

void PairPanel::paintEvent(QPaintEvent *event)
{
    // Coming to the front of other tabs is no showing; the first painting tells it.
    if (m_isStale || m_awaited)
        QMetaObject::invokeMethod(this, &PairPanel::readIfStale, Qt::QueuedConnection);
    QWidget::paintEvent(event);
}

void PairPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_call)
        refresh();
}

} // namespace ui
