// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/secondsource.h"

#include <QCoreApplication>

#include "core/transcript/transcript.h"

using namespace Qt::StringLiterals;

namespace core {

QString SecondSource::displayName() const
{
    if (!vendor.isEmpty())
        return vendor;
    if (!fileName.isEmpty())
        return fileName;
    return kind == Kind::PressRelease ? QCoreApplication::translate("core::SecondSource", "The press release")
                                      : QCoreApplication::translate("core::SecondSource", "The other transcript");
}

QString secondSourceKindKey(SecondSource::Kind kind)
{
    return kind == SecondSource::Kind::PressRelease ? u"press-release"_s : u"transcript"_s;
}

std::optional<SecondSource::Kind> secondSourceKindFromKey(QStringView key)
{
    for (const auto kind : {SecondSource::Kind::Transcript, SecondSource::Kind::PressRelease}) {
        if (key == secondSourceKindKey(kind))
            return kind;
    }
    return std::nullopt;
}

QString secondSourceKindName(SecondSource::Kind kind)
{
    return kind == SecondSource::Kind::PressRelease
               ? QCoreApplication::translate("core::SecondSource", "Press release of the company")
               : QCoreApplication::translate("core::SecondSource", "Transcript of another vendor");
}

QString secondSourceDetectorId()
{
    return u"second-source"_s;
}

SecondSource secondSourceOf(const Transcript &transcript, SecondSource::Kind kind, const QString &vendor)
{
    SecondSource source{kind, vendor, transcript.fileName(), transcript.text(), {}};
    if (kind == SecondSource::Kind::PressRelease)
        return source;
    for (const ImportedTurn &turn : transcript.turns())
        source.spoken.append(turn.range);
    return source;
}

} // namespace core
