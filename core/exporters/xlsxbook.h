// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QTemporaryDir>

#include "core/base/result.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace core {

/// A workbook of Office Open XML while it is made. Words are always words, never formulas.
class XlsxBook
{
public:
    /// title and time stand in the properties of the file; an invalid time is one long ago, so that equal input gives
    /// equal bytes.
    XlsxBook(const QString &title, const QDateTime &created);
    ~XlsxBook();

    /// Null if there is no place for temporary files; close() then says so.
    lxw_workbook *handle() { return m_book; }

    /// The format of numbers with this pattern, such as "0.0".
    lxw_format *numberFormat(const QString &pattern);
    lxw_format *headFormat() { return m_head; }
    lxw_format *titleFormat() { return m_title; }
    lxw_format *wordsFormat() { return m_words; }

    /// Ends the workbook and gives its bytes. To be called once. Fails with Storage.
    Result<QByteArray> close();

private:
    Q_DISABLE_COPY_MOVE(XlsxBook)

    QString path() const;

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_words = nullptr;
    QHash<QString, lxw_format *> m_numbers; ///< By pattern.
};

/// One sheet of a workbook: a table below a head that stays in view and filters.
class XlsxTable
{
public:
    struct Column { ///< Of a table.
        QString name;
        double width = 12; ///< In characters.
    };

    /// The book must outlive this and have a handle.
    XlsxTable(XlsxBook &book, const QString &name, const QList<Column> &columns);

    void addWords(const QString &words);
    void addNumber(std::optional<double> number, const QString &pattern = QStringLiteral("General"));
    void endRow();

    /// Freezes the head and sets filters; to be called after the last row.
    void finish();

private:
    XlsxBook &m_book;
    lxw_worksheet *m_sheet = nullptr;
    qsizetype m_columns = 0;
    quint32 m_row = 1;
    quint16 m_column = 0;
};

/// Words as a cell can hold them: no characters that XML has no way to write, and not longer than Excel allows.
QByteArray cellText(const QString &words);

} // namespace core
