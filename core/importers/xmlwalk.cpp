// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/xmlwalk.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Documents nest tables and text boxes a few times; each is some ten elements deep.
constexpr int deepest = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::XmlWalk)
};

} // namespace

XmlWalk::XmlWalk(const QByteArray &bytes)
    : m_reader(bytes)
{
}

bool XmlWalk::next()
{
    while (!m_isRefused && !m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            m_isRefused = ++m_depth > deepest;
            return !m_isRefused;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_isRefused = true;
            break;
        default:
            break;
        }
    }
    return false;
}

QString XmlWalk::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool XmlWalk::hasAttribute(QStringView name) const
{
    const QXmlStreamAttributes all = m_reader.attributes();
    return std::any_of(all.begin(), all.end(), [name](const auto &attribute) { return attribute.name() == name; });
}

void XmlWalk::skip()
{
    Q_ASSERT(opens());
    const int outer = m_depth - 1;
    while (m_depth > outer && next()) {
    }
}

Error XmlWalk::error() const
{
    if (m_isRefused) {
        return {Error::Kind::Input,
                Words::tr("The file nests its parts absurdly deep or defines entities of its own, as only files do "
                          "that are meant to do harm. Nothing was imported."),
                {}};
    }
    return {Error::Kind::Input,
            Words::tr("The file is damaged or not complete, so nothing was imported. Copy or save it anew."),
            u"line %1: %2"_s.arg(m_reader.lineNumber()).arg(m_reader.errorString())};
}

} // namespace core
