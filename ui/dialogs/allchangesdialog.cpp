// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/allchangesdialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/dialogs/changeshtml.h"
#include "ui/settings/appearance.h"
#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(860, 640);

} // namespace

AllChangesDialog::AllChangesDialog(QWidget *parent)
    : QDialog(parent)
    , m_layout(new QComboBox)
    , m_unchanged(new QCheckBox(tr("With &unchanged text")))
    , m_count(new QLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_text(new QTextBrowser)
    , m_note(new QLabel)
{
    setWindowTitle(tr("All changes"));
    resize(usualSize);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(windowTitle());
    m_text->document()->setDocumentMargin(12);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildBar());
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_layout, &QComboBox::currentIndexChanged, this, [this] { showText(false); });
    connect(m_unchanged, &QCheckBox::toggled, this, [this] { showText(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_current + 1); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &AllChangesDialog::follow);
}

QWidget *AllChangesDialog::buildBar()
{
    m_layout->setAccessibleName(tr("Layout"));
    m_layout->addItem(tr("In one text"));
    m_layout->addItem(tr("Side by side"));
    m_previous->setIcon(icon(u"previous"_s));
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    m_previous->setToolTip(tr("Previous change (%1)").arg(m_previous->shortcut().toString(QKeySequence::NativeText)));
    m_previous->setAccessibleName(tr("Previous change"));
    m_next->setIcon(icon(u"next"_s));
    m_next->setShortcut(QKeySequence(Qt::Key_F8));
    m_next->setToolTip(tr("Next change (%1)").arg(m_next->shortcut().toString(QKeySequence::NativeText)));
    m_next->setAccessibleName(tr("Next change"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_layout);
    row->addWidget(m_unchanged);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return bar;
}

void AllChangesDialog::setCall(const core::ReviewedCall &call)
{
    const bool isSame = m_call.call.info.id == call.call.info.id;
    m_call = call;
    setWindowTitle(tr("All changes: %1").arg(call.call.info.title));
    m_passages = core::runPassages(call.call);
    m_places = changePlaces(m_passages);
    if (!isSame)
        m_current = -1;
    showText(isSame);
}

void AllChangesDialog::showText(bool isSame)
{
    const int scrolled = m_text->verticalScrollBar()->value();
    const auto layout = m_layout->currentIndex() == 1 ? ChangesLayout::SideBySide : ChangesLayout::Inline;
    m_text->setHtml(changesHtml(m_call, m_passages, layout, m_unchanged->isChecked(), palette()));
    findLinks();
    m_current = std::min(m_current, changeCount() - 1);
    if (m_current >= 0)
        goTo(m_current);
    if (isSame)
        m_text->verticalScrollBar()->setValue(scrolled);
    updateState();
}

void AllChangesDialog::findLinks()
{
    m_links = QList<QList<QTextCursor>>(m_places.size());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const QString link = fragment.charFormat().anchorHref();
            if (!link.startsWith(u"change:"))
                continue;
            QTextCursor cursor(m_text->document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            m_links[QStringView(link).sliced(7).toInt()].append(cursor);
        }
    }
}

void AllChangesDialog::goTo(int change)
{
    if (change < 0 || change >= changeCount())
        return;
    m_current = change;
    QList<QTextEdit::ExtraSelection> marks;
    const Colours colours(palette());
    for (const QTextCursor &words : std::as_const(m_links[change])) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = words;
        mark.format.setBackground(colours.tint(colours.finding(core::FindingKind::Figure)));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    if (!m_links[change].isEmpty()) {
        QTextCursor begin = m_links[change].first();
        begin.setPosition(begin.selectionStart());
        m_text->setTextCursor(begin);
        m_text->ensureCursorVisible();
    }
    updateState();
}

void AllChangesDialog::follow(const QUrl &link)
{
    bool isNumber = false;
    const int change = link.path().toInt(&isNumber);
    if (!isNumber || change < 0 || change >= changeCount())
        return;
    goTo(change);
    Q_EMIT jumpRequested(m_places[change]);
}

void AllChangesDialog::updateState()
{
    const int count = changeCount();
    const auto turns = std::count_if(m_passages.begin(), m_passages.end(),
                                     [](const core::RunPassage &passage) { return passage.changes() > 0; });
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < count);
    m_count->setText(count == 0      ? QString()
                     : m_current < 0 ? tr("%n change(s)", nullptr, count)
                                     : tr("Change %1 of %2").arg(m_current + 1).arg(count));
    m_layout->setEnabled(count > 0);
    m_unchanged->setEnabled(count > 0);
    m_text->setVisible(count > 0);
    m_note->setAlignment(count > 0 ? Qt::AlignLeft : Qt::AlignCenter);
    m_note->setText(count > 0 ? tr("%n turn(s) were changed. Click a change to see it in the transcript.", nullptr,
                                   static_cast<int>(turns))
                              : tr("No word of this call has been changed: it stands as it was imported."));
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_note, count > 0 ? 0 : 1);
}

} // namespace ui
