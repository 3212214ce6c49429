// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/detector.h"
#include "core/analysis/garble/callmodel.h"
#include "core/analysis/garble/callnames.h"

namespace core {

/// What speaks for a word that the model does not know.
enum class Familiarity {
    Counted, ///< The model knows it.
    Name,    ///< It belongs to the name of somebody in the call or of their firm.
    Acronym, ///< Two to five capital letters.
    English, ///< It stands in the list of English words.
    Strange  ///< Nothing.
};

/// The tokens of a call as the signals see them: their numbers in the model, how often the call says each word, and
/// which turn each belongs to. Made once for a call.
class CallWords
{
public:
    explicit CallWords(const DetectorInput &input);

    const DetectorInput &input() const { return m_input; }
    const TokenList &tokens() const { return m_input.tokens; }
    const CallModel &model() const { return m_model; }

    /// The number of a token's word in the model, or CallModel::unknown.
    int modelId(qsizetype token) const { return modelIdOf(tokens()[token].id); }
    int modelIdOf(qint32 id) const { return m_modelIds[static_cast<size_t>(id)]; } ///< The same by Token::id.

    /// What speaks for the word of a token, names first.
    Familiarity familiarity(qsizetype token) const;

    /// Whether the word of a token belongs to the name of somebody in the call or of their firm.
    bool isKnownName(qsizetype token) const { return m_names.contains(tokens()[token].id); }

    /// How often the call says the word of a token, in turns.
    int timesSaid(qsizetype token) const { return timesSaidOf(tokens()[token].id); }
    int timesSaidOf(qint32 id) const { return m_timesSaid[static_cast<size_t>(id)]; } ///< The same by Token::id.

    /// How often the call writes the word of a token with a capital letter inside a sentence.
    int timesCapital(qsizetype token) const { return timesCapitalOf(tokens()[token].id); }
    int timesCapitalOf(qint32 id) const { return m_timesCapital[static_cast<size_t>(id)]; } ///< The same by Token::id.

    /// How often the call says a folded word.
    int timesSaid(const QString &folded) const;

    /// The model's number of what stands before or behind a token: the edge of a sentence, a word, or unknown.
    int before(qsizetype token) const;
    int behind(qsizetype token) const;

    /// The turn of a token, or -1 for text that nobody speaks.
    int turnOf(qsizetype token) const { return m_turns[static_cast<size_t>(token)]; }
    bool isTranslated(qsizetype token) const;

    /// Whether the token stands inside a sentence, so that a capital letter means something.
    bool isInsideSentence(qsizetype token) const;

    /// Whether both tokens are in the same turn; false if one of them is in none or there is no such token.
    bool areTogether(qsizetype first, qsizetype second) const;

private:
    Familiarity familiarityOf(qint32 id) const;

    const DetectorInput &m_input;
    const CallModel &m_model;
    const CallNames m_names;
    std::vector<int> m_modelIds;
    std::vector<Familiarity> m_familiarities; ///< By Token::id: of words that are neither names nor acronyms.
    std::vector<int> m_timesSaid;
    std::vector<int> m_timesCapital;
    std::vector<int> m_turns;
};

} // namespace core
