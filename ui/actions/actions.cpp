// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMetaEnum>
#include <QRegularExpression>

#include "ui/settings/settings.h"
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
        {ActionId::ImportWithOptions, QT_TRANSLATE_NOOP("ui::Actions", "&Import with options…"), "", Needs::Nothing,
         keys({"Ctrl+Shift+O"})},
        {ActionId::PasteTranscript, QT_TRANSLATE_NOOP("ui::Actions", "Paste &transcript"), "", Needs::Nothing,
         keys({"Ctrl+Shift+V"})},
        {ActionId::ShowCalls, QT_TRANSLATE_NOOP("ui::Actions", "&List of all calls"), "", Needs::Call,
         keys({"Ctrl+L"})},
        {ActionId::CallDetails, QT_TRANSLATE_NOOP("ui::Actions", "&Details of the call…"), "", Needs::WritableCall, {}},
        {ActionId::OpenSample, QT_TRANSLATE_NOOP("ui::Actions", "Open t&he sample call"), "", Needs::Nothing, {}},
        {ActionId::SaveCopy, QT_TRANSLATE_NOOP("ui::Actions", "&Save a copy as…"), "", Needs::Call,
         keys({"Ctrl+Shift+S"})},
        {ActionId::MergeCopy, QT_TRANSLATE_NOOP("ui::Actions", "&Merge another copy…"), "", Needs::WritableCall, {}},
        {ActionId::Backups, QT_TRANSLATE_NOOP("ui::Actions", "&Backups and recovery…"), "", Needs::Nothing, {}},
        {ActionId::Compact, QT_TRANSLATE_NOOP("ui::Actions", "Compact the pro&ject file"), "", Needs::WritableCall, {}},
        {ActionId::Export, QT_TRANSLATE_NOOP("ui::Actions", "&Export…"), "export", Needs::Call, keys({"Ctrl+E"})},
        {ActionId::ResearchNote, QT_TRANSLATE_NOOP("ui::Actions", "Research &note…"), "", Needs::Call,
         keys({"Ctrl+Shift+E"})},
        {ActionId::Sources, QT_TRANSLATE_NOOP("ui::Actions", "Second so&urces…"), "", Needs::Call, {}},
        {ActionId::Close, QT_TRANSLATE_NOOP("ui::Actions", "&Close"), "", Needs::Call, keys({"Ctrl+W"})},
        {ActionId::Quit, QT_TRANSLATE_NOOP("ui::Actions", "&Quit"), "", Needs::Nothing, keys({"Ctrl+Q"})},
        {ActionId::Undo, QT_TRANSLATE_NOOP("ui::Actions", "&Undo"), "undo", Needs::WritableCall, keys({"Ctrl+Z"})},
        {ActionId::Redo, QT_TRANSLATE_NOOP("ui::Actions", "&Redo"), "redo", Needs::WritableCall,
         keys({"Ctrl+Shift+Z", "Ctrl+Y"})},
        {ActionId::Find, QT_TRANSLATE_NOOP("ui::Actions", "&Find…"), "find", Needs::Call, keys({"Ctrl+F"})},
        {ActionId::FindNext, QT_TRANSLATE_NOOP("ui::Actions", "Find &next"), "", Needs::Call, keys({"F3"})},
        {ActionId::FindPrevious, QT_TRANSLATE_NOOP("ui::Actions", "Find pre&vious"), "", Needs::Call,
         keys({"Shift+F3"})},
        {ActionId::FindInCalls, QT_TRANSLATE_NOOP("ui::Actions", "Find in &all calls…"), "find", Needs::Call,
         keys({"Ctrl+Shift+F"})},
        {ActionId::Replace, QT_TRANSLATE_NOOP("ui::Actions", "R&eplace…"), "", Needs::Call, keys({"Ctrl+H"})},
        {ActionId::NextMisspelling, QT_TRANSLATE_NOOP("ui::Actions", "Next &misspelt word"), "", Needs::Call,
         keys({"Alt+F7"})},
        {ActionId::SpellingWords, QT_TRANSLATE_NOOP("ui::Actions", "&Words spelt right…"), "", Needs::Call, {}},
        {ActionId::GoToTurn, QT_TRANSLATE_NOOP("ui::Actions", "&Go to turn…"), "", Needs::Call, keys({"Ctrl+G"})},
        {ActionId::GoBack, QT_TRANSLATE_NOOP("ui::Actions", "&Back to where you were"), "", Needs::Call,
         keys({"Alt+Left"})},
        {ActionId::GoForward, QT_TRANSLATE_NOOP("ui::Actions", "F&orward again"), "", Needs::Call, keys({"Alt+Right"})},
        {ActionId::CommandPalette, QT_TRANSLATE_NOOP("ui::Actions", "&Command palette…"), "", Needs::Nothing,
         keys({"Ctrl+Shift+P"})},
        {ActionId::Glossary, QT_TRANSLATE_NOOP("ui::Actions", "Gl&ossary…"), "", Needs::Call, keys({"Ctrl+Shift+G"})},
        {ActionId::Preferences, QT_TRANSLATE_NOOP("ui::Actions", "&Preferences…"), "", Needs::Nothing,
         keys({"Ctrl+,"})},
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
        {ActionId::NextPair, QT_TRANSLATE_NOOP("ui::Actions", "Next interpre&ted pair"), "", Needs::Call,
         keys({"Alt+PgDown"})},
        {ActionId::PreviousPair, QT_TRANSLATE_NOOP("ui::Actions", "Previous interpreted pa&ir"), "", Needs::Call,
         keys({"Alt+PgUp"})},
        {ActionId::NextQuestion, QT_TRANSLATE_NOOP("ui::Actions", "Next &question"), "", Needs::Call,
         keys({"Alt+Shift+Down"})},
        {ActionId::PreviousQuestion, QT_TRANSLATE_NOOP("ui::Actions", "Previous question"), "", Needs::Call,
         keys({"Alt+Shift+Up"})},
        {ActionId::NextFigure, QT_TRANSLATE_NOOP("ui::Actions", "Next &figure"), "", Needs::Call, keys({"F4"})},
        {ActionId::PreviousFigure, QT_TRANSLATE_NOOP("ui::Actions", "Previous figure"), "", Needs::Call,
         keys({"Shift+F4"})},
        {ActionId::NextCheck, QT_TRANSLATE_NOOP("ui::Actions", "Next &sum that does not add up"), "", Needs::Call,
         keys({"Ctrl+F8"})},
        {ActionId::PreviousCheck, QT_TRANSLATE_NOOP("ui::Actions", "Previous sum that does not add up"), "",
         Needs::Call, keys({"Ctrl+Shift+F8"})},
        {ActionId::NextAnnotation, QT_TRANSLATE_NOOP("ui::Actions", "Next &annotation"), "", Needs::Call, keys({"F9"})},
        {ActionId::PreviousAnnotation, QT_TRANSLATE_NOOP("ui::Actions", "Previous annotation"), "", Needs::Call,
         keys({"Shift+F9"})},
        {ActionId::NextChange, QT_TRANSLATE_NOOP("ui::Actions", "Next c&hange"), "", Needs::Call, keys({"F5"})},
        {ActionId::PreviousChange, QT_TRANSLATE_NOOP("ui::Actions", "Previous change"), "", Needs::Call,
         keys({"Shift+F5"})},
        {ActionId::ShowTranscript, QT_TRANSLATE_NOOP("ui::Actions", "&Transcript"), "", Needs::Call,
         keys({"Alt+Shift+W"})},
        {ActionId::ShowReview, QT_TRANSLATE_NOOP("ui::Actions", "&Review"), "", Needs::Call, keys({"Alt+Shift+R"})},
        {ActionId::ShowTurns, QT_TRANSLATE_NOOP("ui::Actions", "T&urns"), "", Needs::Call, keys({"Alt+Shift+T"})},
        {ActionId::ShowOutline, QT_TRANSLATE_NOOP("ui::Actions", "&Outline"), "", Needs::Call, keys({"Alt+Shift+O"})},
        {ActionId::ShowAnnotations, QT_TRANSLATE_NOOP("ui::Actions", "&Annotations"), "", Needs::Call,
         keys({"Alt+Shift+A"})},
        {ActionId::ShowFigures, QT_TRANSLATE_NOOP("ui::Actions", "&Figures"), "", Needs::Call, keys({"Alt+Shift+F"})},
        {ActionId::ShowCharts, QT_TRANSLATE_NOOP("ui::Actions", "&Charts"), "", Needs::Call, keys({"Alt+Shift+C"})},
        {ActionId::ShowSpeakers, QT_TRANSLATE_NOOP("ui::Actions", "&Speakers"), "", Needs::Call, keys({"Alt+Shift+S"})},
        {ActionId::NextPane, QT_TRANSLATE_NOOP("ui::Actions", "&Next pane"), "", Needs::Call, keys({"F6"})},
        {ActionId::PreviousPane, QT_TRANSLATE_NOOP("ui::Actions", "&Previous pane"), "", Needs::Call,
         keys({"Shift+F6"})},
        {ActionId::ShowHistory, QT_TRANSLATE_NOOP("ui::Actions", "&History"), "", Needs::Call, keys({"Ctrl+Shift+Y"})},
        {ActionId::AllChanges, QT_TRANSLATE_NOOP("ui::Actions", "All chan&ges…"), "", Needs::Call,
         keys({"Ctrl+Shift+H"})},
        {ActionId::ChangesClean, QT_TRANSLATE_NOOP("ui::Actions", "&Corrected text"), "", Needs::Call, {}},
        {ActionId::ChangesMarked, QT_TRANSLATE_NOOP("ui::Actions", "Changes &marked in the text"), "", Needs::Call, {}},
        {ActionId::ChangesImported, QT_TRANSLATE_NOOP("ui::Actions", "Text as &imported"), "", Needs::Call, {}},
        {ActionId::ChangesBeside, QT_TRANSLATE_NOOP("ui::Actions", "&Side by side"), "", Needs::Call, {}},
        {ActionId::ImportedFile, QT_TRANSLATE_NOOP("ui::Actions", "Imported &file"), "", Needs::Call, keys({"Ctrl+U"})},
        {ActionId::MarkSpelling, QT_TRANSLATE_NOOP("ui::Actions", "Mark &misspelt words"), "", Needs::Nothing, {}},
        {ActionId::ZoomIn, QT_TRANSLATE_NOOP("ui::Actions", "&Larger text"), "", Needs::Call,
         keys({"Ctrl++", "Ctrl+="})},
        {ActionId::ZoomOut, QT_TRANSLATE_NOOP("ui::Actions", "&Smaller text"), "", Needs::Call, keys({"Ctrl+-"})},
        {ActionId::ZoomReset, QT_TRANSLATE_NOOP("ui::Actions", "&Normal text size"), "", Needs::Call, keys({"Ctrl+0"})},
        {ActionId::ThemeSystem, QT_TRANSLATE_NOOP("ui::Actions", "As the &desktop"), "", Needs::Nothing, {}},
        {ActionId::ThemeLight, QT_TRANSLATE_NOOP("ui::Actions", "&Light"), "", Needs::Nothing, {}},
        {ActionId::ThemeDark, QT_TRANSLATE_NOOP("ui::Actions", "Dar&k"), "", Needs::Nothing, {}},
        {ActionId::ThemeHighContrastLight,
         QT_TRANSLATE_NOOP("ui::Actions", "&High contrast, light"),
         "",
         Needs::Nothing,
         {}},
        {ActionId::ThemeHighContrastDark,
         QT_TRANSLATE_NOOP("ui::Actions", "High &contrast, dark"),
         "",
         Needs::Nothing,
         {}},
        {ActionId::LayoutReview, QT_TRANSLATE_NOOP("ui::Actions", "&Review"), "", Needs::Call, keys({"Alt+Shift+1"})},
        {ActionId::LayoutAnnotate, QT_TRANSLATE_NOOP("ui::Actions", "&Annotate"), "", Needs::Call,
         keys({"Alt+Shift+2"})},
        {ActionId::LayoutFigures, QT_TRANSLATE_NOOP("ui::Actions", "&Figures"), "", Needs::Call, keys({"Alt+Shift+3"})},
        {ActionId::ResetLayout, QT_TRANSLATE_NOOP("ui::Actions", "Re&set this layout"), "", Needs::Call, {}},
        {ActionId::Help, QT_TRANSLATE_NOOP("ui::Actions", "&Guide"), "", Needs::Nothing, keys({"F1"})},
        {ActionId::Shortcuts, QT_TRANSLATE_NOOP("ui::Actions", "&Keyboard shortcuts…"), "", Needs::Nothing,
         keys({"Ctrl+F1", "Ctrl+?"})},
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
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    //: A tooltip: what a button does and its key.
    return key.isEmpty() ? nameOf(action)
                         : QCoreApplication::translate("ui::Actions", "%1 (%2)").arg(nameOf(action), key);
}

QString idName(ActionId id)
{
    return QLatin1StringView(QMetaEnum::fromType<ActionId>().valueToKey(static_cast<int>(id)));
}

} // namespace

QString nameOf(const QAction &action)
{
    // Scripts without Latin letters have their accelerators behind the words: “打开(&O)…”.
    static const QRegularExpression behind(u"\\(&\\w\\)"_s);
    QString name = action.text().remove(behind);
    static const QString both = u"&&"_s;
    name.replace(both, QString(QChar(u'\0')));
    name.remove(u'&');
    name.replace(u'\0', u'&');
    if (name.endsWith(u'…'))
        name.chop(1);
    return name.trimmed();
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const Description &description : descriptions()) {
        auto *action = new QAction(QCoreApplication::translate("ui::Actions", description.text), this);
        if (*description.icon != '\0')
            action->setIcon(icon(QLatin1StringView(description.icon)));
        action->setObjectName(idName(description.id));
        m_defaults.insert(action->objectName(), description.keys);
        m_actions.insert(description.id, action);
        m_order.append(action);
    }
    addSpeakerActions();
    for (QAction *action : m_actions)
        action->setIconText(nameOf(*action) + (action->text().endsWith(u'…') ? u"…"_s : QString()));
    for (const ButtonText &button : buttonTexts)
        m_actions[button.id]->setIconText(QCoreApplication::translate("ui::Actions", button.text));

    m_actions[ActionId::MarkSpelling]->setCheckable(true);
    for (const auto &choices :
         {QList{ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeHighContrastLight,
                ActionId::ThemeHighContrastDark},
          QList{ActionId::LayoutReview, ActionId::LayoutAnnotate, ActionId::LayoutFigures},
          QList{ActionId::ChangesClean, ActionId::ChangesMarked, ActionId::ChangesImported, ActionId::ChangesBeside}}) {
        auto *group = new QActionGroup(this);
        for (const ActionId id : choices) {
            m_actions[id]->setCheckable(true);
            group->addAction(m_actions[id]);
        }
    }
    setOwnKeys({});
    m_actions[ActionId::ChangesClean]->setChecked(true);
    setAvailable(false, false);
}

void Actions::addSpeakerActions()
{
    for (int number = 1; number <= 9; ++number) {
        //: An action that gives a turn to the speaker with this number.
        auto *action = new QAction(QCoreApplication::translate("ui::Actions", "Speaker %1").arg(number), this);
        action->setObjectName(u"AssignSpeaker%1"_s.arg(number));
        m_defaults.insert(action->objectName(), {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))});
        action->setEnabled(false);
        m_assignSpeaker.append(action);
    }
}

QAction *Actions::actionOn(const QKeySequence &key) const
{
    const QList<QAction *> actions = all();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const QAction *action) { return action->shortcuts().contains(key); });
    return found == actions.end() ? nullptr : *found;
}

KeyMap Actions::ownKeys() const
{
    KeyMap own;
    for (const QAction *action : all()) {
        if (action->shortcuts() != defaultKeys(*action))
            own.insert(action->objectName(), action->shortcuts());
    }
    return own;
}

void Actions::setOwnKeys(const KeyMap &own)
{
    QList<QKeySequence> taken;
    for (const QAction *action : all())
        taken += own.value(action->objectName());
    for (QAction *action : all()) {
        const auto chosen = own.constFind(action->objectName());
        QList<QKeySequence> sequences = chosen == own.constEnd() ? defaultKeys(*action) : *chosen;
        if (chosen == own.constEnd())
            sequences.removeIf([&](const QKeySequence &key) { return taken.contains(key); });
        action->setShortcuts(sequences);
        action->setToolTip(tipOf(*action));
    }
    Q_EMIT keysChanged();
}

void Actions::readOwnKeys()
{
    const QByteArray kept = Settings::value(settings::ownKeys);
    if (const auto own = keyMapFromJson(kept); own && !kept.isEmpty())
        setOwnKeys(*own);
}

void Actions::writeOwnKeys() const
{
    const KeyMap own = ownKeys();
    Settings::setValue(settings::ownKeys, own.isEmpty() ? QByteArray() : toJson(own));
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
