// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/base/textrange.h"

namespace core {

/// What a name stands for.
enum class NameKind { Person, Company, Product };

/// The key under which a kind is written to files, such as "person".
QString nameKindKey(NameKind kind);

/// The translated name of a kind, such as “Person”.
QString nameKindName(NameKind kind);

/// One way in which a call writes a name.
struct NameSpelling {
    /// How much of the name is said. "Mr. Zhou" says only the first word of "Zhou Tao".
    enum class Part { Whole, First, Last };

    QString text; ///< As first written, without "Mr." and without "'s".
    Part part = Part::Whole;
    QList<TextRange> ranges; ///< Where it stands, in order; exactly the words of text.

    qsizetype count() const { return ranges.size(); }

    friend bool operator==(const NameSpelling &, const NameSpelling &) = default;
};

/// Spellings that are probably one person's, company's or product's name. At least one of them is a misspelling.
struct NameGroup {
    NameKind kind = NameKind::Company;
    QString best;                  ///< The proposed spelling of the whole name.
    QList<NameSpelling> spellings; ///< At least two; the whole name first, then the most frequent.
    QString reason;                ///< A sentence for the analyst.

    /// What this spelling becomes where the name is written as whole: the whole name, or the part of it that is said.
    static QString respelled(const NameSpelling &spelling, const QString &whole);

    friend bool operator==(const NameGroup &, const NameGroup &) = default;
};

} // namespace core
