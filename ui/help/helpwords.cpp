// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwords.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include "ui/actions/actions.h"
#include "ui/actions/menus.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::HelpWords)
};

const QAction *actionNamed(const Actions &actions, const QString &name)
{
    const QList<QAction *> all = actions.all();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const QAction *action) { return action->objectName() == name; });
    return found == all.end() ? nullptr : *found;
}

/// A key as it is written on a page. Return and Enter are one key to whoever reads.
QString written(const QKeySequence &key)
{
    QKeySequence shown = key;
    if (key.count() == 1 && key[0].key() == Qt::Key_Return)
        shown = QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter));
    return u'`' + shown.toString(QKeySequence::NativeText) + u'`';
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(written(key));
    keys.removeDuplicates();
    return keys.join(u", "_s);
}

QString menuOf(const QAction &action)
{
    const QString path = menuPathOf(action);
    //: A menu and an action in it: “View › Theme”.
    return u"**"_s + (path.isEmpty() ? nameOf(action) : Words::tr("%1 › %2").arg(path, nameOf(action))) + u"**"_s;
}

/// The actions with keys of a menu and of the menus in it.
void collect(const QMenu &menu, QList<const QAction *> &found)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), found);
        else if (!action->shortcuts().isEmpty() && !found.contains(action))
            found.append(action);
    }
}

QString allKeys(const QMenuBar &menus)
{
    QString text;
    QList<const QAction *> seen;
    for (const QAction *top : menus.actions()) {
        const qsizetype before = seen.size();
        if (top->menu())
            collect(*top->menu(), seen);
        if (seen.size() == before)
            continue;
        text += u"## %1\n\n| %2 | %3 |\n|---|---|\n"_s.arg(nameOf(*top), Words::tr("Action"), Words::tr("Keys"));
        for (const QAction *action : seen.mid(before))
            text += u"| %1 | %2 |\n"_s.arg(nameOf(*action), keysOf(*action));
        text += u'\n';
    }
    return text;
}

} // namespace

QString withWordsOf(const Actions &actions, const QMenuBar &menus, const QString &markdown)
{
    static const QRegularExpression mark(u"\\[([^\\]\\n]+)\\]\\((key|menu|keys):(\\w+)\\)"_s);
    QString text;
    qsizetype done = 0;
    for (auto match = mark.globalMatch(markdown); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        text += QStringView(markdown).mid(done, found.capturedStart() - done);
        done = found.capturedEnd();
        const QAction *action = actionNamed(actions, found.captured(3));
        if (found.captured(2) == u"keys")
            text += allKeys(menus);
        else if (!action)
            text += found.captured(1);
        else if (found.captured(2) == u"menu" || action->shortcut().isEmpty())
            text += menuOf(*action);
        else
            text += written(action->shortcut());
    }
    text += QStringView(markdown).mid(done);
    return text;
}

} // namespace ui
