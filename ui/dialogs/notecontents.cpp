// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notecontents.h"

#include <algorithm>

#include <QSignalBlocker>

#include "core/note/notechanges.h"
#include "core/note/notefigures.h"
#include "core/note/notequotes.h"
#include "ui/charts/notecharts.h"
#include "ui/models/passage.h"
#include "ui/models/quantityformat.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int keyRole = Qt::UserRole;       ///< Of a figure its id, of a chart its key.
constexpr int beginRole = Qt::UserRole + 1; ///< Of a passage.
constexpr int endRole = Qt::UserRole + 2;
constexpr qsizetype shownWords = 90; ///< Of a passage, in characters; its tip has them all.

QStringList idsOf(const QList<core::ReviewedFigure> &figures)
{
    QStringList ids;
    for (const core::ReviewedFigure &figure : figures)
        ids.append(figure.kpi.id);
    return ids;
}

QString described(const core::Kpi &kpi)
{
    QStringList parts{measureName(kpi.metric, kpi.segment, kpi.basis), periodName(kpi.period), formatValue(kpi)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Those of ids first, in their order, then the others as they were said.
QList<core::ReviewedFigure> withFirst(QList<core::ReviewedFigure> figures, const QStringList &ids)
{
    std::stable_sort(figures.begin(), figures.end(), [&](const auto &a, const auto &b) {
        const auto place = [&](const core::ReviewedFigure &figure) {
            const qsizetype at = ids.indexOf(figure.kpi.id);
            return at < 0 ? ids.size() : at;
        };
        return place(a) < place(b);
    });
    return figures;
}

/// The entries of a group that are ticked, also in groups inside it.
QList<const QTreeWidgetItem *> ticked(const QTreeWidgetItem *group)
{
    QList<const QTreeWidgetItem *> found;
    for (int i = 0; group && i < group->childCount(); ++i) {
        const QTreeWidgetItem *entry = group->child(i);
        if (entry->childCount() > 0)
            found.append(ticked(entry));
        else if (entry->checkState(0) == Qt::Checked)
            found.append(entry);
    }
    return found;
}

QStringList tickedKeys(const QTreeWidgetItem *group)
{
    QStringList keys;
    for (const QTreeWidgetItem *entry : ticked(group))
        keys.append(entry->data(0, keyRole).toString());
    return keys;
}

bool isTicked(const QTreeWidgetItem *part)
{
    return part && part->checkState(0) == Qt::Checked;
}

} // namespace

NoteContents::NoteContents(const core::ReviewedCall &call, const QList<core::ReviewedCall> &others,
                           const QList<Chart> &charts, QWidget *parent)
    : QTreeWidget(parent)
    , m_call(call)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setAccessibleName(tr("What the note holds"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // Long entries are told whole under the mouse.
    const QSignalBlocker blocker(this);
    addFigures();
    addCharts(charts);
    m_quotes = addGroup(tr("Quotes"));
    addAnnotated();
    addSentences();
    m_history = addPart(tr("Earlier calls of the company"), !others.isEmpty());
    const qsizetype checks = core::openCheckBlocks(call, others).size();
    m_checks = addPart(tr("Open checks (%1)").arg(checks), checks > 0);
    m_changes = addPart(tr("Appendix: changes to the transcript"), !core::changeBlocks(call).isEmpty());
    for (QTreeWidgetItem *group : {m_figures, m_guidance, m_charts, m_quotes})
        group->setHidden(group->childCount() == 0);
    m_figures->setExpanded(true);
    m_quotes->setExpanded(true);
    connect(this, &QTreeWidget::itemChanged, this, &NoteContents::choiceChanged);
}

QTreeWidgetItem *NoteContents::addGroup(const QString &name)
{
    auto *group = new QTreeWidgetItem(this, {name});
    group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    return group;
}

QTreeWidgetItem *NoteContents::addEntry(QTreeWidgetItem *group, const QString &text, bool isTicked)
{
    auto *entry = new QTreeWidgetItem(group, {text});
    entry->setToolTip(0, u"<p>%1</p>"_s.arg(text.toHtmlEscaped()));
    entry->setFlags((entry->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsAutoTristate);
    entry->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
    return entry;
}

QTreeWidgetItem *NoteContents::addPart(const QString &name, bool isThere)
{
    auto *part = new QTreeWidgetItem(this, {name});
    part->setFlags(part->flags() | Qt::ItemIsUserCheckable);
    part->setCheckState(0, isThere ? Qt::Checked : Qt::Unchecked);
    part->setHidden(!isThere);
    return part;
}

void NoteContents::addFigures()
{
    m_figures = addGroup(tr("Headline figures"));
    m_guidance = addGroup(tr("Guidance"));
    const QStringList headlines = idsOf(core::headlineFigures(m_call));
    const QStringList guidance = idsOf(core::guidanceFigures(m_call));
    for (const core::ReviewedFigure &figure : withFirst(core::figures(m_call), headlines + guidance)) {
        if (figure.status == core::FigureStatus::Rejected || !figure.kpi.value || figure.kpi.mentions.isEmpty())
            continue;
        const bool isGuidance = figure.kpi.isGuidance;
        QTreeWidgetItem *entry = addEntry(isGuidance ? m_guidance : m_figures, described(figure.kpi),
                                          (isGuidance ? guidance : headlines).contains(figure.kpi.id));
        entry->setData(0, keyRole, figure.kpi.id);
    }
}

void NoteContents::addCharts(const QList<Chart> &charts)
{
    m_charts = addGroup(tr("Charts"));
    const QStringList usual = usualNoteCharts(charts);
    for (const Chart &chart : charts)
        addEntry(m_charts, chart.title, usual.contains(chart.key))->setData(0, keyRole, chart.key);
}

QTreeWidgetItem *NoteContents::tagGroup(QTreeWidgetItem *quotes, const QString &tag)
{
    for (int i = 0; i < quotes->childCount(); ++i) {
        if (quotes->child(i)->text(0) == tag)
            return quotes->child(i);
    }
    auto *group = new QTreeWidgetItem(quotes, {tag});
    group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    group->setExpanded(true);
    return group;
}

void NoteContents::addPassage(QTreeWidgetItem *group, core::TextRange passage, bool isTicked)
{
    const QString words = m_call.correctedText(passage).simplified();
    if (words.isEmpty())
        return;
    const QString shown = words.size() > shownWords ? words.left(shownWords) + u'…' : words;
    QTreeWidgetItem *entry = addEntry(group, u"%1: “%2”"_s.arg(turnLabel(m_call, passage.begin), shown), isTicked);
    entry->setToolTip(0, words);
    entry->setData(0, beginRole, passage.begin);
    entry->setData(0, endRole, passage.end);
}

void NoteContents::addAnnotated()
{
    for (const core::TextRange passage : core::annotatedPassages(m_call)) {
        const auto annotation = std::find_if(m_call.call.annotations.begin(), m_call.call.annotations.end(),
                                             [&](const core::Annotation &one) { return one.anchor.range == passage; });
        const auto tag = std::find_if(m_call.tags.begin(), m_call.tags.end(),
                                      [&](const core::Tag &one) { return annotation->tags.contains(one.id); });
        const QString name = tag == m_call.tags.end() ? tr("Annotated, without a tag") : tr("Tag: %1").arg(tag->name);
        addPassage(tagGroup(m_quotes, name), passage, true);
    }
}

void NoteContents::addSentences()
{
    const QList<core::TextRange> sentences = core::sentencesOfFigures(m_call, idsOf(core::headlineFigures(m_call)));
    for (const core::TextRange sentence : sentences)
        addPassage(tagGroup(m_quotes, tr("Sentences of the headline figures")), sentence, false);
}

void NoteContents::fill(core::NoteRequest &request) const
{
    request.figures = tickedKeys(m_figures) + tickedKeys(m_guidance);
    QList<core::TextRange> quotes;
    for (const QTreeWidgetItem *entry : ticked(m_quotes))
        quotes.append(core::TextRange{entry->data(0, beginRole).toLongLong(), entry->data(0, endRole).toLongLong()});
    std::sort(quotes.begin(), quotes.end());
    request.quotes = quotes;
    request.withHistory = isTicked(m_history);
    request.withOpenChecks = isTicked(m_checks);
    request.withChanges = isTicked(m_changes);
}

QStringList NoteContents::charts() const
{
    return tickedKeys(m_charts);
}

} // namespace ui
