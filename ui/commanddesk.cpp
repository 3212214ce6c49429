// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commanddesk.h"

#include <algorithm>
#include <utility>

#include <QMenu>
#include <QMenuBar>

#include "ui/actions/actions.h"
#include "ui/models/subsequence.h"
#include "ui/navigationdesk.h"
#include "ui/session.h"
#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype mostRecent = 12;
constexpr qsizetype turnsOffered = 4;
constexpr int forRecent = 6; ///< Added to the score of what was used lately.

/// Whether each word that was typed stands in a text, as “view dark” in “View › Theme Dark”.
bool hasWords(const QString &text, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

CommandDesk::CommandDesk(Session &session, const Actions &actions, NavigationDesk &navigation, const QMenuBar &menus,
                         QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_navigation(navigation)
    , m_menus(menus)
    , m_box(new PickBox(window, tr("Command palette"),
                        tr("What do you want to do? A turn’s number or a name goes there"),
                        tr("Nothing is called so. Fewer letters find more.")))
    , m_recent(Settings::value(settings::recentCommands))
{
    m_box->setSource([this](const QString &typed) { return itemsFor(typed); });
    connect(m_box, &PickBox::picked, this, &CommandDesk::run);
    connect(m_actions[ActionId::CommandPalette], &QAction::triggered, this, &CommandDesk::open);
}

void CommandDesk::open()
{
    gather();
    m_box->open();
}

void CommandDesk::gather()
{
    m_commands.clear();
    for (const QAction *top : m_menus.actions()) {
        if (top->menu())
            gatherMenu(*top->menu(), nameOf(*top));
    }
    gatherPlaces();
}

void CommandDesk::gatherMenu(QMenu &menu, const QString &path)
{
    // Menus that are filled when they open do so now.
    Q_EMIT menu.aboutToShow();
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (action->menu())
            //: A menu and a menu in it: “View › Panels”.
            gatherMenu(*action->menu(), tr("%1 › %2").arg(path, nameOf(*action)));
        else if (action != m_actions[ActionId::CommandPalette])
            gatherAction(*action, path);
    }
}

void CommandDesk::gatherAction(QAction &action, const QString &path)
{
    Command command;
    command.name = nameOf(action);
    command.path = path;
    command.id = action.objectName().isEmpty() ? path + u'/' + command.name : action.objectName();
    // Some actions lie in two menus.
    if (isGathered([&](const Command &other) { return other.id == command.id; }))
        return;
    command.keys = keysOf(action);
    command.isEnabled = action.isEnabled();
    command.run = [pointer = QPointer(&action)] {
        if (pointer)
            pointer->trigger();
    };
    m_commands.append(command);
}

bool CommandDesk::isGathered(const std::function<bool(const Command &)> &isMeant) const
{
    return std::any_of(m_commands.begin(), m_commands.end(), isMeant);
}

void CommandDesk::gatherPlaces()
{
    if (!m_session.isOpen())
        return;
    const core::SpeakerTurns &speech = m_session.call().call.speech;
    for (const core::Speaker &speaker : speech.speakers) {
        const auto turns = std::count_if(speech.turns.begin(), speech.turns.end(),
                                         [&](const core::Turn &turn) { return turn.speaker == speaker.id; });
        if (turns == 0)
            continue;
        Command command;
        command.name = speaker.displayName();
        command.path = tr("Speaker with %n turn(s)", nullptr, static_cast<int>(turns));
        command.isPlace = true;
        command.run = [this, id = speaker.id] { m_navigation.goToSpeaker(id); };
        m_commands.append(command);
    }
    for (const core::DocumentInfo &info : m_session.project().documents()) {
        if (isGathered([&](const Command &other) { return other.name.startsWith(info.title); }))
            continue;
        Command command;
        command.name = info.title;
        command.path = tr("Call of this project");
        command.isPlace = true;
        command.run = [this, id = info.id] { m_session.showCall(id); };
        m_commands.append(command);
    }
}

QList<PickItem> CommandDesk::itemsFor(const QString &typed)
{
    m_shown = fitting(typed);
    QList<PickItem> items;
    for (const Command &command : std::as_const(m_shown))
        items.append({command.name, command.marked, command.path, command.keys, command.isEnabled});
    return items;
}

QList<CommandDesk::Command> CommandDesk::fitting(const QString &typed) const
{
    QList<Command> found;
    const bool isEmpty = typed.trimmed().isEmpty();
    bool isNumber = false;
    static_cast<void>(typed.toLongLong(&isNumber));
    for (Command command : m_commands) {
        const qsizetype used = command.id.isEmpty() ? -1 : m_recent.indexOf(command.id);
        if (isEmpty && command.isPlace)
            continue;
        if (isEmpty) {
            command.score = used < 0 ? 0 : static_cast<int>(mostRecent - used);
        } else if (const auto match = subsequenceMatch(typed, command.name)) {
            command.score = match->score + (used < 0 ? 0 : forRecent);
            command.marked = match->positions;
        } else if (!command.isPlace && hasWords(command.path + u' ' + command.name, typed)) {
            command.score = used < 0 ? 0 : forRecent;
        } else {
            continue;
        }
        found.append(command);
    }
    std::stable_sort(found.begin(), found.end(), [](const Command &a, const Command &b) { return a.score > b.score; });
    if (isNumber && m_session.isOpen()) {
        const QList<qsizetype> turns = m_navigation.turnsFor(typed).mid(0, turnsOffered);
        for (qsizetype i = turns.size() - 1; i >= 0; --i)
            found.prepend(turnCommand(turns[i], typed));
    }
    return found;
}

CommandDesk::Command CommandDesk::turnCommand(qsizetype turn, const QString &typed) const
{
    const PickItem item = m_navigation.itemOf(turn, typed);
    Command command;
    //: %1 is the number of a turn and its speaker, such as “12 · Jane Doe”.
    command.name = tr("Go to turn %1").arg(item.title);
    command.path = item.detail;
    command.isPlace = true;
    command.run = [this, turn] { m_navigation.goToTurn(turn); };
    return command;
}

void CommandDesk::run(int row)
{
    const Command command = m_shown.value(row);
    if (!command.id.isEmpty()) {
        m_recent.removeAll(command.id);
        m_recent.prepend(command.id);
        m_recent = m_recent.mid(0, mostRecent);
        Settings::setValue(settings::recentCommands, m_recent);
    }
    command.run();
}

} // namespace ui
