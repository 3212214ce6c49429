// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/pdfimporter.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/importers/pdflines.h"
#include "core/importers/pdfmargins.h"
#include "core/importers/pdfparagraphs.h"
#include "core/importers/pdfwords.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// More words than a page of people has; looking for signs among them would take long.
constexpr qsizetype mostWordsOfPage = 10'000;

struct Translations {
    Q_DECLARE_TR_FUNCTIONS(core::PdfImporter)
};

/// Programs put their own name or the file's where a title belongs.
bool isTitle(const QString &title)
{
    return title.contains(u' ') && !title.contains(u" - "_s + u"Microsoft"_s) && !title.startsWith(u"Microsoft"_s);
}

/// Whether a “Q” or “A” stands alone at the end of its line, far from the name to its left.
bool isMark(const PdfWord &word, const QList<PdfWord> &words)
{
    if (word.text != u"Q" && word.text != u"A")
        return false;
    double nearest = word.box.left();
    for (const PdfWord &other : words) {
        const bool isBeside = other.box.center().y() > word.box.top() && other.box.center().y() < word.box.bottom();
        if (!isBeside || &other == &word)
            continue;
        if (other.box.right() > word.box.left())
            return false;
        nearest = std::min(nearest, word.box.left() - other.box.right());
    }
    return nearest > word.box.height() * 3 && nearest < word.box.left();
}

/// Removes the signs of question and answer: “Ann Lee … Q”.
void removeMarks(PdfPage &page)
{
    if (page.words.size() > mostWordsOfPage)
        return;
    const QList<PdfWord> words = page.words;
    page.words.clear();
    for (const PdfWord &word : words) {
        if (!isMark(word, words))
            page.words.append(word);
    }
}

QStringList notesOn(const QStringList &margins, int turned)
{
    QStringList notes;
    if (!margins.isEmpty())
        notes.append(Translations::tr("Lines that run at the head or foot of the pages were left out: “%1”.")
                         .arg(margins.join(u"”, “"_s)));
    if (turned > 0)
        notes.append(Translations::tr("%n word(s) that stand aslant or upright, such as a watermark, were left out.",
                                      nullptr, turned));
    return notes;
}

} // namespace

QString PdfImporter::id() const
{
    return u"pdf"_s;
}

QString PdfImporter::name() const
{
    return Translations::tr("PDF document");
}

QStringList PdfImporter::extensions() const
{
    return {u"pdf"_s};
}

double PdfImporter::likelihood(const FileHead &head) const
{
    return head.bytes().left(1024).contains("%PDF-") ? 0.98 : 0;
}

Result<Transcript> PdfImporter::read(const ImportRequest &request) const
{
    auto document = readPdf(request.bytes);
    if (!document)
        return failure(document.error());
    QList<QList<PdfLine>> pages;
    int column = 0;
    for (PdfPage &page : document->pages) {
        removeMarks(page);
        pages.append(linesOf(page, pages.size(), column));
        column = pages.last().isEmpty() ? column : pages.last().last().column + 1;
    }
    const QStringList margins = removeMargins(pages, document->pages);
    QList<PdfLine> lines;
    for (const QList<PdfLine> &page : pages)
        lines += page;
    ReadText text = readTextOf(paragraphsOf(lines), u"UTF-8"_s, notesOn(margins, document->turned));
    if (isTitle(document->title))
        text.title = document->title;
    return transcriptOf(text, id(), request);
}

} // namespace core
