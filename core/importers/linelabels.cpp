// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/linelabels.h"

#include <algorithm>

#include <QHash>
#include <QSet>

#include "core/importers/textlines.h"

namespace core {

namespace {

/// Names that stand in “Name -- Title” lines, whole and their first words, by which speakers are called later.
QSet<QString> namesWithTitles(const QList<LineLabel> &candidates)
{
    QSet<QString> names;
    for (const LineLabel &candidate : candidates) {
        if (candidate.label.form != SpeakerLabel::Form::Header)
            continue;
        names.insert(candidate.label.name);
        names.insert(candidate.label.name.section(u' ', 0, 0));
    }
    return names;
}

QHash<QString, int> countByName(const QList<LineLabel> &candidates)
{
    QHash<QString, int> counts;
    for (const LineLabel &candidate : candidates)
        ++counts[candidate.label.name];
    return counts;
}

bool standsApart(const BodyLines &body, qsizetype line)
{
    const bool isFree = line == 0 || body.lines[line - 1].isEmpty();
    return isFree && line + 1 < body.lines.size() && body.lines[line + 1].isEmpty();
}

/// So many names in bold say that the file has all its speakers so.
constexpr int boldNamesThatSuffice = 3;

bool isBold(const BodyLines &body, const LineLabel &candidate)
{
    return !body.boldLead(body.lines[candidate.line]).isEmpty();
}

QStringView withoutDash(QStringView title)
{
    while (!title.isEmpty()
           && (title.front().isSpace() || title.front().category() == QChar::Punctuation_Dash || title.front() == u','
               || title.front() == u'|'))
        title = title.sliced(1);
    return title;
}

/// Whether a name is written as one word because its script has no spaces: “王伟”.
bool isUnspacedName(const QString &name)
{
    return name.size() >= 2 && name.size() <= 5
           && std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() >= 0x2e80 && c.isLetter(); });
}

/// The label in a line that begins with a name in bold and goes on with who that is: “**Ann Lee** Alpine Inc. - CFO”.
std::optional<SpeakerLabel> labelWithBoldLead(const BodyLines &body, TextRange line)
{
    const TextRange lead = trimmed(body.text, body.boldLead(line));
    const TextRange rest = trimmed(body.text, {lead.end, line.end});
    if (lead.isEmpty() || rest.isEmpty())
        return std::nullopt;
    auto label = labelAsLine(body.text, lead);
    if (!label || !label->title.isEmpty())
        return std::nullopt;
    // Behind a name in bold in a heading stands who that is, whatever it looks like.
    const bool isFirm = !label->isSingleWord && !label->isRole && isFirmOfPerson(rest.of(body.text));
    if (!body.headings.contains(line.begin) && !isFirm && !isTitleOfPerson(rest.of(body.text)))
        return std::nullopt;
    label->form = SpeakerLabel::Form::Header;
    label->title = withoutRemark(withoutDash(rest.of(body.text))).toString();
    label->range = line;
    label->speechBegin = line.end;
    return label;
}

/// Takes the title of a person from the line below the name, if one stands there. A name in bold may have a gap below.
void takeTitleBelow(const BodyLines &body, LineLabel &candidate)
{
    SpeakerLabel &label = candidate.label;
    if (label.isRole || label.isSingleWord || !label.title.isEmpty())
        return;
    const qsizetype next = isBold(body, candidate) ? nextWritten(body, candidate.line + 1) : candidate.line + 1;
    if (next >= body.lines.size() || body.boldLead(body.lines[next]).length() > 0)
        return;
    const QStringView title = body.lines[next].of(body.text);
    if (!isTitleOfPerson(title))
        return;
    label.form = SpeakerLabel::Form::Header;
    label.title = withoutRemark(title).toString();
    label.range.end = body.lines[next].end;
    label.speechBegin = label.range.end;
    candidate.speechLine = next + 1;
}

QList<LineLabel> labelCandidates(const BodyLines &body)
{
    QList<LineLabel> candidates;
    for (qsizetype line = 0; line < body.lines.size(); ++line) {
        auto label = labelWithBoldLead(body, body.lines[line]);
        if (!label)
            label = labelAsLine(body.text, body.lines[line]);
        if (!label)
            continue;
        candidates.append(LineLabel{line, line + 1, *label});
        takeTitleBelow(body, candidates.last());
        line = candidates.last().speechLine - 1;
    }
    return candidates;
}

} // namespace

qsizetype nextWritten(const BodyLines &body, qsizetype from)
{
    while (from < body.lines.size() && body.lines[from].isEmpty())
        ++from;
    return from;
}

QList<LineLabel> colonLabels(const BodyLines &body)
{
    QList<LineLabel> candidates;
    for (qsizetype line = 0; line < body.lines.size(); ++line) {
        if (auto label = labelBeforeColon(body.text, body.lines[line]))
            candidates.append(LineLabel{line, line + 1, *label});
    }
    const qsizetype firstLine = nextWritten(body, 0);
    const QHash<QString, int> counts = countByName(candidates);
    candidates.removeIf([&](const LineLabel &candidate) {
        const bool isWeak = candidate.label.isSingleWord && candidate.label.title.isEmpty();
        return isWeak && candidate.line != firstLine && counts[candidate.label.name] < 2;
    });
    return candidates;
}

QList<LineLabel> labelLines(const BodyLines &body)
{
    QList<LineLabel> candidates = labelCandidates(body);
    const QSet<QString> titled = namesWithTitles(candidates);
    const QHash<QString, int> counts = countByName(candidates);
    const auto bold = std::count_if(candidates.begin(), candidates.end(),
                                    [&](const LineLabel &candidate) { return isBold(body, candidate); });
    candidates.removeIf([&](const LineLabel &candidate) {
        const SpeakerLabel &label = candidate.label;
        if (label.form != SpeakerLabel::Form::Name || label.isRole || titled.contains(label.name))
            return false;
        if (isBold(body, candidate) && (!label.isSingleWord || isUnspacedName(label.name)))
            return false;
        const bool mayStandApart = !label.isSingleWord && bold < boldNamesThatSuffice;
        return counts[label.name] < 2 && !(mayStandApart && standsApart(body, candidate.line));
    });
    return candidates;
}

} // namespace core
