// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/replacepanel.h"

#include <algorithm>

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/replacemodel.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/replacelist.h"
#include "ui/settings/appearance.h"
#include "ui/widgets/historyfield.h"
#include "ui/widgets/searchoptions.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int typingPause = 120;     ///< In milliseconds; words that are typed faster are looked for once.
constexpr double fieldsShare = 0.45; ///< Of the width, for the fields beside the list.
constexpr int leastFieldsWidth = 280;
constexpr int mostFieldsWidth = 400;
constexpr int leastWideWidth = 600; ///< A narrower panel has its fields above the list.

const QList<core::Section> &sections()
{
    static const QList<core::Section> all{core::Section::Opening, core::Section::SafeHarbour,
                                          core::Section::PreparedRemarks, core::Section::QuestionsAndAnswers,
                                          core::Section::Closing};
    return all;
}

} // namespace

ReplacePanel::ReplacePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReplaceModel(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_words(new HistoryField(settings::findHistory))
    , m_replacement(new HistoryField(settings::replaceHistory))
    , m_options(new SearchOptions)
    , m_error(new QLabel)
    , m_inSelection(new QCheckBox(tr("Selection only")))
    , m_count(new QLabel)
    , m_replace(new QPushButton)
    , m_list(new ReplaceList(m_model))
{
    m_hint = new EmptyHint(m_list);
    m_timer.setSingleShot(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(buildFields());
    auto *places = new QVBoxLayout;
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(2);
    places->addWidget(buildTicks());
    places->addWidget(m_list, 1);
    m_layout->addLayout(places, 1);
    connectParts();
    setCall(nullptr, false);
}

QWidget *ReplacePanel::buildFields()
{
    m_words->lineEdit()->setPlaceholderText(tr("Words in the corrected text"));
    m_words->setAccessibleName(tr("Words to replace"));
    m_replacement->lineEdit()->setPlaceholderText(tr("Nothing: the words are removed"));
    m_replacement->setAccessibleName(tr("Words to write instead"));
    m_error->setObjectName(u"expressionError"_s);
    m_count->setObjectName(u"placeCount"_s);
    m_inSelection->setObjectName(u"inSelection"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_speaker = addScope(tr("All speakers"));
    m_section = addScope(tr("All sections"));
    for (const core::Section section : sections())
        m_section->addItem(core::sectionName(section), static_cast<int>(section));
    m_inSelection->setToolTip(tr("Look only at the words that are selected in the transcript"));
    m_replace->setToolTip(tr("Replace what is ticked, in one step that can be undone (Ctrl+Enter)"));
    m_replace->setAutoDefault(false);

    auto *scope = new QHBoxLayout;
    scope->addWidget(m_speaker, 1);
    scope->addWidget(m_section, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(m_options);
    last->addSpacing(6);
    last->addWidget(m_inSelection, 1);

    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(10, 6, 10, 6);
    form->setVerticalSpacing(5);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Find"), m_words);
    form->addRow(QString(), m_error);
    form->addRow(tr("Replace by"), m_replacement);
    form->addRow(tr("In"), scope);
    form->addRow(QString(), last);
    form->addRow(QString(), m_replace);
    return fields;
}

QComboBox *ReplacePanel::addScope(const QString &all)
{
    auto *box = new QComboBox;
    box->addItem(all);
    box->setAccessibleName(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    connect(box, &QComboBox::currentIndexChanged, this, &ReplacePanel::search);
    return box;
}

QWidget *ReplacePanel::buildTicks()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(6, 4, 10, 0);
    const auto add = [&](const QString &text, const QString &tip, auto slot) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, slot);
        row->addWidget(button);
    };
    add(tr("Tick all"), tr("Tick all places (Ctrl+A in the list)"), [this] { m_model->tickAll(true); });
    add(tr("None"), tr("Take all ticks off (Ctrl+D in the list)"), [this] { m_model->tickAll(false); });
    add(tr("Invert"), tr("Tick what is not ticked (Ctrl+Shift+I in the list)"), [this] { m_model->invertTicks(); });
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_count, 1);
    return widget;
}

void ReplacePanel::connectParts()
{
    connect(&m_timer, &QTimer::timeout, this, &ReplacePanel::search);
    connect(m_words, &QComboBox::editTextChanged, this, &ReplacePanel::searchSoon);
    connect(m_replacement, &QComboBox::editTextChanged, this, &ReplacePanel::searchSoon);
    connect(m_options, &SearchOptions::changed, this, &ReplacePanel::search);
    connect(m_words, &HistoryField::entered, this, [this](bool isBack) { step(isBack ? -1 : 1); });
    connect(m_replacement, &HistoryField::entered, this, [this](bool isBack) { step(isBack ? -1 : 1); });
    connect(m_inSelection, &QCheckBox::toggled, this, &ReplacePanel::selectionWanted);
    connect(m_replace, &QPushButton::clicked, this, &ReplacePanel::replaceTicked);
    connect(m_model, &ReplaceModel::ticksChanged, this, &ReplacePanel::showCounts);
    connect(m_list, &ReplaceList::rowChosen, this,
            [this](int row) { Q_EMIT matchChosen(m_model->matches().at(row).range); });
}

void ReplacePanel::setCall(const core::ReviewedCall *call, bool isEditable)
{
    m_hasCall = call != nullptr;
    m_isEditable = isEditable;
    m_isBusy = false;
    m_shown.reset();
    setSelection(std::nullopt);
    if (call)
        fillScopes(*call);
    m_model->setMatches(call ? *call : core::ReviewedCall(), {});
    searchSoon();
}

void ReplacePanel::updateCall(const core::ReviewedCall &call)
{
    m_isBusy = false;
    fillScopes(call);
    searchSoon();
}

void ReplacePanel::fillScopes(const core::ReviewedCall &call)
{
    // Each key comes by here, and speakers seldom change.
    const QList<core::Speaker> &speakers = call.call.speech.speakers;
    if (speakers == m_speakers)
        return;
    m_speakers = speakers;
    const QSignalBlocker blocker(m_speaker);
    const QVariant chosen = m_speaker->currentData();
    while (m_speaker->count() > 1)
        m_speaker->removeItem(m_speaker->count() - 1);
    for (const core::Speaker &speaker : speakers)
        m_speaker->addItem(speaker.displayName(), speaker.id.value);
    m_speaker->setCurrentIndex(chosen.isValid() ? std::max(0, m_speaker->findData(chosen)) : 0);
}

void ReplacePanel::begin(const QString &words)
{
    if (!words.isEmpty() && !words.contains(QChar::ParagraphSeparator))
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->lineEdit()->selectAll();
}

void ReplacePanel::setSelection(std::optional<core::TextRange> selection)
{
    m_selection = selection;
    const QSignalBlocker blocker(m_inSelection);
    m_inSelection->setChecked(selection.has_value());
    searchSoon();
}

void ReplacePanel::searchSoon()
{
    // What the list shows is no longer what the fields say, so nothing can be replaced until it is.
    m_isSearching = true;
    m_timer.start(typingPause);
    showCounts();
}

void ReplacePanel::search()
{
    m_timer.stop();
    if (!isVisible()) {
        m_isSearching = true;
        return;
    }
    ReplaceRequest request;
    request.pattern = m_options->patternFor(m_words->text());
    request.replacement = m_replacement->text();
    if (const QVariant speaker = m_speaker->currentData(); speaker.isValid())
        request.scope.speaker = core::SpeakerId{speaker.toString()};
    if (const QVariant section = m_section->currentData(); section.isValid())
        request.scope.section = static_cast<core::Section>(section.toInt());
    request.scope.selection = m_selection;
    const auto expression = core::TextSearch::make(request.pattern);
    const auto replacement = expression ? expression->checkReplacement(request.replacement) : core::Result<void>();
    showError(!expression ? expression.error().message : !replacement ? replacement.error().message : QString());
    if (!m_hasCall || request.pattern.words.isEmpty() || !expression || !replacement) {
        m_shown.reset();
        m_model->setMatches({}, {});
        m_isSearching = false;
        showCounts();
        Q_EMIT searchEnded();
        return;
    }
    // A row that was left out stays so only while the same words are looked for.
    m_keepsTicks = m_keepsTicks && m_shown && m_shown->pattern == request.pattern;
    m_shown = request;
    m_isSearching = true;
    showCounts();
    Q_EMIT searchWanted(request);
}

void ReplacePanel::showMatches(const core::ReviewedCall &call, const QList<core::TextMatch> &matches, qsizetype all,
                               qsizetype unchanged)
{
    // Meanwhile something else may be looked for; its answer is on the way.
    if (m_timer.isActive())
        return;
    m_isSearching = false;
    m_all = all;
    m_unchanged = unchanged;
    if (m_keepsTicks)
        m_model->updateMatches(call, matches);
    else
        m_model->setMatches(call, matches);
    m_keepsTicks = true;
}

void ReplacePanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showCounts();
}

void ReplacePanel::showError(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Colours(palette()).negative());
    m_error->setPalette(colours);
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_words->setAccessibleDescription(sentence);
}

bool ReplacePanel::canReplace() const
{
    return m_isEditable && !m_isBusy && !m_isSearching && m_model->tickedCount() > 0;
}

void ReplacePanel::showCounts()
{
    const auto ticked = static_cast<int>(m_model->tickedCount());
    const auto found = static_cast<int>(m_model->matches().size());
    m_replace->setText(m_isBusy ? tr("Replacing…") : tr("Replace %n ticked", nullptr, ticked));
    m_replace->setEnabled(canReplace());
    QString count = m_isSearching && m_shown ? tr("Searching…") : tr("%n place(s)", nullptr, found);
    if (!m_isSearching && m_all > found)
        count = tr("The first %n of %1 places; when they are replaced, the next are listed.", nullptr, found)
                    .arg(QLocale().toString(m_all));
    else if (!m_isSearching && m_unchanged > 0)
        count += u' ' + tr("%n more stand so already.", nullptr, static_cast<int>(m_unchanged));
    m_count->setText(m_shown ? count : QString());
    if (!m_hasCall)
        m_hint->setText(tr("Open a call to replace words in it."));
    else if (!m_shown)
        m_hint->setText(tr("Write what to find. Every place is listed here, and only ticked ones are replaced."));
    else if (m_isSearching)
        m_hint->setText(QString());
    else if (m_unchanged > 0)
        m_hint->setText(tr("All places stand so already."));
    else
        m_hint->setText(tr("Not found in this part of the call."));
}

void ReplacePanel::step(int by)
{
    if (m_timer.isActive())
        search();
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    m_words->remember();
    const int before = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by > 0 ? -1 : 0);
    const int row = (before + by + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row, ReplaceModel::TurnColumn));
    Q_EMIT matchChosen(m_model->matches().at(row).range);
}

void ReplacePanel::replaceTicked()
{
    if (!canReplace())
        return;
    m_words->remember();
    m_replacement->remember();
    Q_EMIT replaceWanted(m_model->ticked());
}

bool ReplacePanel::event(QEvent *event)
{
    // Before the action of the window that has the same keys.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ReplacePanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        replaceTicked();
    else
        QWidget::keyPressEvent(event);
}

void ReplacePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QWidget *fields = m_layout->itemAt(0)->widget();
    const int needed = fields->minimumSizeHint().width(); // More than the usual with a large font.
    const bool isWide = width() >= std::max(leastWideWidth, 2 * needed);
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int share = std::clamp(static_cast<int>(width() * fieldsShare), leastFieldsWidth, mostFieldsWidth);
    fields->setMaximumWidth(isWide ? std::max(share, needed) : QWIDGETSIZE_MAX);
}

void ReplacePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isSearching)
        search();
}

void ReplacePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // What nobody sees is not kept up to date, and its marks go; it is looked for again when it is shown.
    m_isSearching = true;
    Q_EMIT searchEnded();
}

} // namespace ui
