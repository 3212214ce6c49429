// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hints.h"

#include <array>

#include "ui/actions/actions.h"
#include "ui/settings/settings.h"
#include "ui/widgets/hintbar.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Hint {
    const char *id; ///< Under which it is remembered.
    const char *text;
    std::array<ActionId, 3> actions; ///< Whose keys the text names; doing any of them settles the hint.
};

constexpr std::array hints{
    Hint{"review",
         QT_TRANSLATE_NOOP("ui::Hints",
                           "%1 accepts the proposal, %2 keeps the words as said, %3 leaves them for later."),
         {ActionId::Accept, ActionId::Dismiss, ActionId::NextFinding}},
    Hint{"palette",
         QT_TRANSLATE_NOOP("ui::Hints", "%1 finds every action by a few letters of its name, and %2 goes to a turn."),
         {ActionId::CommandPalette, ActionId::GoToTurn, ActionId::CommandPalette}},
    Hint{"layouts",
         QT_TRANSLATE_NOOP("ui::Hints", "%1, %2 and %3 lay the panels out for reviewing, annotating and figures."),
         {ActionId::LayoutReview, ActionId::LayoutAnnotate, ActionId::LayoutFigures}},
};

} // namespace

Hints::Hints(const Actions &actions, HintBar &bar)
    : QObject(&bar)
    , m_actions(actions)
    , m_bar(bar)
{
    for (int number = 0; number < static_cast<int>(hints.size()); ++number) {
        for (const ActionId id : hints.at(static_cast<size_t>(number)).actions)
            connect(m_actions[id], &QAction::triggered, this, [this, number] { settle(number); });
    }
    connect(&m_bar, &HintBar::understood, this, [this] { settle(m_shown); });
    connect(&m_bar, &HintBar::allUnderstood, this, [this] {
        for (int number = 0; number < static_cast<int>(hints.size()); ++number)
            settle(number);
        hide();
    });
    connect(&m_actions, &Actions::keysChanged, this, [this] {
        if (m_shown >= 0)
            m_bar.showHint(textOf(m_shown));
    });
}

void Hints::showNext()
{
    const QStringList seen = Settings::value(settings::seenHints);
    for (int number = 0; number < static_cast<int>(hints.size()); ++number) {
        if (seen.contains(QLatin1StringView(hints.at(static_cast<size_t>(number)).id)))
            continue;
        m_shown = number;
        m_bar.showHint(textOf(number));
        return;
    }
    hide();
}

void Hints::hide()
{
    m_shown = -1;
    m_bar.hide();
}

QString Hints::textOf(int hint) const
{
    QString text = tr(hints.at(static_cast<size_t>(hint)).text);
    for (const ActionId id : hints.at(static_cast<size_t>(hint)).actions) {
        const QString keys = m_actions[id]->shortcut().toString(QKeySequence::NativeText);
        if (text.contains(u'%'))
            text = text.arg(u"<b>%1</b>"_s.arg((keys.isEmpty() ? nameOf(*m_actions[id]) : keys).toHtmlEscaped()));
    }
    return text;
}

void Hints::settle(int hint)
{
    if (hint < 0)
        return;
    QStringList seen = Settings::value(settings::seenHints);
    const QString id = QLatin1StringView(hints.at(static_cast<size_t>(hint)).id);
    if (!seen.contains(id)) {
        seen.append(id);
        Settings::setValue(settings::seenHints, seen);
    }
    if (hint == m_shown)
        hide();
}

} // namespace ui
