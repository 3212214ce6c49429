// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/glossarydialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/exporters/glossarycsv.h"
#include "core/exporters/savefile.h"
#include "core/importers/glossaryfile.h"
#include "core/importers/importer.h"
#include "ui/dialogs/glossarytable.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(640, 460);

} // namespace

GlossaryDialog::GlossaryDialog(const Content &content, QWidget *parent)
    : QDialog(parent)
    , m_fromCorrections(content.fromCorrections)
    , m_tabs(new QTabWidget)
    , m_project(new GlossaryTable)
    , m_shared(new GlossaryTable)
    , m_note(new QLabel)
    , m_isProjectWritable(content.isProjectWritable)
{
    setWindowTitle(tr("Glossary"));
    m_project->setGlossary(content.project);
    m_shared->setGlossary(content.shared);
    if (!m_isProjectWritable)
        m_project->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tabs->addTab(m_project, tr("This project"));
    m_tabs->addTab(m_shared, tr("All projects"));
    auto *intro = new QLabel(tr("Wherever a wrong form stands in a call, the review queue proposes the right one. "
                                "Nothing is changed without you."));
    intro->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildButtons());
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(usualSize);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tabs, &QTabWidget::currentChanged, this, &GlossaryDialog::updateButtons);
    updateButtons();
}

core::Glossary GlossaryDialog::project() const
{
    return m_project->glossary();
}

core::Glossary GlossaryDialog::shared() const
{
    return m_shared->glossary();
}

QWidget *GlossaryDialog::buildButtons()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    const auto add = [&](const QString &text, auto act) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_changing.append(add(tr("&Add"), [this] { current()->addRow(); }));
    m_changing.append(add(tr("&Remove"), [this] { current()->removeSelected(); }));
    m_corrections = add(tr("From my &corrections"), &GlossaryDialog::takeCorrections);
    row->addStretch();
    m_changing.append(add(tr("&Import…"), &GlossaryDialog::importFile));
    add(tr("&Export…"), &GlossaryDialog::exportFile);
    return widget;
}

GlossaryTable *GlossaryDialog::current() const
{
    return m_tabs->currentIndex() == 0 ? m_project : m_shared;
}

void GlossaryDialog::takeCorrections()
{
    const qsizetype before = current()->glossary().size();
    current()->add(m_fromCorrections);
    const auto more = static_cast<int>(current()->glossary().size() - before);
    m_note->setText(more > 0 ? tr("%n term(s) were added from your corrections. Remove what holds for one place only.",
                                  nullptr, more)
                             : tr("Your corrections teach nothing that is not in the glossary already."));
    m_note->show();
}

void GlossaryDialog::importFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a glossary"), QString(),
                                                      tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto bytes = core::readFile(path);
    const auto file = bytes ? core::readGlossary(*bytes) : core::failure(bytes.error());
    if (file)
        current()->add(file->glossary);
    const QStringList words =
        file ? QStringList{tr("%n term(s) were read.", nullptr, static_cast<int>(file->glossary.size()))} + file->notes
             : QStringList{file.error().message};
    m_note->setText(words.mid(0, 4).join(u' '));
    m_note->show();
}

void GlossaryDialog::exportFile()
{
    QString path =
        QFileDialog::getSaveFileName(this, tr("Export the glossary"), u"glossary.csv"_s, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    const auto saved = core::saveFile(path, core::glossaryCsv(current()->glossary()));
    m_note->setText(saved ? tr("The glossary was written to “%1”.").arg(path) : saved.error().message);
    m_note->show();
}

void GlossaryDialog::updateButtons()
{
    const bool isWritable = current() == m_shared || m_isProjectWritable;
    for (QPushButton *button : m_changing)
        button->setEnabled(isWritable);
    m_corrections->setEnabled(isWritable && !m_fromCorrections.isEmpty());
    m_corrections->setToolTip(m_fromCorrections.isEmpty() ? tr("There are no corrections to learn from yet.")
                                                          : QString());
}

} // namespace ui
