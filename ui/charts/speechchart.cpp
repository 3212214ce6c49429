// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/speechchart.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "core/project/speechshare.h"
#include "ui/models/passage.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype mostBars = 12;

/// What the chart says, translated.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SpeechChart)
};

QString percentOf(double share)
{
    return QLocale().toString(100 * share, 'f', 1) + u"\u202f%"_s;
}

/// Words in prepared remarks, in questions and answers, and elsewhere.
QList<double> partsOf(const core::SpeechShare &share)
{
    QList<double> parts{0, 0, 0};
    for (const auto &[section, words] : share.wordsBySection) {
        const qsizetype part = section == core::Section::PreparedRemarks       ? 0
                               : section == core::Section::QuestionsAndAnswers ? 1
                                                                               : 2;
        parts[part] += static_cast<double>(words);
    }
    return parts;
}

ChartBar barOf(const core::ReviewedCall &call, const core::SpeechShare &share)
{
    const core::Speaker *speaker = call.call.speech.speaker(share.speaker);
    ChartBar bar;
    bar.speaker = speaker ? *speaker : core::Speaker();
    bar.label = speaker ? speaker->displayName() : Words::tr("Unknown speaker");
    bar.value = static_cast<double>(share.words);
    bar.valueText = percentOf(share.share);
    const QString words = Words::tr("%n word(s)", nullptr, static_cast<int>(share.words));
    const QString turns = Words::tr("%n turn(s)", nullptr, static_cast<int>(share.turns.size()));
    bar.fullText = u"%1, %2, %3"_s.arg(percentOf(share.share), words, turns);
    bar.words = share.turns.first();
    bar.sentence = sentenceOf(call, {bar.words.begin, bar.words.begin + 1});
    bar.parts = partsOf(share);
    return bar;
}

/// Takes parts out of the legend and the bars that nobody speaks in.
void dropEmptyParts(Chart &chart)
{
    for (qsizetype part = chart.parts.size() - 1; part >= 0; --part) {
        const bool isUsed = std::any_of(chart.bars.begin(), chart.bars.end(),
                                        [part](const ChartBar &bar) { return bar.parts.at(part) > 0; });
        if (isUsed)
            continue;
        chart.parts.removeAt(part);
        for (ChartBar &bar : chart.bars)
            bar.parts.removeAt(part);
    }
}

} // namespace

std::optional<Chart> speechChart(const core::ReviewedCall &call)
{
    QList<core::SpeechShare> shares = core::speechShares(call);
    shares.removeIf([](const core::SpeechShare &share) { return share.words == 0; });
    if (shares.size() < 2)
        return std::nullopt;
    std::stable_sort(shares.begin(), shares.end(),
                     [](const core::SpeechShare &a, const core::SpeechShare &b) { return a.words > b.words; });
    Chart chart;
    chart.key = u"share-of-speech"_s;
    chart.title = Words::tr("Share of speech");
    chart.axisTitle = Words::tr("Words, in percent of all");
    chart.parts = {core::sectionName(core::Section::PreparedRemarks),
                   core::sectionName(core::Section::QuestionsAndAnswers), Words::tr("Other parts of the call")};
    for (const core::SpeechShare &share : shares.first(std::min(mostBars, shares.size())))
        chart.bars.append(barOf(call, share));
    dropEmptyParts(chart);
    chart.note = sourceOf(call);
    if (const qsizetype omitted = shares.size() - chart.bars.size(); omitted > 0)
        chart.note +=
            u". "_s + Words::tr("%n speaker(s) with fewer words not shown", nullptr, static_cast<int>(omitted));
    return chart;
}

} // namespace ui
