// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program that test_kills kills: works on a project and says of each step what it will be and when it is done.
#include <cstdio>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>

#include "core/project/edits.h"
#include "tests/reliability/workedproject.h"
#include "tests/support/calls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

using Deed = std::function<core::Result<void>(core::Project &)>;

constexpr int mostCalls = 4;

void say(const char *word, const QByteArray &state)
{
    std::printf("%s %s\n", word, state.constData());
    std::fflush(stdout);
}

QByteArray stateOf(const core::Project &project)
{
    return QCryptographicHash::hash(reliability::described(project).toUtf8(), QCryptographicHash::Sha1).toHex();
}

core::Finding findingAt(core::TextRange range)
{
    core::Finding finding;
    finding.detector = u"repeated-phrase"_s;
    finding.range = range;
    finding.suggestion = u"words"_s;
    return finding;
}

core::Result<void> import(core::Project &project, int number)
{
    const QString text = reliability::callText(number, 300);
    const core::Transcript transcript = support::transcript(text);
    const auto added = project.addDocument(text.toUtf8(), transcript, support::twoSpeakers(transcript));
    if (!added)
        return core::failure(added.error());
    return {};
}

/// Something to do, chosen by random numbers alone, so that it can be done to two projects alike.
Deed randomDeed(QRandomGenerator &random)
{
    const int what = random.bounded(10);
    const quint32 where = random.generate();
    return [what, where](core::Project &project) -> core::Result<void> {
        const QList<core::DocumentInfo> documents = project.documents();
        if (documents.isEmpty() || (what == 0 && documents.size() < mostCalls))
            return import(project, static_cast<int>(documents.size()) + 1);
        if (what == 1 && project.canUndo())
            return project.undo();
        if (what == 2 && project.canRedo())
            return project.redo();
        const core::CallState &call = project.call(documents[where % documents.size()].id);
        const core::Turn &turn = call.speech.turns[(where / 7) % call.speech.turns.size()];
        const core::TextRange words{turn.range.begin, std::min(turn.range.begin + 5, turn.range.end)};
        switch (what) {
        case 3:
            return project.apply(core::annotate(call, words, u"note 备注"_s, {}));
        case 4:
            return project.apply(core::acceptFinding(call, findingAt(words), u"words"_s));
        case 5:
            return project.apply(core::dismissFinding(call, findingAt(words), core::Verdict::Scope::Here));
        case 6:
            return project.apply(core::splitTurn(call, turn.id, turn.range.begin + turn.range.length() / 2));
        case 7:
            return project.apply(core::joinWithPrevious(call, turn.id));
        default:
            const core::TextRange shown = call.textMap().toCorrected(words);
            return project.apply(core::typeText(call, {shown.begin, shown.begin}, u"增 📈 "_s));
        }
    };
}

template<typename T>
T taken(core::Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    const QString twinPath = QCoreApplication::arguments().value(2);
    QRandomGenerator random(QCoreApplication::arguments().value(3).toUInt());
    const auto clock = std::make_shared<support::ManualClock>();
    const auto project = taken(core::Project::open(path, clock));
    // Each step is done to the twin first, which says how the project will be afterwards.
    if (const auto copied = project->saveCopy(twinPath); !copied)
        qFatal("%s", qPrintable(copied.error().message));
    const auto twin = taken(core::Project::open(twinPath, clock));
    say("open", stateOf(*project));
    for (;;) {
        clock->advance(random.bounded(4000));
        const Deed deed = randomDeed(random);
        if (!deed(*twin))
            return 1;
        say("will", stateOf(*twin));
        if (!deed(*project))
            return 1;
        say("done", stateOf(*project));
    }
}
