// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/turnfinder.h"

#include <algorithm>

#include "core/analysis/turns/boundarymodel.h"
#include "core/analysis/turns/cast.h"
#include "core/analysis/turns/cues.h"
#include "core/analysis/turns/handovercutter.h"
#include "core/analysis/turns/introductions.h"
#include "core/analysis/turns/labelcaster.h"
#include "core/analysis/turns/languagefinder.h"
#include "core/analysis/turns/rolefinder.h"
#include "core/analysis/turns/sectionfinder.h"
#include "core/analysis/turns/speakercaster.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestTurn = 1500; ///< Words; a single imported turn that is longer has several speakers.

/// Whether an imported turn is a whole call whose changes of speaker the file does not show.
bool isOneStretch(const Transcript &transcript, qsizetype words)
{
    return transcript.layout() == Layout::Unbroken || (transcript.turns().size() == 1 && words > longestTurn);
}

/// Cuts where the model sees a change of speaker and, inside what it leaves, at the formulas of the genre.
Passages cutByModel(TextRange indices, qsizetype imported, const TokenList &tokens, const HandOverCutter &cutter)
{
    QList<Boundary> begins = BoundaryModel(tokens).boundariesIn(indices.begin, indices.end);
    begins.prepend(Boundary{indices.begin, 0.0F});
    Passages passages;
    for (qsizetype i = 0; i < begins.size(); ++i) {
        const qsizetype end = i + 1 < begins.size() ? begins[i + 1].token : indices.end;
        Passages cut = cutter.cut(begins[i].token, end, imported);
        if (i > 0 && !cut.isEmpty()) {
            cut.first().isCut = true;
            cut.first().odds = begins[i].odds;
        }
        passages += cut;
    }
    return passages;
}

/// The passages of all imported turns; those of turns with a label are left whole.
Passages cutIntoPassages(const Transcript &transcript, const TokenList &tokens, const HandOverCutter &cutter)
{
    Passages passages;
    for (qsizetype i = 0; i < transcript.turns().size(); ++i) {
        const ImportedTurn &imported = transcript.turns()[i];
        const TextRange indices = tokens.indicesIn(imported.range);
        if (indices.isEmpty())
            continue;
        if (imported.name.isEmpty()) {
            const bool isUnbroken = isOneStretch(transcript, indices.length());
            passages += isUnbroken ? cutByModel(indices, i, tokens, cutter) : cutter.cut(indices.begin, indices.end, i);
            continue;
        }
        Passage whole;
        whole.first = indices.begin;
        whole.end = indices.end;
        whole.imported = i;
        passages.append(whole);
    }
    return passages;
}

QList<QList<Introduction>> introductionsOf(const Passages &passages, const IntroductionFinder &finder)
{
    QList<QList<Introduction>> result;
    result.reserve(passages.size());
    for (const Passage &passage : passages)
        result.append(finder.find(passage));
    return result;
}

/// The people of the cast who speak, as speakers with ids that depend on the transcript alone.
QList<Speaker> speakersOf(const Cast &cast, const Passages &passages, const Transcript &transcript,
                          QHash<int, SpeakerId> *ids)
{
    QHash<Role, int> unnamed;
    for (int person = 0; person < cast.people().size(); ++person) {
        if (cast[person].name.isEmpty())
            ++unnamed[cast[person].role];
    }
    QList<Speaker> speakers;
    QHash<Role, int> counted;
    for (const Passage &passage : passages) {
        if (passage.person < 0 || ids->contains(passage.person))
            continue;
        const Person &person = cast[passage.person];
        Speaker speaker;
        speaker.name = person.name;
        speaker.role = person.role;
        speaker.title = person.title;
        speaker.firm = person.firm;
        const bool isNumbered = person.name.isEmpty() && unnamed.value(person.role) > 1;
        speaker.number = isNumbered ? ++counted[person.role] : 0;
        speaker.id = SpeakerId{
            guidFromName(QString::fromLatin1(transcript.sha256()) + u"speaker"_s + QString::number(passage.first))};
        ids->insert(passage.person, speaker.id);
        speakers.append(speaker);
    }
    return speakers;
}

TurnId turnId(const Transcript &transcript, TextRange range)
{
    return TurnId{guidFromName(QString::fromLatin1(transcript.sha256()) + QString::number(range.begin))};
}

SpeakerTurns turnsOf(const Passages &passages, const Cast &cast, const Transcript &transcript, const TokenList &tokens)
{
    SpeakerTurns result;
    QHash<int, SpeakerId> ids;
    result.speakers = speakersOf(cast, passages, transcript, &ids);
    for (const Passage &passage : passages) {
        Turn turn;
        turn.range = tokens.rangeOf(passage.first, passage.end - 1);
        turn.id = turnId(transcript, turn.range);
        turn.speaker = ids.value(passage.person);
        turn.section = passage.section;
        turn.language = passage.language;
        turn.isMachineTranslation = passage.isMachineTranslation;
        turn.confidence = std::clamp(passage.confidence, 0.0, 1.0);
        turn.reason = passage.reason;
        if (passage.renders >= 0)
            turn.renders = result.turns[passage.renders].id;
        result.turns.append(turn);
    }
    return result;
}

} // namespace

SpeakerTurns findTurns(const Transcript &transcript, const TokenList &tokens)
{
    const CueList cues(tokens);
    const HandOverCutter cutter(tokens, cues);
    Passages passages = cutIntoPassages(transcript, tokens, cutter);
    LanguageFinder(tokens, cues).find(&passages, cutter.isInterpreted());

    const IntroductionFinder finder(tokens, cues);
    const QList<QList<Introduction>> introductions = introductionsOf(passages, finder);
    const bool isLabelled = std::any_of(transcript.turns().begin(), transcript.turns().end(),
                                        [](const ImportedTurn &turn) { return !turn.name.isEmpty(); });
    Cast cast;
    if (isLabelled) {
        cast = LabelCaster(tokens, cues, finder).assign(&passages, introductions, transcript.turns());
    } else {
        RoleFinder(tokens, cues).find(&passages, introductions);
        cast = SpeakerCaster(tokens, cues, finder).assign(&passages, introductions);
    }
    SectionFinder(tokens, cues).find(&passages, cast);
    return turnsOf(passages, cast, transcript, tokens);
}

} // namespace core
