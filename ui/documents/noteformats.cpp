// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/noteformats.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "core/document/docxwriter.h"
#include "core/document/htmlwriter.h"
#include "core/document/markdownwriter.h"
#include "core/document/odtwriter.h"
#include "ui/documents/pdfwriter.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::NoteFormats)
};

const NoteFormat *found(const std::function<bool(const NoteFormat &)> &isIt)
{
    const auto one = std::find_if(noteFormats().begin(), noteFormats().end(), isIt);
    return one == noteFormats().end() ? nullptr : &*one;
}

} // namespace

const QList<NoteFormat> &noteFormats()
{
    static const QList<NoteFormat> all{
        NoteFormat{u"docx"_s, Words::tr("Word document"), u"docx"_s, core::writeDocx},
        NoteFormat{u"odt"_s, Words::tr("OpenDocument text"), u"odt"_s, core::writeOdt},
        NoteFormat{u"pdf"_s, Words::tr("PDF"), u"pdf"_s, writePdf},
        NoteFormat{u"html"_s, Words::tr("Web page"), u"html"_s, core::writeHtml},
        NoteFormat{u"markdown"_s, Words::tr("Markdown"), u"md"_s, core::writeMarkdown},
    };
    return all;
}

const NoteFormat *noteFormat(const QString &id)
{
    return found([&](const NoteFormat &format) { return format.id == id; });
}

const NoteFormat *noteFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return found([&](const NoteFormat &format) { return format.suffix == suffix; });
}

} // namespace ui
