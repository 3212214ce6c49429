// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/markdowntext.h"

namespace core {

namespace {

/// Characters that Markdown could take for its own wherever they stand.
bool isMarkup(QChar c)
{
    return QStringView(u"\\`*_[]<>|&~").contains(c);
}

/// Whether a paragraph begins as a list, a heading or a rule would: "1.", "+", "#", "=".
qsizetype escapeAtBegin(const QString &text)
{
    if (text.isEmpty())
        return -1;
    if (QStringView(u"#+-=").contains(text.front()))
        return 0;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    const bool isNumbered = digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')');
    return isNumbered && (digits + 1 == text.size() || text[digits + 1].isSpace()) ? digits : -1;
}

} // namespace

QString markdownText(const QString &text)
{
    const qsizetype begin = escapeAtBegin(text);
    QString result;
    result.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == begin || isMarkup(text[i]))
            result += u'\\';
        result += text[i];
    }
    return result;
}

} // namespace core
