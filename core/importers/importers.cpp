// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include "core/importers/docximporter.h"
#include "core/importers/htmlimporter.h"
#include "core/importers/importer.h"
#include "core/importers/markdownimporter.h"
#include "core/importers/odtimporter.h"
#include "core/importers/ottertextimporter.h"
#include "core/importers/pdfimporter.h"
#include "core/importers/plaintextimporter.h"
#include "core/importers/recogniserjsonimporter.h"
#include "core/importers/subtitleimporters.h"

namespace core {

namespace {

/// How many bytes an importer sees before it says whether the format is its own. Recognisers put the text of the whole
/// call before the lists that tell whose file it is.
constexpr qsizetype headSize = 1 << 18;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::Importer)
};

tl::unexpected<Error> refusal(const char *sentence, const QString &path, const QString &detail = {})
{
    const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    return failure(Error::Kind::Input, Words::tr(sentence).arg(name.isEmpty() ? path : name), detail);
}

} // namespace

const std::vector<std::unique_ptr<Importer>> &importers()
{
    static const std::vector<std::unique_ptr<Importer>> all = [] {
        std::vector<std::unique_ptr<Importer>> list;
        list.push_back(std::make_unique<PlainTextImporter>());
        list.push_back(std::make_unique<MarkdownImporter>());
        list.push_back(std::make_unique<HtmlImporter>());
        list.push_back(std::make_unique<DocxImporter>());
        list.push_back(std::make_unique<OdtImporter>());
        list.push_back(std::make_unique<PdfImporter>());
        list.push_back(std::make_unique<OtterTextImporter>());
        list.push_back(std::make_unique<SubRipImporter>());
        list.push_back(std::make_unique<WebVttImporter>());
        for (const JsonDialect &dialect : jsonDialects())
            list.push_back(std::make_unique<RecogniserJsonImporter>(dialect));
        list.push_back(std::make_unique<AnyJsonImporter>());
        return list;
    }();
    return all;
}

const Importer *importerFor(const QString &id)
{
    const auto &all = importers();
    const auto named = std::find_if(all.begin(), all.end(), [&](const auto &importer) { return importer->id() == id; });
    return named == all.end() ? nullptr : named->get();
}

const Importer &bestImporter(const QByteArray &bytes, const QString &fileName)
{
    const FileHead head(bytes.first(std::min(bytes.size(), headSize)), fileName);
    const Importer *best = nullptr;
    double likelihood = 0;
    for (const auto &importer : importers()) {
        const double own = importer->likelihood(head);
        if (own > likelihood) {
            best = importer.get();
            likelihood = own;
        }
    }
    Q_ASSERT(best); // Plain text always offers itself.
    return *best;
}

Result<Transcript> importTranscript(const ImportRequest &request)
{
    if (!request.format)
        return bestImporter(request.bytes, request.fileName).read(request);
    if (const Importer *named = importerFor(*request.format))
        return named->read(request);
    return failure(Error::Kind::Input, Words::tr("No format is called “%1”, so nothing was imported. "
                                                 "Choose one of the list or leave it to the guess.")
                                           .arg(*request.format));
}

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(QT_TRANSLATE_NOOP("core::Importer", "There is no file “%1”. Check its name and folder."), path);
    if (info.isDir())
        return refusal(QT_TRANSLATE_NOOP("core::Importer", "“%1” is a folder. Choose a file in it."), path);
    if (!info.isFile())
        return refusal(QT_TRANSLATE_NOOP("core::Importer", "“%1” is no ordinary file. Save the text and open that."),
                       path);

    // Not even opened: files of the kernel have no size, and reading one may wait for ever.
    if (info.size() == 0)
        return refusal(QT_TRANSLATE_NOOP("core::Importer", "“%1” is empty, so nothing was imported."), path);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refusal(QT_TRANSLATE_NOOP("core::Importer",
                                         "“%1” may not be read, so nothing was imported. Ask its owner "
                                         "for permission or copy it to a folder of your own."),
                       path, file.errorString());
    }
    if (file.size() > maximumFileSize()) {
        const QLocale locale;
        return failure(Error::Kind::Input,
                       Words::tr("“%1” has %2, which is more than the %3 that are read at most, so nothing was "
                                 "imported. Split it into its calls.")
                           .arg(info.fileName(), locale.formattedDataSize(file.size()),
                                locale.formattedDataSize(maximumFileSize())));
    }
    const QByteArray bytes = file.read(maximumFileSize());
    if (file.error() != QFileDevice::NoError) {
        return refusal(QT_TRANSLATE_NOOP("core::Importer",
                                         "“%1” could not be read to its end, so nothing was imported. "
                                         "Check the disk or copy the file anew."),
                       path, file.errorString());
    }
    return bytes;
}

} // namespace core
