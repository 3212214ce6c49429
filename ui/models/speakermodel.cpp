// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/speakermodel.h"

#include <algorithm>

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isNumber(int column)
{
    return column >= SpeakerModel::ShareColumn;
}

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 1) + u"\u202f%"_s;
}

} // namespace

SpeakerModel::SpeakerModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SpeakerModel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    m_seen.clear();
    updateCall();
}

void SpeakerModel::updateCall()
{
    QList<core::Speaker> speakers = m_call ? m_call->call.speech.speakers : QList<core::Speaker>();
    QList<core::SpeechShare> shares = m_call ? core::speechShares(*m_call) : QList<core::SpeechShare>();
    // A file may name thousands who speak.
    QHash<core::SpeakerId, qsizetype> places;
    for (qsizetype i = 0; i < m_seen.size(); ++i)
        places.insert(m_seen.at(i), i);
    for (const core::Speaker &speaker : std::as_const(speakers)) {
        if (places.contains(speaker.id))
            continue;
        places.insert(speaker.id, m_seen.size());
        m_seen.append(speaker.id);
    }
    const auto place = [&](const core::SpeakerId &id) { return id.isNull() ? m_seen.size() : places.value(id, -1); };
    std::sort(speakers.begin(), speakers.end(),
              [&](const core::Speaker &a, const core::Speaker &b) { return place(a.id) < place(b.id); });
    std::sort(shares.begin(), shares.end(), [&](const core::SpeechShare &a, const core::SpeechShare &b) {
        return place(a.speaker) < place(b.speaker);
    });
    const bool isSameSize = shares.size() == m_shares.size();
    if (!isSameSize)
        beginResetModel();
    m_speakers = speakers;
    m_shares = shares;
    if (!isSameSize)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const core::Speaker *SpeakerModel::speaker(int row) const
{
    return row >= 0 && row < m_speakers.size() ? &m_speakers.at(row) : nullptr;
}

QList<core::SpeakerId> SpeakerModel::order() const
{
    QList<core::SpeakerId> ids;
    for (const core::Speaker &speaker : m_speakers)
        ids.append(speaker.id);
    return ids;
}

int SpeakerModel::rowOf(const core::SpeakerId &speaker) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_shares.at(row).speaker == speaker)
            return row;
    }
    return -1;
}

int SpeakerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shares.size());
}

int SpeakerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SpeakerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const core::Speaker *who = speaker(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(who, share(row), index.column());
    case Qt::EditRole:
        return who && index.column() == NameColumn ? who->name : text(who, share(row), index.column());
    case Qt::ToolTipRole:
        return index.column() > RoleColumn && index.column() < ShareColumn ? text(who, share(row), index.column())
                                                                           : tip(row);
    case Qt::AccessibleTextRole:
        return text(who, share(row), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortKey(row, index.column());
    case KeyRole:
        return who && row < speakerKeys ? row + 1 : 0;
    case SpeakerRole:
        return QVariant::fromValue(who ? *who : core::Speaker());
    case FractionRole:
        return share(row).share;
    default:
        return {};
    }
}

QVariant SpeakerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Speaker");
    case RoleColumn:
        return tr("Role");
    case TitleColumn:
        return tr("Title");
    case FirmColumn:
        return tr("Firm");
    case ShareColumn:
        //: Heading of a column: how much of the call somebody speaks.
        return tr("Share of speech");
    case WordsColumn:
        return tr("Words");
    case TurnsColumn:
        return tr("Turns");
    default:
        return {};
    }
}

Qt::ItemFlags SpeakerModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isText = index.column() == NameColumn || index.column() == TitleColumn || index.column() == FirmColumn;
    return m_isEditable && isText && speaker(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

bool SpeakerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const core::Speaker *who = speaker(index.row());
    if (role != Qt::EditRole || !who)
        return false;
    const QString entered = value.toString().simplified();
    core::Speaker changed = *who;
    if (index.column() == NameColumn) {
        if (entered != who->name && !entered.isEmpty())
            Q_EMIT nameEntered(changed.id, entered);
        return true;
    }
    (index.column() == TitleColumn ? changed.title : changed.firm) = entered;
    if (!(changed == *who))
        Q_EMIT changeRequested(changed);
    return true;
}

QString SpeakerModel::text(const core::Speaker *speaker, const core::SpeechShare &share, int column) const
{
    switch (column) {
    case NameColumn:
        return speaker ? speaker->displayName() : tr("Unknown speaker");
    case RoleColumn:
        return speaker && speaker->role != core::Role::Unknown ? core::roleName(speaker->role) : QString();
    case TitleColumn:
        return speaker ? speaker->title : QString();
    case FirmColumn:
        return speaker ? speaker->firm : QString();
    case ShareColumn:
        return percent(share.share);
    case WordsColumn:
        return QLocale().toString(share.words);
    case TurnsColumn:
        return QLocale().toString(share.turns.size());
    default:
        return {};
    }
}

QVariant SpeakerModel::sortKey(int row, int column) const
{
    switch (column) {
    case ShareColumn:
    case WordsColumn:
        return share(row).words;
    case TurnsColumn:
        return share(row).turns.size();
    default:
        return text(speaker(row), share(row), column);
    }
}

QString SpeakerModel::tip(int row) const
{
    QStringList sections;
    for (const auto &[section, words] : share(row).wordsBySection) {
        if (words > 0)
            sections.append(tr("%1: %n word(s)", nullptr, static_cast<int>(words)).arg(core::sectionName(section)));
    }
    const core::Speaker *who = speaker(row);
    if (who && row < speakerKeys)
        sections.prepend(tr("Ctrl+%1 gives the turn at the cursor to this speaker.").arg(row + 1));
    return sections.join(u'\n');
}

} // namespace ui
