// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/project/callstate.h"

namespace core {

/// Reads a second source from the bytes of a file: a transcript as any transcript, a press release as text without
/// speakers. Fails as importTranscript() does.
Result<SecondSource> importSource(const QByteArray &bytes, const QString &fileName, SecondSource::Kind kind,
                                  const QString &vendor);

/// How a source would fit a call as it stands, before it is laid beside it. Fails only with Cancelled.
Result<SourceMatch> tryOut(const CallState &call, const SecondSource &source, Progress &progress);

} // namespace core
