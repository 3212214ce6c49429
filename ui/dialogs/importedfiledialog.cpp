// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importedfiledialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/widgets/numberedtext.h"

namespace ui {

namespace {

constexpr QSize usualSize(820, 620);

} // namespace

ImportedFileDialog::ImportedFileDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new NumberedText)
    , m_facts(new QLabel)
{
    resize(usualSize);
    m_text->setAccessibleName(tr("The file as it was imported"));
    m_text->setToolTip(tr("Double-click to see the place in the transcript."));
    m_facts->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_facts);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &NumberedText::placeChosen, this, &ImportedFileDialog::placeChosen);
}

void ImportedFileDialog::showTranscript(const core::Transcript &transcript)
{
    if (m_transcript.sha256() == transcript.sha256() && m_transcript.text() == transcript.text())
        return;
    m_transcript = transcript;
    setWindowTitle(tr("Imported file: %1").arg(transcript.fileName()));
    const QLocale locale;
    //: About a file: how many characters it has, and the encoding in which they were written.
    m_facts->setText(tr("%1 characters in %2. Nothing that is done in the transcript changes them.")
                         .arg(locale.toString(transcript.text().size()), transcript.encoding()));
    m_text->setPlainText(transcript.text());
}

void ImportedFileDialog::goTo(qsizetype original)
{
    m_text->goTo(original);
}

} // namespace ui
