// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcript.h"

#include <array>
#include <utility>

#include <QCoreApplication>

namespace core {

namespace {

constexpr std::array<std::pair<Layout, const char *>, 6> layoutKeys{{
    {Layout::TurnPerLine, "turn-per-line"},
    {Layout::SpeakerTags, "speaker-tags"},
    {Layout::NameDashTitle, "name-dash-title"},
    {Layout::NamePrefix, "name-prefix"},
    {Layout::Paragraphs, "paragraphs"},
    {Layout::Unbroken, "unbroken"},
}};

} // namespace

QString layoutKey(Layout layout)
{
    return QLatin1StringView(layoutKeys.at(static_cast<size_t>(layout)).second);
}

QList<Layout> allLayouts()
{
    QList<Layout> layouts;
    for (const auto &[layout, key] : layoutKeys)
        layouts.append(layout);
    return layouts;
}

QString layoutName(Layout layout)
{
    switch (layout) {
    case Layout::TurnPerLine:
        return QCoreApplication::translate("core::Transcript", "One turn a line, no labels");
    case Layout::SpeakerTags:
        return QCoreApplication::translate("core::Transcript", "Numbered speakers (“spk00:”, “Speaker 3:”)");
    case Layout::NameDashTitle:
        return QCoreApplication::translate("core::Transcript", "A line “Name -- Title” above each turn");
    case Layout::NamePrefix:
        return QCoreApplication::translate("core::Transcript", "“Name:” before each turn");
    case Layout::Paragraphs:
        return QCoreApplication::translate("core::Transcript", "Paragraphs with blank lines between");
    case Layout::Unbroken:
        break;
    }
    return QCoreApplication::translate("core::Transcript", "One unbroken text");
}

} // namespace core
