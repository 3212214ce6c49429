// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/verdict.h"

namespace core {

using namespace Qt::StringLiterals;

QString decisionKey(Verdict::Decision decision)
{
    switch (decision) {
    case Verdict::Decision::Accepted:
        return u"accepted"_s;
    case Verdict::Decision::Edited:
        return u"edited"_s;
    case Verdict::Decision::Dismissed:
        break;
    }
    return u"dismissed"_s;
}

Verdict::Decision decisionFromKey(QStringView key)
{
    if (key == u"accepted")
        return Verdict::Decision::Accepted;
    return key == u"edited" ? Verdict::Decision::Edited : Verdict::Decision::Dismissed;
}

} // namespace core
