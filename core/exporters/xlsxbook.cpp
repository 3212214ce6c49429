// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/xlsxbook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <xlsxwriter.h>

#include "core/document/xmlpart.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestCell = 32000;
constexpr qint64 longAgo = 315532800; ///< 1 January 1980, in seconds.

tl::unexpected<Error> refusal(const QString &detail)
{
    return failure(Error::Kind::Storage,
                   QCoreApplication::translate("core::XlsxBook",
                                               "The workbook could not be put together in the folder for temporary "
                                               "files, so nothing was written. Free some space and try again."),
                   detail);
}

} // namespace

QByteArray cellText(const QString &words)
{
    QString text = xmlText(words);
    if (text.size() > longestCell) {
        text.truncate(text[longestCell - 1].isHighSurrogate() ? longestCell - 1 : longestCell);
        text += u'…';
    }
    return text.toUtf8();
}

XlsxBook::XlsxBook(const QString &title, const QDateTime &created)
{
    if (!m_folder.isValid())
        return;
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options = {};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(path()).constData(), &options);
    if (!m_book)
        return;
    QByteArray name = cellText(title.left(200));
    QByteArray program = "Emend";
    lxw_doc_properties properties = {};
    properties.title = name.data();
    properties.company = program.data();
    properties.created = created.isValid() ? created.toSecsSinceEpoch() : longAgo;
    workbook_set_properties(m_book, &properties);
    m_head = workbook_add_format(m_book);
    format_set_bold(m_head);
    format_set_bg_color(m_head, 0xEEF2F6);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
    m_title = workbook_add_format(m_book);
    format_set_bold(m_title);
    m_words = workbook_add_format(m_book);
    format_set_text_wrap(m_words);
    format_set_align(m_words, LXW_ALIGN_VERTICAL_TOP);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        workbook_close(m_book);
}

QString XlsxBook::path() const
{
    return m_folder.filePath(u"book.xlsx"_s);
}

lxw_format *XlsxBook::numberFormat(const QString &pattern)
{
    lxw_format *&format = m_numbers[pattern];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    format_set_num_format(format, pattern.toUtf8().constData());
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

Result<QByteArray> XlsxBook::close()
{
    if (!m_book)
        return refusal(m_folder.errorString());
    lxw_workbook *book = std::exchange(m_book, nullptr);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return refusal(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return refusal(file.errorString());
    return file.readAll();
}

XlsxTable::XlsxTable(XlsxBook &book, const QString &name, const QList<Column> &columns)
    : m_book(book)
    , m_sheet(workbook_add_worksheet(book.handle(), cellText(name).constData()))
    , m_columns(columns.size())
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, columns[i].width, nullptr);
        worksheet_write_string(m_sheet, 0, column, cellText(columns[i].name).constData(), book.headFormat());
    }
}

void XlsxTable::addWords(const QString &words)
{
    if (!words.isEmpty())
        worksheet_write_string(m_sheet, m_row, m_column, cellText(words).constData(), m_book.wordsFormat());
    ++m_column;
}

void XlsxTable::addNumber(std::optional<double> number, const QString &pattern)
{
    if (number)
        worksheet_write_number(m_sheet, m_row, m_column, *number, m_book.numberFormat(pattern));
    ++m_column;
}

void XlsxTable::endRow()
{
    ++m_row;
    m_column = 0;
}

void XlsxTable::finish()
{
    worksheet_freeze_panes(m_sheet, 1, 1);
    worksheet_autofilter(m_sheet, 0, 0, std::max(m_row - 1, 1U), static_cast<lxw_col_t>(m_columns - 1));
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
}

} // namespace core
