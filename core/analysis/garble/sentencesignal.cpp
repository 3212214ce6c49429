// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/sentencesignal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longSentence = 30; ///< In words.
constexpr int lostStarts = 3;          ///< How many new sentences must be heard in one.
constexpr int commonWord = 50;         ///< How often the model must have counted the word that begins one.
constexpr double nameShare = 0.3;      ///< Words with capitals more often than that may be names.

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::SentenceSignal)
};

/// A capital letter in the middle of a sentence on a word that is no name: "at this stage But what is".
bool isLostStart(const CallWords &words, qsizetype token)
{
    const Token &current = words.tokens()[token];
    const bool isWord = words.modelId(token) != CallModel::unknown && current.word.length() > 1 && !current.hasDigit;
    return current.isCapitalized && isWord && words.isInsideSentence(token)
           && words.model().count(words.modelId(token)) >= commonWord
           && words.model().capitalShare(words.modelId(token)) < nameShare;
}

/// The candidate that a sentence without stops is. Only a translation is shown: there it is noise, elsewhere it is a
/// recogniser that does not punctuate.
Suspicion runOn(const CallWords &words, qsizetype first, qsizetype last)
{
    Suspicion suspicion;
    suspicion.first = first;
    suspicion.last = last;
    suspicion.category = u"run-on"_s;
    suspicion.score = words.isTranslated(first) ? 0.5 : 0.1;
    suspicion.reason = Sentences::tr("Several sentences run together without a full stop.");
    return suspicion;
}

Suspicion cutSentence(qsizetype token)
{
    Suspicion suspicion;
    suspicion.first = token - 1;
    suspicion.last = token;
    suspicion.category = u"broken-sentence"_s;
    suspicion.score = 0.1;
    suspicion.reason = Sentences::tr("The sentence goes on in lower case after the full stop.");
    return suspicion;
}

} // namespace

Suspicions SentenceSignal::find(const CallWords &words) const
{
    Suspicions result;
    qsizetype first = 0;
    int starts = 0;
    for (qsizetype i = 0; i < words.tokens().size(); ++i) {
        if (words.turnOf(i) < 0) {
            first = i + 1;
            continue;
        }
        if (!words.isInsideSentence(i)) {
            first = i;
            starts = 0;
        }
        starts += isLostStart(words, i) ? 1 : 0;
        const bool isLast = words.tokens()[i].endsSentence || !words.areTogether(i, i + 1);
        if (isLast && i - first + 1 >= longSentence && starts >= lostStarts && words.isTranslated(i))
            result.push_back(runOn(words, first, i));
        const QStringView word = words.tokens().wordAt(i);
        const bool isLower = !word.isEmpty() && word.front().isLower();
        if (isLower && words.areTogether(i - 1, i) && words.tokens()[i - 1].endsSentence)
            result.push_back(cutSentence(i));
    }
    return result;
}

} // namespace core
