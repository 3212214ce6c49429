// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QStringList>

#include "app/cli/program.h"

namespace support {

/// One run of the program, without a process.
struct Run {
    explicit Run(const QStringList &arguments, cli::Console::ErrorSide side = cli::Console::ErrorSide::File)
    {
        QBuffer out(&output);
        QBuffer err(&errors);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        cli::Console console(out, err, side);
        exitCode = cli::run(QStringList{QStringLiteral("emend-cli")} + arguments, console);
    }

    QByteArray output;
    QByteArray errors;
    cli::ExitCode exitCode = cli::Failed;
};

} // namespace support
