// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tagreportdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QSet>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "core/exporters/savefile.h"
#include "core/exporters/tagreportfiles.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(760, 620);
constexpr int dot = 10;

} // namespace

TagReportDialog::TagReportDialog(core::Project &project, const core::DocumentId &shown, const core::TagId &tag,
                                 QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_shown(shown)
    , m_tag(new QComboBox)
    , m_calls(new QComboBox)
    , m_author(new QComboBox)
    , m_text(new QTextBrowser)
    , m_note(new QLabel)
{
    setWindowTitle(tr("Quotes by tag"));
    resize(usualSize);
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildChoices(tag));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TagReportDialog::choosePath);
    for (const QComboBox *box : {m_tag, m_calls, m_author})
        connect(box, &QComboBox::currentIndexChanged, this, &TagReportDialog::refresh);
    refresh();
}

QWidget *TagReportDialog::buildChoices(const core::TagId &tag)
{
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->addItem(tr("All tags"), QString());
    for (const core::Tag &one : m_project.tags()) {
        QPixmap pixmap(dot, dot);
        pixmap.fill(QColor(one.colour));
        m_tag->addItem(pixmap, one.name, one.id.value);
    }
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(tag.value)));
    m_calls->setAccessibleName(tr("Calls"));
    m_calls->addItem(tr("This call"), m_shown.value);
    if (m_project.documents().size() > 1)
        m_calls->addItem(tr("All calls"), QString());
    m_author->setAccessibleName(tr("Analyst"));
    fillAuthors();
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addWidget(m_tag, 2);
    row->addWidget(m_calls, 1);
    row->addWidget(m_author, 1);
    return widget;
}

void TagReportDialog::fillAuthors()
{
    m_author->addItem(tr("Everybody"), QString());
    QSet<QString> authors;
    for (const core::Annotation &annotation : core::allAnnotations(m_project).value_or(QList<core::Annotation>()))
        authors.insert(annotation.author);
    authors.remove(QString());
    QStringList sorted = authors.values();
    sorted.sort();
    for (const QString &author : std::as_const(sorted))
        m_author->addItem(author, author);
}

void TagReportDialog::refresh()
{
    core::TagReportRequest request;
    request.tag = core::TagId{m_tag->currentData().toString()};
    request.author = m_author->currentData().toString();
    if (const QString call = m_calls->currentData().toString(); !call.isEmpty())
        request.documents = {core::DocumentId{call}};
    const auto report = core::tagReport(m_project, request);
    m_sections = report.value_or(QList<core::TagSection>());
    qsizetype quotes = 0;
    for (const core::TagSection &section : std::as_const(m_sections))
        quotes += section.quotes.size();
    m_text->setHtml(QString::fromUtf8(core::tagReportHtml(m_sections)));
    m_text->setVisible(quotes > 0);
    m_save->setEnabled(quotes > 0);
    m_note->setText(!report      ? report.error().message
                    : quotes > 0 ? tr("%n quote(s).", nullptr, static_cast<int>(quotes))
                                 : tr("Nothing is tagged so. Put tags on words with “Annotate”, or with the key of "
                                      "a tag."));
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_note, quotes > 0 ? 0 : 1);
}

void TagReportDialog::choosePath()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the quotes"), u"quotes.html"_s, tr("Quotes (*.html *.md *.csv)"));
    if (path.isEmpty())
        return;
    const auto saved = save(path);
    m_note->setText(saved ? tr("The quotes were written to “%1”.").arg(path) : saved.error().message);
}

core::Result<void> TagReportDialog::save(const QString &path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"md")
        return core::saveFile(path, core::tagReportMarkdown(m_sections));
    if (suffix == u"csv")
        return core::saveFile(path, core::tagReportCsv(m_sections));
    return core::saveFile(suffix.isEmpty() ? path + u".html"_s : path, core::tagReportHtml(m_sections));
}

} // namespace ui
