// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/hovercard.h"

#include <algorithm>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype longestQuote = 160;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::HoverCard)
};

/// Words of the call for a card: the middle of a long passage is left out.
QString quoted(QStringView words)
{
    const QString line = words.toString().simplified();
    if (line.size() <= longestQuote)
        return line.toHtmlEscaped();
    const QString shortened = line.first(longestQuote / 2) + u" … "_s + line.last(longestQuote / 2);
    return shortened.toHtmlEscaped();
}

QString struck(QStringView words, const Colours &colours)
{
    return u"<s style='color:%1'>%2</s>"_s.arg(colours.removed().name(), quoted(words));
}

QString written(QStringView words, const Colours &colours)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(colours.added().name(), quoted(words));
}

QString quiet(const QString &escaped, const Colours &colours)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(colours.quiet().name(), escaped);
}

QString findingCard(const core::Finding &finding, const core::ReviewedCall &call, const Colours &colours,
                    const QString &keyHint)
{
    const QString kind = core::findingKindName(finding.kind).toHtmlEscaped();
    QStringList lines{u"<b style='color:%1'>%2</b>"_s.arg(colours.finding(finding.kind).name(), kind),
                      finding.reason.toHtmlEscaped()};
    const QString words = call.correctedText(finding.range);
    if (finding.suggestion && finding.suggestion->isEmpty())
        lines.append(Words::tr("Remove: %1").arg(struck(words, colours)));
    else if (finding.suggestion)
        lines.append(struck(words, colours) + u" → "_s + written(*finding.suggestion, colours));
    if (!finding.evidence.isEmpty())
        lines.append(quiet(finding.evidence.toHtmlEscaped(), colours));
    if (!keyHint.isEmpty())
        lines.append(quiet(keyHint.toHtmlEscaped(), colours));
    return lines.join(u"<br>"_s);
}

QString annotationCard(const core::Annotation &annotation, const core::ReviewedCall &call, const Colours &colours)
{
    QStringList lines;
    for (const core::Tag &tag : call.tags) {
        if (annotation.tags.contains(tag.id))
            lines.append(u"<span style='color:%1'>■</span> <b>%2</b>"_s.arg(tag.colour, tag.name.toHtmlEscaped()));
    }
    if (!annotation.note.isEmpty())
        lines.append(annotation.note.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    if (!annotation.author.isEmpty())
        lines.append(quiet(annotation.author.toHtmlEscaped(), colours));
    return lines.join(u"<br>"_s);
}

QString correctionCard(const core::Correction &correction, const core::ReviewedCall &call, const Colours &colours)
{
    const QStringView original = correction.range.of(call.map.original());
    const QString title =
        u"<b style='color:%1'>%2</b><br>"_s.arg(colours.added().name(), Words::tr("Corrected").toHtmlEscaped());
    if (correction.text.isEmpty())
        return title + struck(original, colours);
    if (correction.range.isEmpty())
        return title + Words::tr("Inserted: %1").arg(written(correction.text, colours));
    return title + struck(original, colours) + u" → "_s + written(correction.text, colours);
}

} // namespace

QString hoverCard(const QList<Mark> &marks, const core::ReviewedCall &call, const Colours &colours,
                  const QString &keyHint)
{
    QStringList cards;
    for (const Mark &mark : marks) {
        switch (mark.kind) {
        case Mark::Kind::Finding:
            cards.append(findingCard(call.analysis.findings[mark.index], call, colours, keyHint));
            break;
        case Mark::Kind::Annotation:
            cards.append(annotationCard(call.call.annotations[mark.index], call, colours));
            break;
        case Mark::Kind::Correction:
            cards.append(correctionCard(call.call.corrections[mark.index], call, colours));
            break;
        }
    }
    if (cards.isEmpty())
        return {};
    // The table limits the width: tooltips do not wrap otherwise.
    return u"<table width='380'><tr><td>%1</td></tr></table>"_s.arg(cards.join(u"<hr>"_s));
}

} // namespace ui
