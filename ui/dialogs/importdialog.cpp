// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTextEdit>
#include <QVBoxLayout>

#include "core/base/written.h"
#include "ui/widgets/inbackground.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype turnsShown = 40;
constexpr qsizetype charactersShown = 700; ///< Of each turn.
constexpr qsizetype speakersNamed = 8;

/// How wide both halves are, in letters.
constexpr int factsWidth = 34;
constexpr int previewWidth = 42;
constexpr int previewHeight = 12;   ///< In lines.
constexpr double screenShare = 0.9; ///< Of a small screen, or with large letters.

QLabel *factLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

/// The first turns as a page. The words of the file are escaped: it decides nothing of how they look.
QString pageOf(const core::Transcript &transcript)
{
    QString page;
    for (const core::ImportedTurn &turn : transcript.turns().first(std::min(turnsShown, transcript.turns().size()))) {
        QString words = transcript.textOf(turn.range).toString().simplified();
        if (words.size() > charactersShown)
            words = words.first(words.lastIndexOf(u' ', charactersShown) + 1) + u'…';
        QString head = turn.name.toHtmlEscaped();
        if (!head.isEmpty() && !turn.title.isEmpty())
            head += u" — "_s + turn.title.toHtmlEscaped();
        if (!head.isEmpty())
            head = u"<b>%1</b><br>"_s.arg(head);
        page += u"<p>%1%2</p>"_s.arg(head, words.toHtmlEscaped());
    }
    return page;
}

} // namespace

ImportDialog::ImportDialog(const QByteArray &bytes, const QString &fileName, bool canAdd, QWidget *parent)
    : QDialog(parent)
    , m_bytes(bytes)
    , m_fileName(fileName)
    , m_format(new QComboBox(this))
    , m_layout(new QComboBox(this))
    , m_encoding(factLabel(this))
    , m_title(factLabel(this))
    , m_date(factLabel(this))
    , m_speakers(factLabel(this))
    , m_turns(factLabel(this))
    , m_notes(factLabel(this))
    , m_preview(new QTextEdit(this))
    , m_add(new QCheckBox(tr("&Add it to the open project"), this))
{
    setWindowTitle(tr("Import “%1”").arg(fileName));
    const core::Importer &guess = core::bestImporter(bytes, fileName);
    //: The first entry of a list of formats: the one that the file looks like.
    m_format->addItem(tr("As recognised: %1").arg(guess.name()));
    for (const auto &importer : core::importers())
        m_format->addItem(importer->name(), importer->id());
    m_layout->addItem(tr("As recognised"));
    for (const core::Layout layout : core::allLayouts())
        m_layout->addItem(core::layoutName(layout), core::layoutKey(layout));
    build(canAdd);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::read);
    connect(m_layout, &QComboBox::currentIndexChanged, this, &ImportDialog::read);
    read();
}

void ImportDialog::build(bool canAdd)
{
    const int letter = fontMetrics().averageCharWidth();
    // Long names of layouts are cut off in the list, not by the edge of the screen.
    for (QComboBox *box : {m_format, m_layout}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(factsWidth / 2);
    }
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Layout:"), m_layout);
    form->addRow(tr("Encoding:"), m_encoding);
    form->addRow(tr("Title:"), m_title);
    form->addRow(tr("Date:"), m_date);
    form->addRow(tr("Turns:"), m_turns);
    form->addRow(tr("Speakers:"), m_speakers);
    auto *left = new QVBoxLayout;
    left->addLayout(form);
    left->addWidget(m_notes);
    left->addStretch(1);
    left->addWidget(m_add);
    m_notes->setMinimumWidth(factsWidth * letter);
    m_add->setVisible(canAdd);
    m_add->setChecked(canAdd);
    setTabOrder(m_layout, m_add);
    setTabOrder(m_add, m_preview);

    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("The first turns as they will be imported"));
    m_preview->setMinimumSize(previewWidth * letter, previewHeight * fontMetrics().lineSpacing());
    auto *halves = new QHBoxLayout;
    halves->addLayout(left, 1);
    halves->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    auto *all = new QVBoxLayout(this);
    all->addLayout(halves, 1);
    all->addWidget(buttons);
    const QSize usual((factsWidth + 2 * previewWidth) * letter, 2 * previewHeight * fontMetrics().lineSpacing());
    resize(usual.boundedTo(screen()->availableSize() * screenShare));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::optional<QString> ImportDialog::chosenFormat() const
{
    const QString id = m_format->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

std::optional<core::Layout> ImportDialog::chosenLayout() const
{
    const QString key = m_layout->currentData().toString();
    for (const core::Layout layout : core::allLayouts()) {
        if (core::layoutKey(layout) == key)
            return layout;
    }
    return std::nullopt;
}

bool ImportDialog::addsToProject() const
{
    return m_add->isChecked();
}

void ImportDialog::chooseFormat(const QString &id)
{
    m_format->setCurrentIndex(std::max(0, m_format->findData(id)));
}

void ImportDialog::chooseLayout(core::Layout layout)
{
    m_layout->setCurrentIndex(std::max(0, m_layout->findData(core::layoutKey(layout))));
}

QString ImportDialog::preview() const
{
    return m_preview->toPlainText();
}

QString ImportDialog::facts() const
{
    return QStringList{m_encoding->text(), m_title->text(),    m_date->text(),
                       m_turns->text(),    m_speakers->text(), m_notes->text()}
        .join(u'\n');
}

void ImportDialog::read()
{
    const int generation = ++m_generation;
    m_import->setEnabled(false);
    const core::ImportRequest request{m_bytes, m_fileName, chosenLayout(), chosenFormat()};
    auto work = [request] { return core::importTranscript(request); };
    inBackground(this, work, [this, generation](const core::Result<core::Transcript> &transcript) {
        if (generation == m_generation)
            showResult(transcript);
    });
}

void ImportDialog::showResult(const core::Result<core::Transcript> &transcript)
{
    m_import->setEnabled(transcript.has_value());
    m_import->setDefault(true);
    if (transcript) {
        showFacts(*transcript);
        m_preview->setHtml(pageOf(*transcript));
    } else {
        for (QLabel *fact : {m_encoding, m_title, m_date, m_turns, m_speakers, m_notes})
            fact->setText(tr("–"));
        m_notes->clear();
        m_preview->setPlainText(transcript.error().message);
    }
    Q_EMIT shown();
}

void ImportDialog::showFacts(const core::Transcript &transcript)
{
    const QLocale locale;
    QStringList names;
    for (const core::ImportedTurn &turn : transcript.turns())
        names.append(turn.name);
    names.removeDuplicates();
    names.removeAll(QString());
    const auto more = static_cast<int>(names.size() - speakersNamed);
    const QString speakers = more > 0
                                 ? tr("%1 and %n more", nullptr, more).arg(core::inOneLine(names.mid(0, speakersNamed)))
                                 : locale.createSeparatedList(names);

    m_layout->setItemText(0, chosenLayout() ? tr("As recognised")
                                            //: The first entry of a list of layouts: the one that the file looks like.
                                            : tr("As recognised: %1").arg(core::layoutName(transcript.layout())));
    m_encoding->setText(transcript.encoding());
    m_title->setText(transcript.title().isEmpty() ? tr("The file says none.") : transcript.title());
    m_date->setText(transcript.date().isValid() ? locale.toString(transcript.date(), QLocale::LongFormat)
                                                : tr("The file says none."));
    m_turns->setText(locale.toString(transcript.turns().size()));
    m_speakers->setText(names.isEmpty() ? tr("The file does not say who speaks; they are told apart by what they say.")
                                        : speakers);
    m_notes->setText(transcript.notes().join(u'\n'));
}

} // namespace ui
