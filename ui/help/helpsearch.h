// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "ui/help/helppages.h"

namespace ui {

/// A part of a page that has all words that were looked for.
struct HelpHit {
    HelpPlace place;
    QString page;    ///< Title of the page.
    QString section; ///< Heading of the part; the title of the page for its begin.
    QString excerpt; ///< The words around the first one that was found.

    friend bool operator==(const HelpHit &, const HelpHit &) = default;
};

/// Finds words on all pages, each heading with what stands below it as one part.
class HelpSearch
{
public:
    explicit HelpSearch(const HelpPages &pages);

    /// The parts that have all the words, or begins of words: first those that have them in their heading, then in the
    /// order of the guide. Letter case does not count. Nothing typed finds nothing.
    QList<HelpHit> find(const QString &typed) const;

    /// The words that are looked for.
    static QStringList wordsOf(const QString &typed);

private:
    struct Section {
        HelpPlace place;
        QString page;
        QString heading;
        QString text;
    };

    QList<Section> m_sections;
};

} // namespace ui
