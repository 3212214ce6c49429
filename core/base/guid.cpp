// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/guid.h"

#include <QUuid>

namespace core {

QString createGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString guidFromName(QStringView name)
{
    static const QUuid space(QStringLiteral("{6d1f7a56-0c1e-4d0b-9d0a-7f3f2a8d5b11}"));
    return QUuid::createUuidV5(space, name.toString()).toString(QUuid::WithoutBraces);
}

} // namespace core
