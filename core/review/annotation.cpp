// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/annotation.h"

#include <QStringList>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QStringList &subjectKeys()
{
    static const QStringList keys{u"passage"_s, u"turn"_s, u"figure"_s, u"finding"_s};
    return keys;
}

} // namespace

QString subjectKey(Annotation::Subject subject)
{
    return subjectKeys()[static_cast<qsizetype>(subject)];
}

Annotation::Subject subjectFromKey(QStringView key)
{
    const qsizetype place = subjectKeys().indexOf(key);
    return place < 0 ? Annotation::Subject::Passage : static_cast<Annotation::Subject>(place);
}

} // namespace core
