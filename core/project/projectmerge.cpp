// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/passages.h"
#include "core/project/projectstate.h"
#include "core/project/storedcall.h"

namespace core {

QList<DocumentInfo> Project::allDocuments() const
{
    return m_state->infos;
}

Result<void> Project::keepDocument(const CallState &call, const QByteArray &bytes)
{
    DocumentInfo info = call.info;
    info.isRemoved = true;
    const StoredDocument document{info, call.transcript, rowsOf(info.id, call.speech), {}};
    const PassageChanges passages{info.id, {}, passagesOf(callOf(document))};
    if (const auto written = m_state->store->addDocument(document, bytes, passages); !written)
        return written;
    m_state->add(document);
    return {};
}

Result<void> Project::keepSource(const DocumentId &document, const SourceText &source, const QByteArray &bytes)
{
    const auto call = m_state->loaded(document);
    if (!call)
        return failure(call.error());
    if (const auto written = m_state->store->keepSource(document, source, bytes); !written)
        return written;
    m_state->log.interrupt();
    if (!(*call)->sourceText(source.sha256))
        (*call)->sourceTexts.append(source);
    return {};
}

} // namespace core
