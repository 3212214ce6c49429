// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include <array>
#include <vector>

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>

#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What an action needs before it makes sense.
enum class Needs { Nothing, Call, WritableCall };

struct Description {
    ActionId id;
    const char *text;
    const char *icon; ///< Empty for none.
    Needs needs;
    QList<QKeySequence> keys;
};

QList<QKeySequence> keys(std::initializer_list<const char *> sequences)
{
    QList<QKeySequence> result;
    for (const char *sequence : sequences)
        result.append(QKeySequence(QLatin1StringView(sequence)));
    return result;
}

const std::vector<Description> &descriptions()
{
    static const std::vector<Description> all{
        {ActionId::Open, QT_TRANSLATE_NOOP("ui::Actions", "&Open…"), "open", Needs::Nothing, keys({"Ctrl+O"})},
        {ActionId::AddCall,
         QT_TRANSLATE_NOOP("ui::Actions", "&Add calls to this project…"),
         "",
         Needs::WritableCall,
         {}},
        {ActionId::AddFolder, QT_TRANSLATE_NOOP("ui::Actions", "Add a &folder of calls…"), "", Needs::WritableCall, {}},
        {ActionId::ShowCalls, QT_TRANSLATE_NOOP("ui::Actions", "&List of all calls"), "", Needs::Call,
         keys({"Ctrl+L"})},
        {ActionId::CallDetails, QT_TRANSLATE_NOOP("ui::Actions", "&Details of the call…"), "", Needs::WritableCall, {}},
        {ActionId::OpenSample, QT_TRANSLATE_NOOP("ui::Actions", "Open the sample &call"), "", Needs::Nothing, {}},
        {ActionId::SaveCopy, QT_TRANSLATE_NOOP("ui::Actions", "&Save a copy as…"), "", Needs::Call,
         keys({"Ctrl+Shift+S"})},
        {ActionId::MergeCopy, QT_TRANSLATE_NOOP("ui::Actions", "&Merge another copy…"), "", Needs::WritableCall, {}},
        {ActionId::Backups, QT_TRANSLATE_NOOP("ui::Actions", "&Backups and recovery…"), "", Needs::Nothing, {}},
        {ActionId::Compact, QT_TRANSLATE_NOOP("ui::Actions", "Co&mpact the project file"), "", Needs::WritableCall, {}},
        {ActionId::Export, QT_TRANSLATE_NOOP("ui::Actions", "&Export…"), "export", Needs::Call, keys({"Ctrl+E"})},
        {ActionId::Sources, QT_TRANSLATE_NOOP("ui::Actions", "Second so&urces…"), "", Needs::Call, {}},
        {ActionId::Close, QT_TRANSLATE_NOOP("ui::Actions", "&Close"), "", Needs::Call, keys({"Ctrl+W"})},
        {ActionId::Quit, QT_TRANSLATE_NOOP("ui::Actions", "&Quit"), "", Needs::Nothing, keys({"Ctrl+Q"})},
        {ActionId::Undo, QT_TRANSLATE_NOOP("ui::Actions", "&Undo"), "undo", Needs::WritableCall, keys({"Ctrl+Z"})},
        {ActionId::Redo, QT_TRANSLATE_NOOP("ui::Actions", "&Redo"), "redo", Needs::WritableCall,
         keys({"Ctrl+Shift+Z", "Ctrl+Y"})},
        {ActionId::Find, QT_TRANSLATE_NOOP("ui::Actions", "&Find…"), "find", Needs::Call, keys({"Ctrl+F"})},
        {ActionId::FindNext, QT_TRANSLATE_NOOP("ui::Actions", "Find &next"), "", Needs::Call, keys({"F3"})},
        {ActionId::FindPrevious, QT_TRANSLATE_NOOP("ui::Actions", "Find &previous"), "", Needs::Call,
         keys({"Shift+F3"})},
        {ActionId::FindInCalls, QT_TRANSLATE_NOOP("ui::Actions", "Find in &all calls…"), "find", Needs::Call,
         keys({"Ctrl+Shift+F"})},
        {ActionId::Glossary, QT_TRANSLATE_NOOP("ui::Actions", "&Glossary…"), "", Needs::Call, keys({"Ctrl+G"})},
        {ActionId::NextFinding, QT_TRANSLATE_NOOP("ui::Actions", "&Next finding"), "next", Needs::Call, keys({"F8"})},
        {ActionId::PreviousFinding, QT_TRANSLATE_NOOP("ui::Actions", "&Previous finding"), "previous", Needs::Call,
         keys({"Shift+F8"})},
        {ActionId::Accept, QT_TRANSLATE_NOOP("ui::Actions", "&Accept the proposal"), "accept", Needs::WritableCall,
         keys({"Ctrl+Return", "Ctrl+Enter"})},
        {ActionId::AcceptSeveral, QT_TRANSLATE_NOOP("ui::Actions", "Accept se&veral proposals…"), "",
         Needs::WritableCall, keys({"Ctrl+Shift+Return", "Ctrl+Shift+Enter"})},
        {ActionId::EditProposal, QT_TRANSLATE_NOOP("ui::Actions", "&Edit the proposal"), "edit", Needs::WritableCall,
         keys({"F2"})},
        {ActionId::Dismiss, QT_TRANSLATE_NOOP("ui::Actions", "It was &said"), "dismiss", Needs::WritableCall,
         keys({"Ctrl+D"})},
        {ActionId::DismissEverywhere, QT_TRANSLATE_NOOP("ui::Actions", "It was said, every&where"), "",
         Needs::WritableCall, keys({"Ctrl+Shift+D"})},
        {ActionId::RevertCorrection, QT_TRANSLATE_NOOP("ui::Actions", "Take this correction &back"), "",
         Needs::WritableCall, keys({"Ctrl+R"})},
        {ActionId::Annotate, QT_TRANSLATE_NOOP("ui::Actions", "A&nnotate the selection"), "annotate",
         Needs::WritableCall, keys({"Ctrl+M"})},
        {ActionId::AddFigure, QT_TRANSLATE_NOOP("ui::Actions", "Add a &figure from the selection…"), "",
         Needs::WritableCall, keys({"Ctrl+K"})},
        {ActionId::AnnotateTurn, QT_TRANSLATE_NOOP("ui::Actions", "Annotate this &turn"), "", Needs::WritableCall, {}},
        {ActionId::AnnotateFigure,
         QT_TRANSLATE_NOOP("ui::Actions", "Annotate the &figure"),
         "",
         Needs::WritableCall,
         {}},
        {ActionId::AnnotateFinding,
         QT_TRANSLATE_NOOP("ui::Actions", "Annotate the f&inding"),
         "",
         Needs::WritableCall,
         {}},
        {ActionId::TagReport, QT_TRANSLATE_NOOP("ui::Actions", "&Quotes by tag…"), "", Needs::Call,
         keys({"Ctrl+Shift+Q"})},
        {ActionId::ImportCodebook,
         QT_TRANSLATE_NOOP("ui::Actions", "I&mport a codebook…"),
         "",
         Needs::WritableCall,
         {}},
        {ActionId::ExportCodebook, QT_TRANSLATE_NOOP("ui::Actions", "E&xport the codebook…"), "", Needs::Call, {}},
        {ActionId::Agreement, QT_TRANSLATE_NOOP("ui::Actions", "A&greement of two analysts…"), "", Needs::Call, {}},
        {ActionId::AuthorName, QT_TRANSLATE_NOOP("ui::Actions", "&Your name…"), "", Needs::Nothing, {}},
        {ActionId::SplitTurn,
         QT_TRANSLATE_NOOP("ui::Actions", "&Split the turn at the cursor"),
         "split",
         Needs::WritableCall,
         {}},
        {ActionId::JoinTurn,
         QT_TRANSLATE_NOOP("ui::Actions", "&Join with the turn before"),
         "",
         Needs::WritableCall,
         {}},
        {ActionId::NameSpeaker, QT_TRANSLATE_NOOP("ui::Actions", "&Who speaks here…"), "", Needs::WritableCall,
         keys({"Ctrl+Shift+N"})},
        {ActionId::ShowRoster, QT_TRANSLATE_NOOP("ui::Actions", "&Roster of this project…"), "", Needs::Call, {}},
        {ActionId::NextTurn, QT_TRANSLATE_NOOP("ui::Actions", "Next &turn"), "", Needs::Call, keys({"Alt+Down"})},
        {ActionId::PreviousTurn, QT_TRANSLATE_NOOP("ui::Actions", "Previous t&urn"), "", Needs::Call, keys({"Alt+Up"})},
        {ActionId::ShowPair, QT_TRANSLATE_NOOP("ui::Actions", "Show &both languages"), "", Needs::Call,
         keys({"Ctrl+B"})},
        {ActionId::NextPair, QT_TRANSLATE_NOOP("ui::Actions", "Next inter&preted pair"), "", Needs::Call,
         keys({"Alt+PgDown"})},
        {ActionId::PreviousPair, QT_TRANSLATE_NOOP("ui::Actions", "Previous interpreted pa&ir"), "", Needs::Call,
         keys({"Alt+PgUp"})},
        {ActionId::ShowHistory, QT_TRANSLATE_NOOP("ui::Actions", "&History"), "", Needs::Call, keys({"Ctrl+H"})},
        {ActionId::AllChanges, QT_TRANSLATE_NOOP("ui::Actions", "All &changes…"), "", Needs::Call,
         keys({"Ctrl+Shift+H"})},
        {ActionId::ZoomIn, QT_TRANSLATE_NOOP("ui::Actions", "&Larger text"), "", Needs::Call,
         keys({"Ctrl++", "Ctrl+="})},
        {ActionId::ZoomOut, QT_TRANSLATE_NOOP("ui::Actions", "&Smaller text"), "", Needs::Call, keys({"Ctrl+-"})},
        {ActionId::ZoomReset, QT_TRANSLATE_NOOP("ui::Actions", "&Normal text size"), "", Needs::Call, keys({"Ctrl+0"})},
        {ActionId::ThemeSystem, QT_TRANSLATE_NOOP("ui::Actions", "As the &desktop"), "", Needs::Nothing, {}},
        {ActionId::ThemeLight, QT_TRANSLATE_NOOP("ui::Actions", "&Light"), "", Needs::Nothing, {}},
        {ActionId::ThemeDark, QT_TRANSLATE_NOOP("ui::Actions", "Dar&k"), "", Needs::Nothing, {}},
        {ActionId::ResetLayout,
         QT_TRANSLATE_NOOP("ui::Actions", "&Reset the arrangement of panels"),
         "",
         Needs::Nothing,
         {}},
        {ActionId::Shortcuts, QT_TRANSLATE_NOOP("ui::Actions", "&Keyboard shortcuts"), "", Needs::Nothing,
         keys({"F1"})},
        {ActionId::About, QT_TRANSLATE_NOOP("ui::Actions", "&About Emend"), "", Needs::Nothing, {}},
    };
    return all;
}

/// Shorter words for buttons, where the place tells the rest.
struct ButtonText {
    ActionId id;
    const char *text;
};

constexpr std::array buttonTexts{
    ButtonText{ActionId::PreviousFinding, QT_TRANSLATE_NOOP("ui::Actions", "Previous")},
    ButtonText{ActionId::NextFinding, QT_TRANSLATE_NOOP("ui::Actions", "Next")},
    ButtonText{ActionId::Accept, QT_TRANSLATE_NOOP("ui::Actions", "Accept")},
    ButtonText{ActionId::EditProposal, QT_TRANSLATE_NOOP("ui::Actions", "Edit")},
    ButtonText{ActionId::Annotate, QT_TRANSLATE_NOOP("ui::Actions", "Annotate")},
    ButtonText{ActionId::SplitTurn, QT_TRANSLATE_NOOP("ui::Actions", "Split")},
};

QString tipOf(const QAction &action)
{
    QString name = action.text();
    name.remove(u'&');
    name.remove(u'…');
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    //: A tooltip: what a button does and its key.
    return key.isEmpty() ? name : QCoreApplication::translate("ui::Actions", "%1 (%2)").arg(name, key);
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const Description &description : descriptions()) {
        auto *action = new QAction(QCoreApplication::translate("ui::Actions", description.text), this);
        if (*description.icon != '\0')
            action->setIcon(icon(QLatin1StringView(description.icon)));
        action->setShortcuts(description.keys);
        action->setToolTip(tipOf(*action));
        m_actions.insert(description.id, action);
        m_order.append(action);
    }

    for (int number = 1; number <= 9; ++number) {
        //: An action that gives a turn to the speaker with this number.
        auto *action = new QAction(QCoreApplication::translate("ui::Actions", "Speaker %1").arg(number), this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        action->setEnabled(false);
        m_assignSpeaker.append(action);
    }

    for (const ButtonText &button : buttonTexts)
        m_actions[button.id]->setIconText(QCoreApplication::translate("ui::Actions", button.text));

    auto *themes = new QActionGroup(this);
    for (const ActionId id : {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark}) {
        m_actions[id]->setCheckable(true);
        themes->addAction(m_actions[id]);
    }
    setAvailable(false, false);
}

void Actions::setAvailable(bool isOpen, bool isWritable)
{
    for (const Description &description : descriptions()) {
        const bool available = description.needs == Needs::Nothing || (description.needs == Needs::Call && isOpen)
                               || (description.needs == Needs::WritableCall && isOpen && isWritable);
        m_actions[description.id]->setEnabled(available);
    }
}

} // namespace ui
