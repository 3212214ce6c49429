// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changelines.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QLocale>

#include "core/base/written.h"
#include "core/project/figures.h"
#include "core/text/worddiff.h"
#include "ui/models/findingmodel.h"
#include "ui/models/quantityformat.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype longestWords = 600;

/// Tells rows of an edit in words.
class RowTeller
{
    Q_DECLARE_TR_FUNCTIONS(ui::RowTeller)

public:
    RowTeller(const core::Edit &edit, const ChangeNames &names)
        : m_edit(edit)
        , m_names(names)
    {
    }

    QList<ChangeLine> lines()
    {
        tellWords();
        tellTurns();
        for (const core::RowChange &change : m_edit.changes) {
            const core::Row &kind = change.after ? *change.after : *change.before;
            std::visit([&](const auto &row) { tell(change, row); }, kind);
        }
        return m_lines;
    }

private:
    void add(const QString &about, const QString &before, const QString &after)
    {
        m_lines.append(ChangeLine{about, changedPassage({}, before, after, {})});
    }

    /// A line that says of something what became of it.
    void addState(const QString &about, const QString &words)
    {
        Passage passage;
        passage.after = shortened(words, longestWords);
        m_lines.append(ChangeLine{about, passage});
    }

    static QString quoted(const QString &words)
    {
        //: Words of the transcript in quotation marks.
        return words.isEmpty() ? QString() : tr("“%1”").arg(shortened(words, 60));
    }

    void tellWords()
    {
        for (const core::EditedWords &words : core::editedWords(m_edit, m_names.texts)) {
            const QString text = m_names.texts(words.document);
            const qsizetype from = std::max<qsizetype>(0, words.original.begin - contextReach);
            const core::TextRange before = {from, words.original.begin};
            const core::TextRange behind{words.original.end, std::min(text.size(), words.original.end + contextReach)};
            m_lines.append(ChangeLine{
                {}, changedPassage(before.of(text).toString(), words.before, words.after, behind.of(text).toString())});
        }
        m_hasWords = !m_lines.isEmpty();
    }

    QString speakerOf(const core::TurnRow &row) const
    {
        if (row.turn.speaker.isNull())
            return tr("Unknown speaker");
        for (const core::RowChange &change : m_edit.changes) {
            for (const std::optional<core::Row> &side : {change.after, change.before}) {
                const auto *speaker = side ? std::get_if<core::SpeakerRow>(&*side) : nullptr;
                if (speaker && speaker->document == row.document && speaker->speaker.id == row.turn.speaker)
                    return speaker->speaker.displayName();
            }
        }
        return m_names.speaker(row.document, row.turn.speaker);
    }

    QString wordsOf(const core::TurnRow &row) const
    {
        const QString text = m_names.texts(row.document);
        return row.turn.range.end <= text.size() ? row.turn.range.of(text).toString() : QString();
    }

    /// Turns are told together: who got them, and which were cut or joined.
    void tellTurns()
    {
        std::map<std::pair<QString, QString>, int> given;
        for (const core::RowChange &change : m_edit.changes) {
            const auto *before = change.before ? std::get_if<core::TurnRow>(&*change.before) : nullptr;
            const auto *after = change.after ? std::get_if<core::TurnRow>(&*change.after) : nullptr;
            if (!before && !after)
                continue;
            if (!before)
                addState(tr("Turn begins"), wordsOf(*after));
            else if (!after)
                addState(tr("Turn no longer begins"), wordsOf(*before));
            else if (before->turn.speaker != after->turn.speaker)
                ++given[{speakerOf(*before), speakerOf(*after)}];
            else
                tellTurn(*before, *after);
        }
        for (const auto &[speakers, count] : given)
            add(tr("Speaker of %n turn(s)", nullptr, count), speakers.first, speakers.second);
    }

    void tellTurn(const core::TurnRow &before, const core::TurnRow &after)
    {
        if (before.turn.section != after.turn.section)
            add(tr("Section"), core::sectionName(before.turn.section), core::sectionName(after.turn.section));
        else if (before.turn.renders != after.turn.renders)
            addState(after.turn.renders.isNull() ? tr("Interprets no other turn") : tr("Interprets an earlier turn"),
                     wordsOf(after));
        else if (before.turn.range != after.turn.range)
            addState(tr("Turn reaches as far as"), wordsOf(after));
        else if (before.turn.confidence != after.turn.confidence)
            addState(tr("Speaker confirmed: %1").arg(speakerOf(after)), wordsOf(after));
        else
            addState(tr("Language of the turn"), wordsOf(after));
    }

    template<typename T>
    static const T *sideOf(const std::optional<core::Row> &row)
    {
        return row ? std::get_if<T>(&*row) : nullptr;
    }

    void tell(const core::RowChange &, const core::Correction &) {}
    void tell(const core::RowChange &, const core::TurnRow &) {}

    void tell(const core::RowChange &change, const core::Verdict &row)
    {
        if (m_hasWords)
            return;
        core::Finding finding;
        finding.category = row.category;
        const QString name = row.category.isEmpty() ? tr("Finding") : findingCategoryName(finding);
        const QString words = row.anchor.quote;
        if (!change.after)
            addState(tr("%1: open again").arg(name), words);
        else if (row.decision != core::Verdict::Decision::Dismissed)
            addState(tr("%1: proposal taken").arg(name), words);
        else if (row.scope == core::Verdict::Scope::Everywhere)
            addState(tr("%1: said so, everywhere").arg(name), words);
        else
            addState(tr("%1: said so").arg(name), words);
    }

    QString tagsOf(const core::Annotation *annotation) const
    {
        QStringList names;
        for (const core::TagId &tag : annotation ? annotation->tags : QList<core::TagId>())
            names.append(m_names.tag(tag));
        names.removeAll(QString());
        return QLocale().createSeparatedList(names);
    }

    void tell(const core::RowChange &change, const core::Annotation &row)
    {
        const auto *before = sideOf<core::Annotation>(change.before);
        const auto *after = sideOf<core::Annotation>(change.after);
        const QString oldNote = before ? before->note : QString();
        const QString newNote = after ? after->note : QString();
        const QString oldTags = tagsOf(before);
        const QString newTags = tagsOf(after);
        if (oldNote != newNote)
            add(tr("Note on %1").arg(quoted(row.anchor.quote)), oldNote, newNote);
        if (oldTags != newTags)
            add(tr("Tags on %1").arg(quoted(row.anchor.quote)), oldTags, newTags);
        if (before && after && before->anchor.range != after->anchor.range)
            add(tr("Annotated words"), before->anchor.quote, after->anchor.quote);
    }

    void tell(const core::RowChange &change, const core::Tag &row)
    {
        const auto *before = sideOf<core::Tag>(change.before);
        const auto *after = sideOf<core::Tag>(change.after);
        if (!before || !after || before->name != after->name)
            add(tr("Tag"), before ? before->name : QString(), after ? after->name : QString());
        else if (before->description != after->description)
            add(tr("Description of the tag %1").arg(quoted(row.name)), before->description, after->description);
        else if (before->colour != after->colour)
            addState(tr("Colour of the tag"), row.name);
        else if (before->shortcut != after->shortcut)
            add(tr("Key of the tag %1").arg(quoted(row.name)), before->shortcut, after->shortcut);
        else
            addState(tr("Place of the tag"), row.name);
    }

    static QString personOf(const core::Speaker &speaker)
    {
        QStringList parts{speaker.displayName(), core::roleName(speaker.role), speaker.title, speaker.firm};
        parts.removeDuplicates();
        return core::inOneLine(parts);
    }

    void tell(const core::RowChange &change, const core::SpeakerRow &)
    {
        const auto *before = sideOf<core::SpeakerRow>(change.before);
        const auto *after = sideOf<core::SpeakerRow>(change.after);
        add(tr("Speaker"), before ? personOf(before->speaker) : QString(),
            after ? personOf(after->speaker) : QString());
    }

    void tell(const core::RowChange &change, const core::DocumentInfo &row)
    {
        const auto *before = sideOf<core::DocumentInfo>(change.before);
        const auto *after = sideOf<core::DocumentInfo>(change.after);
        if (!before || !after)
            return;
        if (before->isRemoved != after->isRemoved)
            addState(after->isRemoved ? tr("Call taken out") : tr("Call put back"), row.title);
        const auto tellField = [&](const QString &name, const QString &old, const QString &young) {
            if (old != young)
                add(name, old, young);
        };
        const QLocale locale;
        tellField(tr("Title"), before->title, after->title);
        tellField(tr("Company"), before->company, after->company);
        tellField(tr("Event"), before->event, after->event);
        tellField(tr("Period"), periodName(before->period), periodName(after->period));
        tellField(tr("Date"), locale.toString(before->date, QLocale::ShortFormat),
                  locale.toString(after->date, QLocale::ShortFormat));
    }

    void tell(const core::RowChange &change, const core::RosterPerson &)
    {
        const auto *before = sideOf<core::RosterPerson>(change.before);
        const auto *after = sideOf<core::RosterPerson>(change.after);
        const auto words = [](const core::RosterPerson *person) {
            return person ? core::inOneLine({person->name, person->title, person->firm}) : QString();
        };
        add(tr("Roster"), words(before), words(after));
    }

    void tell(const core::RowChange &change, const core::GlossaryEntry &)
    {
        const auto words = [](const core::GlossaryEntry *entry) {
            return entry ? u"%1 = %2"_s.arg(entry->term.right, entry->term.wrong.join(u" | "_s)) : QString();
        };
        add(tr("Glossary"), words(sideOf<core::GlossaryEntry>(change.before)),
            words(sideOf<core::GlossaryEntry>(change.after)));
    }

    void tell(const core::RowChange &change, const core::SpellingWord &row)
    {
        add(tr("Spelt right"), change.before ? row.word : QString(), change.after ? row.word : QString());
    }

    void tell(const core::RowChange &change, const core::SourceRow &row)
    {
        add(tr("Second source"), change.before ? row.fileName : QString(), change.after ? row.fileName : QString());
    }

    static QString valueOf(const core::FigureReview *review)
    {
        if (!review)
            return {};
        const core::FigureFields &fields = review->fields;
        QStringList parts{measureName(fields.metric, fields.segment, fields.basis), periodName(fields.period)};
        if (fields.value)
            parts.append(formatValue(*fields.value, core::quantityTypeFromKey(fields.type), fields.unit));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    static QString decisionOf(core::FigureReview::Decision decision)
    {
        switch (decision) {
        case core::FigureReview::Decision::Confirmed:
            return tr("Figure confirmed");
        case core::FigureReview::Decision::Corrected:
            return tr("Figure corrected");
        case core::FigureReview::Decision::Rejected:
            return tr("Figure rejected");
        case core::FigureReview::Decision::Added:
            break;
        }
        return tr("Figure added");
    }

    void tell(const core::RowChange &change, const core::FigureReview &row)
    {
        const auto *before = sideOf<core::FigureReview>(change.before);
        const auto *after = sideOf<core::FigureReview>(change.after);
        if (!after)
            addState(tr("Figure open again"), valueOf(before));
        else if (before && valueOf(before) != valueOf(after))
            add(decisionOf(row.decision), valueOf(before), valueOf(after));
        else
            addState(decisionOf(row.decision), valueOf(after));
    }

    const core::Edit &m_edit;
    const ChangeNames &m_names;
    QList<ChangeLine> m_lines;
    bool m_hasWords = false;
};

/// The words next to a change, without those of other lines and without a word that was cut.
QString contextBefore(const QString &text)
{
    QString words = text.mid(text.lastIndexOf(u'\n') + 1);
    const qsizetype space = words.indexOf(u' ');
    const bool isCut = words.size() >= contextReach && space >= 0;
    return isCut ? u'\u2026' + words.mid(space) : words;
}

QString contextBehind(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QString words = text.left(end < 0 ? text.size() : end);
    const qsizetype space = words.lastIndexOf(u' ');
    const bool isCut = words.size() >= contextReach && space >= 0;
    return isCut ? words.left(space + 1) + u'\u2026' : words;
}

} // namespace

Passage changedPassage(const QString &around, const QString &before, const QString &after, const QString &behind)
{
    using Kind = core::DiffPiece::Kind;
    QList<core::DiffPiece> pieces = core::wordDiff(before, after);
    Passage passage;
    passage.hasProposal = true;
    passage.before = contextBefore(around);
    passage.after = contextBehind(behind);
    if (!pieces.isEmpty() && pieces.first().kind == Kind::Kept)
        passage.before += pieces.takeFirst().text;
    if (!pieces.isEmpty() && pieces.last().kind == Kind::Kept)
        passage.after.prepend(pieces.takeLast().text);
    for (const core::DiffPiece &piece : std::as_const(pieces)) {
        if (piece.kind != Kind::Inserted)
            passage.removed += piece.text;
        if (piece.kind != Kind::Removed)
            passage.added += piece.text;
    }
    // A line through or below a space says nothing, so spaces stand outside of the change.
    for (QString *words : {&passage.removed, &passage.added}) {
        const bool isAlone = (words == &passage.removed ? passage.added : passage.removed).isEmpty();
        if (isAlone && words->startsWith(u' ') && words->size() > 1) {
            words->remove(0, 1);
            passage.before += u' ';
        }
    }
    if (passage.removed.endsWith(u' ') && passage.added.isEmpty()) {
        passage.removed.chop(1);
        passage.after.prepend(u' ');
    }
    if (passage.added.endsWith(u' ') && passage.removed.isEmpty()) {
        passage.added.chop(1);
        passage.after.prepend(u' ');
    }
    passage.removed = shortened(passage.removed, longestWords);
    passage.added = shortened(passage.added, longestWords);
    return passage;
}

QList<ChangeLine> changeLines(const core::Edit &edit, const ChangeNames &names)
{
    return RowTeller(edit, names).lines();
}

} // namespace ui
