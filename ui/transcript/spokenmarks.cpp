// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/spokenmarks.h"

#include <QCoreApplication>

#include "ui/models/findingmodel.h"
#include "ui/transcript/speakerlabel.h"

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SpokenMarks)
};

QString spokenFinding(const core::Finding &finding, const core::ReviewedCall &call)
{
    const QString words = call.correctedText(finding.range);
    QStringList sentences{Words::tr("Finding, %1: “%2”.").arg(findingCategoryName(finding), words), finding.reason,
                          proposalSentence(finding, words), finding.evidence};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString spokenAnnotation(const core::Annotation &annotation, const core::ReviewedCall &call)
{
    QStringList tags;
    for (const core::Tag &tag : call.tags) {
        if (annotation.tags.contains(tag.id))
            tags.append(tag.name);
    }
    QStringList sentences;
    if (!tags.isEmpty())
        sentences.append(Words::tr("Tagged %1.").arg(tags.join(Words::tr(", ", "between tags"))));
    if (!annotation.note.isEmpty())
        sentences.append(Words::tr("Note: %1").arg(annotation.note.simplified()));
    return sentences.join(u' ');
}

QString spokenCorrection(const core::Correction &correction, const core::ReviewedCall &call)
{
    const QString before = correction.range.of(call.map.original()).toString();
    if (before.isEmpty())
        return Words::tr("Inserted: “%1”.").arg(correction.text);
    return correction.text.isEmpty() ? Words::tr("Removed here: “%1”.").arg(before)
                                     : Words::tr("Corrected; it was “%1”.").arg(before);
}

} // namespace

QString spokenMarks(const QList<Mark> &marks, const core::ReviewedCall &call, qsizetype turn)
{
    QStringList sentences;
    for (const Mark &mark : marks) {
        switch (mark.kind) {
        case Mark::Kind::Finding:
            sentences.append(spokenFinding(call.analysis.findings[mark.index], call));
            break;
        case Mark::Kind::Annotation:
            sentences.append(spokenAnnotation(call.call.annotations[mark.index], call));
            break;
        case Mark::Kind::Correction:
            sentences.append(spokenCorrection(call.call.corrections[mark.index], call));
            break;
        }
    }
    if (turn >= 0) {
        const SpeakerLabel label = speakerLabel(call, turn);
        sentences.append(Words::tr("Turn %1, %2.").arg(label.number, label.name));
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace ui
