// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/document/document.h"
#include "core/exporters/exporter.h"

namespace core {

/// Makes a document of a call, and a file of the document.
class DocumentExporter : public Exporter
{
public:
    /// What makes such an exporter.
    struct Recipe {
        QString id;
        const char *name = nullptr; ///< Marked with QT_TRANSLATE_NOOP("core::Exporter", …).
        QString suffix;
        Group group = Group::Transcript;
        std::function<Document(const ReviewedCall &, const ExportOptions &)> make;
        std::function<Result<QByteArray>(const Document &)> write;
    };

    explicit DocumentExporter(const Recipe &recipe)
        : m_recipe(recipe)
    {
    }

    QString id() const override { return m_recipe.id; }
    QString name() const override;
    QString suffix() const override { return m_recipe.suffix; }
    Group group() const override { return m_recipe.group; }

    using Exporter::write;
    Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const override;

private:
    Recipe m_recipe;
};

/// The formats that are documents and need no fonts: the transcript and the reports on findings, annotations and
/// changes.
QList<DocumentExporter::Recipe> documentRecipes();

} // namespace core
