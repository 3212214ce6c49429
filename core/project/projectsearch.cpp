// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QSet>

#include "core/project/edits.h"
#include "core/project/passages.h"
#include "core/project/projectstate.h"
#include "core/store/callindex.h"
#include "core/text/folding.h"

namespace core {

namespace {

/// A tag and all below it.
QStringList withChildren(const QList<Tag> &codebook, const TagId &tag)
{
    QStringList ids{tag.value};
    // The codebook lists parents before their children.
    for (const Tag &candidate : codebook) {
        if (!candidate.parent.isNull() && ids.contains(candidate.parent.value))
            ids.append(candidate.id.value);
    }
    return ids;
}

/// The documents that a request allows; none if it allows all.
std::optional<QList<DocumentId>> allowedBy(const SearchRequest &request, const QList<DocumentInfo> &infos)
{
    if (request.company.isEmpty() && request.period.isEmpty())
        return std::nullopt;
    QList<DocumentId> documents;
    for (const DocumentInfo &info : infos) {
        if (containsFolded(info.company, request.company) && containsFolded(info.period, request.period))
            documents.append(info.id);
    }
    return documents;
}

/// Each text once, sorted, without empty ones.
QStringList choices(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    std::sort(texts.begin(), texts.end(),
              [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    return texts;
}

} // namespace

bool hasWords(const SearchRequest &request)
{
    return !matchExpression(request.words).isEmpty();
}

Result<SearchHits> Project::search(const SearchRequest &request) const
{
    PassageQuery query;
    query.expression = matchExpression(request.words);
    if (query.expression.isEmpty())
        return SearchHits();
    query.kind = request.kind;
    query.section = request.section;
    query.role = request.role;
    query.limit = request.limit;
    query.documents = allowedBy(request, m_state->infos);
    if (!request.tag.isNull())
        query.tags = withChildren(m_state->tags, request.tag);
    if (!request.speaker.isEmpty()) {
        auto names = speakerNames(*m_state->store);
        if (!names)
            return failure(names.error());
        names->removeIf([&](const QString &name) { return !containsFolded(name, request.speaker); });
        query.speakers = *names;
    }
    return findPassages(*m_state->store, query);
}

SearchChoices Project::searchChoices() const
{
    SearchChoices result;
    for (const DocumentInfo &info : documents()) {
        result.companies.append(info.company);
        result.periods.append(info.period);
    }
    result.companies = choices(result.companies);
    result.periods = choices(result.periods);
    result.speakers = choices(speakerNames(*m_state->store).value_or(QStringList()));
    return result;
}

Result<QList<CallResults>> Project::results() const
{
    return storedResults(*m_state->store);
}

Result<void> Project::keepResults(const CallResults &results, const QList<Kpi> &kpis)
{
    const auto call = m_state->loaded(results.document);
    if (!call)
        return failure(call.error());
    return core::keepResults(*m_state->store, results, figurePassages(**call, kpis));
}

Edit Project::removal(const DocumentId &document) const
{
    return removeCall(m_state->infos.at(m_state->places.value(document)));
}

Result<Edit> Project::removalOf(const Tag &tag)
{
    const auto documents = documentsWithTag(*m_state->store, tag.id);
    if (!documents)
        return failure(documents.error());
    QList<CallState> calls;
    for (const DocumentId &document : *documents) {
        const bool wasLoaded = m_state->calls.contains(document);
        const auto call = m_state->loaded(document);
        if (!call)
            return failure(call.error());
        calls.append(**call);
        if (!wasLoaded)
            letGo(document);
    }
    return removeTag(tag, m_state->tags, calls);
}

} // namespace core
