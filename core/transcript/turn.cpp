// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/turn.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>

namespace core {

namespace {

constexpr std::array<std::pair<Section, const char *>, 6> sectionKeys{{
    {Section::Unknown, "unknown"},
    {Section::Opening, "opening"},
    {Section::SafeHarbour, "safe_harbour"},
    {Section::PreparedRemarks, "prepared_remarks"},
    {Section::QuestionsAndAnswers, "qa"},
    {Section::Closing, "closing"},
}};

} // namespace

QString sectionKey(Section section)
{
    return QLatin1StringView(sectionKeys.at(static_cast<size_t>(section)).second);
}

Section sectionFromKey(QStringView key)
{
    for (const auto &[section, text] : sectionKeys) {
        if (key == QLatin1StringView(text))
            return section;
    }
    return Section::Unknown;
}

QString sectionName(Section section)
{
    switch (section) {
    case Section::Opening:
        return QCoreApplication::translate("core::Turn", "Opening");
    case Section::SafeHarbour:
        return QCoreApplication::translate("core::Turn", "Safe harbour");
    case Section::PreparedRemarks:
        return QCoreApplication::translate("core::Turn", "Prepared remarks");
    case Section::QuestionsAndAnswers:
        return QCoreApplication::translate("core::Turn", "Questions and answers");
    case Section::Closing:
        return QCoreApplication::translate("core::Turn", "Closing");
    case Section::Unknown:
        break;
    }
    return QCoreApplication::translate("core::Turn", "No section");
}

const Speaker *SpeakerTurns::speaker(const SpeakerId &id) const
{
    const auto found = std::find_if(speakers.begin(), speakers.end(), [&](const Speaker &s) { return s.id == id; });
    return found == speakers.end() ? nullptr : &*found;
}

qsizetype SpeakerTurns::turnAt(qsizetype position) const
{
    const auto after = std::upper_bound(turns.begin(), turns.end(), position,
                                        [](qsizetype at, const Turn &turn) { return at < turn.range.begin; });
    return after - turns.begin() - 1;
}

} // namespace core
