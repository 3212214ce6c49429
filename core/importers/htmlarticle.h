// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/htmltree.h"
#include "core/importers/linecollector.h"

namespace core {

/// What of a web page somebody wrote or said, without what stands around it on every page.
struct HtmlArticle {
    QList<ReadLine> lines;
    QString heading;      ///< The first heading of the highest rank; empty if there is none.
    QString date;         ///< A line above the article that is a date; empty if there is none.
    bool leftOut = false; ///< Whether menus, advertisements and the like were dropped.
    int pictures = 0;     ///< Pictures in the article, which were neither shown nor loaded.
};

/// Finds the article: the part that holds nearly all long stretches of words, without navigation, forms, hidden parts
/// and what is named as boilerplate. Linear in the nodes.
HtmlArticle articleOf(const HtmlTree &tree);

} // namespace core
