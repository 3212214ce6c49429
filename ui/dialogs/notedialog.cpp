// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notedialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "core/exporters/savefile.h"
#include "core/importers/importer.h"
#include "core/note/notetemplate.h"
#include "core/note/researchnote.h"
#include "ui/charts/notecharts.h"
#include "ui/dialogs/notecontents.h"
#include "ui/documents/noteformats.h"
#include "ui/documents/pagedtext.h"
#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(1120, 700);
constexpr int previewDelay = 200;    ///< In milliseconds.
constexpr double previewMargin = 20; ///< In pixels.
constexpr double endless = 1e6;      ///< A preview has no pages.

} // namespace

NoteDialog::NoteDialog(const core::ReviewedCall &call, const QList<core::ReviewedCall> &others,
                       const QString &projectPath, QWidget *parent)
    : QDialog(parent)
    , m_call(call)
    , m_others(others)
    , m_projectPath(projectPath)
    , m_charts(charts(call, others))
    , m_contents(new NoteContents(call, others, m_charts))
    , m_title(new QLineEdit)
    , m_author(new QLineEdit(Settings::authorName()))
    , m_template(new QPlainTextEdit)
    , m_preview(new QTextBrowser)
    , m_tabs(new QTabWidget)
    , m_format(new QComboBox)
    , m_note(new QLabel)
{
    setWindowTitle(tr("Research note"));
    resize(usualSize);
    m_preview->setAccessibleName(tr("Preview of the note"));
    m_preview->setOpenLinks(false);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette paper = m_preview->palette(); // The note has the colours of print, in dark themes as well.
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_preview->setPalette(paper);
    m_tabs->addTab(m_preview, tr("&Preview"));
    m_tabs->addTab(buildTemplate(), tr("&Template"));
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildChoices());
    halves->addWidget(m_tabs);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buildHead());
    layout->addWidget(halves, 1);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    layout->addWidget(m_note);
    layout->addWidget(buildFoot());

    m_wait.setSingleShot(true);
    m_wait.setInterval(previewDelay);
    connect(&m_wait, &QTimer::timeout, this, &NoteDialog::refresh);
    const auto later = [this] { m_wait.start(); };
    connect(halves, &QSplitter::splitterMoved, this, later);
    connect(m_contents, &NoteContents::choiceChanged, this, later);
    connect(m_title, &QLineEdit::textChanged, this, later);
    connect(m_author, &QLineEdit::textChanged, this, later);
    connect(m_template, &QPlainTextEdit::textChanged, this, later);
    setTemplateText(Settings::value(settings::noteTemplate));
    refresh();
}

void NoteDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_wait.start(); // Pictures are as wide as the preview.
}

QLayout *NoteDialog::buildHead()
{
    m_title->setPlaceholderText(core::noteTitle(m_call));
    auto *title = new QLabel(tr("T&itle:"));
    title->setBuddy(m_title);
    auto *author = new QLabel(tr("&Author:"));
    author->setBuddy(m_author);
    auto *row = new QHBoxLayout;
    row->addWidget(title);
    row->addWidget(m_title, 1);
    row->addWidget(author);
    row->addWidget(m_author, 1);
    return row;
}

QWidget *NoteDialog::buildChoices()
{
    auto *label = new QLabel(tr("What the note &holds:"));
    label->setBuddy(m_contents);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->addWidget(label);
    column->addWidget(m_contents, 1);
    return widget;
}

QWidget *NoteDialog::buildTemplate()
{
    m_template->setAccessibleName(tr("Template of the note"));
    m_template->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_template->setTabChangesFocus(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_template, 1);
    column->addWidget(buildTemplateButtons());
    return page;
}

QWidget *NoteDialog::buildTemplateButtons()
{
    auto *insert = new QPushButton(tr("I&nsert"));
    auto *menu = new QMenu(insert);
    for (const auto &[name, meaning] : core::notePlaceholders()) {
        menu->addAction(u"{{%1}} — %2"_s.arg(name, meaning), m_template,
                        [this, name = name] { m_template->insertPlainText(u"{{%1}}"_s.arg(name)); });
    }
    insert->setMenu(menu);
    auto *open = new QPushButton(tr("&Open…"));
    open->setAccessibleName(tr("Open a template"));
    auto *keep = new QPushButton(tr("Save template…"));
    auto *reset = new QPushButton(tr("&Reset"));
    reset->setToolTip(tr("Goes back to the template that comes with the program"));
    connect(open, &QPushButton::clicked, this, &NoteDialog::openTemplate);
    connect(keep, &QPushButton::clicked, this, &NoteDialog::saveTemplate);
    connect(reset, &QPushButton::clicked, this, [this] { setTemplateText({}); });
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    for (QPushButton *button : {insert, open, keep, reset}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    return widget;
}

QWidget *NoteDialog::buildFoot()
{
    for (const NoteFormat &format : noteFormats())
        m_format->addItem(u"%1 (.%2)"_s.arg(format.name, format.suffix), format.id);
    m_format->setCurrentIndex(std::max(0, m_format->findData(Settings::value(settings::noteFormat))));
    auto *label = new QLabel(tr("&Format:"));
    label->setBuddy(m_format);
    auto *save = new QPushButton(tr("&Save as…"));
    save->setDefault(true);
    auto *close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &NoteDialog::choosePath);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_format, &QComboBox::activated, this,
            [this] { Settings::setValue(settings::noteFormat, m_format->currentData().toString()); });
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_format);
    row->addStretch(1);
    row->addWidget(save);
    row->addWidget(close);
    return widget;
}

QString NoteDialog::templateText() const
{
    const QString text = m_template->toPlainText();
    return text == core::defaultNoteTemplate() ? QString() : text;
}

void NoteDialog::setTemplateText(const QString &text)
{
    m_template->setPlainText(text.isEmpty() ? core::defaultNoteTemplate() : text);
}

QList<core::NoteChart> NoteDialog::pictures() const
{
    QList<core::NoteChart> chosen;
    const QStringList keys = m_contents->charts();
    for (const Chart &chart : m_charts) {
        if (!keys.contains(chart.key))
            continue;
        if (!m_pictures.contains(chart.key))
            m_pictures.insert(chart.key, noteCharts({chart}).constFirst());
        chosen.append(m_pictures.value(chart.key));
    }
    return chosen;
}

core::Result<core::Document> NoteDialog::note() const
{
    core::NoteRequest request;
    request.title = m_title->text().trimmed();
    request.author = m_author->text().trimmed();
    request.writtenOn = QDate::currentDate();
    request.templateText = templateText();
    request.charts = pictures();
    m_contents->fill(request);
    return core::researchNote(m_call, request, m_others);
}

void NoteDialog::refresh()
{
    const auto document = note();
    m_note->setVisible(!document);
    if (!document) {
        m_note->setText(document.error().message);
        return;
    }
    Settings::setValue(settings::noteTemplate, templateText());
    const int place = m_preview->verticalScrollBar()->value();
    const QSizeF page(m_preview->viewport()->width() - 2 * previewMargin, endless);
    QTextDocument *text = pagedText(*document, m_preview->viewport(), page).release();
    text->setDocumentMargin(previewMargin);
    text->setParent(m_preview);
    const QPointer<QTextDocument> before = m_preview->document(); // The view deletes the one it began with itself.
    m_preview->setDocument(text);
    if (before)
        before->deleteLater();
    m_preview->verticalScrollBar()->setValue(place);
}

void NoteDialog::choosePath()
{
    const NoteFormat *format = noteFormat(m_format->currentData().toString());
    const QFileInfo project(m_projectPath);
    //: The name that is offered for the file of a research note.
    const QString offered =
        project.dir().filePath(tr("%1 note").arg(project.completeBaseName()) + u'.' + format->suffix);
    QString path = QFileDialog::getSaveFileName(this, tr("Save the note"), offered,
                                                u"%1 (*.%2)"_s.arg(format->name, format->suffix));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + format->suffix;
    const auto written = save(path);
    m_note->setVisible(true);
    m_note->setText(written ? tr("The note was written to “%1”.").arg(path) : written.error().message);
    if (written)
        Q_EMIT saved(path);
}

core::Result<void> NoteDialog::save(const QString &path) const
{
    const NoteFormat *format = noteFormatOf(path);
    if (!format) {
        return core::failure(core::Error::Kind::Input,
                             tr("The name “%1” says no format that a note can have, so nothing was written. End it "
                                "with .docx, .odt, .pdf, .html or .md.")
                                 .arg(QFileInfo(path).fileName()));
    }
    const auto document = note();
    if (!document)
        return core::failure(document.error());
    const auto bytes = format->write(*document);
    return bytes ? core::saveFile(path, *bytes) : core::failure(bytes.error());
}

void NoteDialog::openTemplate()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a template"), QFileInfo(m_projectPath).path(),
                                                      tr("Templates (*.md *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto bytes = core::readFile(path)) {
        setTemplateText(QString::fromUtf8(*bytes));
    } else {
        m_note->setVisible(true);
        m_note->setText(bytes.error().message);
    }
}

void NoteDialog::saveTemplate()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the template"),
                                                      QFileInfo(m_projectPath).dir().filePath(u"note-template.md"_s),
                                                      tr("Templates (*.md *.txt)"));
    if (path.isEmpty())
        return;
    const auto written = core::saveFile(path, m_template->toPlainText().toUtf8());
    m_note->setVisible(true);
    m_note->setText(written ? tr("The template was written to “%1”.").arg(path) : written.error().message);
}

} // namespace ui
