// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/base/result.h"

namespace core {

/// An element of a web page, or a stretch of its words.
struct HtmlNode {
    QString name;  ///< Lower case; empty for words.
    QString words; ///< Of words, with entities replaced; white space as written.
    QString marks; ///< Class, id and role of an element, lower case, between spaces.
    bool isHidden = false;
    bool isBold = false; ///< As its own style says.
    qsizetype parent = 0;
    qsizetype end = 0; ///< One behind the last node inside it.
};

/// A web page in the order in which it is written: parents before children. Node 0 holds all.
struct HtmlTree {
    std::vector<HtmlNode> nodes;
    QString title;     ///< Of the page.
    QString published; ///< When, as the page itself says; empty if it does not.
};

/// Reads a page as tolerantly as a browser: what is not closed ends with what is around it, what cannot be a tag is
/// text. Scripts and styles are not kept. Nothing is ever loaded. Linear in the text. Fails with Input if there are
/// more elements than any page of people has.
Result<HtmlTree> parseHtml(QStringView page);

/// Elements that stand in lines of their own.
bool isHtmlBlock(QStringView name);

} // namespace core
