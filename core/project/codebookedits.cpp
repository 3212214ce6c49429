// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QHash>

#include "core/project/codebookfile.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString neutralColour = u"#7f7f7f"_s;

/// A codebook that takes in tags one by one, parents first.
class Intake
{
public:
    explicit Intake(const QList<Tag> &codebook)
        : m_tags(codebook)
    {
        for (qsizetype place = 0; place < m_tags.size(); ++place)
            m_places.insert(m_tags[place].id, place);
    }

    void take(const Tag &tag)
    {
        const TagId parent = m_ours.value(tag.parent);
        const qsizetype known = placeOf(tag, parent);
        if (known < 0)
            add(tag, parent);
        else
            change(m_tags[known], tag);
        m_ours.insert(tag.id, known < 0 ? tag.id : m_tags[known].id);
    }

    QList<RowChange> changes() const { return m_changes; }

private:
    qsizetype placeOf(const Tag &tag, const TagId &parent) const
    {
        if (const auto same = m_places.constFind(tag.id); same != m_places.constEnd())
            return *same;
        const auto found = std::find_if(m_tags.begin(), m_tags.end(), [&](const Tag &ours) {
            return ours.parent == parent && ours.name.compare(tag.name, Qt::CaseInsensitive) == 0;
        });
        return found == m_tags.end() ? -1 : found - m_tags.begin();
    }

    void add(const Tag &tag, const TagId &parent)
    {
        Tag added = tag;
        added.parent = parent;
        added.position = 0;
        for (const Tag &sibling : std::as_const(m_tags)) {
            if (sibling.parent == parent)
                added.position = std::max(added.position, sibling.position + 1);
        }
        const qsizetype above = m_places.value(parent, -1);
        if (added.colour.isEmpty())
            added.colour = above < 0 ? neutralColour : m_tags[above].colour;
        m_places.insert(added.id, m_tags.size());
        m_tags.append(added);
        m_changes.append(RowChange{std::nullopt, added});
    }

    void change(Tag &ours, const Tag &tag)
    {
        const Tag before = ours;
        if (!tag.colour.isEmpty())
            ours.colour = tag.colour;
        if (!tag.description.isEmpty())
            ours.description = tag.description;
        if (!tag.shortcut.isEmpty())
            ours.shortcut = tag.shortcut;
        if (!(ours == before))
            m_changes.append(RowChange{before, ours});
    }

    QList<Tag> m_tags;
    QHash<TagId, qsizetype> m_places;
    QHash<TagId, TagId> m_ours; ///< What tags of the file are called here.
    QList<RowChange> m_changes;
};

} // namespace

Edit importCodebook(const QList<Tag> &codebook, const QList<Tag> &imported)
{
    Intake intake(codebook);
    for (const Tag &tag : imported)
        intake.take(tag);
    Edit edit;
    edit.action = Edit::Action::ImportCodebook;
    edit.changes = intake.changes();
    return edit;
}

} // namespace core
