// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/fileview.h"

#include <sqlite3.h>

#include "core/store/pagechecks.h"

using namespace Qt::StringLiterals;

namespace reliability {

namespace {

void bind(sqlite3_stmt *statement, int index, const QString &text)
{
    sqlite3_bind_text(statement, index, text.toUtf8().constData(), -1, SQLITE_TRANSIENT);
}

QString textAt(sqlite3_stmt *statement, int index)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, index)));
}

} // namespace

FileView::FileView(const QString &path)
{
    if (sqlite3_open_v2(qPrintable(path), &m_database, SQLITE_OPEN_READONLY, core::checkedFiles()) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_database));
}

FileView::~FileView()
{
    sqlite3_close(m_database);
}

bool FileView::holds(const QString &table, const QJsonObject &key, const std::optional<QJsonObject> &expected)
{
    QString sql = u"SELECT * FROM %1 WHERE id = ?"_s.arg(table);
    const bool isInDocument = table == u"turns" || table == u"speakers";
    if (isInDocument)
        sql += u" AND document = ?"_s;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr);
    bind(statement, 1, key[u"id"_s].toString());
    if (isInDocument)
        bind(statement, 2, key[u"document"_s].toString());
    const bool isThere = sqlite3_step(statement) == SQLITE_ROW;
    bool isEqual = isThere == expected.has_value();
    for (int i = 0; isThere && isEqual && i < sqlite3_column_count(statement); ++i) {
        const QJsonValue wanted = expected->value(QString::fromUtf8(sqlite3_column_name(statement, i)));
        isEqual = wanted.isDouble() ? qFuzzyCompare(sqlite3_column_double(statement, i) + 1, wanted.toDouble() + 1)
                                    : textAt(statement, i) == wanted.toString();
    }
    sqlite3_finalize(statement);
    return isEqual;
}

QString FileView::stateOf(const QString &edit)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_database, "SELECT state FROM edit_log WHERE id = ?", -1, &statement, nullptr);
    bind(statement, 1, edit);
    const QString state = sqlite3_step(statement) == SQLITE_ROW ? textAt(statement, 0) : QString();
    sqlite3_finalize(statement);
    return state;
}

} // namespace reliability
