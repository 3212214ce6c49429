// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/pdfwords.h"

#include <QCoreApplication>

#ifdef EMEND_HAVE_POPPLER
#include <array>
#include <cmath>
#include <memory>
#include <mutex>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#endif

namespace core {

namespace {

tl::unexpected<Error> refusal(const char *sentence)
{
    return failure(Error::Kind::Input, QCoreApplication::translate("core::PdfImporter", sentence));
}

#ifdef EMEND_HAVE_POPPLER

constexpr int mostPages = 2000;
constexpr qsizetype mostWords = 4'000'000;

/// The library says on standard error what it thinks of a file; the analyst gets a sentence instead.
void hush(const std::string &, void *) {}

QString textOf(const poppler::ustring &words)
{
    const poppler::byte_array bytes = words.to_utf8();
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    // Letters that printers join are letters.
    static constexpr std::array<QStringView, 7> ligatures{u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const char16_t c = std::as_const(text)[i].unicode();
        if (c >= 0xfb00 && c < 0xfb00 + ligatures.size())
            text.replace(i, 1, ligatures[c - 0xfb00u].toString());
    }
    return text;
}

bool isBoldFont(const std::string &name)
{
    const QString font = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())).toLower();
    for (const QStringView mark : {u"bold", u"black", u"heavy", u"demi", u"semibd"}) {
        if (font.contains(mark))
            return true;
    }
    return false;
}

PdfPage pageOf(const poppler::page &page, int &turned)
{
    PdfPage result;
    const poppler::rectf size = page.page_rect();
    result.size = QSizeF(size.width(), size.height());
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        const QString text = textOf(box.text()).trimmed();
        if (text.isEmpty())
            continue;
        if (box.rotation() != 0) {
            ++turned;
            continue;
        }
        const poppler::rectf place = box.bbox();
        if (!std::isfinite(place.x() + place.y() + place.width() + place.height()))
            continue;
        const bool isBold = box.has_font_info() && isBoldFont(box.get_font_name());
        result.words.append(
            PdfWord{text, QRectF(place.x(), place.y(), place.width(), place.height()).normalized(), isBold});
    }
    return result;
}

#endif

} // namespace

#ifdef EMEND_HAVE_POPPLER

Result<PdfWords> readPdf(const QByteArray &bytes)
{
    // Fonts and settings of the library are shared by all its documents.
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    poppler::set_debug_error_function(hush, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return refusal(QT_TRANSLATE_NOOP("core::PdfImporter", "The PDF document is damaged or not complete, so nothing "
                                                              "was imported. Load or save it anew."));
    if (document->is_locked())
        return refusal(QT_TRANSLATE_NOOP("core::PdfImporter", "The PDF document is protected by a password, so nothing "
                                                              "was imported. Save it without one and open that."));
    if (document->pages() > mostPages)
        return refusal(QT_TRANSLATE_NOOP("core::PdfImporter", "The PDF document has more than 2,000 pages, so it is no "
                                                              "transcript of a call. Nothing was imported."));
    PdfWords read;
    read.title = textOf(document->get_title()).simplified();
    qsizetype words = 0;
    for (int i = 0; i < document->pages() && words < mostWords; ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        read.pages.append(page ? pageOf(*page, read.turned) : PdfPage());
        words += read.pages.last().words.size();
    }
    if (words == 0)
        return refusal(QT_TRANSLATE_NOOP("core::PdfImporter",
                                         "The pages of the PDF document are pictures without words, as a scanner makes "
                                         "them, so nothing was imported. Have their text recognised and open that."));
    return read;
}

#else

Result<PdfWords> readPdf(const QByteArray &)
{
    return refusal(QT_TRANSLATE_NOOP("core::PdfImporter",
                                     "This Emend was built without the library that reads PDF, so nothing was "
                                     "imported. Save the transcript as DOCX, HTML or plain text and open that."));
}

#endif

} // namespace core
