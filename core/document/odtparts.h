// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/document/document.h"
#include "core/document/xmlpart.h"

namespace core::odt {

/// Opens the root of a part, with all namespaces that our parts use.
void openRoot(XmlPart &xml, const QString &name);

/// The name of the style for words with these looks, such as "Words-bold-muted"; empty for plain ones.
QString wordsStyle(const DocumentRun &run);

/// styles.xml: how titles, speakers and words look, and the page with its footer.
QByteArray styles(const Document &document);

/// meta.xml: title, subject and author.
QByteArray meta(const Document &document);

} // namespace core::odt
