// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// What the entity at the begin of text stands for, such as “&” for "&amp;", and in length how many characters it has;
/// length is 0 if none stands there.
QString entityAt(QStringView text, qsizetype &length);

/// Text with every entity that is known replaced.
QString withoutEntities(QStringView text);

} // namespace core
