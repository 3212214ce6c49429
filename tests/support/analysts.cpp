// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/analysts.h"

#include "core/project/edits.h"
#include "core/project/figureedits.h"
#include "core/project/passageedits.h"

using namespace Qt::StringLiterals;

namespace support {

QString analystsText()
{
    return u"Revenue grew by nine percent in the second quarter.\n"
           "Margins where better than we had hoped for.\n"
           "We raise our guidance for the year.\n"
           "Thank you all for joining us today."_s;
}

core::Tag tagNamed(const QString &name)
{
    core::Tag tag;
    tag.id = core::newId<core::TagId>();
    tag.name = name;
    tag.colour = u"#336699"_s;
    return tag;
}

core::TextRange placeOf(const core::CallState &call, const QString &words)
{
    return rangeOf(call.transcript.text(), words);
}

Analysts::Analysts()
    : mine(analystsText())
{
    apply(*mine.project, core::addTag(outlook));
    annotate(*mine.project, u"guidance for the year"_s, u"from both"_s, {outlook.id});
    if (!mine.project->saveCopy(path))
        qFatal("no copy");
    auto opened = core::Project::open(path, mine.clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    theirs = std::move(*opened);
    theirs->setAuthor(u"Kim"_s);
}

void Analysts::apply(core::Project &project, const core::Edit &edit)
{
    mine.clock->advance(10'000);
    if (const auto done = project.apply(edit); !done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
}

void Analysts::annotate(core::Project &project, const QString &words, const QString &note,
                        const QList<core::TagId> &tags)
{
    const core::CallState &call = callOf(project);
    apply(project, core::annotate(call, placeOf(call, words), note, tags));
}

void Analysts::decide(core::Project &project, double value)
{
    core::FigureFields fields;
    fields.metric = u"Revenue growth"_s;
    fields.value = value;
    fields.unit = u"%"_s;
    const core::CallState &call = callOf(project);
    apply(project, core::addFigure(call, placeOf(call, u"nine percent"_s), fields));
}

void Analysts::type(core::Project &project, const QString &words, const QString &by)
{
    apply(project, typeOver(callOf(project), words, by));
}

core::MergePlan Analysts::plan() const
{
    const auto plan = core::planMerge(*mine.project, *theirs);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return *plan;
}

void Analysts::merge(const core::MergePlan &plan)
{
    const auto merged = core::merge(*mine.project, *theirs, plan);
    if (!merged)
        qFatal("%s %s", qPrintable(merged.error().message), qPrintable(merged.error().detail));
}

} // namespace support
