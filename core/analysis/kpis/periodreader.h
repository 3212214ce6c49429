// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>
#include <QList>
#include <QString>

#include "core/analysis/quantities/quantitywords.h"
#include "core/text/tokens.h"

namespace core {

/// The fiscal quarter that a call reports on; 0 where it cannot be told.
struct FiscalQuarter {
    int year = 0;
    int quarter = 0;

    bool isKnown() const { return year > 0 && quarter > 0; }
    QString key() const; ///< "2025Q2", or empty.
    FiscalQuarter before() const;

    friend bool operator==(const FiscalQuarter &, const FiscalQuarter &) = default;
};

/// Words that name a period or a comparison with one.
struct PeriodMention {
    enum class Relation {
        Current,          ///< The quarter that the call is about.
        YearAgo,          ///< The same period of the year before.
        QuarterAgo,       ///< The quarter before.
        YearOnYear,       ///< "year over year"
        QuarterOnQuarter, ///< "sequentially"
        Other,            ///< Any other period; see key.
    };

    qsizetype first = 0; ///< Index of its first token.
    qsizetype last = 0;  ///< Index of its last token.
    Relation relation = Relation::Other;
    QString key;     ///< "2025Q2", "2025H1", "9M2020", "FY2025", "2020-06", "2025-06-30"; empty for comparisons
                     ///< and where the year cannot be told.
    int quarter = 0; ///< 1..4 for a named quarter, otherwise 0.
};

/// Finds periods in one call.
class PeriodReader
{
public:
    /// Tells the quarter that the call is about from its first minutes, or else from its date.
    PeriodReader(const TokenList &tokens, const QuantityWords &words, QDate callDate);

    FiscalQuarter call() const { return m_call; }

    /// The period named at token first, reading no further than before end.
    std::optional<PeriodMention> read(qsizetype first, qsizetype end) const;

    /// All periods named in the tokens [begin, end), in order.
    QList<PeriodMention> find(qsizetype begin, qsizetype end) const;

private:
    void findCall(QDate callDate);
    int ordinalAt(qsizetype index) const;
    int yearAt(qsizetype &next, qsizetype end) const;
    std::optional<PeriodMention> readQuarter(qsizetype first, qsizetype end) const;
    std::optional<PeriodMention> readComparison(qsizetype first, qsizetype end) const;
    std::optional<PeriodMention> readMonths(qsizetype first, qsizetype end) const;
    std::optional<PeriodMention> readYear(qsizetype first, qsizetype end) const;
    std::optional<PeriodMention> readShort(qsizetype first) const;
    std::optional<PeriodMention> readDay(qsizetype first, qsizetype end) const;
    PeriodMention quarterMention(qsizetype first, qsizetype last, int quarter, int year) const;

    const TokenList &m_tokens;
    const QuantityWords &m_words;
    QList<bool> m_mayBegin; ///< By token id.
    FiscalQuarter m_call;
};

} // namespace core
