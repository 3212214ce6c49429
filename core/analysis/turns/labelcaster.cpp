// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/labelcaster.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/analysis/turns/rolefinder.h"
#include "core/analysis/turns/speakercaster.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The passages that carry one label, and what they say about it.
struct Group {
    QString label;
    QString title;
    QList<qsizetype> passages;
};

QList<Group> groupsOf(const Passages &passages, const QList<ImportedTurn> &imported)
{
    QList<Group> groups;
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const ImportedTurn &turn = imported[passages[i].imported];
        const QString key = turn.name.toLower();
        if (!known.contains(key)) {
            known.insert(key, groups.size());
            groups.append(Group{turn.name, turn.title, {}});
        }
        Group &group = groups[known.value(key)];
        group.passages.append(i);
        if (group.title.isEmpty())
            group.title = turn.title;
    }
    return groups;
}

bool isOperatorLabel(QStringView label)
{
    static const QStringList known{u"operator"_s, u"conference operator"_s, u"moderator"_s, u"coordinator"_s};
    return known.contains(label.toString().toLower());
}

/// What a title says about the role; Unknown if it says nothing.
Role roleOfTitle(QStringView title)
{
    const auto has = [&](QLatin1StringView part) { return title.contains(part, Qt::CaseInsensitive); };
    if (title.isEmpty())
        return Role::Unknown;
    if (has("operator"_L1))
        return Role::Operator;
    if (has("interpreter"_L1) || has("translator"_L1))
        return Role::Interpreter;
    if (has("analyst"_L1))
        return Role::Analyst;
    if (has("investor relations"_L1) || has("investor communications"_L1))
        return Role::InvestorRelations;
    for (const auto part : {"chief"_L1, "officer"_L1, "president"_L1, "chair"_L1, "director"_L1, "head of"_L1,
                            "treasurer"_L1, "counsel"_L1, "ceo"_L1, "cfo"_L1, "coo"_L1, "controller"_L1}) {
        if (has(part))
            return Role::Executive;
    }
    return Role::Unknown;
}

/// The key with the most words; Key{} if there is none.
template<typename Key>
Key mostSpoken(const Group &group, const Passages &passages, Key (*keyOf)(const Passage &))
{
    QList<std::pair<Key, double>> votes;
    for (const qsizetype index : group.passages) {
        const Key key = keyOf(passages[index]);
        const double weight = static_cast<double>(passages[index].words()) * passages[index].confidence;
        const auto found =
            std::find_if(votes.begin(), votes.end(), [&](const auto &vote) { return vote.first == key; });
        if (found == votes.end())
            votes.append({key, weight});
        else
            found->second += weight;
    }
    const auto best =
        std::max_element(votes.begin(), votes.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return best == votes.end() ? Key{} : best->first;
}

void give(const Group &group, int person, const Cast &cast, Passages *passages)
{
    for (const qsizetype index : group.passages) {
        Passage &passage = (*passages)[index];
        passage.person = person;
        passage.role = cast[person].role;
    }
}

} // namespace

LabelCaster::LabelCaster(const TokenList &tokens, const CueList &cues, const IntroductionFinder &finder)
    : m_tokens(tokens)
    , m_cues(cues)
    , m_finder(finder)
{
}

bool LabelCaster::isTag(QStringView label)
{
    static const QStringList words{u"spk"_s, u"speaker"_s, u"unknown"_s, u"participant"_s, u"voice"_s, u"channel"_s};
    const QString folded = label.toString().toLower();
    const bool counts = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        const QStringView rest = folded.startsWith(word) ? QStringView(folded).sliced(word.size()) : QStringView(u"?");
        const bool isLettered = word == u"speaker" && rest.size() == 2 && rest[0] == u' ' && rest[1].isLetter();
        return isLettered
               || std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit() || c == u' ' || c == u'_'; });
    });
    return counts || folded == u"unknown speaker" || folded.startsWith(u"unidentified");
}

Cast LabelCaster::castNames(Passages *passages, const QList<ImportedTurn> &imported) const
{
    Cast cast;
    for (const Group &group : groupsOf(*passages, imported)) {
        Role role = isOperatorLabel(group.label) ? Role::Operator : roleOfTitle(group.title);
        if (role == Role::Unknown)
            role = mostSpoken<Role>(group, *passages, [](const Passage &passage) { return passage.role; });
        int person = -1;
        if (group.label.isEmpty() || isTag(group.label) || isOperatorLabel(group.label)) {
            person = cast.addUnnamed(role);
        } else {
            person = cast.addUnnamed(role);
            cast[person].name = group.label;
            cast[person].variants.append(group.label);
        }
        const qsizetype dash = group.title.lastIndexOf(u" -- ");
        cast[person].title = dash < 0 ? group.title : group.title.sliced(dash + 4);
        cast[person].firm = dash < 0 ? QString() : group.title.first(dash);
        give(group, person, cast, passages);
        for (const qsizetype index : group.passages) {
            (*passages)[index].confidence = group.label.isEmpty() ? 0.3 : 1.0;
            (*passages)[index].reason.clear();
        }
    }
    return cast;
}

Cast LabelCaster::castTags(Passages *passages, const QList<QList<Introduction>> &introductions,
                           const QList<ImportedTurn> &imported) const
{
    Cast cast = SpeakerCaster(m_tokens, m_cues, m_finder).assign(passages, introductions);
    QList<Group> groups = groupsOf(*passages, imported);
    const auto wordsOf = [&](const Group &group) {
        qsizetype words = 0;
        for (const qsizetype index : group.passages)
            words += passages->at(index).words();
        return words;
    };
    // Who speaks most chooses first, so that a person who was named twice is the one who speaks.
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const Group &a, const Group &b) { return wordsOf(a) > wordsOf(b); });
    QList<int> taken;
    for (const Group &group : std::as_const(groups)) {
        const Role role = mostSpoken<Role>(group, *passages, [](const Passage &passage) { return passage.role; });
        int person = mostSpoken<int>(group, *passages, [](const Passage &passage) { return passage.person; });
        if (person < 0 || taken.contains(person))
            person = cast.addUnnamed(role);
        taken.append(person);
        give(group, person, cast, passages);
        for (const qsizetype index : group.passages) {
            (*passages)[index].reason =
                QCoreApplication::translate("core::LabelCaster", "The file marks these turns with “%1”.")
                    .arg(group.label);
        }
    }
    return cast;
}

Cast LabelCaster::assign(Passages *passages, const QList<QList<Introduction>> &introductions,
                         const QList<ImportedTurn> &imported) const
{
    RoleFinder(m_tokens, m_cues).find(passages, introductions);
    const auto tagged = std::count_if(imported.begin(), imported.end(),
                                      [](const ImportedTurn &turn) { return turn.name.isEmpty() || isTag(turn.name); });
    return tagged * 2 > imported.size() ? castTags(passages, introductions, imported) : castNames(passages, imported);
}

} // namespace core
