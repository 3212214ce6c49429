// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/tagreportfiles.h"

#include <algorithm>

#include "core/exporters/csv.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Where a quote stands: who says it, and in which call.
QString placeOf(const TaggedQuote &quote)
{
    QStringList parts{quote.speaker, quote.call};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// Text in which Markdown reads no marks.
QString plain(const QString &text)
{
    QString result;
    for (const QChar unit : text.simplified()) {
        if (u"\\`*_{}[]<>#|~"_s.contains(unit))
            result += u'\\';
        result += unit;
    }
    return result;
}

QString htmlOf(const TaggedQuote &quote)
{
    QString html = u"<blockquote><p>“%1”</p>"_s.arg(quote.quote.toHtmlEscaped());
    html += u"<p class=\"place\">%1</p>"_s.arg(placeOf(quote).toHtmlEscaped());
    QStringList remarks{quote.about, quote.note};
    remarks.removeAll(QString());
    if (!remarks.isEmpty()) {
        const QString author = quote.author.isEmpty() ? QString() : u" (%1)"_s.arg(quote.author.toHtmlEscaped());
        html += u"<p>%1%2</p>"_s.arg(remarks.join(u": "_s).toHtmlEscaped().replace(u'\n', u"<br>"_s), author);
    }
    return html + u"</blockquote>\n"_s;
}

} // namespace

QByteArray tagReportHtml(const QList<TagSection> &sections)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Quotes by tag</title>\n"
                   "<style>body{font-family:sans-serif;max-width:46em;margin:2em auto;padding:0 1em;line-height:1.45}"
                   "blockquote{margin:0 0 1em 0;padding-left:1em;border-left:3px solid #999}"
                   "blockquote p{margin:.2em 0}.place{font-size:85%;opacity:.75}</style></head><body>\n"
                   "<h1>Quotes by tag</h1>\n"_s;
    for (const TagSection &section : sections) {
        const int level = std::min(section.depth + 2, 6);
        html += u"<h%1><span style=\"color:%2\">■</span> %3 (%4)</h%1>\n"_s.arg(level)
                    .arg(section.tag.colour.toHtmlEscaped(), section.tag.name.toHtmlEscaped())
                    .arg(section.quotes.size());
        if (!section.tag.description.isEmpty())
            html += u"<p><i>%1</i></p>\n"_s.arg(section.tag.description.toHtmlEscaped());
        for (const TaggedQuote &quote : section.quotes)
            html += htmlOf(quote);
    }
    return (html + u"</body></html>\n"_s).toUtf8();
}

QByteArray tagReportMarkdown(const QList<TagSection> &sections)
{
    QString text = u"# Quotes by tag\n"_s;
    for (const TagSection &section : sections) {
        text += u"\n%1 %2 (%3)\n"_s.arg(QString(std::min(section.depth + 2, 6), u'#'), plain(section.tag.name))
                    .arg(section.quotes.size());
        if (!section.tag.description.isEmpty())
            text += u"\n*%1*\n"_s.arg(plain(section.tag.description));
        for (const TaggedQuote &quote : section.quotes) {
            text += u"\n> “%1”\n>\n> — %2\n"_s.arg(plain(quote.quote), plain(placeOf(quote)));
            QStringList remarks{quote.about, quote.note};
            remarks.removeAll(QString());
            if (!remarks.isEmpty())
                text += u"\n%1\n"_s.arg(plain(remarks.join(u": "_s)));
        }
    }
    return text.toUtf8();
}

QByteArray tagReportCsv(const QList<TagSection> &sections)
{
    Csv csv({u"tag"_s, u"call"_s, u"speaker"_s, u"quote"_s, u"about"_s, u"note"_s, u"author"_s});
    for (const TagSection &section : sections) {
        for (const TaggedQuote &quote : section.quotes) {
            for (const QString &cell :
                 {section.tag.name, quote.call, quote.speaker, quote.quote, quote.about, quote.note, quote.author})
                csv.add(cell);
            csv.endRow();
        }
    }
    return csv.bytes();
}

QByteArray agreementCsv(const Agreement &agreement, const QList<Tag> &codebook)
{
    Csv csv({u"tag"_s, u"both"_s, u"first_only"_s, u"second_only"_s, u"neither"_s, u"kappa"_s, u"overlap"_s});
    const auto addRow = [&csv](const QString &name, const TagAgreement &row) {
        csv.add(name);
        for (const qsizetype count : {row.both, row.first, row.second, row.neither})
            csv.add(static_cast<double>(count));
        csv.add(row.kappa());
        csv.add(row.overlap());
        csv.endRow();
    };
    for (const TagAgreement &row : agreement.tags) {
        const auto tag = std::find_if(codebook.begin(), codebook.end(), [&](const Tag &t) { return t.id == row.tag; });
        addRow(tag == codebook.end() ? QString() : tag->name, row);
    }
    addRow(u"all"_s, agreement.all);
    return csv.bytes();
}

} // namespace core
