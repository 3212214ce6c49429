// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/annotationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

QStringList tagNames(const Annotation &annotation, const QList<Tag> &codebook)
{
    QStringList names;
    for (const TagId &id : annotation.tags) {
        const auto tag = std::find_if(codebook.begin(), codebook.end(), [&](const Tag &each) { return each.id == id; });
        if (tag != codebook.end())
            names.append(tag->name);
    }
    return names;
}

QString annotationText(const Annotation &annotation, const QList<Tag> &codebook)
{
    const QString tags = tagNames(annotation, codebook).join(u", "_s);
    QStringList lines{annotation.about, tags.isEmpty() ? QString() : u'[' + tags + u']', annotation.note};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace core
