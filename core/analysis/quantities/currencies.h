// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// How a word or sign names a currency, and where it may stand.
struct CurrencyWord {
    QString code;              ///< ISO 4217; empty for "dollars" and the like if several are possible.
    bool standsBefore = false; ///< "RMB 5 million"
    bool standsAfter = false;  ///< "5 million yuan"
    bool needsScale = false;   ///< Also an everyday word: "won", "real", "pounds".
    bool isCent = false;       ///< A hundredth of the currency.
    bool isMisheard = false;   ///< Not a currency as written, but how recognisers hear one: "R&B".

    bool isCurrency() const { return standsBefore || standsAfter; }
};

/// The currency that a folded word names; all false if it names none.
CurrencyWord currencyWord(QStringView folded);

/// The currency of a sign or code glued to a number, such as "US$" or "VND"; empty if there is none. Letter case
/// counts only for single letters.
QString gluedCurrency(QStringView prefix);

/// Whether a folded word says which dollars (pounds, francs…) are meant, and their code: "canadian" with "dollars".
QString nationalCurrency(QStringView nation, QStringView unit);

} // namespace core
