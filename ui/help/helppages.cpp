// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include <algorithm>

#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A page as it is written; empty if the language lacks it.
QString markdownOf(const QString &id, const QString &language)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList anchorsIn(const QString &markdown)
{
    QStringList anchors;
    bool isCode = false;
    for (const QString &line : markdown.split(u'\n')) {
        isCode = line.startsWith("```"_L1) ? !isCode : isCode;
        if (line.startsWith(u'#') && !isCode)
            anchors.append(headingAnchor(line.mid(line.indexOf(u' '))));
    }
    return anchors;
}

QString titleOf(const QString &markdown)
{
    const QString line = markdown.left(markdown.indexOf(u'\n'));
    return line.startsWith(u"# ") ? line.mid(2).trimmed() : line.trimmed();
}

} // namespace

HelpPages::HelpPages(const QString &language, const Words &words)
{
    for (const QString &id : ids()) {
        const auto worded = [&words](const QString &markdown) { return words ? words(markdown) : markdown; };
        const QString english = worded(markdownOf(id, u"en"_s));
        const QString written = worded(markdownOf(id, language));
        const QString &markdown = written.isEmpty() ? english : written;
        m_pages.append({id, titleOf(markdown), markdown, anchorsIn(english)});
    }
}

QStringList HelpPages::ids()
{
    return {u"index"_s,       u"first-review"_s, u"findings"_s, u"transcript"_s, u"figures"_s,
            u"annotations"_s, u"projects"_s,     u"formats"_s,  u"exporting"_s,  u"window"_s,
            u"shortcuts"_s,   u"command-line"_s, u"data"_s,     u"privacy"_s,    u"limits"_s};
}

const HelpPage *HelpPages::page(const QString &id) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage &page) { return page.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

QString headingAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c == u' ')
            anchor += u'-';
        else if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
    }
    return anchor;
}

HelpPlace placeOfLink(const QString &link, const QString &page)
{
    const QUrl url(link);
    if (!url.scheme().isEmpty())
        return {};
    const QString anchor = url.fragment(QUrl::FullyDecoded);
    if (url.path().isEmpty())
        return {page, anchor};
    const QString ending = u".md"_s;
    return url.path().endsWith(ending) ? HelpPlace{url.path().chopped(ending.size()), anchor} : HelpPlace();
}

} // namespace ui
