// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringView>

namespace core {

/// A tag as it stands in a web page.
struct HtmlTag {
    QString name;                                  ///< Lower case.
    QList<std::pair<QString, QString>> attributes; ///< Names in lower case, values without entities.
    bool isClosing = false;
    bool isEmpty = false; ///< Written as "<br/>".
    qsizetype end = 0;    ///< Where the page goes on.

    /// The value of an attribute; empty if there is none.
    QString value(QStringView attribute) const;

    /// Class, id and role in lower case, between spaces.
    QString marks() const;
    bool isHidden() const;
    bool isBold() const;
};

/// The tag at a "<" of the page; none if it is no tag or does not end.
std::optional<HtmlTag> readHtmlTag(QStringView page, qsizetype at);

} // namespace core
