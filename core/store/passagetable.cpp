// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passagetable.h"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const CallPassage &passage)
{
    return passage.kind == CallPassage::Kind::Figure ? figurePrefix + passage.key : passage.key;
}

QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

/// The first id that the passages of a call may have.
qint64 firstId(SQLite::Database &database, const DocumentId &document)
{
    SQLite::Statement query(database, "SELECT position FROM documents WHERE id = ?");
    query.bind(1, document.value.toStdString());
    if (!query.executeStep())
        throw SQLite::Exception("the call to be searched is not in the file", SQLITE_CONSTRAINT);
    return query.getColumn(0).getInt64() * passagesPerCall;
}

PassageIds passageIds(SQLite::Database &database, const DocumentId &document)
{
    PassageIds known;
    known.nextId = firstId(database, document);
    SQLite::Statement query(database, "SELECT id, key FROM passages WHERE id >= ? AND id < ? ORDER BY id");
    query.bind(1, static_cast<int64_t>(known.nextId));
    query.bind(2, static_cast<int64_t>(known.nextId + passagesPerCall));
    while (query.executeStep()) {
        const qint64 id = query.getColumn(0).getInt64();
        known.ids.insert(textOf(query.getColumn(1)), id);
        known.nextId = id + 1;
    }
    return known;
}

/// The statements that write passages, prepared once for many.
class Writer
{
public:
    explicit Writer(SQLite::Database &database)
        : m_unindex(database, "INSERT INTO passages_index (passages_index, rowid, said, noted, figure) "
                              "SELECT 'delete', id, said, noted, figure FROM passages WHERE id = ?")
        , m_index(database, "INSERT INTO passages_index (rowid, said, noted, figure) "
                            "SELECT id, said, noted, figure FROM passages WHERE id = ?")
        , m_indexAll(database, "INSERT INTO passages_index (rowid, said, noted, figure) "
                               "SELECT id, said, noted, figure FROM passages WHERE id >= ? AND id < ? ORDER BY id")
        , m_remove(database, "DELETE FROM passages WHERE id = ?")
        , m_insert(database, "INSERT INTO passages (document, key, range_begin, range_end, section, speaker, role, "
                             "said, noted, figure, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , m_update(database, "UPDATE passages SET range_begin = ?, range_end = ?, section = ?, speaker = ?, role = ? "
                             "WHERE id = ?")
        , m_words(database, "SELECT said || noted || figure FROM passages WHERE id = ?")
    {
    }

    /// Writes a passage that index() or indexAll() then makes searchable.
    void insert(qint64 id, const DocumentId &document, const CallPassage &passage, TextRange range)
    {
        const std::string words = withWordMarks(passage.words).toStdString();
        const auto column = [&](CallPassage::Kind kind) { return passage.kind == kind ? words : std::string(); };
        m_insert.bind(1, document.value.toStdString());
        m_insert.bind(2, keyOf(passage).toStdString());
        bindPlace(m_insert, 3, passage, range);
        m_insert.bind(8, column(CallPassage::Kind::Said));
        m_insert.bind(9, column(CallPassage::Kind::Noted));
        m_insert.bind(10, column(CallPassage::Kind::Figure));
        m_insert.bind(11, static_cast<int64_t>(id));
        run(m_insert);
    }

    void index(qint64 id) { run(m_index, id); }

    /// Makes the passages with ids in [begin, end) searchable in one go: each statement between has the index written.
    void indexAll(qint64 begin, qint64 end)
    {
        if (begin == end)
            return;
        m_indexAll.bind(1, static_cast<int64_t>(begin));
        m_indexAll.bind(2, static_cast<int64_t>(end));
        run(m_indexAll);
    }

    void remove(qint64 id)
    {
        run(m_unindex, id);
        run(m_remove, id);
    }

    /// Whether the passage was there with the same words; its other columns are then written.
    bool update(qint64 id, const CallPassage &passage, TextRange range)
    {
        m_words.bind(1, static_cast<int64_t>(id));
        const bool isSame = m_words.executeStep() && textOf(m_words.getColumn(0)) == withWordMarks(passage.words);
        m_words.reset();
        if (!isSame)
            return false;
        bindPlace(m_update, 1, passage, range);
        m_update.bind(6, static_cast<int64_t>(id));
        run(m_update);
        return true;
    }

private:
    static void bindPlace(SQLite::Statement &statement, int index, const CallPassage &passage, TextRange range)
    {
        statement.bind(index, static_cast<int64_t>(range.begin));
        statement.bind(index + 1, static_cast<int64_t>(range.end));
        statement.bind(index + 2, passage.section.toStdString());
        statement.bind(index + 3, passage.speaker.toStdString());
        statement.bind(index + 4, passage.role.toStdString());
    }

    static void run(SQLite::Statement &statement)
    {
        statement.exec();
        statement.reset();
    }

    static void run(SQLite::Statement &statement, qint64 id)
    {
        statement.bind(1, static_cast<int64_t>(id));
        run(statement);
    }

    SQLite::Statement m_unindex;
    SQLite::Statement m_index;
    SQLite::Statement m_indexAll;
    SQLite::Statement m_remove;
    SQLite::Statement m_insert;
    SQLite::Statement m_update;
    SQLite::Statement m_words;
};

} // namespace

void writePassages(SQLite::Database &database, const PassageChanges &changes, const CodePoints &codePoints,
                   PassageIds &known)
{
    if (changes.gone.isEmpty() && changes.written.isEmpty())
        return;
    if (known.nextId == 0)
        known = passageIds(database, changes.document);
    Writer writer(database);
    for (const CallPassage &passage : changes.gone) {
        if (const auto id = known.ids.constFind(keyOf(passage)); id != known.ids.constEnd()) {
            writer.remove(*id);
            known.ids.erase(id);
        }
    }
    const qint64 firstNew = known.nextId;
    for (const CallPassage &passage : changes.written) {
        const TextRange range = codePoints.fromUtf16(passage.range);
        const auto id = known.ids.constFind(keyOf(passage));
        if (id == known.ids.constEnd()) {
            known.ids.insert(keyOf(passage), known.nextId);
            writer.insert(known.nextId++, changes.document, passage, range);
        } else if (!writer.update(*id, passage, range)) {
            writer.remove(*id);
            writer.insert(*id, changes.document, passage, range);
            writer.index(*id);
        }
    }
    writer.indexAll(firstNew, known.nextId);
}

void replaceFigures(SQLite::Database &database, const DocumentId &document, const QList<CallPassage> &figures,
                    const CodePoints &codePoints)
{
    PassageIds known = passageIds(database, document);
    Writer writer(database);
    for (auto passage = known.ids.constBegin(); passage != known.ids.constEnd(); ++passage) {
        if (passage.key().startsWith(figurePrefix))
            writer.remove(passage.value());
    }
    const qint64 firstNew = known.nextId;
    for (const CallPassage &figure : figures)
        writer.insert(known.nextId++, document, figure, codePoints.fromUtf16(figure.range));
    writer.indexAll(firstNew, known.nextId);
}

void markSearchable(SQLite::Database &database, const DocumentId &document)
{
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO searchable_calls (document) VALUES (?)");
    insert.bind(1, document.value.toStdString());
    insert.exec();
}

QList<DocumentId> unsearchableCalls(SQLite::Database &database)
{
    QList<DocumentId> calls;
    SQLite::Statement query(database, "SELECT id FROM documents WHERE id NOT IN (SELECT document FROM "
                                      "searchable_calls) ORDER BY position");
    while (query.executeStep())
        calls.append(DocumentId{textOf(query.getColumn(0))});
    return calls;
}

} // namespace core
