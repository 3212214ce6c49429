// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/searchcommand.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/inputs.h"
#include "core/project/excerpt.h"
#include "core/project/project.h"
#include "core/text/folding.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindKeys{"said"_L1, "noted"_L1, "figure"_L1};
constexpr std::array roles{core::Role::Operator, core::Role::Executive, core::Role::InvestorRelations,
                           core::Role::Analyst, core::Role::Interpreter};
constexpr std::array sections{core::Section::Opening, core::Section::SafeHarbour, core::Section::PreparedRemarks,
                              core::Section::QuestionsAndAnswers, core::Section::Closing};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::SearchCommand)
};

tl::unexpected<core::Error> misuse(const QString &sentence)
{
    return core::failure(core::Error::Kind::Input, sentence);
}

QStringList roleKeys()
{
    QStringList keys;
    for (const core::Role role : roles)
        keys.append(core::roleKey(role));
    return keys;
}

QStringList sectionKeys()
{
    QStringList keys;
    for (const core::Section section : sections)
        keys.append(core::sectionKey(section));
    return keys;
}

/// The value of an option that takes one of several words. Fails with Input if it is none of them.
core::Result<QString> choice(const QCommandLineParser &arguments, const QString &option, const QStringList &choices)
{
    const QString value = arguments.value(option);
    if (arguments.isSet(option) && !choices.contains(value)) {
        return misuse(Words::tr("“%1” is no choice for --%2. These can be asked for: %3.")
                          .arg(value, option, choices.join(u", "_s)));
    }
    return value;
}

core::Result<core::SearchRequest> requestFrom(const QCommandLineParser &arguments)
{
    const QStringList given = arguments.positionalArguments();
    if (given.size() < 2)
        return misuse(Words::tr("Name a project and the words to look for."));
    core::SearchRequest request;
    request.words = given.sliced(1).join(u' ');
    if (!core::hasWords(request))
        return misuse(Words::tr("“%1” has no word to look for.").arg(request.words));
    const auto role = choice(arguments, u"role"_s, roleKeys());
    const auto section = choice(arguments, u"section"_s, sectionKeys());
    const auto kind = choice(arguments, u"in"_s, QStringList(kindKeys.begin(), kindKeys.end()));
    if (!role || !section || !kind)
        return core::failure(!role ? role.error() : !section ? section.error() : kind.error());
    request.role = *role;
    request.section = *section;
    if (!kind->isEmpty())
        request.kind =
            static_cast<core::CallPassage::Kind>(std::find(kindKeys.begin(), kindKeys.end(), *kind) - kindKeys.begin());
    request.company = arguments.value(u"company"_s);
    request.period = arguments.value(u"period"_s);
    request.speaker = arguments.value(u"speaker"_s);
    bool isNumber = true;
    if (arguments.isSet(u"limit"_s))
        request.limit = arguments.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || request.limit < 1)
        return misuse(Words::tr("“%1” is no number of hits.").arg(arguments.value(u"limit"_s)));
    return request;
}

/// Fails with Input if the name is not that of exactly one tag.
core::Result<core::TagId> tagNamed(const core::Project &project, const QString &name)
{
    for (const core::Tag &tag : project.tags()) {
        if (core::folded(tag.name) == core::folded(name))
            return tag.id;
    }
    return misuse(Words::tr("The project has no tag “%1”.").arg(name));
}

/// One hit as lines for the terminal: where, and the words with the match in brackets.
QString described(const core::SearchHit &hit, const core::DocumentInfo &info)
{
    QStringList place{info.company.isEmpty() ? info.title : info.company, info.period,
                      core::sectionName(core::sectionFromKey(hit.passage.section)),
                      hit.passage.speaker.isEmpty() ? core::roleName(core::roleFromKey(hit.passage.role))
                                                    : hit.passage.speaker};
    place.removeAll(QString());
    const core::MarkedText excerpt = core::excerptOf(hit.text);
    QString words;
    qsizetype done = 0;
    for (const core::TextRange match : excerpt.matches) {
        words += excerpt.text.mid(done, match.begin - done) + u'[' + match.of(excerpt.text).toString() + u']';
        done = match.end;
    }
    return place.join(u" · "_s) + u"\n  "_s + words + excerpt.text.mid(done) + u'\n';
}

/// One hit with all that is known of it; ranges are in code points.
QJsonObject json(const core::SearchHit &hit, const core::DocumentInfo &info)
{
    const auto range = [](core::TextRange one) { return QJsonObject{{u"start"_s, one.begin}, {u"end"_s, one.end}}; };
    const core::CodePoints points(hit.text.text);
    QJsonArray matches;
    for (const core::TextRange match : hit.text.matches)
        matches.append(range(points.fromUtf16(match)));
    return {
        {u"document"_s, info.id.value},
        {u"title"_s, info.title},
        {u"company"_s, info.company},
        {u"period"_s, info.period},
        {u"kind"_s, kindKeys.at(static_cast<size_t>(hit.passage.kind))},
        {u"section"_s, hit.passage.section},
        {u"speaker"_s, hit.passage.speaker},
        {u"role"_s, hit.passage.role},
        {u"span"_s, range(hit.passage.range)},
        {u"text"_s, hit.text.text},
        {u"matches"_s, matches},
    };
}

core::Result<void> search(const QString &path, core::SearchRequest request, const QString &tag, bool isJson,
                          Console &console)
{
    const auto project = core::Project::open(path);
    if (!project)
        return core::failure(project.error());
    if ((*project)->isReadOnly())
        console.say((*project)->readOnlyReason());
    if (!tag.isEmpty()) {
        const auto id = tagNamed(**project, tag);
        if (!id)
            return core::failure(id.error());
        request.tag = *id;
    }
    const auto found = (*project)->search(request);
    if (!found)
        return core::failure(found.error());
    QHash<core::DocumentId, core::DocumentInfo> infos;
    for (const core::DocumentInfo &info : (*project)->documents())
        infos.insert(info.id, info);
    QJsonArray hits;
    for (const core::SearchHit &hit : found->hits) {
        if (isJson)
            hits.append(json(hit, infos.value(hit.document)));
        else
            console.write(described(hit, infos.value(hit.document)));
    }
    if (isJson)
        console.write(QJsonDocument(hits).toJson());
    if (found->hits.isEmpty())
        console.say(Words::tr("Nothing was found."));
    if (found->isCut)
        console.say(Words::tr("Only the first %1 hits are shown; --limit shows more.").arg(request.limit));
    return {};
}

} // namespace

QString SearchCommand::name() const
{
    return u"search"_s;
}

QString SearchCommand::summary() const
{
    return Words::tr("Finds words in all calls of a project: in the corrected text, in notes and in figures.");
}

QString SearchCommand::synopsis() const
{
    return u"PROJECT WORDS... [--in KIND] [--company NAME] [--period PERIOD] [--speaker NAME] [--role ROLE] "
           "[--section SECTION] [--tag TAG] [--limit N] [--json]"_s;
}

QString SearchCommand::description() const
{
    return Words::tr("All words must be there; “\"a phrase\"” is found as it stands, “marg*” finds beginnings, and "
                     "“-word” leaves out\nwhat has the word. Letter case and diacritics do not count.\n\n"
                     "Roles: %1\nSections: %2\n\n"
                     "Examples:\n"
                     "  emend-cli search calls.emend gross margin --company brackwater\n"
                     "  emend-cli search calls.emend '\"free cash flow\"' --role executive --section qa\n"
                     "  emend-cli search calls.emend guidance --in noted\n")
        .arg(roleKeys().join(u", "_s), sectionKeys().join(u", "_s));
}

QList<QCommandLineOption> SearchCommand::options() const
{
    return {
        QCommandLineOption(u"in"_s, Words::tr("Where to look: said, noted or figure; everywhere if left out."),
                           u"KIND"_s),
        QCommandLineOption(u"company"_s, Words::tr("Only calls of companies whose name contains this."), u"NAME"_s),
        QCommandLineOption(u"period"_s, Words::tr("Only calls on periods that contain this, such as 2025 or 2025Q3."),
                           u"PERIOD"_s),
        QCommandLineOption(u"speaker"_s, Words::tr("Only what was said by people whose name contains this."),
                           u"NAME"_s),
        QCommandLineOption(u"role"_s, Words::tr("Only what was said in this role; see below."), u"ROLE"_s),
        QCommandLineOption(u"section"_s, Words::tr("Only in this section of a call; see below."), u"SECTION"_s),
        QCommandLineOption(u"tag"_s, Words::tr("Only where this tag, or one below it, lies."), u"TAG"_s),
        QCommandLineOption(u"json"_s, Words::tr("Writes the hits as JSON; ranges count code points.")),
        QCommandLineOption(u"limit"_s, Words::tr("How many hits to show; 200 if left out."), u"N"_s),
    };
}

QStringList SearchCommand::choices(const QString &option) const
{
    if (option == "in"_L1)
        return QStringList(kindKeys.begin(), kindKeys.end());
    if (option == "role"_L1)
        return roleKeys();
    return option == "section"_L1 ? sectionKeys() : Command::choices(option);
}

ExitCode SearchCommand::execute(const QCommandLineParser &arguments, Console &console) const
{
    const auto request = requestFrom(arguments);
    if (!request) {
        console.say(request.error().message);
        return Usage;
    }
    const QString path = arguments.positionalArguments().constFirst();
    if (const auto searched = search(path, *request, arguments.value(u"tag"_s), arguments.isSet(u"json"_s), console);
        !searched) {
        console.say(sentence(path, searched.error()));
        return Failed;
    }
    if (!console.isIntact()) {
        console.say(Words::tr("Standard output was closed or is full, so part of the hits is missing."));
        return Failed;
    }
    return Success;
}

} // namespace cli
