// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/notecommand.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDate>
#include <QFile>

#include "app/cli/callloading.h"
#include "app/cli/help.h"
#include "app/cli/inputs.h"
#include "core/base/translations.h"
#include "core/exporters/savefile.h"
#include "core/importers/importer.h"
#include "core/note/notefigures.h"
#include "core/note/notequotes.h"
#include "core/note/notetemplate.h"
#include "core/note/researchnote.h"
#include "core/text/folding.h"
#include "ui/charts/notecharts.h"
#include "ui/documents/noteformats.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::NoteCommand)
};

tl::unexpected<core::Error> misuse(const QString &sentence)
{
    return core::failure(core::Error::Kind::Input, sentence);
}

/// What to do, as read from the command line.
struct Plan {
    CallRequest call;
    const ui::NoteFormat *format = nullptr;
    QString output; ///< A file, or "-" for standard output.
    QString templatePath;
    QString charts; ///< "all", "none", or keys with commas between them; empty for the usual ones.
    QString quotes; ///< One of quoteKeys().
    QStringList tags;
    core::NoteRequest request;
};

QStringList quoteKeys()
{
    return {u"annotated"_s, u"figures"_s, u"none"_s};
}

QStringList formatIds()
{
    QStringList ids;
    for (const ui::NoteFormat &format : ui::noteFormats())
        ids.append(format.id);
    return ids;
}

/// The format that is named, or that the name of the file asks for; Markdown for standard output.
core::Result<const ui::NoteFormat *> formatFrom(const QCommandLineParser &arguments, const QString &output)
{
    const QString id = arguments.value(u"format"_s);
    const ui::NoteFormat *format = !id.isEmpty()    ? ui::noteFormat(id)
                                   : output == u"-" ? ui::noteFormat(u"markdown"_s)
                                                    : ui::noteFormatOf(output);
    if (!format && !id.isEmpty()) {
        return misuse(Words::tr("No note can be written as “%1”. These can be asked for: %2.")
                          .arg(id, formatIds().join(u", "_s)));
    }
    if (!format) {
        return misuse(Words::tr("The name “%1” says no format. Say with --format which is meant: %2.")
                          .arg(output, formatIds().join(u", "_s)));
    }
    return format;
}

core::Result<QDate> dateFrom(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"date"_s))
        return QDate();
    const QDate date = QDate::fromString(arguments.value(u"date"_s), Qt::ISODate);
    if (!date.isValid())
        return misuse(Words::tr("“%1” is no date; write it as 2025-10-28.").arg(arguments.value(u"date"_s)));
    return date;
}

core::Result<core::NoteRequest> requestFrom(const QCommandLineParser &arguments)
{
    const auto date = dateFrom(arguments);
    if (!date)
        return core::failure(date.error());
    core::NoteRequest request;
    request.title = arguments.value(u"title"_s);
    request.author = arguments.value(u"author"_s);
    request.writtenOn = *date;
    request.withHistory = !arguments.isSet(u"no-history"_s);
    request.withOpenChecks = !arguments.isSet(u"no-checks"_s);
    request.withChanges = !arguments.isSet(u"no-changes"_s);
    return request;
}

core::Result<QString> quotesFrom(const QCommandLineParser &arguments)
{
    const QString key = arguments.isSet(u"quotes"_s) ? arguments.value(u"quotes"_s) : quoteKeys().constFirst();
    if (!quoteKeys().contains(key)) {
        return misuse(Words::tr("“%1” is no choice for --quotes. These can be asked for: %2.")
                          .arg(key, quoteKeys().join(u", "_s)));
    }
    return key;
}

core::Result<Plan> planFrom(const QCommandLineParser &arguments)
{
    const QStringList files = arguments.positionalArguments();
    if (files.size() != 1)
        return misuse(Words::tr("Name one transcript or project to write a note on."));
    const QString output = arguments.isSet(u"output"_s) ? arguments.value(u"output"_s) : u"-"_s;
    const auto format = formatFrom(arguments, output);
    const auto readAs = readAsFrom(arguments, u"input-format"_s);
    const auto document = documentFrom(arguments);
    const auto quotes = quotesFrom(arguments);
    const auto request = requestFrom(arguments);
    if (!format || !readAs)
        return core::failure(format ? readAs.error() : format.error());
    if (!document || !quotes)
        return core::failure(document ? quotes.error() : document.error());
    if (!request)
        return core::failure(request.error());
    return Plan{{files.constFirst(), *readAs, *document, request->withHistory || request->withOpenChecks},
                *format,
                output,
                arguments.value(u"template"_s),
                arguments.value(u"charts"_s),
                *quotes,
                arguments.values(u"tag"_s),
                *request};
}

core::Result<QString> templateText(const QString &path)
{
    if (path.isEmpty())
        return QString();
    const auto bytes = core::readFile(path);
    if (!bytes)
        return core::failure(bytes.error());
    return QString::fromUtf8(*bytes);
}

QList<ui::Chart> englishCharts(const LoadedCall &loaded)
{
    const core::EnglishScope english;
    return ui::charts(loaded.call, loaded.others);
}

/// Fails with Input if a key is none of the call's charts; the sentence names those.
core::Result<QList<ui::Chart>> chosenCharts(const LoadedCall &loaded, const QString &choice)
{
    QList<ui::Chart> charts;
    if (choice == u"none")
        return charts;
    charts = englishCharts(loaded);
    if (choice == u"all")
        return charts;
    const QStringList keys = choice.isEmpty() ? ui::usualNoteCharts(charts) : choice.split(u',', Qt::SkipEmptyParts);
    QStringList known;
    for (const ui::Chart &chart : std::as_const(charts))
        known.append(chart.key);
    for (const QString &key : keys) {
        if (!known.contains(key))
            return misuse(Words::tr("The call has no chart “%1”. Its charts are: %2.").arg(key, known.join(u", "_s)));
    }
    charts.removeIf([&](const ui::Chart &chart) { return !keys.contains(chart.key); });
    return charts;
}

/// Fails with Input if the project has no such tag.
core::Result<QList<core::TagId>> tagsNamed(const QList<core::Tag> &codebook, const QStringList &names)
{
    QList<core::TagId> ids;
    for (const QString &name : names) {
        const auto tag = std::find_if(codebook.begin(), codebook.end(), [&](const core::Tag &one) {
            return core::folded(one.name) == core::folded(name);
        });
        if (tag == codebook.end())
            return misuse(Words::tr("The project has no tag “%1”.").arg(name));
        ids.append(tag->id);
    }
    return ids;
}

core::Result<QList<core::TextRange>> quotesOf(const core::ReviewedCall &call, const Plan &plan)
{
    QList<core::TextRange> passages;
    if (plan.quotes == u"figures") {
        QStringList ids;
        for (const core::ReviewedFigure &figure : core::headlineFigures(call))
            ids.append(figure.kpi.id);
        return core::sentencesOfFigures(call, ids);
    }
    if (plan.quotes == u"none")
        return passages;
    const auto tags = tagsNamed(call.tags, plan.tags);
    if (!tags)
        return core::failure(tags.error());
    return core::annotatedPassages(call, *tags);
}

core::Result<QByteArray> note(const Plan &plan, Console &console)
{
    const auto text = templateText(plan.templatePath);
    if (!text)
        return core::failure(text.error());
    const auto loaded = loadCall(plan.call);
    if (!loaded)
        return core::failure(loaded.error());
    for (const QString &remark : loaded->remarks)
        console.say(u"%1: %2"_s.arg(plan.call.path, remark));
    const auto charts = chosenCharts(*loaded, plan.charts);
    const auto quotes = quotesOf(loaded->call, plan);
    if (!charts || !quotes)
        return core::failure(charts ? quotes.error() : charts.error());
    core::NoteRequest request = plan.request;
    request.templateText = *text;
    const core::EnglishScope english;
    request.charts = ui::noteCharts(*charts);
    request.quotes = *quotes;
    const auto document = core::researchNote(loaded->call, request, loaded->others);
    return document ? plan.format->write(*document) : core::failure(document.error());
}

core::Result<void> writeNote(const Plan &plan, Console &console)
{
    const auto bytes = note(plan, console);
    if (!bytes)
        return core::failure(bytes.error());
    if (plan.output != u"-")
        return core::saveFile(plan.output, *bytes);
    console.write(*bytes);
    if (!console.isIntact()) {
        return core::failure(core::Error::Kind::Storage,
                             Words::tr("Standard output was closed or is full, so part of the note is missing."));
    }
    return {};
}

} // namespace

QString NoteCommand::name() const
{
    return u"note"_s;
}

QString NoteCommand::summary() const
{
    return Words::tr("Writes a research note on a call: figures, charts, quotes, open checks and changes.");
}

QString NoteCommand::synopsis() const
{
    return u"FILE|PROJECT [--output PATH] [--format FORMAT] [--title TITLE] [--author NAME] [--date DATE] "
           "[--charts KEYS] [--quotes WHICH] [--tag TAG]... [--no-history] [--no-checks] [--no-changes] "
           "[--template FILE] [--document N] [--layout LAYOUT] [--input-format ID]\n"
           "       emend-cli note --print-template"_s;
}

QString NoteCommand::description() const
{
    QList<std::pair<QString, QString>> rows;
    for (const ui::NoteFormat &format : ui::noteFormats())
        rows.append({format.id, format.name});
    return Words::tr(
               "The format follows from the ending of PATH. Parts that would be empty are left out.\n\nFormats:\n")
           + table(rows) + Words::tr("\nPlaceholders of a template, as in {{company}}:\n")
           + table(core::notePlaceholders())
           + Words::tr("\nExamples:\n"
                       "  emend-cli note calls.emend --document 2 --author \"Kim Lee\" --output note.docx\n"
                       "  emend-cli note call.txt --quotes figures --charts none\n"
                       "  emend-cli note --print-template > mine.md\n"
                       "  emend-cli note calls.emend --tag Guidance --template mine.md --output note.pdf\n");
}

QList<QCommandLineOption> NoteCommand::options() const
{
    return QList<QCommandLineOption>{
               QCommandLineOption({u"o"_s, u"output"_s},
                                  Words::tr("Where to write; standard output if left out or “-”."), u"PATH"_s),
               QCommandLineOption({u"f"_s, u"format"_s}, Words::tr("What to write; see below."), u"FORMAT"_s),
               QCommandLineOption(u"title"_s, Words::tr("The title; company and period if left out."), u"TITLE"_s),
               QCommandLineOption(u"author"_s, Words::tr("Who writes the note."), u"NAME"_s),
               QCommandLineOption(u"date"_s, Words::tr("The date of the note, such as 2025-10-28."), u"DATE"_s),
               QCommandLineOption(u"charts"_s,
                                  Words::tr("Keys of charts with commas between them, all or none; the first three "
                                            "if left out."),
                                  u"KEYS"_s),
               QCommandLineOption(u"quotes"_s,
                                  Words::tr("annotated passages (if left out), sentences of the figures, or none."),
                                  u"WHICH"_s),
               QCommandLineOption(u"tag"_s,
                                  Words::tr("Quotes only passages with this tag or one below it; may be repeated."),
                                  u"TAG"_s),
               QCommandLineOption(u"no-history"_s, Words::tr("Leaves out the earlier calls of the company.")),
               QCommandLineOption(u"no-checks"_s, Words::tr("Leaves out sums that do not come out.")),
               QCommandLineOption(u"no-changes"_s, Words::tr("Leaves out what was changed in the transcript.")),
               QCommandLineOption(u"template"_s, Words::tr("Makes the note from this template."), u"FILE"_s),
               QCommandLineOption(u"print-template"_s, Words::tr("Prints the template to begin one's own with.")),
               documentOption(),
           }
           + readAsOptions(u"input-format"_s);
}

QStringList NoteCommand::choices(const QString &option) const
{
    if (option == u"format")
        return formatIds();
    if (option == u"quotes")
        return quoteKeys();
    if (option == u"charts")
        return {u"all"_s, u"none"_s};
    return option == u"input-format" ? inputFormatKeys() : Command::choices(option);
}

ExitCode NoteCommand::execute(const QCommandLineParser &arguments, Console &console) const
{
    if (arguments.isSet(u"print-template"_s)) {
        console.write(core::defaultNoteTemplate());
        return Success;
    }
    const auto plan = planFrom(arguments);
    if (!plan) {
        console.say(plan.error().message);
        return Usage;
    }
    console.showProgress(Words::tr("Writing a note on %1").arg(plan->call.path));
    if (const auto written = writeNote(*plan, console); !written) {
        console.say(sentence(plan->call.path, written.error()));
        return Failed;
    }
    if (plan->output != u"-")
        console.say(Words::tr("Written: %1").arg(plan->output));
    return Success;
}

} // namespace cli
