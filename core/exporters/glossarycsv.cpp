// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/glossarycsv.h"

#include "core/exporters/csv.h"

using namespace Qt::StringLiterals;

namespace core {

QByteArray glossaryCsv(const Glossary &glossary)
{
    Csv csv({u"right"_s, u"wrong"_s});
    for (const GlossaryTerm &term : glossary) {
        for (const QString &wrong : term.wrong) {
            csv.add(term.right);
            csv.add(wrong);
            csv.endRow();
        }
    }
    return csv.bytes();
}

} // namespace core
