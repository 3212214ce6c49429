// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/turnmodel.h"

#include <QColor>

#include "ui/models/passage.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype firstWords = 160;

QString detailOf(const core::Speaker &speaker)
{
    QStringList parts;
    if (speaker.role != core::Role::Unknown)
        parts.append(core::roleName(speaker.role));
    for (const QString &part : {speaker.title, speaker.firm}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

} // namespace

TurnModel::TurnModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TurnModel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    m_current = -1;
    updateCall();
}

void TurnModel::updateCall()
{
    const core::SpeakerTurns speech = m_call ? m_call->call.speech : core::SpeakerTurns();
    if (speech.turns.size() == m_speech.turns.size()) {
        // Selection and scroll position stay where an edit leaves the number of turns as it was.
        m_speech = speech;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_speech = speech;
    endResetModel();
}

const core::Turn &TurnModel::turn(const QModelIndex &index) const
{
    return m_speech.turns.at(index.row());
}

const core::Speaker *TurnModel::speaker(const QModelIndex &index) const
{
    return m_speech.speaker(turn(index).speaker);
}

int TurnModel::rowOf(const core::TurnId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_speech.turns.at(row).id == id)
            return row;
    }
    return -1;
}

int TurnModel::setCurrentPosition(qsizetype original)
{
    const int row = static_cast<int>(m_speech.turnAt(original));
    if (row == m_current)
        return row;
    const int before = m_current;
    m_current = row;
    for (const int changed : {before, row}) {
        if (changed >= 0 && changed < rowCount())
            Q_EMIT dataChanged(index(changed), index(changed), {IsCurrentRole});
    }
    return row;
}

int TurnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_speech.turns.size());
}

QVariant TurnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Turn &one = turn(index);
    const core::Speaker *who = speaker(index);
    const QString name = who ? who->displayName() : tr("Unknown speaker");
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 %2: %3"_s.arg(index.row() + 1).arg(name, words(one, firstWords));
    case Qt::ToolTipRole:
        return one.reason;
    case NumberRole:
        return index.row() + 1;
    case SpeakerRole:
        return name;
    case SpeakerIdRole:
        return one.speaker.value;
    case DetailRole:
        return who && detailOf(*who) != who->displayName() ? detailOf(*who) : QString();
    case SectionRole:
        return one.section == core::Section::Unknown ? QString() : core::sectionName(one.section);
    case WordsRole:
        return words(one, firstWords);
    case IsCurrentRole:
        return index.row() == m_current;
    case RoleRole:
        return QVariant::fromValue(who ? who->role : core::Role::Unknown);
    case ColourRole:
        return who && !who->colour.isEmpty() ? QColor(who->colour) : QColor();
    case SearchRole:
        return name + u'\n' + m_call->correctedText(one.range);
    default:
        return {};
    }
}

QString TurnModel::words(const core::Turn &turn, qsizetype length) const
{
    return shortened(m_call->correctedText(turn.range).left(2 * length), 2 * length).left(length);
}

} // namespace ui
