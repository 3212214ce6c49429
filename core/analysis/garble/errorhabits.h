// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include "core/analysis/garble/modelreader.h"

namespace core {

/// Which words recognisers write wrongly time and again, in call after call: how likely a word was wrong wherever it
/// stood, and next to another word.
class ErrorHabits
{
public:
    /// A word of which nothing is known.
    static constexpr int unknown = -1;

    ErrorHabits() = default;

    /// Takes the habits from data that packaging/model/train_garble.py wrote; false if it is not of that form.
    bool read(QByteArrayView data);

    /// The number of a word by its number in CallModel, or by its folded text if that does not know it.
    int idOf(int modelId, const QString &folded) const;

    /// Log-odds that the word was wrong; the mean of all words if nothing is known.
    float odds(int word) const;

    /// The same where it stood behind or before another word.
    float oddsBehind(int before, int word) const { return odds(m_behind, word, before); }
    float oddsBefore(int word, int next) const { return odds(m_before, word, next); }

private:
    /// For each word the words it stood next to, ascending, and the log-odds.
    struct Neighbours {
        NumberList<quint32> starts;
        NumberList<quint16> words;
        NumberList<quint8> odds;
    };

    float odds(const Neighbours &neighbours, int word, int beside) const;

    QByteArray m_data;      ///< What the lists below lie in.
    int m_words = 0;        ///< All, those of CallModel first.
    quint8 m_usualOdds = 0; ///< Of any word.
    QHash<QString, int> m_others;
    NumberList<quint8> m_odds;
    Neighbours m_behind;
    Neighbours m_before;
};

} // namespace core
