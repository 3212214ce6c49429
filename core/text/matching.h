// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringView>

namespace core {

/// Matches without copying the subject, which must outlive the match. Qt 6.5 gave this another name.
inline QRegularExpressionMatch matchIn(const QRegularExpression &pattern, QStringView subject)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return pattern.matchView(subject);
#else
    return pattern.match(subject);
#endif
}

} // namespace core
