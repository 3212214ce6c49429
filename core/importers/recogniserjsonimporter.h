// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

class QJsonValue;

namespace core {

class JsonOutline;
class TimedText;

/// How one recogniser or vendor writes JSON.
struct JsonDialect {
    QString id;   ///< As of Importer::id().
    QString name; ///< The product's, for people; never translated.

    /// What tells the dialect: all paths of any one list stand in the file.
    QList<QList<QByteArray>> signatures;

    /// Takes over what was said. Parts of a file that are not as they should be count as not there.
    void (*read)(const QJsonValue &root, TimedText &text) = nullptr;

    /// Whether an outline has one of the signatures.
    bool fits(const JsonOutline &outline) const;
};

/// All dialects; where several fit, the first one is meant.
const QList<JsonDialect> &jsonDialects();

/// Reads the JSON of one recogniser or vendor.
class RecogniserJsonImporter : public Importer
{
public:
    explicit RecogniserJsonImporter(const JsonDialect &dialect)
        : m_dialect(dialect)
    {
    }

    QString id() const override { return m_dialect.id; }
    QString name() const override;
    QStringList extensions() const override;
    double likelihood(const FileHead &head) const override;
    Result<Transcript> read(const ImportRequest &request) const override;

private:
    JsonDialect m_dialect;
};

/// Reads JSON whose dialect its first bytes do not tell, or says that it is of none that is known.
class AnyJsonImporter : public Importer
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    double likelihood(const FileHead &head) const override;
    Result<Transcript> read(const ImportRequest &request) const override;
};

} // namespace core
