// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tagdialog.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

namespace {

constexpr int fieldWidth = 320;
constexpr int swatch = 16;

/// Whether a key would be typed into a text instead of acting on it.
bool isTyped(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return !isFunction && !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

TagDialog::TagDialog(const core::Tag &tag, const QHash<QString, QString> &taken, QWidget *parent)
    : QDialog(parent)
    , m_tag(tag)
    , m_taken(taken)
    , m_name(new QLineEdit(tag.name))
    , m_colour(new QPushButton)
    , m_description(new QPlainTextEdit(tag.description))
    , m_key(new QKeySequenceEdit(QKeySequence(tag.shortcut, QKeySequence::PortableText)))
    , m_note(new QLabel)
{
    setWindowTitle(tr("Tag"));
    m_name->setMinimumWidth(fieldWidth);
    m_description->setPlaceholderText(tr("When to use it, and when not"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(5 * fontMetrics().lineSpacing());
    m_colour->setAutoDefault(false);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Colour"), m_colour);
    form->addRow(tr("&Description"), m_description);
    form->addRow(tr("&Key"), buildKey());
    form->addRow(m_note);
    form->addRow(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &TagDialog::check);
    connect(m_colour, &QPushButton::clicked, this, &TagDialog::chooseColour);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &TagDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showColour();
    check();
}

core::Tag TagDialog::tag() const
{
    core::Tag result = m_tag;
    result.name = m_name->text().simplified();
    result.description = m_description->toPlainText().trimmed();
    result.shortcut = m_key->keySequence().toString(QKeySequence::PortableText);
    return result;
}

QWidget *TagDialog::buildKey()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    auto *clear = new QPushButton(tr("No key"));
    clear->setAutoDefault(false);
    m_key->setAccessibleName(tr("Key"));
    row->addWidget(m_key, 1);
    row->addWidget(clear);
    connect(clear, &QPushButton::clicked, m_key, &QKeySequenceEdit::clear);
    return widget;
}

void TagDialog::chooseColour()
{
    const QColor chosen = QColorDialog::getColor(QColor(m_tag.colour), this);
    if (!chosen.isValid())
        return;
    m_tag.colour = chosen.name();
    showColour();
}

void TagDialog::showColour()
{
    QPixmap pixmap(swatch, swatch);
    pixmap.fill(QColor(m_tag.colour));
    m_colour->setIcon(pixmap);
    m_colour->setText(m_tag.colour);
}

void TagDialog::check()
{
    const QString owner = m_taken.value(m_key->keySequence().toString(QKeySequence::PortableText));
    const bool typed = isTyped(m_key->keySequence());
    if (!owner.isEmpty())
        m_note->setText(tr("This key is taken: %1. Press another one, such as Alt+1.").arg(owner));
    else if (typed)
        m_note->setText(tr("This key would be typed into the text. Press it together with Alt or Ctrl."));
    else
        m_note->setText(tr("The key puts the tag on the selected words, or takes it off again."));
    m_ok->setEnabled(owner.isEmpty() && !typed && !m_name->text().simplified().isEmpty());
}

} // namespace ui
