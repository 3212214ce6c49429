// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/toolkitmessages.h"

#include <algorithm>
#include <array>

#include <QString>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array noises{
    "QStandardPaths: XDG_RUNTIME_DIR not set"_L1,
    "QStandardPaths: wrong permissions on runtime directory"_L1,
    "QStandardPaths: runtime directory"_L1,
    "This plugin does not support "_L1,
};

QtMessageHandler usualHandler = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isNoise = type != QtFatalMsg && std::any_of(noises.begin(), noises.end(), [&](QLatin1StringView noise) {
                             return message.startsWith(noise);
                         });
    if (!isNoise)
        usualHandler(type, context, message);
}

} // namespace

void hushToolkit()
{
    if (!usualHandler)
        usualHandler = qInstallMessageHandler(handle);
}

} // namespace core
