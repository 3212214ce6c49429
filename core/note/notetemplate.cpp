// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/note/notetemplate.h"

#include <QCoreApplication>
#include <QFile>

#include "core/note/notetemplatelines.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Line = NoteTemplate::Line;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::NoteTemplate)
};

bool isFilled(const NoteValues &values, const QString &name)
{
    return !values.words.value(name).isEmpty() || !values.blocks.value(name).isEmpty();
}

/// Which of the parts around a line are written.
class OpenParts
{
public:
    bool allWritten() const { return !m_written.contains(false); }

    /// Follows a line that opens, turns or closes a part; false for any other.
    bool follow(const Line &line, const NoteValues &values)
    {
        if (line.kind == Line::Kind::If)
            m_written.append(isFilled(values, line.words));
        else if (line.kind == Line::Kind::Else)
            m_written.last() = !m_written.last();
        else if (line.kind == Line::Kind::End)
            m_written.removeLast();
        else
            return false;
        return true;
    }

private:
    QList<bool> m_written;
};

/// Lines that follow each other without an empty one between them are one paragraph.
bool continues(const DocumentBlock &before, const DocumentBlock &block, bool isNextLine)
{
    return isNextLine && before.kind == block.kind
           && (block.kind == DocumentBlock::Kind::Paragraph || block.kind == DocumentBlock::Kind::Note);
}

} // namespace

Result<NoteTemplate> NoteTemplate::parse(const QString &text)
{
    const auto lines = noteTemplateLines(text);
    if (!lines)
        return failure(lines.error());
    NoteTemplate made;
    made.m_lines = *lines;
    return made;
}

QList<DocumentBlock> NoteTemplate::filled(const NoteValues &values) const
{
    QList<DocumentBlock> blocks;
    OpenParts parts;
    int lastWords = -1; // The number of the last line of words that was written.
    for (const Line &line : m_lines) {
        if (parts.follow(line, values) || !parts.allWritten())
            continue;
        if (line.kind == Line::Kind::Blocks) {
            blocks.append(values.blocks.value(line.words));
            continue;
        }
        const DocumentBlock block = noteBlock(line.words, values.words);
        if (block.runs.isEmpty())
            continue;
        if (!blocks.isEmpty() && continues(blocks.last(), block, line.number == lastWords + 1)) {
            blocks.last().runs.last().text += u' ';
            blocks.last().runs.append(block.runs);
        } else {
            blocks.append(block);
        }
        lastWords = line.number;
    }
    return blocks;
}

QString defaultNoteTemplate()
{
    QFile file(u":/templates/note.md"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere); // It is part of the program.
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

QList<std::pair<QString, QString>> notePlaceholders()
{
    return {
        {u"title"_s, Words::tr("the title of the note")},
        {u"call"_s, Words::tr("company, event and date in one line")},
        {u"company"_s, Words::tr("the company")},
        {u"event"_s, Words::tr("the event, such as “Second quarter 2025 earnings call”")},
        {u"period"_s, Words::tr("the period that the call reports on")},
        {u"date"_s, Words::tr("the date of the call")},
        {u"author"_s, Words::tr("who writes the note")},
        {u"written_on"_s, Words::tr("the date of the note")},
        {u"source"_s, Words::tr("the file that the call was read from")},
        {u"open_count"_s, Words::tr("how many passages wait for review; empty if none does")},
        {u"headline_table"_s, Words::tr("the figures with their changes, as a table")},
        {u"guidance_table"_s, Words::tr("what was said about the future, as a table")},
        {u"history_table"_s, Words::tr("the figures over the calls of the company, as a table")},
        {u"charts"_s, Words::tr("the charts")},
        {u"quotes"_s, Words::tr("the quotes, each with its source")},
        {u"open_checks"_s, Words::tr("sums that do not come out, as a list")},
        {u"changes"_s, Words::tr("what was changed in the transcript, as a table")},
    };
}

bool isBlockPlaceholder(QStringView name)
{
    static const QStringList blocks{u"headline_table"_s, u"guidance_table"_s, u"history_table"_s, u"charts"_s,
                                    u"quotes"_s,         u"open_checks"_s,    u"changes"_s};
    return blocks.contains(name);
}

} // namespace core
