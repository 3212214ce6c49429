// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/officenotes.h"

#include "core/importers/xmlwalk.h"

namespace core {

QStringList OfficeNotes::sentences() const
{
    QStringList notes;
    if (changes > 0)
        notes.append(tr("%n tracked change(s) were read as accepted.", nullptr, changes));
    if (comments > 0)
        notes.append(tr("%n comment(s) were left out.", nullptr, comments));
    if (footnotes > 0)
        notes.append(tr("%n footnote(s) were left out.", nullptr, footnotes));
    if (hasHiddenWords)
        notes.append(tr("Words that are hidden in the document were left out."));
    return notes;
}

QString titleOfProperties(const QByteArray &part)
{
    XmlWalk walk(part);
    QString title;
    bool isTitle = false;
    while (walk.next() && !(isTitle && walk.closes())) {
        if (walk.opens(u"title"))
            isTitle = true;
        else if (isTitle && walk.isText())
            title += walk.text();
    }
    return title.simplified();
}

} // namespace core
