// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/glossaryfile.h"

#include <QCoreApplication>

#include "core/importers/csvreader.h"
#include "core/text/decoding.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::GlossaryFile)
};

bool isHeading(const CsvRow &row)
{
    return row.cells.size() >= 2 && row.cells[0].trimmed().compare(u"right", Qt::CaseInsensitive) == 0
           && row.cells[1].trimmed().compare(u"wrong", Qt::CaseInsensitive) == 0;
}

/// The words of a cell; an apostrophe that keeps a spreadsheet from running them as a formula is no part of them.
QString wordsOf(const QString &cell)
{
    const QString words = cell.simplified();
    const bool isGuarded = words.size() > 1 && words.front() == u'\'' && QStringView(u"=+-@").contains(words[1]);
    return isGuarded ? words.sliced(1) : words;
}

std::optional<GlossaryTerm> termOf(const CsvRow &row)
{
    if (row.cells.size() == 1)
        return glossaryTermFrom(row.cells.first());
    GlossaryTerm term{wordsOf(row.cells.first()), {}};
    for (const QString &cell : row.cells.sliced(1)) {
        for (const QString &wrong : cell.split(u'|'))
            term.wrong.append(wordsOf(wrong));
    }
    const Glossary cleaned = joined({term}, {});
    return cleaned.isEmpty() ? std::nullopt : std::optional(cleaned.first());
}

} // namespace

Result<GlossaryFile> readGlossary(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return failure(decoded.error());
    GlossaryFile file{{}, decoded->notes};
    for (const CsvRow &row : csvRows(decoded->text, csvSeparator(decoded->text))) {
        if (row.line == 1 && isHeading(row))
            continue;
        if (const auto term = termOf(row))
            file.glossary.append(*term);
        else
            file.notes.append(
                Words::tr("Line %1 was left out: it needs the right form and at least one wrong one.").arg(row.line));
    }
    file.glossary = joined(file.glossary, {});
    if (file.glossary.isEmpty()) {
        return failure(Error::Kind::Input,
                       Words::tr("No line of the file holds a right and a wrong form, so the glossary is unchanged. "
                                 "Write “right,wrong” or “right = wrong | wrong” in each line."));
    }
    return file;
}

} // namespace core
