// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/annotationeditor.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/models/annotationmodel.h"
#include "ui/models/passage.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/tagchip.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype quoteLength = 160;

bool isSaveKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

AnnotationEditor::AnnotationEditor(QWidget *parent)
    : QWidget(parent)
    , m_about(new QLabel)
    , m_quote(new QLabel)
    , m_passage(buildPassage())
    , m_edit(new QPlainTextEdit)
    , m_chipArea(new QWidget)
    , m_newTag(new QLineEdit)
    , m_save(new QPushButton(tr("&Save note")))
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_quote->setMinimumHeight(2 * fontMetrics().lineSpacing());
    QSizePolicy asHighAsNeeded(QSizePolicy::Ignored, QSizePolicy::Minimum);
    asHighAsNeeded.setHeightForWidth(true);
    m_quote->setSizePolicy(asHighAsNeeded);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_edit->setPlaceholderText(tr("Note"));
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(3 * fontMetrics().lineSpacing() + 10);
    m_newTag->setPlaceholderText(tr("New tag"));
    m_newTag->setAccessibleName(tr("New tag"));
    m_save->setToolTip(tr("Write the note into the project (Ctrl+Enter)"));
    new FlowLayout(m_chipArea);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save, 2);
    buttons->addWidget(m_cancel, 1);
    buttons->addWidget(m_remove, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_about);
    layout->addWidget(m_quote);
    layout->addWidget(m_passage);
    layout->addWidget(m_edit);
    layout->addWidget(m_chipArea);
    layout->addWidget(m_newTag);
    layout->addLayout(buttons);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &AnnotationEditor::updateButtons);
    connect(m_newTag, &QLineEdit::returnPressed, this, &AnnotationEditor::requestTag);
    connect(m_save, &QPushButton::clicked, this, &AnnotationEditor::submit);
    connect(m_cancel, &QPushButton::clicked, this, &AnnotationEditor::cancel);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_annotation)
            Q_EMIT removeRequested(m_annotation->id);
    });
    clear();
}

void AnnotationEditor::setTags(const QList<core::Tag> &offered)
{
    if (offered == m_offered)
        return;
    m_offered = offered;
    const QList<core::TagId> chosen = tags();
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const core::Tag &tag : offered) {
        auto *chip = new TagChip(tag);
        const bool isWanted = !m_wantedTag.isEmpty() && tag.name == m_wantedTag;
        chip->setChecked(chosen.contains(tag.id) || isWanted);
        if (isWanted)
            m_wantedTag.clear();
        connect(chip, &TagChip::toggled, this, &AnnotationEditor::updateButtons);
        m_chipArea->layout()->addWidget(chip);
        m_chips.append(chip);
    }
    updateButtons();
}

void AnnotationEditor::showAnnotation(const core::ReviewedCall &call, const core::Annotation &annotation)
{
    m_annotation = annotation;
    m_range = annotation.anchor.range;
    fill(call.correctedText(annotation.anchor.range), subjectWords(annotation), annotation.note, annotation.tags);
}

void AnnotationEditor::startNew(const core::ReviewedCall &call, core::TextRange original, const QString &about)
{
    m_annotation.reset();
    m_range = original;
    fill(call.correctedText(original), about, {}, {});
    m_edit->setFocus(Qt::OtherFocusReason);
}

void AnnotationEditor::clear()
{
    m_annotation.reset();
    m_range.reset();
    fill({}, {}, {}, {});
    m_quote->setText(tr("Select words in the transcript and choose “Annotate” to put a note or a tag on them."));
}

bool AnnotationEditor::isChanged() const
{
    return m_range && (note() != m_note || tags() != m_tags);
}

QString AnnotationEditor::note() const
{
    return m_edit->toPlainText().trimmed();
}

QList<core::TagId> AnnotationEditor::tags() const
{
    QList<core::TagId> chosen;
    for (const TagChip *chip : m_chips) {
        if (chip->isChecked())
            chosen.append(chip->tag().id);
    }
    return chosen;
}

void AnnotationEditor::submit()
{
    if (!isChanged() || (note().isEmpty() && tags().isEmpty()))
        return;
    // From here on this is what there is: the edit that is asked for must not be asked for again.
    m_note = note();
    m_tags = tags();
    Q_EMIT saved(m_annotation, *m_range, m_note, m_tags);
}

bool AnnotationEditor::event(QEvent *event)
{
    // While a note is written, the key that accepts a finding everywhere else saves the note.
    if (event->type() == QEvent::ShortcutOverride && isSaveKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void AnnotationEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isSave = isSaveKey(*event);
    if (!isSave && event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (isSave)
        submit();
    else
        cancel();
    Q_EMIT finished();
}

QWidget *AnnotationEditor::buildPassage()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(4);
    const auto addStep = [&](core::PassageEdge edge, int words, const QString &tip) {
        auto *button = new QToolButton;
        button->setArrowType(words < 0 ? Qt::LeftArrow : Qt::RightArrow);
        button->setAutoRepeat(true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, [this, edge, words] {
            if (m_annotation)
                Q_EMIT edgeMoveRequested(m_annotation->id, edge, words);
        });
        row->addWidget(button);
    };
    row->addWidget(new QLabel(tr("Begin")));
    addStep(core::PassageEdge::Begin, -1, tr("Begin one word earlier"));
    addStep(core::PassageEdge::Begin, 1, tr("Begin one word later"));
    row->addSpacing(6);
    row->addWidget(new QLabel(tr("End")));
    addStep(core::PassageEdge::End, -1, tr("End one word earlier"));
    addStep(core::PassageEdge::End, 1, tr("End one word later"));
    row->addStretch();
    auto *selection = new QToolButton;
    selection->setText(tr("To the selection"));
    selection->setToolTip(tr("Put the annotation on the words that are selected in the transcript"));
    connect(selection, &QToolButton::clicked, this, [this] {
        if (m_annotation)
            Q_EMIT selectionRequested(m_annotation->id);
    });
    row->addWidget(selection);
    return widget;
}

void AnnotationEditor::fill(const QString &quote, const QString &about, const QString &note,
                            const QList<core::TagId> &tagged)
{
    m_about->setText(about);
    m_about->setToolTip(about);
    m_about->setVisible(!about.isEmpty());
    m_quote->setText(quote.isEmpty() ? QString() : u"\u201c%1\u201d"_s.arg(shortened(quote, quoteLength)));
    m_note = note;
    m_edit->setPlainText(note);
    for (TagChip *chip : m_chips) {
        const QSignalBlocker blocker(chip);
        chip->setChecked(tagged.contains(chip->tag().id));
        chip->update();
    }
    m_tags = tags();
    updateButtons();
}

void AnnotationEditor::cancel()
{
    for (TagChip *chip : m_chips)
        chip->setChecked(m_tags.contains(chip->tag().id));
    m_edit->setPlainText(m_note);
    Q_EMIT cancelled();
}

void AnnotationEditor::requestTag()
{
    const QString name = m_newTag->text().simplified();
    m_newTag->clear();
    for (TagChip *chip : m_chips) {
        if (chip->tag().name.compare(name, Qt::CaseInsensitive) == 0) {
            chip->setChecked(true);
            return;
        }
    }
    if (name.isEmpty())
        return;
    m_wantedTag = name;
    Q_EMIT tagRequested(name);
}

void AnnotationEditor::updateButtons()
{
    const bool isEmpty = note().isEmpty() && tags().isEmpty();
    m_edit->setEnabled(m_range.has_value());
    m_chipArea->setEnabled(m_range.has_value());
    m_newTag->setEnabled(m_range.has_value());
    m_save->setEnabled(isChanged() && !isEmpty);
    m_cancel->setEnabled(isChanged() || (m_range && !m_annotation));
    m_remove->setEnabled(m_annotation.has_value());
    m_passage->setEnabled(m_annotation.has_value());
}

} // namespace ui
