// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/inputs.h"

namespace cli {

QStringList Command::choices(const QString &option) const
{
    return option == QLatin1StringView("layout") ? layoutKeys() : QStringList();
}

} // namespace cli
