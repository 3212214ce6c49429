// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/htmlexporter.h"

#include <QCoreApplication>

#include "core/exporters/cleancall.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The look of the page. Colours of roles are told apart by the words beside them, too.
QString style()
{
    return u":root{color-scheme:light dark;--ink:#1c2024;--paper:#fff;--faint:#60656c;--line:#d9dce0;"
           "--operator:#60656c;--executive:#0b62b8;--investor_relations:#0f766e;--analyst:#9a4a00;"
           "--interpreter:#7c3aad;--unknown:#60656c}\n"
           "@media (prefers-color-scheme:dark){:root{--ink:#e4e6e9;--paper:#16181b;--faint:#9aa0a8;--line:#34383d;"
           "--operator:#9aa0a8;--executive:#7ab8f5;--investor_relations:#5ccfc2;--analyst:#f0a765;"
           "--interpreter:#c9a2ee;--unknown:#9aa0a8}}\n"
           "body{margin:0 auto;padding:2.5rem 1.25rem 4rem;max-width:44rem;color:var(--ink);background:var(--paper);"
           "font:1rem/1.6 system-ui,\"Noto Sans\",\"Noto Sans CJK SC\",sans-serif;overflow-wrap:break-word}\n"
           "h1{font-size:1.7rem;line-height:1.25;margin:0 0 .25rem}\n"
           "h2{font-size:1.15rem;margin:2.5rem 0 1rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}\n"
           ".subtitle,.detail,.remark{color:var(--faint)}\n"
           ".subtitle{margin:0 0 2rem}\n"
           ".turn{margin:0 0 1.5rem;padding-left:.9rem;border-left:3px solid var(--role)}\n"
           ".turn p{margin:.35rem 0}\n"
           ".speaker b{color:var(--role)}\n"
           ".remark{font-style:italic}\n"
           "@media print{:root{--ink:#000;--paper:#fff;--faint:#444;--line:#999}"
           "body{max-width:none;padding:0;font-size:10.5pt}.speaker,h2{break-after:avoid}p{orphans:3;widows:3}}\n"_s;
}

QString turnHtml(const CleanTurn &turn)
{
    QString html = u"<div class=\"turn\" style=\"--role:var(--%1)\">\n<p class=\"speaker\"><b>%2</b>"_s.arg(
        roleKey(turn.role), turn.speaker.toHtmlEscaped());
    if (!turn.detail.isEmpty())
        html += u" <span class=\"detail\">"_s + turn.detail.toHtmlEscaped() + u"</span>"_s;
    if (!turn.remark.isEmpty())
        html += u" <span class=\"remark\">["_s + turn.remark + u"]</span>"_s;
    html += u"</p>\n"_s;
    for (const QString &paragraph : turn.paragraphs)
        html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>\n"_s;
    return html + u"</div>\n"_s;
}

} // namespace

QString HtmlExporter::id() const
{
    return u"html"_s;
}

QString HtmlExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "Clean transcript, web page");
}

QString HtmlExporter::suffix() const
{
    return u"html"_s;
}

Result<QByteArray> HtmlExporter::write(const ReviewedCall &call, const ExportOptions &options) const
{
    const CleanCall clean = cleanCall(call, options);
    const QString title = clean.title.toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s
                   + title + u"</title>\n<style>\n"_s + style() + u"</style>\n</head>\n<body>\n<header>\n<h1>"_s + title
                   + u"</h1>\n"_s;
    if (!clean.subtitle.isEmpty())
        html += u"<p class=\"subtitle\">"_s + clean.subtitle.toHtmlEscaped() + u"</p>\n"_s;
    if (!clean.note.isEmpty())
        html += u"<p class=\"remark\">"_s + clean.note.toHtmlEscaped() + u"</p>\n"_s;
    html += u"</header>\n<main>\n"_s;
    for (const CleanTurn &turn : clean.turns) {
        if (!turn.section.isEmpty())
            html += u"<h2>"_s + turn.section + u"</h2>\n"_s;
        html += turnHtml(turn);
    }
    return QString(html + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace core
