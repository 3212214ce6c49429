// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "core/document/zipwriter.h"
#include "core/importers/importer.h"

namespace {

/// Which importer is tried; empty means all of them.
QString importerId()
{
    return QString::fromUtf8(qgetenv("EMEND_FUZZ_IMPORTER"));
}

/// The bytes as a file of a format. Changed bytes of an archive do not pass its check sums, so what is no archive is
/// put into one, as each part that is read of an office document.
QByteArray asFile(const QByteArray &bytes, const QString &id)
{
    const bool isOffice = id == u"docx" || id == u"odt";
    if (!isOffice || bytes.startsWith("PK"))
        return bytes;
    core::ZipWriter archive;
    for (const char *part :
         {"word/document.xml", "word/styles.xml", "docProps/core.xml", "content.xml", "styles.xml", "meta.xml"}) {
        const QString path = QString::fromLatin1(part);
        if (path.contains(u'/') == (id == u"docx"))
            archive.add(path, bytes, core::ZipWriter::Method::Stored);
    }
    return archive.bytes().value_or(bytes);
}

/// Ends the program if a transcript names what does not lie in its text, in order: libFuzzer keeps the input then.
void check(const core::Transcript &transcript)
{
    qsizetype free = 0;
    for (const core::ImportedTurn &turn : transcript.turns()) {
        if (turn.range.begin < free || turn.range.isEmpty() || turn.range.end > transcript.text().size())
            std::abort();
        free = turn.range.end;
    }
    free = 0;
    for (const core::TimedWord &word : transcript.words()) {
        if (word.range.begin < free || word.range.isEmpty() || word.range.end > transcript.text().size())
            std::abort();
        free = word.range.end;
    }
}

} // namespace

/// What other libraries keep until the program ends, and which is no leak of ours: fonts, which PDF documents ask for.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig\n";
}

/// Feeds bytes to the importer that EMEND_FUZZ_IMPORTER names, or to all.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString id = importerId();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const auto &importer : core::importers()) {
        if (!id.isEmpty() && importer->id() != id)
            continue;
        const QByteArray file = asFile(bytes, importer->id());
        importer->likelihood({file, QStringLiteral("call")});
        const auto transcript = importer->read({file, QStringLiteral("call"), {}});
        if (transcript)
            check(*transcript);
        else if (transcript.error().message.isEmpty())
            std::abort();
    }
    return 0;
}
