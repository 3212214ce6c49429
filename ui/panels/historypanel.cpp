// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/historypanel.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/historymodel.h"
#include "ui/models/relativetime.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/historycard.h"
#include "ui/panels/historydelegate.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int listShare = 5; ///< Of the height, beside that of the card.
constexpr int cardShare = 3;
constexpr int typingPause = 200; ///< In milliseconds; words that are typed faster are looked for once.
constexpr int changePause = 250; ///< In milliseconds, after an edit.

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_words(new QLineEdit)
    , m_author(new QComboBox)
    , m_kind(new QComboBox)
    , m_calls(new QComboBox)
    , m_reset(new QToolButton)
    , m_count(new QLabel)
    , m_list(new QListView)
    , m_card(new HistoryCard)
    , m_splitter(new QSplitter(Qt::Vertical))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What was done, newest first"));
    m_hint = new EmptyHint(m_list);
    m_timer.setSingleShot(true);

    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_card);
    m_splitter->setStretchFactor(0, listShare);
    m_splitter->setStretchFactor(1, cardShare);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildFilters());
    layout->addWidget(m_splitter, 1);

    connect(&m_timer, &QTimer::timeout, this, &HistoryPanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::showCurrent);
    connect(m_list, &QListView::activated, this, &HistoryPanel::goToWords);
    connect(m_card, &HistoryCard::wordsWanted, this, &HistoryPanel::goToWords);
    connect(m_card, &HistoryCard::reversalWanted, this, [this] {
        if (const auto line = currentLine())
            Q_EMIT reversalWanted(*line);
    });
    connect(m_card, &HistoryCard::laterReversalWanted, this, [this] {
        if (const auto line = currentLine())
            Q_EMIT laterReversalWanted(*line);
    });
    connect(m_card, &HistoryCard::blockerWanted, this, [this] { selectLine(m_blocker); });
    refresh();
}

QWidget *HistoryPanel::buildFilters()
{
    m_words->setPlaceholderText(tr("Words before or after a change"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_author->setAccessibleName(tr("Analyst"));
    m_author->addItem(tr("Everybody"));
    m_kind->setAccessibleName(tr("Kind of change"));
    m_kind->addItem(tr("All changes"));
    for (const core::HistoryKind kind : core::historyKinds())
        m_kind->addItem(core::historyKindName(kind), static_cast<int>(kind));
    m_calls->setAccessibleName(tr("Calls"));
    m_calls->addItem(tr("All calls"));
    m_calls->addItem(tr("This call"), true);
    m_reset->setText(tr("Show all"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_timer.start(typingPause); });
    for (const QComboBox *box : {m_author, m_kind, m_calls})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryPanel::refresh);
    connect(m_reset, &QToolButton::clicked, this, &HistoryPanel::resetFilters);

    auto *widget = new QWidget;
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(10, 6, 10, 6);
    rows->setSpacing(4);
    rows->addWidget(m_words);
    auto *boxes = new QWidget;
    auto *flow = new FlowLayout(boxes);
    flow->setContentsMargins({});
    for (QWidget *box : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_author),
                         static_cast<QWidget *>(m_calls), static_cast<QWidget *>(m_reset)})
        flow->addWidget(box);
    rows->addWidget(boxes);
    rows->addWidget(m_count);
    return widget;
}

void HistoryPanel::setProject(core::Project *project)
{
    if (m_project != project) {
        m_project = project;
        m_model->setProject(project);
        resetFilters();
    }
    m_isOutdated = true;
    if (isVisible() || !project)
        refresh();
}

void HistoryPanel::setShown(const core::DocumentId &document)
{
    m_shown = document;
    if (m_calls->currentIndex() > 0)
        updateSoon();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    // The card has colours in its texts, and is given the new ones only after this.
    const auto redraw = [this] {
        if (m_list->currentIndex().isValid())
            m_card->showLine(*m_model, m_list->currentIndex());
    };
    QMetaObject::invokeMethod(this, redraw, Qt::QueuedConnection);
}

void HistoryPanel::setEditable(bool isEditable)
{
    m_card->setEditable(isEditable);
}

void HistoryPanel::updateSoon()
{
    m_isOutdated = true;
    if (isVisible())
        m_timer.start(changePause);
}

void HistoryPanel::focusFilter()
{
    m_words->setFocus();
    m_words->selectAll();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

core::HistoryRequest HistoryPanel::request() const
{
    core::HistoryRequest request;
    if (m_author->currentIndex() > 0)
        request.author = m_author->currentData().toString();
    if (m_kind->currentIndex() > 0)
        request.actions = core::actionsOf(static_cast<core::HistoryKind>(m_kind->currentData().toInt()));
    if (m_calls->currentIndex() > 0)
        request.document = m_shown;
    request.words = m_words->text().simplified();
    return request;
}

bool HistoryPanel::isNarrowing() const
{
    return !(request() == core::HistoryRequest());
}

void HistoryPanel::resetFilters()
{
    for (QComboBox *box : {m_author, m_kind, m_calls}) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
    }
    const QSignalBlocker blocker(m_words);
    m_words->clear();
    refresh();
}

void HistoryPanel::fillAuthors()
{
    const QStringList authors = m_project ? m_project->historyAuthors().value_or(QStringList()) : QStringList();
    const QSignalBlocker blocker(m_author);
    const QVariant chosen = m_author->currentData();
    while (m_author->count() > 1)
        m_author->removeItem(m_author->count() - 1);
    for (const QString &author : authors)
        m_author->addItem(author.isEmpty() ? tr("Nobody named") : author, author);
    m_author->setCurrentIndex(chosen.isValid() ? std::max(0, m_author->findData(chosen)) : 0);
    // Where there is nothing to choose, a box only takes room.
    m_author->setVisible(authors.size() > 1);
    m_calls->setVisible(m_project && m_project->allDocuments().size() > 1);
}

void HistoryPanel::refresh()
{
    m_timer.stop();
    m_isOutdated = false;
    fillAuthors();
    const auto line = currentLine();
    m_model->setRequest(request());
    const auto refreshed = m_model->refresh();
    m_hint->setText(refreshed ? emptySentence() : refreshed.error().message);
    m_reset->setVisible(isNarrowing());
    const int shown = m_model->rowCount();
    const auto all = static_cast<int>(m_project ? m_project->historySize() : 0);
    m_count->setVisible(shown > 0);
    m_count->setText(shown == all ? tr("%n change(s)", nullptr, all)
                                  : tr("%1 of %n change(s)", nullptr, all).arg(QLocale().toString(shown)));
    const int row = line ? m_model->rowOf(*line) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

QString HistoryPanel::emptySentence() const
{
    if (!m_project)
        return tr("Open a project to see what was done in it.");
    if (isNarrowing())
        return tr("No change is like that. “Show all” lists every one.");
    return tr("Nothing has been changed yet. Whatever you do is listed here, and can be taken back one by one.");
}

std::optional<qint64> HistoryPanel::currentLine() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model->numberOf(index)) : std::nullopt;
}

void HistoryPanel::showCurrent()
{
    m_card->showLine(*m_model, m_list->currentIndex());
    if (m_isShared || !m_card->isVisible())
        return;
    m_isShared = true;
    const int height = m_splitter->height();
    m_splitter->setSizes({height * listShare / (listShare + cardShare), height * cardShare / (listShare + cardShare)});
}

void HistoryPanel::goToWords()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const core::Edit edit = m_model->edit(index);
    if (const core::DocumentId call = core::touchedCall(edit); !call.isNull())
        Q_EMIT wordsWanted(call, core::placeOf(edit));
}

void HistoryPanel::showBlocker(qint64 line, qint64 blocker, qsizetype blockers)
{
    if (currentLine() != line || !m_project)
        return;
    m_blocker = blocker;
    const auto later = m_project->historyEdit(blocker);
    if (!later)
        return;
    QStringList origin{later->author, relativeTime(later->at)};
    origin.removeAll(QString());
    const QString name = tr("“%1” (%2)").arg(core::actionName(later->action), origin.join(u" · "_s));
    const auto others = static_cast<int>(blockers) - 1;
    m_card->showBlocker(
        others > 0 ? tr("%1 and %n earlier change(s) build on this. Take them back first.", nullptr, others).arg(name)
                   : tr("%1 builds on this. Take that back first.").arg(name));
}

void HistoryPanel::selectLine(qint64 line)
{
    if (m_model->rowOf(line) < 0)
        resetFilters();
    const int row = m_model->rowOf(line);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
}

} // namespace ui
