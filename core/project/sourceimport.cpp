// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/sourceimport.h"

#include "core/importers/importer.h"
#include "core/project/reviewedcall.h"

namespace core {

Result<SecondSource> importSource(const QByteArray &bytes, const QString &fileName, SecondSource::Kind kind,
                                  const QString &vendor)
{
    const bool isRelease = kind == SecondSource::Kind::PressRelease;
    const auto layout = isRelease ? std::optional(Layout::Unbroken) : std::nullopt;
    const auto read = importTranscript({bytes, fileName, layout});
    if (!read)
        return failure(read.error());
    return secondSourceOf(*read, kind, vendor);
}

Result<SourceMatch> tryOut(const CallState &call, const SecondSource &source, Progress &progress)
{
    CallState tried = call;
    const QByteArray key("tried");
    tried.sources = {
        SourceRow{{}, call.info.id, secondSourceKindKey(source.kind), source.vendor, source.fileName, key, {}, {}}};
    tried.sourceTexts = {SourceText{key, source.text, source.spoken}};
    const auto analysis = analyzeCorrected(tried, {}, progress);
    if (!analysis)
        return failure(analysis.error());
    Q_ASSERT(analysis->sources.size() == 1);
    return analysis->sources.first();
}

} // namespace core
