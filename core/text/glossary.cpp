// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/glossary.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Adds the wrong forms that term does not have yet and that differ from its right form.
void addWrong(GlossaryTerm *term, const QStringList &more)
{
    for (const QString &wrong : more) {
        const QString form = wrong.simplified();
        if (!form.isEmpty() && form != term->right && !term->wrong.contains(form, Qt::CaseInsensitive))
            term->wrong.append(form);
    }
}

} // namespace

std::optional<GlossaryTerm> glossaryTermFrom(QStringView line)
{
    const qsizetype sign = line.indexOf(u'=');
    if (sign < 0)
        return std::nullopt;
    GlossaryTerm term;
    term.right = line.first(sign).toString().simplified();
    addWrong(&term, line.sliced(sign + 1).toString().split(u'|'));
    if (term.right.isEmpty() || term.wrong.isEmpty())
        return std::nullopt;
    return term;
}

QString glossaryLine(const GlossaryTerm &term)
{
    return term.right + u" = "_s + term.wrong.join(u" | "_s);
}

Glossary joined(const Glossary &first, const Glossary &second)
{
    Glossary result;
    QHash<QString, qsizetype> places;
    for (const Glossary *glossary : {&first, &second}) {
        for (const GlossaryTerm &term : *glossary) {
            const QString right = term.right.simplified();
            if (right.isEmpty())
                continue;
            const qsizetype place = places.value(right, result.size());
            if (place == result.size()) {
                places.insert(right, place);
                result.append(GlossaryTerm{right, {}});
            }
            addWrong(&result[place], term.wrong);
        }
    }
    result.removeIf([](const GlossaryTerm &term) { return term.wrong.isEmpty(); });
    return result;
}

} // namespace core
