// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/exportoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

QList<InterpretedTurns> allInterpretedTurns()
{
    return {InterpretedTurns::Both, InterpretedTurns::Interpreter, InterpretedTurns::NoMachine};
}

QString interpretedTurnsKey(InterpretedTurns choice)
{
    switch (choice) {
    case InterpretedTurns::Interpreter:
        return u"interpreter"_s;
    case InterpretedTurns::NoMachine:
        return u"no-machine"_s;
    case InterpretedTurns::Both:
        break;
    }
    return u"both"_s;
}

std::optional<InterpretedTurns> interpretedTurnsFromKey(QStringView key)
{
    for (const InterpretedTurns choice : allInterpretedTurns()) {
        if (key == interpretedTurnsKey(choice))
            return choice;
    }
    return std::nullopt;
}

QString interpretedTurnsName(InterpretedTurns choice)
{
    switch (choice) {
    case InterpretedTurns::Interpreter:
        return QCoreApplication::translate("core::Exporter", "The interpreter alone where there is one");
    case InterpretedTurns::NoMachine:
        return QCoreApplication::translate("core::Exporter", "No machine translation at all");
    case InterpretedTurns::Both:
        break;
    }
    return QCoreApplication::translate("core::Exporter", "Machine translation and interpreter");
}

} // namespace core
