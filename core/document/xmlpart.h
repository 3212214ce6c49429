// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

namespace core {

/// Words without the characters that XML has no way to write: control characters and halves of pairs.
QString xmlText(const QString &words);

/// Builds one XML file in memory, in UTF-8 with a declaration. Names are written as they are, with their prefixes.
class XmlPart
{
public:
    struct Attribute { ///< Of an element, as yet unescaped.
        QString name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    XmlPart();

    void open(const QString &name, Attributes attributes = {});
    void close() { m_writer.writeEndElement(); }

    /// An element without content.
    void empty(const QString &name, Attributes attributes = {});

    /// An element that holds words alone.
    void element(const QString &name, const QString &words, Attributes attributes = {});

    void text(const QString &words) { m_writer.writeCharacters(xmlText(words)); }

    /// What was written up to here.
    QByteArray bytes() const { return m_bytes; }

private:
    Q_DISABLE_COPY_MOVE(XmlPart)

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace core
