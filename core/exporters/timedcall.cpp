// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/timedcall.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "core/base/translations.h"
#include "core/exporters/cleancall.h"
#include "core/project/correctedtiming.h"
#include "core/text/tokens.h"
#include "core/text/wordcut.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool endsSentence(QStringView word)
{
    return word.endsWith(u'\u3002') || word.endsWith(u'\uff01') || word.endsWith(u'\uff1f');
}

bool endsClause(QStringView word)
{
    return endsSentence(word) || word.endsWith(u'\uff0c') || word.endsWith(u'\u3001') || word.endsWith(u'\uff1b');
}

/// The places where a token of a script without blanks can be cut; its begin and its end.
QList<qsizetype> edgesOf(const QString &text, TextRange token)
{
    QList<qsizetype> edges{token.begin};
    for (qsizetype at = token.begin + 1; at < token.end; ++at) {
        const QChar before = text[at - 1];
        const bool isHan = before.script() == QChar::Script_Han || text[at].script() == QChar::Script_Han
                           || before.script() == QChar::Script_Hiragana || before.script() == QChar::Script_Katakana;
        if (isHan && isWordEdge(text, at))
            edges.append(at);
    }
    edges.append(token.end);
    return edges;
}

/// The words of a text, which begins at offset in the corrected one.
QList<SaidWord> wordsOf(const QString &text, qsizetype offset, const CorrectedTiming &timing)
{
    QList<SaidWord> words;
    for (const Token &token : TokenList(text)) {
        const QList<qsizetype> edges = edgesOf(text, token.range);
        for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
            SaidWord word;
            word.text = text.sliced(edges[i], edges[i + 1] - edges[i]);
            word.range = TextRange{edges[i], edges[i + 1]}.shifted(offset);
            word.span = *timing.spanOf(word.range);
            word.isApart = i == 0;
            const bool isLast = i + 2 == edges.size();
            word.endsSentence = (isLast && token.endsSentence) || endsSentence(word.text);
            word.endsClause = (isLast && token.endsClause) || endsClause(word.text);
            words.append(word);
        }
    }
    return words;
}

} // namespace

QString timesObstacle(const ReviewedCall &call)
{
    const QList<TimedWord> &words = call.call.transcript.words();
    if (std::any_of(words.begin(), words.end(), [](const TimedWord &word) { return word.start || word.end; }))
        return {};
    return QCoreApplication::translate("core::Exporter",
                                       "The file of this call does not tell when its words were said, so there is "
                                       "nothing to write. Import the call from subtitles or from the JSON of a "
                                       "recogniser.");
}

Result<QList<SaidTurn>> saidTurns(const ReviewedCall &call, const ExportOptions &options)
{
    if (const QString obstacle = timesObstacle(call); !obstacle.isEmpty())
        return failure(Error::Kind::Input, obstacle);
    const EnglishScope english;
    const Timing timing(call.call.transcript.words());
    const CorrectedTiming corrected(timing, call.map);
    const QSet<TurnId> left = turnsLeftOut(call.call.speech, options.interpreted);
    QList<SaidTurn> turns;
    for (const Turn &turn : call.call.speech.turns) {
        if (left.contains(turn.id))
            continue;
        const TextRange range = correctedRange(call, turn.range);
        const Speaker *speaker = call.speakerOf(turn);
        SaidTurn said{speaker ? speaker->displayName().simplified() : u"Unknown speaker"_s, turn.language, {}};
        said.words = wordsOf(range.of(call.map.corrected()).toString(), range.begin, corrected);
        if (!said.words.isEmpty())
            turns.append(said);
    }
    return turns;
}

QString textOf(const QList<SaidWord> &words)
{
    QString text;
    for (const SaidWord &word : words) {
        if (word.isApart && !text.isEmpty())
            text += u' ';
        text += word.text;
    }
    return text;
}

} // namespace core
