// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codingdesk.h"

#include <algorithm>

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QShortcut>

#include "core/exporters/codebookfiles.h"
#include "core/exporters/savefile.h"
#include "core/importers/importer.h"
#include "core/project/codebookfile.h"
#include "core/project/edits.h"
#include "core/project/passageedits.h"
#include "ui/actions/actions.h"
#include "ui/dialogs/tagreportdialog.h"
#include "ui/models/findingmodel.h"
#include "ui/panels/annotationspanel.h"
#include "ui/panels/codebookview.h"
#include "ui/panels/kpipanel.h"
#include "ui/panels/reviewpanel.h"
#include "ui/panels/turnspanel.h"
#include "ui/session.h"
#include "ui/settings/settings.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;

namespace ui {

CodingDesk::CodingDesk(Session &session, const Actions &actions, TranscriptView &view, AnnotationsPanel &annotations,
                       QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_view(view)
    , m_annotations(annotations)
    , m_window(window)
{
    connectActions();
    connect(&m_view, &TranscriptView::annotationActivated, this, &CodingDesk::showAnnotation);
    connect(&m_annotations, &AnnotationsPanel::tagRemovalRequested, this, &CodingDesk::removeTag);
    connect(&m_annotations, &AnnotationsPanel::selectionRequested, this, &CodingDesk::moveToSelection);
    CodebookView &codebook = m_annotations.codebook();
    connect(&codebook, &CodebookView::importRequested, this, &CodingDesk::chooseImport);
    connect(&codebook, &CodebookView::exportRequested, this, &CodingDesk::chooseExport);
    connect(&codebook, &CodebookView::reportRequested, this, &CodingDesk::showReport);
    for (const auto signal : {&Session::opened, &Session::closed})
        connect(&m_session, signal, this, &CodingDesk::updateKeys);
    connect(&m_session, &Session::edited, this, &CodingDesk::updateKeys);
}

void CodingDesk::connectActions()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::Annotate, &CodingDesk::annotate);
    on(ActionId::AnnotateTurn, &CodingDesk::annotateTurn);
    on(ActionId::AnnotateFigure, &CodingDesk::annotateFigure);
    on(ActionId::AnnotateFinding, &CodingDesk::annotateFinding);
    on(ActionId::ImportCodebook, &CodingDesk::chooseImport);
    on(ActionId::ExportCodebook, &CodingDesk::chooseExport);
    on(ActionId::TagReport, [this] { showReport({}); });
    connect(&m_actions, &Actions::keysChanged, this, [this] {
        noteTakenKeys();
        m_tags.clear();
        updateKeys();
    });
    noteTakenKeys();
}

void CodingDesk::noteTakenKeys()
{
    QHash<QString, QString> taken;
    for (const QAction *action : m_actions.all()) {
        for (const QKeySequence &key : action->shortcuts())
            taken.insert(key.toString(QKeySequence::PortableText), nameOf(*action));
    }
    m_annotations.codebook().setTakenKeys(taken);
}

void CodingDesk::follow(ReviewPanel &review, TurnsPanel &turns, KpiPanel &kpis)
{
    m_review = &review;
    m_turns = &turns;
    m_kpis = &kpis;
    review.addListAction(m_actions[ActionId::AnnotateFinding]);
    kpis.addTableAction(m_actions[ActionId::AnnotateFigure]);
    turns.menu()->addSeparator();
    turns.menu()->addAction(m_actions[ActionId::AnnotateTurn]);
}

void CodingDesk::updateActions()
{
    m_actions[ActionId::Annotate]->setEnabled(isWritable() && m_view.currentTurn());
    m_actions[ActionId::AnnotateTurn]->setEnabled(isWritable() && m_view.currentTurn());
    m_actions[ActionId::AnnotateFinding]->setEnabled(isWritable() && m_review && m_review->currentFinding());
}

bool CodingDesk::isWritable() const
{
    return m_session.isOpen() && !m_session.project().isReadOnly();
}

core::TextRange CodingDesk::passageAtCursor() const
{
    const core::TextRange selected = m_view.selectionInOriginal();
    if (!selected.isEmpty() || !m_view.currentTurn())
        return selected;
    return m_view.currentTurn()->range;
}

void CodingDesk::annotate()
{
    begin(passageAtCursor(), core::Annotation::Subject::Passage, {});
}

void CodingDesk::annotateTurn()
{
    if (const core::Turn *turn = m_view.currentTurn())
        begin(turn->range, core::Annotation::Subject::Turn, {});
}

void CodingDesk::annotateFigure()
{
    if (!m_kpis || m_kpis->currentWords().isEmpty())
        Q_EMIT noticed(tr("Choose a figure of the table first."));
    else
        begin(m_kpis->currentWords(), core::Annotation::Subject::Figure, m_kpis->currentName());
}

void CodingDesk::annotateFinding()
{
    if (const auto finding = m_review->currentFinding())
        begin(finding->range, core::Annotation::Subject::Finding, findingCategoryName(*finding));
}

void CodingDesk::begin(core::TextRange passage, core::Annotation::Subject subject, const QString &about)
{
    if (passage.isEmpty())
        return;
    Q_EMIT wanted(&m_annotations);
    m_annotations.annotate(passage, subject, about);
}

void CodingDesk::showAnnotation(const core::AnnotationId &annotation)
{
    for (const core::Annotation &known : m_session.call().call.annotations) {
        if (known.id != annotation)
            continue;
        Q_EMIT wanted(&m_annotations);
        m_annotations.selectAt(known.anchor.range.begin);
    }
}

void CodingDesk::moveToSelection(const core::AnnotationId &annotation)
{
    const core::TextRange selected = m_view.selectionInOriginal();
    if (selected.isEmpty())
        Q_EMIT noticed(tr("Select the words in the transcript that the annotation should lie on."));
    else
        m_session.apply(core::moveAnnotation(m_session.call().call, annotation, selected));
}

void CodingDesk::removeTag(const core::Tag &tag)
{
    // The tag leaves the passages of all calls, not only of the one on the screen.
    const auto removal = m_session.project().removalOf(tag);
    if (removal)
        m_session.apply(*removal);
    else
        Q_EMIT failed(removal.error());
}

void CodingDesk::updateKeys()
{
    const QList<core::Tag> tags = m_session.isOpen() ? m_session.call().tags : QList<core::Tag>();
    if (tags == m_tags)
        return;
    m_tags = tags;
    qDeleteAll(m_keys);
    m_keys.clear();
    QList<QKeySequence> taken;
    for (const QAction *action : m_actions.all())
        taken += action->shortcuts();
    for (const core::Tag &tag : tags) {
        const QKeySequence key(tag.shortcut, QKeySequence::PortableText);
        // Two things on one key would both be deaf to it; the first one wins.
        if (key.isEmpty() || taken.contains(key))
            continue;
        taken.append(key);
        m_keys.append(new QShortcut(key, m_window));
        connect(m_keys.last(), &QShortcut::activated, this, [this, id = tag.id] { toggle(id); });
    }
}

void CodingDesk::toggle(const core::TagId &tag)
{
    const core::TextRange passage = passageAtCursor();
    if (isWritable() && !passage.isEmpty())
        m_session.apply(core::toggleTag(m_session.call().call, passage, tag, Settings::authorName()));
}

void CodingDesk::chooseImport()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Import a codebook"), Settings::value(settings::lastFolder),
                                     tr("Codebooks (*.qdc *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        importCodebook(path);
}

void CodingDesk::importCodebook(const QString &path)
{
    const auto bytes = core::readFile(path);
    const auto file = bytes ? core::readCodebook(*bytes) : core::failure(bytes.error());
    if (!file) {
        Q_EMIT failed(file.error());
        return;
    }
    const core::Edit edit = core::importCodebook(m_session.project().tags(), file->tags);
    if (!m_session.apply(edit))
        return;
    const auto added = std::count_if(edit.changes.begin(), edit.changes.end(),
                                     [](const core::RowChange &change) { return !change.before; });
    QStringList sentences{edit.changes.isEmpty()
                              ? tr("The codebook has all tags of the file already.")
                              : tr("%n tag(s) were added from the file.", nullptr, static_cast<int>(added))};
    sentences += file->notes.mid(0, 3);
    Q_EMIT noticed(sentences.join(u' '));
    Q_EMIT wanted(&m_annotations);
}

void CodingDesk::chooseExport()
{
    if (m_session.project().tags().isEmpty()) {
        Q_EMIT noticed(tr("There are no tags yet that could be exported."));
        return;
    }
    const QString standard = tr("REFI-QDA codebooks (*.qdc)");
    QString chosen = standard;
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export the codebook"), u"codebook.qdc"_s,
                                                standard + u";;"_s + tr("Tables (*.csv)"), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == standard ? u".qdc"_s : u".csv"_s;
    exportCodebook(path);
}

void CodingDesk::exportCodebook(const QString &path)
{
    const QList<core::Tag> tags = m_session.project().tags();
    const bool isStandard = QFileInfo(path).suffix().compare(u"qdc", Qt::CaseInsensitive) == 0;
    const auto saved = core::saveFile(path, isStandard ? core::codebookQdc(tags) : core::codebookCsv(tags));
    if (saved)
        Q_EMIT noticed(tr("The codebook was written to “%1”.").arg(path));
    else
        Q_EMIT failed(saved.error());
}

void CodingDesk::showReport(const core::TagId &tag)
{
    TagReportDialog dialog(m_session.project(), m_session.call().call.info.id, tag, m_window);
    dialog.exec();
}

} // namespace ui
