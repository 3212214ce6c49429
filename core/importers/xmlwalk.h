// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QXmlStreamReader>

#include "core/base/result.h"

namespace core {

/// Goes through an XML document from element to element, and stops at what could make reading it cost more than its
/// size: document types with their entities, absurd nesting. Names are told without their prefix.
///
///     XmlWalk walk(bytes);
///     while (walk.next()) {
///         if (walk.opens(u"p")) …
///     }
///     if (!walk.isWhole()) return failure(walk.error());
class XmlWalk
{
public:
    explicit XmlWalk(const QByteArray &bytes);

    /// Goes to the next begin or end of an element or to the next words; false at the end and at an error.
    bool next();

    bool opens() const { return m_reader.isStartElement(); }
    bool closes() const { return m_reader.isEndElement(); }
    bool isText() const { return m_reader.isCharacters(); }
    bool opens(QStringView name) const { return opens() && m_reader.name() == name; }
    bool closes(QStringView name) const { return closes() && m_reader.name() == name; }

    QStringView name() const { return m_reader.name(); }
    QStringView space() const { return m_reader.namespaceUri(); }
    QStringView text() const { return m_reader.text(); }

    /// The value of an attribute of the element that opens, by its name without prefix; empty if there is none.
    QString attribute(QStringView name) const;
    bool hasAttribute(QStringView name) const;

    /// Goes behind the end of the element that has just opened.
    void skip();

    /// Whether the end was reached without an error.
    bool isWhole() const { return !m_isRefused && !m_reader.hasError(); }

    /// What went wrong; isWhole() must be false.
    Error error() const;

private:
    QXmlStreamReader m_reader;
    int m_depth = 0;
    bool m_isRefused = false;
};

} // namespace core
