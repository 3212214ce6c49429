// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptopics.h"

#include <algorithm>

#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What a topic can be found by.
QString nameOf(const QWidget &widget)
{
    return qobject_cast<const QDockWidget *>(&widget) ? widget.objectName()
                                                      : QString::fromLatin1(widget.metaObject()->className());
}

} // namespace

const QList<HelpTopic> &helpTopics()
{
    static const QList<HelpTopic> all{
        {u"ui::MainWindow"_s, {u"index"_s, {}}},
        {u"ui::HelpWindow"_s, {u"index"_s, u"finding-your-way-in-this-guide"_s}},
        {u"ui::StartPage"_s, {u"first-review"_s, {}}},
        {u"ui::TranscriptView"_s, {u"transcript"_s, {}}},
        {u"ui::FindBar"_s, {u"transcript"_s, u"finding-and-replacing"_s}},
        {u"turns"_s, {u"transcript"_s, u"turns-and-speakers"_s}},
        {u"outline"_s, {u"transcript"_s, u"outline"_s}},
        {u"review"_s, {u"findings"_s, {}}},
        {u"annotations"_s, {u"annotations"_s, {}}},
        {u"history"_s, {u"transcript"_s, u"history-and-undo"_s}},
        {u"figures"_s, {u"figures"_s, {}}},
        {u"charts"_s, {u"figures"_s, u"charts"_s}},
        {u"speakers"_s, {u"transcript"_s, u"turns-and-speakers"_s}},
        {u"interpretation"_s, {u"transcript"_s, u"interpreted-calls"_s}},
        {u"calls"_s, {u"projects"_s, u"many-calls"_s}},
        {u"search"_s, {u"projects"_s, u"searching-all-calls"_s}},
        {u"replace"_s, {u"transcript"_s, u"finding-and-replacing"_s}},
        {u"ui::AboutDialog"_s, {u"index"_s, {}}},
        {u"ui::AcceptDialog"_s, {u"findings"_s, u"several-at-once"_s}},
        {u"ui::AddSourceDialog"_s, {u"formats"_s, u"second-sources"_s}},
        {u"ui::AgreementDialog"_s, {u"annotations"_s, u"agreement"_s}},
        {u"ui::AllChangesDialog"_s, {u"transcript"_s, u"seeing-changes"_s}},
        {u"ui::BackupsDialog"_s, {u"data"_s, u"backups"_s}},
        {u"ui::CallDetailsDialog"_s, {u"projects"_s, u"many-calls"_s}},
        {u"ui::ExportDialog"_s, {u"exporting"_s, {}}},
        {u"ui::FigureDialog"_s, {u"figures"_s, u"correcting-and-adding"_s}},
        {u"ui::GlossaryDialog"_s, {u"findings"_s, u"glossary"_s}},
        {u"ui::ImportDialog"_s, {u"formats"_s, u"importing-with-options"_s}},
        {u"ui::ImportedFileDialog"_s, {u"transcript"_s, u"seeing-changes"_s}},
        {u"ui::MergeDialog"_s, {u"annotations"_s, u"merging-two-copies"_s}},
        {u"ui::NamesDialog"_s, {u"projects"_s, u"people-of-earlier-calls"_s}},
        {u"ui::NoteDialog"_s, {u"exporting"_s, u"research-note"_s}},
        {u"ui::PreferencesDialog"_s, {u"window"_s, u"preferences"_s}},
        {u"ui::BackupsPage"_s, {u"data"_s, u"backups"_s}},
        {u"ui::ExportPage"_s, {u"exporting"_s, {}}},
        {u"ui::FindingsPage"_s, {u"findings"_s, u"fewer-findings"_s}},
        {u"ui::RosterDialog"_s, {u"projects"_s, u"people-of-earlier-calls"_s}},
        {u"ui::ShortcutsDialog"_s, {u"shortcuts"_s, {}}},
        {u"ui::SourcesDialog"_s, {u"formats"_s, u"second-sources"_s}},
        {u"ui::SpeakerDialog"_s, {u"transcript"_s, u"turns-and-speakers"_s}},
        {u"ui::SpeakerNameDialog"_s, {u"transcript"_s, u"turns-and-speakers"_s}},
        {u"ui::SpellingDialog"_s, {u"transcript"_s, u"spelling"_s}},
        {u"ui::TagDialog"_s, {u"annotations"_s, u"codebook"_s}},
        {u"ui::TagReportDialog"_s, {u"annotations"_s, u"quotes-by-tag"_s}},
    };
    return all;
}

HelpPlace helpAbout(const QWidget *widget)
{
    const QList<HelpTopic> &topics = helpTopics();
    for (; widget; widget = widget->parentWidget()) {
        const QString name = nameOf(*widget);
        const auto found =
            std::find_if(topics.begin(), topics.end(), [&](const HelpTopic &topic) { return topic.part == name; });
        if (found != topics.end())
            return found->place;
    }
    return topics.constFirst().place;
}

} // namespace ui
