// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recoveredrows.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonObject>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/base/codepoints.h"
#include "core/review/rowkey.h"
#include "core/store/rowcodec.h"
#include "core/store/rowtable.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::Recovery)
};
QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

/// Makes a row for each text whose own row is gone. Returns how many.
int describeAnew(SQLite::Database &database)
{
    int made = 0;
    SQLite::Statement texts(database,
                            "SELECT document, title, date, bytes FROM imports WHERE document NOT IN (SELECT id "
                            "FROM documents) ORDER BY rowid");
    SQLite::Statement insert(database,
                             "INSERT INTO documents (id, position, title, company, event, period, date, "
                             "file_name, sha256, layout, added_at) SELECT ?, ifnull(max(position), 0) + 1, ?, "
                             "'', '', '', ?, '', ?, '', '' FROM documents");
    while (texts.executeStep()) {
        const SQLite::Column bytes = texts.getColumn(3);
        const QByteArray content(static_cast<const char *>(bytes.getBlob()), bytes.getBytes());
        const QString title = textOf(texts.getColumn(1));
        insert.bind(1, texts.getColumn(0).getString());
        insert.bind(2, (title.isEmpty() ? Sentences::tr("Recovered call") : title).toStdString());
        insert.bind(3, texts.getColumn(2).getString());
        insert.bind(4, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString());
        insert.exec();
        insert.reset();
        ++made;
    }
    return made;
}

/// Sets a reference to nothing where its column may be empty, else removes the row.
void mendReference(SQLite::Database &database, const QString &table, qint64 rowid, int reference)
{
    QStringList emptied;
    SQLite::Statement columns(database, "SELECT \"from\" FROM pragma_foreign_key_list(?) AS list JOIN "
                                        "pragma_table_info(?) AS info ON info.name = list.\"from\" "
                                        "WHERE list.id = ? AND info.\"notnull\" = 0 AND info.pk = 0");
    columns.bind(1, table.toStdString());
    columns.bind(2, table.toStdString());
    columns.bind(3, reference);
    while (columns.executeStep())
        emptied.append(u"\"%1\" = NULL"_s.arg(textOf(columns.getColumn(0))));
    const QString action = emptied.isEmpty() ? u"DELETE FROM \"%1\""_s.arg(table)
                                             : u"UPDATE \"%1\" SET %2"_s.arg(table, emptied.join(u", "_s));
    database.exec((action + u" WHERE rowid = %1"_s.arg(rowid)).toStdString());
}
} // namespace

QStringList documentsIn(SQLite::Database &database)
{
    QStringList documents;
    SQLite::Statement query(database, "SELECT document FROM imports ORDER BY rowid");
    while (query.executeStep())
        documents.append(textOf(query.getColumn(0)));
    return documents;
}

TextRange rangeOf(const Row &row)
{
    if (const auto *turn = std::get_if<TurnRow>(&row))
        return turn->turn.range;
    if (const auto *correction = std::get_if<Correction>(&row))
        return correction->range;
    if (const auto *annotation = std::get_if<Annotation>(&row))
        return annotation->anchor.range;
    return std::get<Verdict>(row).anchor.range;
}

QHash<QString, Row> rowsByKey(SQLite::Database &database)
{
    QHash<QString, Row> rows;
    const auto add = [&](const QString &table, const DocumentId &document) {
        for (const Row &row : readRows(database, table, document))
            rows.insert(rowKey(row), row);
    };
    for (const QString &document : documentsIn(database)) {
        for (const QString &table :
             {u"speakers"_s, u"turns"_s, u"corrections"_s, u"annotations"_s, u"verdicts"_s, u"second_sources"_s})
            add(table, DocumentId{document});
    }
    for (const QString &table : {u"tags"_s, u"roster"_s, u"glossary"_s, u"spelling_words"_s})
        add(table, {});
    SQLite::Statement documents(database, "SELECT * FROM documents");
    while (documents.executeStep()) {
        QJsonObject columns;
        for (int i = 0; i < documents.getColumnCount(); ++i)
            columns[QString::fromUtf8(documents.getColumnName(i))] = textOf(documents.getColumn(i));
        if (const auto row = rowFromColumns(u"documents", columns))
            rows.insert(rowKey(*row), *row);
    }
    return rows;
}

QStringList mendReferences(SQLite::Database &database)
{
    QStringList sentences;
    SQLite::Statement lost(database, "SELECT title, id FROM documents WHERE id NOT IN (SELECT document FROM imports)");
    while (lost.executeStep()) {
        sentences.append(
            Sentences::tr("The text of the call “%1” could not be read, so the call is not in the new file. "
                          "Import it again.")
                .arg(textOf(lost.getColumn(0)).isEmpty() ? textOf(lost.getColumn(1)) : textOf(lost.getColumn(0))));
    }
    lost.reset();
    database.exec("DELETE FROM documents WHERE id NOT IN (SELECT document FROM imports)");
    const int nameless = describeAnew(database);
    if (nameless > 0)
        sentences.append(
            Sentences::tr("What was known of %n call(s), such as company and date, could not be read. Enter "
                          "it again under “Details of the call”.",
                          nullptr, nameless));
    QHash<QString, int> mended;
    for (int round = 0; round < 8; ++round) {
        QList<std::tuple<QString, qint64, int>> wrong;
        SQLite::Statement check(database, "PRAGMA foreign_key_check");
        while (check.executeStep())
            wrong.append({textOf(check.getColumn(0)), check.getColumn(1).getInt64(), check.getColumn(3).getInt()});
        check.reset();
        if (wrong.isEmpty())
            break;
        for (const auto &[table, rowid, reference] : wrong) {
            mendReference(database, table, rowid, reference);
            ++mended[table];
        }
    }
    int links = 0;
    for (const int count : mended)
        links += count;
    if (links > 0)
        sentences.append(
            Sentences::tr("%n row(s) referred to something that could not be read; the reference was taken "
                          "out, or the row where it makes no sense without.",
                          nullptr, links));
    return sentences;
}

QStringList mendRanges(SQLite::Database &database, const DoubtfulRows &doubtful)
{
    QList<Row> removed;
    for (const QString &document : documentsIn(database)) {
        SQLite::Statement query(database, "SELECT text FROM imports WHERE document = ?");
        query.bind(1, document.toStdString());
        query.executeStep();
        const QString text = textOf(query.getColumn(0));
        const qsizetype length = CodePoints(text).fromUtf16(text.size());
        for (const QString &table : {u"turns"_s, u"corrections"_s, u"annotations"_s, u"verdicts"_s}) {
            QList<Row> rows = readRows(database, table, DocumentId{document});
            const bool mayMeet = table == u"annotations" || table == u"verdicts";
            std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
                const bool isDoubtfulA = doubtful.contains(rowKey(a));
                const bool isDoubtfulB = doubtful.contains(rowKey(b));
                return isDoubtfulA != isDoubtfulB ? isDoubtfulB : rangeOf(a) < rangeOf(b);
            });
            QList<TextRange> taken;
            for (const Row &row : std::as_const(rows)) {
                const TextRange range = rangeOf(row);
                const bool collides = !mayMeet && std::any_of(taken.begin(), taken.end(), [&](TextRange other) {
                    return other.intersects(range) || other.begin == range.begin;
                });
                if (range.end > length || collides || (table == u"turns" && range.isEmpty()))
                    removed.append(row);
                else
                    taken.append(range);
            }
        }
    }
    RowWriter writer(database);
    for (const Row &row : std::as_const(removed))
        writer.remove(row);
    if (removed.isEmpty())
        return {};
    return {Sentences::tr("%n row(s) named passages that cannot be, and were left out.", nullptr,
                          static_cast<int>(removed.size()))};
}

int coverTurnGaps(SQLite::Database &database)
{
    int made = 0;
    RowWriter writer(database);
    for (const QString &document : documentsIn(database)) {
        SQLite::Statement query(database, "SELECT text FROM imports WHERE document = ?");
        query.bind(1, document.toStdString());
        query.executeStep();
        const QString text = textOf(query.getColumn(0));
        const CodePoints points(text);
        QList<Row> turns = readRows(database, u"turns"_s, DocumentId{document});
        std::sort(turns.begin(), turns.end(), [](const Row &a, const Row &b) { return rangeOf(a) < rangeOf(b); });
        qsizetype free = 0;
        const auto cover = [&](TextRange gap) {
            while (gap.begin < gap.end && text[gap.begin].isSpace())
                ++gap.begin;
            while (gap.end > gap.begin && text[gap.end - 1].isSpace())
                --gap.end;
            if (gap.isEmpty())
                return;
            Turn turn;
            turn.id = newId<TurnId>();
            turn.range = points.fromUtf16(gap);
            turn.reason = Sentences::tr("Who spoke here could not be read from the damaged file.");
            writer.insert(TurnRow{DocumentId{document}, turn});
            ++made;
        };
        for (const Row &turn : std::as_const(turns)) {
            const TextRange range = points.toUtf16(rangeOf(turn));
            cover({free, range.begin});
            free = range.end;
        }
        cover({free, text.size()});
    }
    return made;
}

} // namespace core
