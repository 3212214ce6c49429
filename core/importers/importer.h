// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/importers/filehead.h"
#include "core/transcript/transcript.h"

namespace core {

/// What a reader is told besides the bytes.
struct ImportRequest {
    QByteArray bytes;
    QString fileName;                             ///< Without folder; kept in the transcript.
    std::optional<Layout> layout;                 ///< Overrides the guess; none means guess.
    std::optional<QString> format = std::nullopt; ///< Key of the importer to read with; none means guess.
};

/// Reads one file format into a Transcript.
///
/// Importers hold no state: read() may run in several threads at once.
class Importer
{
public:
    virtual ~Importer() = default;

    /// Stable key such as "plain-text"; stored in project files.
    virtual QString id() const = 0;

    /// The translated name of the format for a file dialog.
    virtual QString name() const = 0;

    /// File name endings without the dot, lower case.
    virtual QStringList extensions() const = 0;

    /// How well the first bytes of a file look like this format: 0 (cannot be) to 1 (certain).
    virtual double likelihood(const FileHead &head) const = 0;

    /// Fails with Input if the bytes are no transcript of this format; the sentence says why.
    virtual Result<Transcript> read(const ImportRequest &request) const = 0;
};

/// All formats that can be read.
const std::vector<std::unique_ptr<Importer>> &importers();

/// The importer with this key, or null.
const Importer *importerFor(const QString &id);

/// The importer that knows the bytes best. There always is one: plain text is the last resort.
const Importer &bestImporter(const QByteArray &bytes, const QString &fileName);

/// Reads bytes with the importer that the request names, or else with the one that knows them best. Fails with Input.
Result<Transcript> importTranscript(const ImportRequest &request);

/// A file's bytes, at most maximumFileSize() of them. Fails with Input if it is missing, unreadable, empty or larger.
Result<QByteArray> readFile(const QString &path);

/// The largest file that is read, in bytes.
constexpr qint64 maximumFileSize()
{
    return qint64(64) * 1024 * 1024;
}

} // namespace core
