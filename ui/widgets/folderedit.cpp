// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folderedit.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

FolderEdit::FolderEdit(const QString &name, const QString &whenEmpty, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_edit(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Choose…"), this))
{
    m_edit->setPlaceholderText(whenEmpty);
    m_edit->setAccessibleName(name);
    m_edit->setClearButtonEnabled(true);
    m_choose->setAccessibleDescription(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_edit, 1);
    row->addWidget(m_choose);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FolderEdit::changed);
    connect(m_choose, &QPushButton::clicked, this, &FolderEdit::choose);
}

QString FolderEdit::folder() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void FolderEdit::setFolder(const QString &folder)
{
    if (folder != this->folder())
        m_edit->setText(QDir::toNativeSeparators(folder));
}

void FolderEdit::beNamedBy(QLabel *label)
{
    label->setBuddy(m_edit);
}

void FolderEdit::choose()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, m_name, folder());
    if (!chosen.isEmpty())
        setFolder(chosen);
}

} // namespace ui
