// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/addsourcedialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/importers/importer.h"
#include "ui/dialogs/importformats.h"
#include "ui/settings/appearance.h"
#include "ui/widgets/inbackground.h"

using namespace Qt::StringLiterals;

namespace ui {

AddSourceDialog::AddSourceDialog(const core::CallState &call, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_call(call)
    , m_folder(folder)
    , m_file(new QLineEdit(this))
    , m_transcript(new QRadioButton(core::secondSourceKindName(core::SecondSource::Kind::Transcript), this))
    , m_release(new QRadioButton(core::secondSourceKindName(core::SecondSource::Kind::PressRelease), this))
    , m_vendor(new QLineEdit(this))
    , m_verdict(new QLabel(this))
{
    setWindowTitle(tr("Add a second source"));
    setMinimumWidth(520);
    m_file->setReadOnly(true);
    m_transcript->setChecked(true);
    m_vendor->setPlaceholderText(tr("The name that findings call it by; without one, that of the file"));
    m_verdict->setText(tr("It is compared with the call as soon as a file is chosen."));
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_verdict->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *chooseFile = new QPushButton(tr("&Choose…"), this);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(chooseFile);
    auto *kinds = new QVBoxLayout;
    kinds->addWidget(m_transcript);
    kinds->addWidget(m_release);
    auto *form = new QFormLayout;
    form->addRow(tr("File:"), file);
    form->addRow(tr("What it is:"), kinds);
    form->addRow(tr("&Made by:"), m_vendor);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_verdict);
    layout->addWidget(buttons);
    m_file->setAccessibleName(tr("File"));
    QWidget::setTabOrder(m_file, chooseFile);
    QWidget::setTabOrder(chooseFile, m_transcript);
    chooseFile->setFocus();

    connect(chooseFile, &QPushButton::clicked, this, &AddSourceDialog::choose);
    connect(m_release, &QRadioButton::toggled, this, &AddSourceDialog::read);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AddSourceDialog::~AddSourceDialog()
{
    if (m_progress)
        m_progress->cancel();
}

core::SecondSource::Kind AddSourceDialog::kind() const
{
    return m_release->isChecked() ? core::SecondSource::Kind::PressRelease : core::SecondSource::Kind::Transcript;
}

void AddSourceDialog::setKind(core::SecondSource::Kind kind)
{
    (kind == core::SecondSource::Kind::PressRelease ? m_release : m_transcript)->setChecked(true);
}

void AddSourceDialog::setVendor(const QString &vendor)
{
    m_vendor->setText(vendor);
}

QString AddSourceDialog::verdict() const
{
    return m_verdict->text();
}

core::SecondSource AddSourceDialog::source() const
{
    Q_ASSERT(m_source);
    core::SecondSource source = *m_source;
    source.vendor = m_vendor->text().simplified();
    return source;
}

void AddSourceDialog::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a second source"), m_folder, transcriptFilters(tr("Texts")));
    if (!path.isEmpty())
        setFile(path);
}

void AddSourceDialog::setFile(const QString &path)
{
    m_file->setText(QDir::toNativeSeparators(path));
    m_fileName = QFileInfo(path).fileName();
    const auto bytes = core::readFile(path);
    m_bytes = bytes.value_or(QByteArray());
    m_source.reset();
    m_add->setEnabled(false);
    if (bytes)
        read();
    else
        m_verdict->setText(bytes.error().message);
}

void AddSourceDialog::read()
{
    if (m_bytes.isEmpty())
        return;
    const auto source = core::importSource(m_bytes, m_fileName, kind(), {});
    m_source = source ? std::optional(*source) : std::nullopt;
    m_add->setEnabled(source.has_value());
    if (source)
        compare();
    else
        m_verdict->setText(source.error().message);
}

void AddSourceDialog::compare()
{
    if (m_progress)
        m_progress->cancel();
    m_verdict->setText(tr("Comparing it with the call…"));
    m_progress = std::make_shared<core::Progress>();
    auto work = [call = m_call, source = *m_source, progress = m_progress] {
        return core::tryOut(call, source, *progress);
    };
    inBackground(this, work, [this, progress = m_progress](const core::Result<core::SourceMatch> &match) {
        if (progress == m_progress)
            showMatch(match);
    });
}

void AddSourceDialog::showMatch(const core::Result<core::SourceMatch> &match)
{
    m_progress.reset();
    const bool fits = match && match->isUsed;
    const QString share = QLocale().toString(qRound((match ? match->common : 0) * 100));
    if (!match)
        m_verdict->setText(match.error().message);
    else if (!fits)
        m_verdict->setText(match->note);
    else if (kind() == core::SecondSource::Kind::PressRelease)
        m_verdict->setText(tr("%1 % of the figures that can be compared agree with the call.").arg(share));
    else
        m_verdict->setText(tr("It is this call: %1 % of the words are common.").arg(share));
    QPalette palette = this->palette();
    const Colours colours(palette);
    palette.setColor(QPalette::WindowText, fits ? colours.positive() : colours.negative());
    m_verdict->setPalette(palette);
    Q_EMIT compared();
}

} // namespace ui
