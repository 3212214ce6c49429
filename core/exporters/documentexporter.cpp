// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/documentexporter.h"

#include <QCoreApplication>

#include "core/document/docxwriter.h"
#include "core/document/htmlwriter.h"
#include "core/document/markdownwriter.h"
#include "core/document/odtwriter.h"
#include "core/exporters/calldocument.h"
#include "core/exporters/reports.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Recipe = DocumentExporter::Recipe;

Document findings(const ReviewedCall &call, const ExportOptions &)
{
    return findingsReport(call);
}

Document annotations(const ReviewedCall &call, const ExportOptions &)
{
    return annotationsReport(call);
}

Document changes(const ReviewedCall &call, const ExportOptions &)
{
    return changesReport(call);
}

} // namespace

QString DocumentExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", m_recipe.name);
}

Result<QByteArray> DocumentExporter::write(const ReviewedCall &call, const ExportOptions &options) const
{
    return m_recipe.write(m_recipe.make(call, options));
}

QList<Recipe> documentRecipes()
{
    using enum Exporter::Group;
    return {
        {u"html"_s, QT_TRANSLATE_NOOP("core::Exporter", "Clean transcript, web page"), u"html"_s, Transcript,
         callDocument, writeHtml},
        {u"docx"_s, QT_TRANSLATE_NOOP("core::Exporter", "Transcript, Word"), u"docx"_s, Transcript, callDocument,
         writeDocx},
        {u"odt"_s, QT_TRANSLATE_NOOP("core::Exporter", "Transcript, OpenDocument"), u"odt"_s, Transcript, callDocument,
         writeOdt},
        {u"findings-html"_s, QT_TRANSLATE_NOOP("core::Exporter", "Findings, web page"), u"html"_s, Review, findings,
         writeHtml},
        {u"findings-md"_s, QT_TRANSLATE_NOOP("core::Exporter", "Findings, Markdown"), u"md"_s, Review, findings,
         writeMarkdown},
        {u"findings-docx"_s, QT_TRANSLATE_NOOP("core::Exporter", "Findings, Word"), u"docx"_s, Review, findings,
         writeDocx},
        {u"annotations-html"_s, QT_TRANSLATE_NOOP("core::Exporter", "Annotations, web page"), u"html"_s, Review,
         annotations, writeHtml},
        {u"annotations-md"_s, QT_TRANSLATE_NOOP("core::Exporter", "Annotations, Markdown"), u"md"_s, Review,
         annotations, writeMarkdown},
        {u"annotations-docx"_s, QT_TRANSLATE_NOOP("core::Exporter", "Annotations, Word"), u"docx"_s, Review,
         annotations, writeDocx},
        {u"changes-html"_s, QT_TRANSLATE_NOOP("core::Exporter", "Changes, web page"), u"html"_s, Review, changes,
         writeHtml},
        {u"changes-md"_s, QT_TRANSLATE_NOOP("core::Exporter", "Changes, Markdown"), u"md"_s, Review, changes,
         writeMarkdown},
        {u"changes-docx"_s, QT_TRANSLATE_NOOP("core::Exporter", "Changes, Word"), u"docx"_s, Review, changes,
         writeDocx},
    };
}

} // namespace core
