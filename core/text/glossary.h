// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// A word or phrase as it should be written, and the wrong forms in which recognisers write it.
struct GlossaryTerm {
    QString right;
    QStringList wrong;

    friend bool operator==(const GlossaryTerm &, const GlossaryTerm &) = default;
};

/// Terms in the order in which they are shown. Where two of them claim one wrong form, the first counts.
using Glossary = QList<GlossaryTerm>;

/// The term of a line such as `gearing ratio = hearing ratio | gear in ratio`; none if one of the sides is missing.
std::optional<GlossaryTerm> glossaryTermFrom(QStringView line);

/// The line that glossaryTermFrom() reads.
QString glossaryLine(const GlossaryTerm &term);

/// Both glossaries as one: terms with the same right form are joined, blanks and repeated wrong forms are dropped, and
/// so are terms that nothing is left of. Those of first come first.
Glossary joined(const Glossary &first, const Glossary &second);

} // namespace core
