// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/errormodel.h"

#include <cmath>

#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

std::optional<ErrorModel> ErrorModel::read(QByteArrayView data)
{
    const QByteArrayView sign("EMGARBL2");
    if (!data.startsWith(sign))
        return std::nullopt;
    ErrorModel model;
    ModelReader numbers(data.sliced(sign.size()));
    const auto call = numbers.list<float>(2);
    if (numbers.isBroken())
        return std::nullopt;
    model.usualNotoriety = call[0];
    model.notorietyWeight = call[1];
    data = data.sliced(sign.size() + 2 * static_cast<qsizetype>(sizeof(float)));
    const bool isRead = model.first.read(data) && model.second.read(data) && model.proposals.read(data);
    return isRead && model.habits.read(data) ? std::optional(model) : std::nullopt;
}

double ErrorModel::shiftOf(qsizetype notoriousWords, qsizetype words) const
{
    constexpr double doubted = 1000; // So many words without any are added, since a short text says little.
    const double inThousand = 1000.0 * static_cast<double>(notoriousWords) / (static_cast<double>(words) + doubted);
    return static_cast<double>(notorietyWeight) * (std::log(inThousand + 1) - static_cast<double>(usualNotoriety));
}

const ErrorModel &ErrorModel::instance()
{
    static const ErrorModel model = [] {
        QFile file(u":/model/garble.model"_s);
        const std::optional<ErrorModel> read =
            file.open(QIODevice::ReadOnly) ? ErrorModel::read(file.readAll()) : std::nullopt;
        if (!read)
            qFatal("The program's own judgement of words cannot be read; it was not built properly.");
        return *read;
    }();
    return model;
}

} // namespace core
