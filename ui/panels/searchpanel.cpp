// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/searchpanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/searchmodel.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/searchdelegate.h"
#include "ui/panels/searchfilterbar.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int typingPause = 120; ///< In milliseconds; words that are typed faster are looked for once.
constexpr int changePause = 800; ///< In milliseconds, after an edit.

} // namespace

SearchPanel::SearchPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new SearchModel(this))
    , m_words(new QLineEdit)
    , m_filters(new SearchFilterBar)
    , m_list(new QListView)
    , m_count(new QLabel)
    , m_reset(new QToolButton)
{
    m_words->setPlaceholderText(tr("Words, “a phrase”, begin*, -without"));
    m_words->setAccessibleName(tr("Words to find in all calls"));
    m_words->setClearButtonEnabled(true);
    m_reset->setText(tr("Search everywhere"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Places found"));
    m_hint = new EmptyHint(m_list);
    m_timer.setSingleShot(true);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(10, 4, 10, 0);
    line->addWidget(m_words, 2);
    line->addWidget(m_reset);
    line->addWidget(m_count, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_filters);
    layout->addWidget(m_list, 1);

    connect(&m_timer, &QTimer::timeout, this, &SearchPanel::search);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_timer.start(typingPause); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        search();
        if (m_model->rowCount() > 0) {
            m_list->setCurrentIndex(m_model->index(0));
            m_list->setFocus();
        }
    });
    connect(m_filters, &SearchFilterBar::changed, this, &SearchPanel::search);
    connect(m_reset, &QToolButton::clicked, m_filters, &SearchFilterBar::reset);
    const auto choose = [this](const QModelIndex &index) {
        // A copy, because the list may be made anew on the way to the call.
        const core::SearchHit hit = m_model->hit(index);
        Q_EMIT hitChosen(hit);
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    search();
}

void SearchPanel::setProject(const Searcher &searcher, const QList<core::DocumentInfo> &calls)
{
    m_searcher = searcher;
    m_calls = calls;
    search();
}

void SearchPanel::setChoices(const core::SearchChoices &choices, const QList<core::Tag> &tags)
{
    m_filters->setChoices(choices, tags);
}

void SearchPanel::searchAgain(const QList<core::DocumentInfo> &calls)
{
    m_calls = calls;
    m_isOutdated = true;
    if (!isVisible())
        return;
    m_timer.start(changePause);
    Q_EMIT choicesWanted();
}

void SearchPanel::begin(const QString &words)
{
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus();
    m_words->selectAll();
}

void SearchPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT choicesWanted();
    if (m_isOutdated)
        search();
}

void SearchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void SearchPanel::search()
{
    m_timer.stop();
    m_isOutdated = false;
    core::SearchRequest request = m_filters->request();
    request.words = m_words->text();
    m_reset->setVisible(m_filters->isNarrowing());
    m_count->clear();
    const bool canSearch = m_searcher && core::hasWords(request);
    const auto hits = canSearch ? m_searcher(request) : core::Result<core::SearchHits>(core::SearchHits());
    m_model->setHits(hits.value_or(core::SearchHits()), m_calls);
    if (!m_searcher)
        m_hint->setText(tr("Open a project to search its calls."));
    else if (!hits)
        m_hint->setText(hits.error().message);
    else if (!core::hasWords(request))
        m_hint->setText(tr("Type words to find them in all calls, in notes and in figures."));
    else if (m_filters->isNarrowing())
        m_hint->setText(tr("Nothing was found here. “Search everywhere” looks in all calls."));
    else
        m_hint->setText(tr("Nothing was found. Fewer words, or the beginning of one with a star, find more."));
    if (hits)
        showCount(*hits);
}

void SearchPanel::showCount(const core::SearchHits &hits)
{
    if (hits.hits.isEmpty())
        return;
    const QString places = tr("%n place(s)", nullptr, static_cast<int>(hits.hits.size()));
    const QString calls = tr("%n call(s)", nullptr, m_model->callCount());
    m_count->setText(hits.isCut ? tr("The first %1, in %2").arg(places, calls) : tr("%1 in %2").arg(places, calls));
}

} // namespace ui
