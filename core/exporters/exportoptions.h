// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace core {

/// Which members of interpreted pairs stand in a clean transcript: the words that a recogniser translated by itself
/// and the interpreter's English say the same.
enum class InterpretedTurns {
    Both,        ///< Everything, in the order in which it was said.
    Interpreter, ///< What an interpreter renders is left out; unrendered words stay.
    NoMachine,   ///< Machine translations are left out, rendered or not.
};

/// All choices, in the order in which they are offered.
QList<InterpretedTurns> allInterpretedTurns();

/// The key under which a choice is named on the command line: "both", "interpreter" or "no-machine".
QString interpretedTurnsKey(InterpretedTurns choice);

/// The choice of a key, if it is one.
std::optional<InterpretedTurns> interpretedTurnsFromKey(QStringView key);

/// The translated name of a choice, for a list to choose from.
QString interpretedTurnsName(InterpretedTurns choice);

/// What an export may leave out or show besides. Formats that hold data rather than a text to read ignore it.
struct ExportOptions {
    InterpretedTurns interpreted = InterpretedTurns::Both;
    bool showsChanges = false; ///< Whether documents track what was changed of the imported text.
};

} // namespace core
