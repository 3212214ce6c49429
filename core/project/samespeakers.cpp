// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/samespeakers.h"

#include <algorithm>

#include <QSet>

#include "core/analysis/turns/namelikeness.h"
#include "core/project/speechshare.h"

namespace core {

namespace {

constexpr double sameName = 0.88; ///< Of two names that are offered as one.

bool mayBeOne(const Speaker &a, const Speaker &b)
{
    const bool rolesAgree = a.role == b.role || a.role == Role::Unknown || b.role == Role::Unknown;
    const bool firmsAgree = a.firm.isEmpty() || b.firm.isEmpty() || a.firm.compare(b.firm, Qt::CaseInsensitive) == 0;
    return rolesAgree && firmsAgree && nameLikeness(a.name, b.name) >= sameName;
}

} // namespace

QList<SameSpeakers> sameSpeakers(const ReviewedCall &call)
{
    QList<SpeechShare> shares = speechShares(call);
    std::stable_sort(shares.begin(), shares.end(),
                     [](const SpeechShare &a, const SpeechShare &b) { return a.words > b.words; });
    QList<const Speaker *> named;
    for (const SpeechShare &share : std::as_const(shares)) {
        const Speaker *speaker = call.call.speech.speaker(share.speaker);
        if (speaker && !speaker->name.isEmpty())
            named.append(speaker);
    }
    QList<SameSpeakers> pairs;
    QSet<SpeakerId> gone;
    for (qsizetype i = 0; i < named.size(); ++i) {
        for (qsizetype j = i + 1; j < named.size() && !gone.contains(named[i]->id); ++j) {
            if (gone.contains(named[j]->id) || !mayBeOne(*named[i], *named[j]))
                continue;
            gone.insert(named[j]->id);
            pairs.append(SameSpeakers{named[j]->id, named[i]->id});
        }
    }
    return pairs;
}

} // namespace core
