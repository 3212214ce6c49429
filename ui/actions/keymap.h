// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

#include "core/base/result.h"

namespace ui {

/// Keys of actions by the object name of the action. An empty list says that the action has no key.
using KeyMap = QMap<QString, QList<QKeySequence>>;

/// Keys as a JSON file that people can read and pass on.
QByteArray toJson(const KeyMap &keys);

/// Reads what toJson() wrote. Names that this version does not know are kept. Fails with a sentence if it is another
/// kind of file or a key in it cannot be pressed.
core::Result<KeyMap> keyMapFromJson(const QByteArray &json);

/// Why a key cannot be the shortcut of an action, in a sentence; none if it can. Keys that write or move in a text, and
/// those of the desktop, are refused.
std::optional<QString> objectionTo(const QKeySequence &key);

} // namespace ui
