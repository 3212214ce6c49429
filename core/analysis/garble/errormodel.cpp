// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/errormodel.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

std::optional<ErrorModel> ErrorModel::read(QByteArrayView data)
{
    const QByteArrayView sign("EMTREES1");
    if (!data.startsWith(sign))
        return std::nullopt;
    data = data.sliced(sign.size());
    ErrorModel model;
    const bool isRead = model.first.read(data) && model.second.read(data) && model.proposals.read(data);
    return isRead && data.isEmpty() ? std::optional(model) : std::nullopt;
}

const ErrorModel &ErrorModel::instance()
{
    static const ErrorModel model = [] {
        QFile file(u":/model/garble.trees"_s);
        const std::optional<ErrorModel> read =
            file.open(QIODevice::ReadOnly) ? ErrorModel::read(file.readAll()) : std::nullopt;
        if (!read)
            qFatal("The program's own judgement of words cannot be read; it was not built properly.");
        return *read;
    }();
    return model;
}

} // namespace core
