// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/agreementdialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/exporters/savefile.h"
#include "core/exporters/tagreportfiles.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(720, 420);
constexpr int dot = 10;

QString shareOf(std::optional<double> value)
{
    return value ? QLocale().toString(*value, 'f', 2) : u"–"_s;
}

} // namespace

AgreementDialog::AgreementDialog(const QList<core::Annotation> &annotations, const QList<core::Tag> &codebook,
                                 QWidget *parent)
    : QDialog(parent)
    , m_annotations(annotations)
    , m_codebook(codebook)
    , m_first(new QComboBox)
    , m_second(new QComboBox)
    , m_list(new QTreeWidget)
    , m_note(new QLabel)
{
    setWindowTitle(tr("Agreement of two analysts"));
    resize(usualSize);
    m_note->setWordWrap(true);
    m_list->setColumnCount(6);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->headerItem()->setToolTip(4, tr("Cohen's kappa: 1 is full agreement, 0 is what chance would give"));
    m_list->headerItem()->setToolTip(5, tr("Text that both tagged so, as a part of the text that either did"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildAnalysts());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AgreementDialog::save);
    connect(m_first, &QComboBox::currentIndexChanged, this, &AgreementDialog::refresh);
    connect(m_second, &QComboBox::currentIndexChanged, this, &AgreementDialog::refresh);
    refresh();
}

QWidget *AgreementDialog::buildAnalysts()
{
    QStringList authors;
    for (const core::Annotation &annotation : std::as_const(m_annotations)) {
        if (!annotation.tags.isEmpty() && !authors.contains(annotation.author))
            authors.append(annotation.author);
    }
    authors.sort();
    for (QComboBox *box : {m_first, m_second}) {
        for (const QString &author : std::as_const(authors))
            box->addItem(author.isEmpty() ? tr("Without a name") : author, author);
    }
    m_first->setAccessibleName(tr("First analyst"));
    m_second->setAccessibleName(tr("Second analyst"));
    m_second->setCurrentIndex(m_second->count() > 1 ? 1 : m_second->currentIndex());
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addWidget(m_first, 1);
    //: Between the names of two analysts who are compared.
    row->addWidget(new QLabel(tr("and")));
    row->addWidget(m_second, 1);
    return widget;
}

void AgreementDialog::refresh()
{
    const auto codedBy = [this](const QComboBox *box) {
        QList<core::Annotation> coded;
        std::copy_if(m_annotations.begin(), m_annotations.end(), std::back_inserter(coded),
                     [&](const core::Annotation &one) { return one.author == box->currentData().toString(); });
        return coded;
    };
    m_list->clear();
    //: The head of a column: passages on which only this analyst put a tag.
    const QString only = tr("Only %1");
    m_list->setHeaderLabels({tr("Tag"), tr("Both"), only.arg(m_first->currentText()), only.arg(m_second->currentText()),
                             tr("Kappa"), tr("Overlap")});
    const bool isPossible = m_first->count() > 1 && m_first->currentIndex() != m_second->currentIndex();
    m_list->setEnabled(isPossible);
    m_save->setEnabled(isPossible);
    if (!isPossible) {
        m_agreement = {};
        m_note->setText(m_first->count() > 1
                            ? tr("Choose two different analysts.")
                            : tr("Only one analyst has put tags in this project. Merge the copy of another one first; "
                                 "each needs a name of his own (Annotations, Your name)."));
        return;
    }
    m_agreement = core::agreementOf(codedBy(m_first), codedBy(m_second), m_codebook);
    for (const core::TagAgreement &one : std::as_const(m_agreement.tags)) {
        const auto tag = std::find_if(m_codebook.begin(), m_codebook.end(),
                                      [&](const core::Tag &known) { return known.id == one.tag; });
        addRow(tag->name, tag->colour, one);
    }
    addRow(tr("All tags"), {}, m_agreement.all);
    m_note->setText(tr("%n passage(s) that either coded.", nullptr, static_cast<int>(m_agreement.passages)) + u' '
                    + tr("Kappa counts them, overlap measures their text. A dash stands where chance alone would "
                         "agree always."));
}

void AgreementDialog::addRow(const QString &name, const QString &colour, const core::TagAgreement &agreement)
{
    const QLocale locale;
    auto *item = new QTreeWidgetItem(m_list, {name, locale.toString(agreement.both), locale.toString(agreement.first),
                                              locale.toString(agreement.second), shareOf(agreement.kappa()),
                                              shareOf(agreement.overlap())});
    for (int column = 1; column < item->columnCount(); ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    QPixmap pixmap(dot, dot);
    pixmap.fill(colour.isEmpty() ? QColor(Qt::transparent) : QColor(colour));
    item->setIcon(0, pixmap);
    if (!colour.isEmpty())
        return;
    QFont bold = font();
    bold.setBold(true);
    for (int column = 0; column < item->columnCount(); ++column)
        item->setFont(column, bold);
}

void AgreementDialog::save()
{
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save the agreement"), u"agreement.csv"_s, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    const auto saved = core::saveFile(path, core::agreementCsv(m_agreement, m_codebook));
    m_note->setText(saved ? tr("The table was written to “%1”.").arg(path) : saved.error().message);
}

} // namespace ui
