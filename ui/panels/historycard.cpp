// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/historycard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/historymodel.h"
#include "ui/models/relativetime.h"
#include "ui/settings/appearance.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leastLines = 3;          ///< Of the changes that are always seen.
constexpr qsizetype mostChanges = 100; ///< Of one line; who wants more looks at the call.

QString changeHtml(const ChangeLine &line, const Colours &colours)
{
    QString html = u"<p style=\"margin:0 0 6px 0\">"_s;
    if (!line.about.isEmpty())
        html += u"<span style=\"color:%1\">%2</span> "_s.arg(colours.quiet().name(), line.about.toHtmlEscaped());
    return html + passageHtml(line.passage, colours.removed().name(), colours.added().name()) + u"</p>"_s;
}

/// What became of a line, as a sentence; empty if it is in force.
QString stateSentence(core::LogEntry::State state)
{
    switch (state) {
    case core::LogEntry::State::Undone:
        return HistoryCard::tr("This was undone. Redo brings it back.");
    case core::LogEntry::State::Discarded:
        return HistoryCard::tr("This was undone, and then something else was done.");
    case core::LogEntry::State::Done:
        break;
    }
    return {};
}

} // namespace

HistoryCard::HistoryCard(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel)
    , m_changes(new QTextBrowser)
    , m_blocker(new QWidget)
    , m_reason(new QLabel)
    , m_words(new QPushButton(tr("Show the words")))
    , m_reverse(new QPushButton(tr("Take this back")))
    , m_more(new QToolButton)
{
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::RichText);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setAccessibleName(tr("What was changed"));
    m_changes->document()->setDocumentMargin(0);
    m_changes->setMinimumHeight(leastLines * fontMetrics().height());
    m_changes->viewport()->setAutoFillBackground(false);
    m_reason->setWordWrap(true);
    auto *blockerButton = new QPushButton(tr("Show it"));
    blockerButton->setToolTip(tr("Show the later change in the list"));
    auto *blockerRow = new QHBoxLayout(m_blocker);
    blockerRow->setContentsMargins({});
    blockerRow->addWidget(m_reason, 1);
    blockerRow->addWidget(blockerButton);
    m_reverse->setToolTip(tr("Take this change back and leave later ones as they are; undo brings it back"));
    m_more->setText(tr("Take back what followed…"));
    m_more->setToolTip(tr("Take back everything that was done after this change, in one step"));
    m_more->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_words);
    buttons->addWidget(m_reverse);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(m_head);
    layout->addWidget(m_changes, 1);
    layout->addWidget(m_blocker);
    layout->addLayout(buttons);

    connect(m_words, &QPushButton::clicked, this, &HistoryCard::wordsWanted);
    connect(m_reverse, &QPushButton::clicked, this, &HistoryCard::reversalWanted);
    connect(m_more, &QToolButton::clicked, this, &HistoryCard::laterReversalWanted);
    connect(blockerButton, &QPushButton::clicked, this, &HistoryCard::blockerWanted);
    hideBlocker();
}

void HistoryCard::showLine(const HistoryModel &model, const QModelIndex &index)
{
    setVisible(index.isValid());
    hideBlocker();
    if (!index.isValid())
        return;
    const core::Edit edit = model.edit(index);
    const Colours colours(palette());
    const core::LogEntry::State state = model.stateOf(index);
    QStringList origin{edit.author, relativeTime(edit.at), model.callTitle(index)};
    origin.removeAll(QString());
    QString head = u"<b>%1</b><br><span style=\"color:%2\">%3</span>"_s.arg(
        core::actionName(edit.action).toHtmlEscaped(), colours.quiet().name(), origin.join(u" · "_s).toHtmlEscaped());
    if (const QString sentence = stateSentence(state); !sentence.isEmpty())
        head += u"<br>"_s + sentence.toHtmlEscaped();
    m_head->setText(head);
    m_head->setToolTip(QLocale().toString(edit.at.toLocalTime(), QLocale::LongFormat));

    const QList<ChangeLine> changes = model.changes(index);
    QString html;
    for (const ChangeLine &line : changes.first(std::min(mostChanges, changes.size())))
        html += changeHtml(line, colours);
    if (changes.size() > mostChanges)
        html += u"<p>"_s + tr("and %n more", nullptr, static_cast<int>(changes.size() - mostChanges)) + u"</p>"_s;
    m_changes->setHtml(html);
    m_isInForce = state == core::LogEntry::State::Done;
    m_hasCall = !core::touchedCall(edit).isNull();
    m_isNewest = index.row() == 0;
    updateButtons();
}

void HistoryCard::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    updateButtons();
}

void HistoryCard::updateButtons()
{
    m_words->setEnabled(m_hasCall);
    m_reverse->setEnabled(m_isEditable && m_isInForce);
    m_more->setEnabled(m_isEditable && !m_isNewest);
}

void HistoryCard::showBlocker(const QString &sentence)
{
    m_reason->setText(sentence);
    m_blocker->show();
}

void HistoryCard::hideBlocker()
{
    m_blocker->hide();
}

} // namespace ui
