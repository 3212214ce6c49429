// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

/// A place in the guide.
struct HelpPlace {
    QString page;   ///< HelpPage::id
    QString anchor; ///< Of a heading, see headingAnchor(); empty for the begin of the page.

    friend bool operator==(const HelpPlace &, const HelpPlace &) = default;
};

/// A page of the guide.
struct HelpPage {
    QString id;       ///< Name of its file without the ending, such as "findings". Translations share it.
    QString title;    ///< Its first heading.
    QString markdown; ///< With the keys and menus that hold now.
    /// Of its headings, one after the other: those of the English page in every language, so that links lead there.
    QStringList anchors;
};

/// The pages of the guide, in the order in which they are read.
class HelpPages
{
public:
    /// Puts the words of the window into the Markdown of a page.
    using Words = std::function<QString(const QString &markdown)>;

    /// Reads the pages in a language such as "de"; those that it lacks are English.
    explicit HelpPages(const QString &language, const Words &words = {});

    /// The names of all pages, that of the first one first.
    static QStringList ids();

    const QList<HelpPage> &all() const { return m_pages; }

    /// The page with a name, or null.
    const HelpPage *page(const QString &id) const;

private:
    QList<HelpPage> m_pages;
};

/// The anchor of a heading as Git hosts make it, so that links lead there in both: "Sums & checks" has "sums--checks".
QString headingAnchor(const QString &heading);

/// The place that a link on a page leads to, such as "figures.md#checks" or "#checks"; no page if it leads elsewhere.
HelpPlace placeOfLink(const QString &link, const QString &page);

} // namespace ui
