// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wordsmenu.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>
#include <QMimeData>

#include "ui/actions/actions.h"
#include "ui/transcript/transcriptview.h"

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::WordsMenu)
};

void addClipboard(QMenu &menu, TranscriptView &view)
{
    const bool hasSelection = view.textCursor().hasSelection();
    const bool isEditable = view.textInteractionFlags().testFlag(Qt::TextEditable);
    QAction *cut = menu.addAction(Words::tr("Cu&t"), &view, &QPlainTextEdit::cut);
    cut->setShortcut(QKeySequence::Cut);
    cut->setEnabled(hasSelection && isEditable);
    QAction *copy = menu.addAction(Words::tr("&Copy"), &view, &QPlainTextEdit::copy);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(hasSelection);
    QAction *paste = menu.addAction(Words::tr("&Paste"), &view, &QPlainTextEdit::paste);
    paste->setShortcut(QKeySequence::Paste);
    paste->setEnabled(isEditable && view.canPaste());
    QAction *all = menu.addAction(Words::tr("Select a&ll"), &view, &QPlainTextEdit::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
}

} // namespace

QMenu *makeWordsMenu(const Actions &actions, TranscriptView &view, const WordsMenuParts &parts)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(actions[id]);
    };
    if (parts.hasFinding)
        add({ActionId::Accept, ActionId::EditProposal, ActionId::Dismiss, ActionId::DismissEverywhere});
    if (parts.hasCorrection)
        add({ActionId::RevertCorrection});
    menu->addSeparator();
    add({ActionId::Undo, ActionId::Redo});
    menu->addSeparator();
    addClipboard(*menu, view);
    menu->addSeparator();
    add({ActionId::Annotate, ActionId::AddFigure, ActionId::SplitTurn});
    if (parts.isInterpreted)
        add({ActionId::ShowPair});
    if (parts.speaker)
        menu->addMenu(parts.speaker);
    return menu;
}

} // namespace ui
