// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/annotationspanel.h"

#include <algorithm>

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPixmap>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/project/edits.h"
#include "ui/models/annotationfilter.h"
#include "ui/models/annotationmodel.h"
#include "ui/models/tagmodel.h"
#include "ui/panels/annotationdelegate.h"
#include "ui/panels/annotationeditor.h"
#include "ui/panels/codebookview.h"
#include "ui/panels/emptyhint.h"
#include "ui/settings/appearance.h"

using namespace Qt::StringLiterals;

namespace ui {

AnnotationsPanel::AnnotationsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new AnnotationModel(this))
    , m_filter(new AnnotationFilter(this))
    , m_tags(new TagModel(this))
    , m_tabs(new QTabWidget)
{
    m_filter->setSourceModel(m_model);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildNotes(), tr("Notes"));
    m_tabs->addTab(buildCodebook(), tr("Codebook"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    setCall(nullptr);
}

void AnnotationsPanel::setCall(const core::ReviewedCall *call)
{
    m_editor->submit();
    m_call = call;
    m_current = {};
    m_isNew = false;
    m_isUpdating = true;
    m_model->setCall(call);
    m_isUpdating = false;
    fillTags();
    m_editor->clear();
    m_hint->setText(call ? tr("Nothing is annotated yet.") : tr("Open a transcript to annotate it."));
}

void AnnotationsPanel::updateCall()
{
    m_isUpdating = true;
    m_model->updateCall();
    m_isUpdating = false;
    fillTags();
    selectCurrent();
}

void AnnotationsPanel::setEditable(bool isEditable)
{
    m_editor->setEnabled(isEditable);
    m_codebook->setEditable(isEditable);
}

void AnnotationsPanel::annotate(core::TextRange original, core::Annotation::Subject subject, const QString &about)
{
    if (!m_call || original.isEmpty())
        return;
    m_editor->submit();
    m_tabs->setCurrentIndex(0);
    m_isUpdating = true;
    m_list->setCurrentIndex({});
    m_list->clearSelection();
    m_isUpdating = false;
    m_current = {};
    m_isNew = true;
    m_subject = subject;
    m_about = about;
    core::Annotation shown;
    shown.subject = subject;
    shown.about = about;
    m_editor->startNew(*m_call, original, subjectWords(shown));
}

bool AnnotationsPanel::selectAt(qsizetype original)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (!m_model->annotation(m_filter->mapToSource(index)).anchor.range.contains(original))
            continue;
        m_tabs->setCurrentIndex(0);
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        return true;
    }
    return false;
}

QWidget *AnnotationsPanel::buildNotes()
{
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Find in notes"));
    search->setAccessibleName(tr("Find in notes"));
    search->setClearButtonEnabled(true);
    m_tagFilter = new QComboBox;
    m_tagFilter->setAccessibleName(tr("Tag"));
    m_tagFilter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tagFilter->setMinimumContentsLength(8);
    m_list = new QListView;
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new AnnotationDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Annotations"));
    m_hint = new EmptyHint(m_list);
    m_editor = new AnnotationEditor;

    const auto jump = [this](const QModelIndex &index) {
        Q_EMIT jumpRequested(m_model->annotation(m_filter->mapToSource(index)).anchor.range);
    };
    connect(search, &QLineEdit::textChanged, m_filter, &AnnotationFilter::setText);
    connect(m_tagFilter, &QComboBox::currentIndexChanged, this, &AnnotationsPanel::filterTags);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AnnotationsPanel::showRow);
    connect(m_list, &QListView::clicked, this, jump);
    connect(m_list, &QListView::activated, this, jump);
    connect(m_editor, &AnnotationEditor::saved, this, &AnnotationsPanel::save);
    connect(m_editor, &AnnotationEditor::tagRequested, this, [this](const QString &name) { addTag(name, {}); });
    connect(m_editor, &AnnotationEditor::edgeMoveRequested, this, &AnnotationsPanel::moveEdge);
    connect(m_editor, &AnnotationEditor::selectionRequested, this, &AnnotationsPanel::selectionRequested);
    connect(m_editor, &AnnotationEditor::finished, this, &AnnotationsPanel::left);
    connect(m_editor, &AnnotationEditor::cancelled, this, [this] {
        m_isNew = false;
        showRow(m_list->currentIndex());
    });
    connect(m_editor, &AnnotationEditor::removeRequested, this, [this](const core::AnnotationId &annotation) {
        if (m_call)
            request(core::removeAnnotation(m_call->call, annotation));
    });

    auto *page = new QWidget;
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(10, 8, 10, 8);
    filters->setSpacing(6);
    filters->addWidget(search, 3);
    filters->addWidget(m_tagFilter, 2);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_editor);
    return page;
}

QWidget *AnnotationsPanel::buildCodebook()
{
    m_codebook = new CodebookView(m_tags);
    connect(m_codebook, &CodebookView::addRequested, this, &AnnotationsPanel::addTag);
    connect(m_codebook, &CodebookView::removeRequested, this, &AnnotationsPanel::removeTag);
    connect(m_codebook, &CodebookView::changeRequested, this,
            [this](const core::Tag &before, const core::Tag &after) { request(core::changeTag(before, after)); });
    return m_codebook;
}

void AnnotationsPanel::fillTags()
{
    QHash<core::TagId, int> uses;
    const QList<core::Tag> tags = m_call ? m_call->tags : QList<core::Tag>();
    if (m_call) {
        for (const core::Annotation &annotation : m_call->call.annotations) {
            for (const core::TagId &tag : annotation.tags)
                ++uses[tag];
        }
    }
    m_tags->setTags(tags, uses);
    m_editor->setTags(tags);

    const QString chosen = m_tagFilter->currentData().toString();
    {
        const QSignalBlocker blocker(m_tagFilter);
        m_tagFilter->clear();
        m_tagFilter->addItem(tr("All tags"), QString());
        for (const core::Tag &tag : tags) {
            QPixmap dot(10, 10);
            dot.fill(QColor(tag.colour));
            m_tagFilter->addItem(dot, tag.name, tag.id.value);
        }
        m_tagFilter->setCurrentIndex(std::max(0, m_tagFilter->findData(chosen)));
    }
    filterTags();
}

void AnnotationsPanel::filterTags()
{
    QSet<QString> wanted;
    const core::TagId chosen{m_tagFilter->currentData().toString()};
    for (const core::Tag &tag : m_tags->tags()) {
        if (!chosen.isNull() && m_tags->isWithin(tag.id, chosen))
            wanted.insert(tag.id.value);
    }
    m_filter->setTags(wanted);
}

void AnnotationsPanel::showRow(const QModelIndex &index)
{
    if (m_isUpdating)
        return;
    m_editor->submit();
    m_isNew = false;
    m_current = {};
    if (!index.isValid() || !m_call) {
        m_editor->clear();
        return;
    }
    const core::Annotation &annotation = m_model->annotation(m_filter->mapToSource(index));
    m_current = annotation.id;
    m_editor->showAnnotation(*m_call, annotation);
}

/// Shows again what was shown before an edit, unless something is being written.
void AnnotationsPanel::selectCurrent()
{
    const QModelIndex source = m_model->index(m_model->rowOf(m_current), 0);
    const QModelIndex index = m_filter->mapFromSource(source);
    m_isUpdating = true;
    m_list->setCurrentIndex(index);
    m_isUpdating = false;
    if (m_isNew || (source.isValid() && m_editor->isChanged()))
        return;
    if (source.isValid())
        m_editor->showAnnotation(*m_call, m_model->annotation(source));
    else
        m_editor->clear();
}

void AnnotationsPanel::addTag(const QString &name, const core::TagId &parent)
{
    if (!m_call)
        return;
    core::Tag tag;
    tag.id = core::newId<core::TagId>();
    tag.parent = parent;
    tag.name = name;
    tag.colour = Colours(lightPalette()).series(m_call->tags.size()).name();
    const QList<core::TagId> siblings = m_tags->childrenOf(parent);
    tag.position = siblings.isEmpty() ? 0 : m_tags->tag(siblings.last())->position + 1;
    request(core::addTag(tag));
}

void AnnotationsPanel::removeTag(const core::TagId &id)
{
    const core::Tag *tag = m_tags->tag(id);
    if (m_call && tag)
        Q_EMIT tagRemovalRequested(*tag);
}

void AnnotationsPanel::moveEdge(const core::AnnotationId &annotation, core::PassageEdge edge, int words)
{
    const QModelIndex source = m_model->index(m_model->rowOf(annotation), 0);
    if (!m_call || !source.isValid())
        return;
    const core::TextRange before = m_model->annotation(source).anchor.range;
    const core::TextRange after = core::movedEdge(m_call->call.transcript.text(), before, edge, words);
    core::Edit edit = core::moveAnnotation(m_call->call, annotation, after);
    edit.mergeKey = u"move-annotation/"_s + annotation.value;
    request(edit);
}

void AnnotationsPanel::save(const std::optional<core::Annotation> &annotation, core::TextRange range,
                            const QString &note, const QList<core::TagId> &tags)
{
    if (!m_call)
        return;
    if (!annotation) {
        const core::Edit edit = core::annotate(m_call->call, range, note, tags, m_subject, m_about);
        m_isNew = false;
        if (!edit.changes.isEmpty() && edit.changes.first().after)
            m_current = std::get<core::Annotation>(*edit.changes.first().after).id;
        request(edit);
        return;
    }
    core::Annotation changed = *annotation;
    changed.note = note;
    changed.tags = tags;
    request(core::changeAnnotation(m_call->call, changed));
}

void AnnotationsPanel::request(const core::Edit &edit)
{
    if (!edit.changes.isEmpty())
        Q_EMIT editRequested(edit);
}

} // namespace ui
