// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/xmlpart.h"

using namespace Qt::StringLiterals;

namespace core {

QString xmlText(const QString &words)
{
    QString result;
    result.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar unit = words[i];
        const bool isPair = unit.isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate();
        if (isPair) {
            result += unit;
            result += words[++i];
        } else if (!unit.isSurrogate() && unit < QChar(0xfffe) && (unit >= u' ' || u"\t\n\r"_s.contains(unit))) {
            result += unit;
        }
    }
    return result;
}

XmlPart::XmlPart()
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument();
}

void XmlPart::open(const QString &name, Attributes attributes)
{
    m_writer.writeStartElement(name);
    for (const Attribute &attribute : attributes)
        m_writer.writeAttribute(attribute.name, xmlText(attribute.value));
}

void XmlPart::empty(const QString &name, Attributes attributes)
{
    m_writer.writeEmptyElement(name);
    for (const Attribute &attribute : attributes)
        m_writer.writeAttribute(attribute.name, xmlText(attribute.value));
}

void XmlPart::element(const QString &name, const QString &words, Attributes attributes)
{
    open(name, attributes);
    text(words);
    close();
}

} // namespace core
