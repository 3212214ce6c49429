// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/webarchive.h"

#include <algorithm>

#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// So many bytes at most stand before the first part.
constexpr qsizetype longestHead = 8192;

/// The fields of a message or of one of its parts, by their names in lower case.
using Fields = QHash<QByteArray, QByteArray>;

/// Reads fields up to the blank line behind them. at is moved behind that.
Fields fieldsAt(const QByteArray &bytes, qsizetype &at)
{
    Fields fields;
    QByteArray last;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = bytes.mid(at, end - at);
        at = std::min(end + 1, bytes.size());
        if (line.trimmed().isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if ((line.startsWith(' ') || line.startsWith('\t')) && !last.isEmpty()) {
            fields[last] += ' ' + line.trimmed();
        } else if (colon > 0) {
            last = line.first(colon).toLower();
            fields.insert(last, line.sliced(colon + 1).trimmed());
        }
    }
    return fields;
}

/// What stands between the parts of a message; empty if it has none.
QByteArray boundaryOf(const Fields &fields)
{
    static const QRegularExpression boundary(u"\\bboundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^;\\s\"]{1,200}))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QByteArray type = fields.value("content-type");
    if (!type.toLower().startsWith("multipart/related") || !fields.contains("mime-version"))
        return {};
    const QRegularExpressionMatch match = boundary.match(QString::fromLatin1(type));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

/// Bytes that are written as “=E4”; “=” at the end of a line joins it with the next.
QByteArray fromQuotedPrintable(const QByteArray &written)
{
    QByteArray bytes;
    bytes.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const auto next = [&](qsizetype ahead) { return i + ahead < written.size() ? written[i + ahead] : '\n'; };
        if (written[i] != '=') {
            bytes += written[i];
        } else if (next(1) == '\n') {
            i += 1;
        } else if (next(1) == '\r' && next(2) == '\n') {
            i += 2;
        } else if (digit(next(1)) >= 0 && digit(next(2)) >= 0) {
            bytes += static_cast<char>(digit(next(1)) * 16 + digit(next(2)));
            i += 2;
        } else {
            bytes += '=';
        }
    }
    return bytes;
}

QByteArray decoded(const QByteArray &body, const QByteArray &encoding)
{
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(body);
    return encoding == "base64" ? QByteArray::fromBase64(body) : body;
}

} // namespace

bool isWebArchive(const QByteArray &head)
{
    qsizetype at = 0;
    return head.left(longestHead).toLower().contains("multipart/related") && !boundaryOf(fieldsAt(head, at)).isEmpty();
}

std::optional<QByteArray> pageOfWebArchive(const QByteArray &bytes)
{
    if (!isWebArchive(bytes.left(longestHead)))
        return std::nullopt;
    qsizetype at = 0;
    const QByteArray divider = "--" + boundaryOf(fieldsAt(bytes, at));
    for (qsizetype begin = bytes.indexOf(divider, at); begin >= 0;) {
        qsizetype body = bytes.indexOf('\n', begin);
        if (body < 0)
            break;
        ++body;
        const Fields fields = fieldsAt(bytes, body);
        const qsizetype end = bytes.indexOf(divider, body);
        const QByteArray type = fields.value("content-type").toLower();
        if (type.startsWith("text/html") || type.startsWith("application/xhtml"))
            return decoded(bytes.mid(body, end < 0 ? -1 : end - body),
                           fields.value("content-transfer-encoding").toLower());
        begin = end;
    }
    return QByteArray();
}

} // namespace core
