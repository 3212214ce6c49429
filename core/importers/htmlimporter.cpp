// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/htmlimporter.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/importers/dateline.h"
#include "core/importers/htmlarticle.h"
#include "core/importers/webarchive.h"
#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Where a page may name its encoding, in bytes.
constexpr qsizetype declarationEnd = 4096;

/// So many tags in the first bytes make a part of a page of what has no head.
constexpr int tagsOfPage = 3;

struct Translations {
    Q_DECLARE_TR_FUNCTIONS(core::HtmlImporter)
};

/// The encoding that a page names in its head; empty if it names none.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression pattern(
        u"<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), declarationEnd)));
    return pattern.match(head).captured(1).toLatin1();
}

/// A title without the name of the site behind it: “Alpine Q2 2025 Earnings Call | Example News”.
QString withoutSite(const QString &title)
{
    for (const QString &divider : {u" | "_s, u" - "_s, u" – "_s}) {
        const qsizetype place = title.lastIndexOf(divider);
        if (place > title.size() / 2)
            return title.first(place).trimmed();
    }
    return title;
}

QStringList notesOn(const HtmlArticle &article)
{
    QStringList notes;
    if (article.leftOut)
        notes.append(
            Translations::tr("What stands around the transcript on the page, such as menus and advertisements, "
                             "was left out."));
    if (article.pictures > 0)
        notes.append(Translations::tr("%n picture(s) of the page were left out.", nullptr, article.pictures));
    return notes;
}

} // namespace

QString HtmlImporter::id() const
{
    return u"html"_s;
}

QString HtmlImporter::name() const
{
    return Translations::tr("Web page (HTML)");
}

QStringList HtmlImporter::extensions() const
{
    return {u"html"_s, u"htm"_s, u"xhtml"_s, u"mhtml"_s, u"mht"_s};
}

double HtmlImporter::likelihood(const FileHead &head) const
{
    static const QRegularExpression tag(
        u"<(?:p|div|span|br|strong|b|h[1-6]|table|tr|td|li|ul|section|article)\\b[^<>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (isWebArchive(head.bytes()))
        return 0.95;
    QByteArray bytes = head.bytes();
    bytes.replace('\0', QByteArray()); // Of UTF-16, all but the ends of the letters.
    const QByteArray start = bytes.first(std::min(bytes.size(), declarationEnd)).toLower();
    if (start.contains("<!doctype html") || start.contains("<html"))
        return 0.95;
    if (start.contains("<body") || start.contains("<head>"))
        return 0.9;
    int tags = 0;
    const QString text = QString::fromLatin1(bytes);
    for (auto match = tag.globalMatch(text); match.hasNext() && tags < tagsOfPage; match.next())
        ++tags;
    return tags >= tagsOfPage ? 0.85 : 0.02;
}

Result<Transcript> HtmlImporter::read(const ImportRequest &request) const
{
    const QByteArray page = pageOfWebArchive(request.bytes).value_or(request.bytes);
    const auto decoded = decodeDeclared(page, declaredEncoding(page));
    if (!decoded)
        return failure(decoded.error());
    const auto tree = parseHtml(decoded->text);
    if (!tree)
        return failure(tree.error());
    const HtmlArticle article = articleOf(*tree);
    ReadText text = readTextOf(article.lines, decoded->encoding, decoded->notes + notesOn(article));
    text.title = article.heading.isEmpty() ? withoutSite(tree->title) : article.heading;
    text.date = dateOfLine(article.date.isEmpty() ? tree->published.trimmed() : article.date).value_or(QDate());
    return transcriptOf(text, id(), request);
}

} // namespace core
