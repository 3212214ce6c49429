// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/confusionsignal.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/garble/lexicon.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Confusion {
    QStringList wrong; ///< Words as written in the list.
    QString right;
};

/// The confusions by their first word, folded.
const QHash<QString, QList<Confusion>> &confusions()
{
    static const QHash<QString, QList<Confusion>> all = [] {
        QHash<QString, QList<Confusion>> table;
        for (const LexiconPair &pair : lexiconPairs(u"confusions.txt"_s)) {
            const QStringList wrong = pair.left.split(u' ');
            table[wrong.first().toLower()].append(Confusion{wrong, pair.right});
        }
        return table;
    }();
    return all;
}

bool isSaid(const CallWords &words, qsizetype token, const QString &wrong)
{
    const QString folded = wrong.toLower();
    if (words.tokens().foldedAt(token) != folded)
        return false;
    return folded == wrong || words.tokens().wordAt(token) == wrong;
}

bool isAt(const CallWords &words, qsizetype first, const QStringList &wrong)
{
    const qsizetype last = first + wrong.size() - 1;
    if (!words.areTogether(first, last))
        return false;
    for (qsizetype i = 0; i < wrong.size(); ++i) {
        const bool isCut =
            first + i < last && (words.tokens()[first + i].endsSentence || words.tokens()[first + i].endsClause);
        if (isCut || !isSaid(words, first + i, wrong[i]))
            return false;
    }
    return true;
}

} // namespace

Suspicions ConfusionSignal::find(const CallWords &words) const
{
    std::vector<const QList<Confusion> *> byWord;
    for (qint32 id = 0; id < words.tokens().distinctWords(); ++id) {
        const auto found = confusions().constFind(words.tokens().folded(id));
        byWord.push_back(found == confusions().constEnd() ? nullptr : &*found);
    }
    Suspicions result;
    for (qsizetype i = 0; i < words.tokens().size(); ++i) {
        const QList<Confusion> *candidates = byWord[static_cast<size_t>(words.tokens()[i].id)];
        if (candidates == nullptr)
            continue;
        const auto found = std::find_if(candidates->begin(), candidates->end(),
                                        [&](const Confusion &confusion) { return isAt(words, i, confusion.wrong); });
        if (found == candidates->end())
            continue;
        Suspicion suspicion;
        suspicion.first = i;
        suspicion.last = i + found->wrong.size() - 1;
        suspicion.category = u"known-confusion"_s;
        suspicion.score = 0.8;
        suspicion.suggestion = found->right;
        suspicion.reason =
            QCoreApplication::translate("core::ConfusionSignal", "Recognisers often write “%1” for “%2”.")
                .arg(found->wrong.join(u' '), found->right);
        result.push_back(suspicion);
    }
    return result;
}

} // namespace core
