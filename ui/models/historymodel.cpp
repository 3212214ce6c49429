// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include <algorithm>

#include <QDebug>

#include "core/project/historykind.h"
#include "ui/models/quantityformat.h"
#include "ui/models/relativetime.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rememberedChanges = 20000;
constexpr int rememberedTexts = 12;

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(rememberedChanges)
    , m_texts(rememberedTexts)
{
}

void HistoryModel::setProject(core::Project *project)
{
    beginResetModel();
    m_project = project;
    m_lines.clear();
    m_entries.clear();
    m_texts.clear();
    m_speakers.clear();
    endResetModel();
}

void HistoryModel::setRequest(const core::HistoryRequest &request)
{
    m_request = request;
}

core::Result<void> HistoryModel::refresh()
{
    const auto found = m_project ? m_project->historyLines(m_request) : QList<core::HistoryLine>();
    if (!found)
        return core::failure(found.error());
    // What is typed goes into the newest line, and names of speakers change.
    m_speakers.clear();
    for (const core::HistoryLine &line : found->first(std::min<qsizetype>(1, found->size())))
        m_entries.remove(line.number);
    if (!isContinued(*found)) {
        beginResetModel();
        m_lines = *found;
        endResetModel();
        return {};
    }
    const auto added = static_cast<int>(found->size() - m_lines.size());
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_lines = *found;
        endInsertRows();
    }
    m_lines = *found;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_lines.size()) - 1));
    return {};
}

bool HistoryModel::isContinued(const QList<core::HistoryLine> &lines) const
{
    return lines.size() >= m_lines.size()
           && std::equal(m_lines.begin(), m_lines.end(), lines.end() - m_lines.size(),
                         [](const auto &a, const auto &b) { return a.number == b.number; });
}

int HistoryModel::rowOf(qint64 number) const
{
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), number,
                                        [](const auto &line, qint64 wanted) { return line.number > wanted; });
    return found == m_lines.end() || found->number != number ? -1 : static_cast<int>(found - m_lines.begin());
}

const HistoryModel::Entry &HistoryModel::entry(const QModelIndex &index) const
{
    const qint64 number = numberOf(index);
    if (const Entry *known = m_entries.object(number))
        return *known;
    auto made = std::make_unique<Entry>();
    if (auto edit = m_project->historyEdit(number)) {
        made->edit = std::move(*edit);
        made->changes = changeLines(made->edit, names());
    } else {
        qWarning().noquote() << edit.error().message << edit.error().detail;
    }
    // An entry that is too large to be remembered beside others would be lost at once.
    const auto cost = std::min<qsizetype>(rememberedChanges / 4, 1 + made->edit.changes.size());
    Entry *kept = made.release();
    m_entries.insert(number, kept, cost);
    return *kept;
}

ChangeNames HistoryModel::names() const
{
    return {[this](const core::DocumentId &document) { return textOf(document); },
            [this](const core::DocumentId &document, const core::SpeakerId &speaker) {
                return speakerName(document, speaker);
            },
            [this](const core::TagId &id) {
                const QList<core::Tag> tags = m_project->tags();
                const auto tag = std::find_if(tags.begin(), tags.end(), [&](const auto &one) { return one.id == id; });
                return tag == tags.end() ? tr("removed tag") : tag->name;
            }};
}

QString HistoryModel::textOf(const core::DocumentId &document) const
{
    if (const QString *known = m_texts.object(document))
        return *known;
    const QString text = m_project->importedText(document).value_or(QString());
    m_texts.insert(document, new QString(text));
    return text;
}

QString HistoryModel::speakerName(const core::DocumentId &document, const core::SpeakerId &speaker) const
{
    if (!m_speakers.contains(document)) {
        QHash<core::SpeakerId, QString> &known = m_speakers[document];
        for (const core::Speaker &one : m_project->speakers(document).value_or(QList<core::Speaker>()))
            known.insert(one.id, one.displayName());
    }
    return m_speakers[document].value(speaker, tr("former speaker"));
}

std::optional<core::DocumentInfo> HistoryModel::infoOf(const core::DocumentId &document) const
{
    const QList<core::DocumentInfo> calls = m_project->allDocuments();
    const auto call = std::find_if(calls.begin(), calls.end(), [&](const auto &one) { return one.id == document; });
    return call == calls.end() ? std::nullopt : std::optional(*call);
}

QString HistoryModel::callTitle(const QModelIndex &index) const
{
    const auto call = infoOf(core::touchedCall(entry(index).edit));
    return call ? call->title : QString();
}

QString HistoryModel::shortCallName(const core::Edit &edit) const
{
    const auto call = m_project->allDocuments().size() > 1 ? infoOf(core::touchedCall(edit)) : std::nullopt;
    if (!call)
        return {};
    if (call->company.isEmpty())
        return call->title;
    // The period first: names of companies are long and often the same.
    return call->period.isEmpty() ? call->company : u"%1 %2"_s.arg(periodName(call->period), call->company);
}

core::Edit HistoryModel::edit(const QModelIndex &index) const
{
    return entry(index).edit;
}

QList<ChangeLine> HistoryModel::changes(const QModelIndex &index) const
{
    return entry(index).changes;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == StateRole)
        return static_cast<int>(stateOf(index));
    const Entry &shown = entry(index);
    const ChangeLine first = shown.changes.value(0);
    switch (role) {
    case Qt::DisplayRole:
        return core::actionName(shown.edit.action);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(core::actionName(shown.edit.action), relativeTime(shown.edit.at),
                 first.about + u' ' + first.passage.removed + u' ' + first.passage.added);
    case AuthorRole:
        return shown.edit.author;
    case TimeRole:
        return relativeTime(shown.edit.at);
    case CallRole:
        return shortCallName(shown.edit);
    case AboutRole:
        return first.about;
    case PassageRole:
        return QVariant::fromValue(first.passage);
    case MoreRole:
        return std::max(0, static_cast<int>(shown.changes.size()) - 1);
    case KindRole:
        return static_cast<int>(core::historyKindOf(shown.edit.action));
    default:
        return {};
    }
}

} // namespace ui
