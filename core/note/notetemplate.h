// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/document/document.h"

namespace core {

/// What a template is filled with. Values are words and blocks and never read as a template again, so nothing that was
/// said in a call can become a placeholder.
struct NoteValues {
    QHash<QString, QString> words;               ///< By placeholder; of those that stand in a line.
    QHash<QString, QList<DocumentBlock>> blocks; ///< By placeholder; of those that take a line of their own.
};

/// The text that a note is made from: lines as in Markdown, placeholders such as {{company}}, and parts that stand only
/// where a placeholder has something to say: {{if quotes}} … {{else}} … {{end}}. What stands between <!-- and --> is
/// for whoever edits it.
class NoteTemplate
{
public:
    /// Fails with Input if a placeholder is not known, a part is not closed, or a placeholder of a whole block stands
    /// among words. The sentence names the line.
    static Result<NoteTemplate> parse(const QString &text);

    /// The blocks of a note. Lines whose placeholders are all empty are left out.
    QList<DocumentBlock> filled(const NoteValues &values) const;

    /// A line of the template, as it was read.
    struct Line {
        enum class Kind { Words, Blocks, If, Else, End }; ///< What a line says.

        Kind kind = Kind::Words;
        QString words;  ///< Of Words: the line as written. Otherwise the name of the placeholder.
        int number = 0; ///< Counted from 1.
    };

private:
    QList<Line> m_lines;
};

/// The template that is used where the analyst has none of his own.
QString defaultNoteTemplate();

/// All placeholders, with what each stands for, in the order of the documentation.
QList<std::pair<QString, QString>> notePlaceholders();

/// Whether a placeholder takes a line of its own.
bool isBlockPlaceholder(QStringView name);

} // namespace core
