// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historytable.h"

#include <algorithm>

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringBuilder>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/base/codepoints.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

/// The bytes of a column; good until the statement goes on.
QByteArrayView bytesOf(const SQLite::Column &column)
{
    return {static_cast<const char *>(column.getBlob()), column.getBytes()};
}

/// What stands behind a key of a row in the log, whose JSON is compact. A long history is gone through in this way,
/// since parsing all of it takes many times as long. Quotation marks inside of texts are escaped, so a key is only
/// found where it is one.
QByteArrayView behind(QByteArrayView json, QByteArrayView key)
{
    const qsizetype at = json.indexOf(key);
    return at < 0 ? QByteArrayView() : json.sliced(at + key.size());
}

qsizetype numberBehind(QByteArrayView json, QByteArrayView key)
{
    qsizetype number = 0;
    for (const char digit : behind(json, key)) {
        if (digit < '0' || digit > '9')
            break;
        number = 10 * number + (digit - '0');
    }
    return number;
}

/// A text without escapes as it stands, any other one parsed.
QString textBehind(QByteArrayView json, const char *name)
{
    const QByteArray key = QByteArray("\"").append(name).append("\":\"");
    const QByteArrayView rest = behind(json, key);
    const qsizetype end = rest.indexOf('"');
    if (end >= 0 && !rest.first(end).contains('\\'))
        return QString::fromUtf8(rest.first(end));
    return QJsonDocument::fromJson(json.toByteArray()).object()[QLatin1StringView(name)].toString();
}

StoredEdit::State stateOf(const SQLite::Column &column)
{
    const QString key = textOf(column);
    if (key == u"done")
        return StoredEdit::State::Done;
    return key == u"undone" ? StoredEdit::State::Undone : StoredEdit::State::Discarded;
}

QString textOfCall(SQLite::Database &database, const QString &document)
{
    SQLite::Statement query(database, "SELECT text FROM imports WHERE document = ?");
    query.bind(1, document.toStdString());
    return query.executeStep() ? textOf(query.getColumn(0)) : QString();
}

/// The conditions of a request but its words, for a query of edit_log as l.
std::string conditionsOf(const HistoryRequest &request)
{
    std::string where = "1";
    if (request.author)
        where += " AND l.author = :author";
    if (!request.document.isNull()) {
        where += " AND (l.document = :document OR (l.document IS NULL AND EXISTS (SELECT 1 FROM edit_changes d "
                 "WHERE d.edit = l.number AND instr(coalesce(d.after, d.before), :document))))";
    }
    QStringList keys;
    for (const Edit::Action action : request.actions)
        keys.append(u"'%1'"_s.arg(actionKey(action)));
    if (!keys.isEmpty())
        where += " AND l.action IN (" + keys.join(u',').toStdString() + ")";
    return where;
}

void bind(SQLite::Statement &query, const HistoryRequest &request)
{
    if (request.author)
        query.bind(":author", request.author->toStdString());
    if (!request.document.isNull())
        query.bind(":document", request.document.value.toStdString());
}

/// Tells whether words stand in a changed row: in what it says, or in the original words that it replaces.
class WordMatcher
{
public:
    WordMatcher(SQLite::Database &database, const QString &words)
        : m_database(database)
        , m_words(words)
        , m_escaped(QString(words).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s))
    {
    }

    bool isIn(QByteArrayView table, QByteArrayView row)
    {
        if (row.isEmpty())
            return false;
        if (table == "corrections")
            return isInCorrection(row);
        return contains(QString::fromUtf8(row), m_escaped)
               && isInColumns(QJsonDocument::fromJson(row.toByteArray()).object());
    }

private:
    struct CallText {
        QString text;
        CodePoints points;
    };

    static bool contains(QStringView text, const QString &words) { return text.contains(words, Qt::CaseInsensitive); }

    bool isInColumns(const QJsonObject &columns) const
    {
        static const QStringList worded{
            u"quote"_s,     u"note"_s,    u"about"_s,     u"name"_s,        u"title"_s,      u"firm"_s,
            u"event"_s,     u"company"_s, u"period"_s,    u"description"_s, u"right_form"_s, u"wrong_forms"_s,
            u"spellings"_s, u"vendor"_s,  u"file_name"_s, u"metric"_s,      u"segment"_s};
        return std::any_of(worded.begin(), worded.end(),
                           [&](const QString &column) { return contains(columns[column].toString(), m_words); });
    }

    /// Looks at the words as they were and as they became, with as much around them as words may reach out.
    bool isInCorrection(QByteArrayView correction)
    {
        const CallText &call = callText(textBehind(correction, "document"));
        const QStringView text = call.text;
        const TextRange range = call.points.toUtf16(
            TextRange{numberBehind(correction, "\"range_begin\":"), numberBehind(correction, "\"range_end\":")});
        if (range.end > text.size())
            return false;
        const qsizetype reach = m_words.size() - 1;
        const QStringView before = text.first(range.begin).last(std::min(reach, range.begin));
        const QStringView after = text.sliced(range.end).first(std::min(reach, text.size() - range.end));
        return contains(QString(before % range.of(text) % after), m_words)
               || contains(QString(before % textBehind(correction, "text") % after), m_words);
    }

    const CallText &callText(const QString &document)
    {
        const auto known = m_calls.constFind(document);
        if (known != m_calls.constEnd())
            return *known;
        const QString text = textOfCall(m_database, document);
        return *m_calls.insert(document, CallText{text, CodePoints(text)});
    }

    SQLite::Database &m_database;
    QString m_words;
    QString m_escaped; ///< As they stand in JSON.
    QHash<QString, CallText> m_calls;
};

QList<StoredLine> linesWithWords(SQLite::Database &database, const HistoryRequest &request)
{
    SQLite::Statement query(database, "SELECT l.number, l.state, c.table_name, c.before, c.after FROM edit_log l "
                                      "JOIN edit_changes c ON c.edit = l.number WHERE "
                                          + conditionsOf(request) + " ORDER BY l.number DESC, c.position");
    bind(query, request);
    WordMatcher matcher(database, request.words);
    QList<StoredLine> lines;
    while (query.executeStep()) {
        const qint64 number = query.getColumn(0).getInt64();
        if (!lines.isEmpty() && lines.last().number == number)
            continue;
        const SQLite::Column table = query.getColumn(2);
        const SQLite::Column before = query.getColumn(3);
        const SQLite::Column after = query.getColumn(4);
        if (matcher.isIn(bytesOf(table), bytesOf(before)) || matcher.isIn(bytesOf(table), bytesOf(after)))
            lines.append({number, stateOf(query.getColumn(1))});
    }
    return lines;
}

QList<StoredLine> allLines(SQLite::Database &database, const HistoryRequest &request)
{
    SQLite::Statement query(database, "SELECT l.number, l.state FROM edit_log l WHERE " + conditionsOf(request)
                                          + " ORDER BY l.number DESC");
    bind(query, request);
    QList<StoredLine> lines;
    while (query.executeStep())
        lines.append({query.getColumn(0).getInt64(), stateOf(query.getColumn(1))});
    return lines;
}

} // namespace

Result<QList<StoredLine>> findLines(const ProjectStore &store, const HistoryRequest &request)
{
    QList<StoredLine> lines;
    const auto read = store.read([&](SQLite::Database &database) {
        lines = request.words.isEmpty() ? allLines(database, request) : linesWithWords(database, request);
    });
    return read.map([&] { return lines; });
}

Result<bool> isInForce(const ProjectStore &store, qint64 line)
{
    bool isDone = false;
    const auto read = store.read([&](SQLite::Database &database) {
        SQLite::Statement query(database, "SELECT state FROM edit_log WHERE number = ?");
        query.bind(1, static_cast<int64_t>(line));
        isDone = query.executeStep() && stateOf(query.getColumn(0)) == StoredEdit::State::Done;
    });
    return read.map([&] { return isDone; });
}

Result<QStringList> authorsOfEdits(const ProjectStore &store)
{
    QStringList authors;
    const auto read = store.read([&](SQLite::Database &database) {
        SQLite::Statement query(database, "SELECT DISTINCT author FROM edit_log ORDER BY author");
        while (query.executeStep())
            authors.append(textOf(query.getColumn(0)));
    });
    return read.map([&] { return authors; });
}

Result<QList<qint64>> laterEditsOfRows(const ProjectStore &store, qint64 line, const QSet<QString> &ids)
{
    QList<qint64> numbers;
    const auto read = store.read([&](SQLite::Database &database) {
        SQLite::Statement query(
            database,
            "SELECT l.number, coalesce(c.after, c.before) FROM edit_log l JOIN edit_changes c ON c.edit = l.number "
            "WHERE l.number > ? AND l.state = 'done' ORDER BY l.number DESC");
        query.bind(1, static_cast<int64_t>(line));
        while (query.executeStep()) {
            const qint64 number = query.getColumn(0).getInt64();
            const bool isNew = numbers.isEmpty() || numbers.last() != number;
            const SQLite::Column row = query.getColumn(1);
            if (isNew && ids.contains(textBehind(bytesOf(row), "id")))
                numbers.append(number);
        }
    });
    return read.map([&] { return numbers; });
}

Result<QString> importedText(const ProjectStore &store, const DocumentId &document)
{
    QString text;
    const auto read = store.read([&](SQLite::Database &database) { text = textOfCall(database, document.value); });
    return read.map([&] { return text; });
}

} // namespace core
