// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>
#include <QXmlStreamReader>

#include "core/project/codebookfile.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::CodebookFile)
};

/// "#rrggbb" for the colours of the standard, which may also have three digits.
QString colourFrom(QStringView text)
{
    static const QRegularExpression pattern(u"^#([0-9a-f]{6}|[0-9a-f]{3})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString colour = text.trimmed().toString().toLower();
    if (!pattern.match(colour).hasMatch())
        return {};
    if (colour.size() == 7)
        return colour;
    QString wide = u"#"_s;
    for (const QChar digit : QStringView(colour).sliced(1))
        wide += QString(2, digit);
    return wide;
}

/// Reads the codes of a file one after the other. Codes that are open are kept in a list, not on the stack of the
/// program, so that no file can exhaust it.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_xml(bytes)
    {
    }

    Result<CodebookFile> read()
    {
        while (!m_xml.atEnd() && m_problem.isEmpty()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                m_problem = Words::tr("The file declares a document type, which codebooks have no need of.");
            else if (token == QXmlStreamReader::StartElement)
                begin();
            else if (token == QXmlStreamReader::EndElement)
                end();
        }
        if (m_problem.isEmpty() && m_xml.hasError())
            m_problem = Words::tr("The file is damaged at line %1.").arg(m_xml.lineNumber());
        if (m_problem.isEmpty() && m_file.tags.isEmpty())
            m_problem = Words::tr("The file holds no codes.");
        if (m_problem.isEmpty())
            return m_file;
        return failure(Error::Kind::Input,
                       Words::tr("This codebook cannot be read, so nothing was changed. %1").arg(m_problem),
                       m_xml.errorString());
    }

private:
    void begin()
    {
        const QStringView name = m_xml.name();
        if (!m_isCodebook) {
            m_isCodebook = name == u"CodeBook" || name == u"Codebook" || name == u"Project";
            if (!m_isCodebook)
                m_problem = Words::tr("It is XML, but no codebook of the REFI-QDA standard.");
            return;
        }
        if (name == u"Code")
            beginCode();
        else if (name == u"Description" && !m_open.isEmpty())
            m_file.tags[m_open.last()].description = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    }

    void beginCode()
    {
        if (m_open.size() >= codebookDepth || m_file.tags.size() >= codebookSize) {
            m_problem = Words::tr("Its codes are nested too deeply, or there are too many of them.");
            return;
        }
        const QXmlStreamAttributes attributes = m_xml.attributes();
        Tag tag;
        tag.name = attributes.value("name"_L1).toString().simplified();
        if (tag.name.isEmpty()) {
            tag.name = Words::tr("Code without a name");
            m_file.notes.append(Words::tr("The code at line %1 has no name.").arg(m_xml.lineNumber()));
        }
        tag.id = idFrom(attributes.value("guid"_L1), tag.name);
        tag.parent = m_open.isEmpty() ? TagId() : m_file.tags[m_open.last()].id;
        tag.colour = colourFrom(attributes.value("color"_L1));
        tag.position = static_cast<int>(m_file.tags.size());
        m_open.append(m_file.tags.size());
        m_file.tags.append(tag);
    }

    void end()
    {
        if (m_xml.name() == u"Code" && !m_open.isEmpty())
            m_open.removeLast();
    }

    TagId idFrom(QStringView text, const QString &name)
    {
        const QUuid guid = QUuid::fromString(text.trimmed().toString());
        TagId id{guid.isNull() ? createGuid() : guid.toString(QUuid::WithoutBraces)};
        if (m_ids.contains(id.value)) {
            m_file.notes.append(
                Words::tr("“%1” has the identity of another code, so it was given one of its own.").arg(name));
            id = newId<TagId>();
        }
        m_ids.insert(id.value);
        return id;
    }

    QXmlStreamReader m_xml;
    CodebookFile m_file;
    QList<qsizetype> m_open; ///< The codes in which the reader stands, as places in m_file.tags.
    QSet<QString> m_ids;
    QString m_problem;
    bool m_isCodebook = false;
};

} // namespace

Result<CodebookFile> readCodebookXml(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

Result<CodebookFile> readCodebook(const QByteArray &bytes)
{
    // Marks of byte order, and the zeros of UTF-16, may stand before the bracket that XML begins with.
    const auto isSkipped = [](char byte) { return QByteArrayView("\xef\xbb\xbf\xff\xfe \t\r\n\0", 10).contains(byte); };
    const auto first = std::find_if_not(bytes.begin(), bytes.end(), isSkipped);
    return first != bytes.end() && *first == '<' ? readCodebookXml(bytes) : readCodebookTable(bytes);
}

} // namespace core
