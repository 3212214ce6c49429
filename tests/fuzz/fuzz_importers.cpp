// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "core/importers/importer.h"

namespace {

/// Which importer is tried; empty means all of them.
QString importerId()
{
    return QString::fromUtf8(qgetenv("EMEND_FUZZ_IMPORTER"));
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

/// Feeds bytes to the importer that EMEND_FUZZ_IMPORTER names, or to all.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString id = importerId();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const auto &importer : core::importers()) {
        if (!id.isEmpty() && importer->id() != id)
            continue;
        importer->likelihood(bytes, QStringLiteral("call"));
        const auto transcript = importer->read({bytes, QStringLiteral("call"), {}});
        if (transcript)
            check(*transcript);
        else if (transcript.error().message.isEmpty())
            std::abort();
    }
    return 0;
}
