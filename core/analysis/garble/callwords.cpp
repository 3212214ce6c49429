// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/callwords.h"

#include <algorithm>

#include "core/analysis/garble/vocabulary.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int usual = 3; ///< A word that a call says that often is one of its own.

/// "CPU", "R&D", "QRs", "PaaS", "p.m": up to five letters or signs, more than one of them a capital or with stops.
bool isAcronym(QStringView word)
{
    constexpr qsizetype longest = 5;
    if (word.size() < 2 || word.size() > longest)
        return false;
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return capitals >= 2 || (word.size() > 2 && word[1] == u'.');
}

} // namespace

CallWords::CallWords(const DetectorInput &input)
    : m_input(input)
    , m_model(CallModel::instance())
    , m_names(input)
{
    const auto words = static_cast<size_t>(tokens().distinctWords());
    m_modelIds.reserve(words);
    for (qint32 id = 0; id < tokens().distinctWords(); ++id)
        m_modelIds.push_back(m_model.idOf(tokens().folded(id)));
    m_timesSaid.assign(words, 0);
    m_timesCapital.assign(words, 0);
    m_turns.assign(static_cast<size_t>(tokens().size()), -1);
    for (qsizetype turn = 0; turn < input.speech.turns.size(); ++turn) {
        const TextRange indices = tokens().indicesIn(input.speech.turns[turn].range);
        for (qsizetype i = indices.begin; i < indices.end; ++i) {
            m_turns[static_cast<size_t>(i)] = static_cast<int>(turn);
            ++m_timesSaid[static_cast<size_t>(tokens()[i].id)];
            if (tokens()[i].isCapitalized && isInsideSentence(i))
                ++m_timesCapital[static_cast<size_t>(tokens()[i].id)];
        }
    }
    m_familiarities.reserve(words);
    for (qint32 id = 0; id < tokens().distinctWords(); ++id)
        m_familiarities.push_back(familiarityOf(id));
}

int CallWords::timesSaid(const QString &folded) const
{
    const qint32 id = tokens().idOf(folded);
    return id < 0 ? 0 : m_timesSaid[static_cast<size_t>(id)];
}

Familiarity CallWords::familiarityOf(qint32 id) const
{
    if (m_modelIds[static_cast<size_t>(id)] != CallModel::unknown)
        return Familiarity::Counted;
    const QString &folded = tokens().folded(id);
    const bool isOwnedByUsual = folded.endsWith(u"'s"_s) && timesSaid(folded.chopped(2)) >= usual;
    return isOwnedByUsual || isEnglishWord(folded) || isFinanceWord(folded) ? Familiarity::English
                                                                            : Familiarity::Strange;
}

Familiarity CallWords::familiarity(qsizetype token) const
{
    if (isKnownName(token) && tokens()[token].isCapitalized)
        return Familiarity::Name;
    if (isAcronym(tokens().wordAt(token)))
        return Familiarity::Acronym;
    return m_familiarities[static_cast<size_t>(tokens()[token].id)];
}

bool CallWords::areTogether(qsizetype first, qsizetype second) const
{
    if (first < 0 || second < 0 || first >= tokens().size() || second >= tokens().size())
        return false;
    return turnOf(first) >= 0 && turnOf(first) == turnOf(second);
}

int CallWords::before(qsizetype token) const
{
    if (!areTogether(token - 1, token) || tokens()[token - 1].endsSentence)
        return m_model.edge();
    return modelId(token - 1);
}

int CallWords::behind(qsizetype token) const
{
    if (tokens()[token].endsSentence || !areTogether(token, token + 1))
        return m_model.edge();
    return modelId(token + 1);
}

bool CallWords::isTranslated(qsizetype token) const
{
    return turnOf(token) >= 0 && m_input.speech.turns[turnOf(token)].isMachineTranslation;
}

bool CallWords::isInsideSentence(qsizetype token) const
{
    return areTogether(token - 1, token) && !tokens()[token - 1].endsSentence;
}

} // namespace core
