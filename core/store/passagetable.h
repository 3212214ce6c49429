// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QStringList>

#include "core/base/codepoints.h"
#include "core/store/callpassage.h"
#include "core/store/searchwords.h"

namespace SQLite {
class Database;
}

namespace core {

/// How many ids the passages of one call have to themselves, as said in the schema.
constexpr qint64 passagesPerCall = 1 << 20;

/// Stands before the key of a figure in the tables.
constexpr QLatin1StringView figurePrefix("figure/");

/// What to look for, as the tables can answer it.
struct PassageQuery {
    QString expression;                         ///< matchExpression(); not empty.
    std::optional<CallPassage::Kind> kind;      ///< None: all.
    QString section;                            ///< A key; empty: all.
    QString role;                               ///< A key; empty: all.
    std::optional<QStringList> speakers;        ///< Any of these names; none: all.
    QStringList tags;                           ///< Ids, any of which lies on the passage; empty: all.
    std::optional<QList<DocumentId>> documents; ///< In any of these; none: all.
    qsizetype limit = 200;
};

/// A passage in which the words were found.
struct SearchHit {
    DocumentId document;
    CallPassage passage; ///< Its range counts code points of the original; its words are those of text.
    MarkedText text;
};

struct SearchHits { ///< The passages that have the words.
    QList<SearchHit> hits;
    bool isCut = false; ///< Whether there are more than were asked for.
};

// All of these throw SQLite::Exception; what writes belongs into a transaction. Ranges are converted with codePoints.

/// The ids of the passages of one call. Reading them goes through all of its passages, so they are kept while a call is
/// worked on; they are no longer true when a write fails.
struct PassageIds {
    QHash<QString, qint64> ids; ///< By key.
    qint64 nextId = 0;          ///< Zero: not read yet.
};

/// Makes the changes in the passages of a call and in their index; known is read if it has not been.
void writePassages(SQLite::Database &database, const PassageChanges &changes, const CodePoints &codePoints,
                   PassageIds &known);

/// Replaces the figures of a call.
void replaceFigures(SQLite::Database &database, const DocumentId &document, const QList<CallPassage> &figures,
                    const CodePoints &codePoints);

/// Notes that all passages of a call are in the tables now.
void markSearchable(SQLite::Database &database, const DocumentId &document);

/// The calls whose passages are not in the tables yet.
QList<DocumentId> unsearchableCalls(SQLite::Database &database);

/// The passages that match; those of calls added last come first, those of one call in its order.
SearchHits findPassages(SQLite::Database &database, const PassageQuery &query);

} // namespace core
