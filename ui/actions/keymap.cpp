// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keymap.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int fileVersion = 1;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::KeyMap)
};

/// Keys that every text field of every program uses.
constexpr std::array textKeys{QKeySequence::Copy,
                              QKeySequence::Cut,
                              QKeySequence::Paste,
                              QKeySequence::SelectAll,
                              QKeySequence::DeleteEndOfWord,
                              QKeySequence::DeleteStartOfWord};

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

/// Keys that write, delete or move the cursor, also together with Shift or Ctrl.
bool movesInText(int key)
{
    static const QList<int> keys{Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Up,     Qt::Key_Down,
                                 Qt::Key_Home,   Qt::Key_End,       Qt::Key_PageUp, Qt::Key_PageDown,
                                 Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Tab,    Qt::Key_Backtab};
    return keys.contains(key);
}

} // namespace

QByteArray toJson(const KeyMap &keys)
{
    QJsonObject shortcuts;
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        QJsonArray sequences;
        for (const QKeySequence &key : it.value())
            sequences.append(key.toString(QKeySequence::PortableText));
        shortcuts.insert(it.key(), sequences);
    }
    const QJsonObject file{
        {u"format"_s, u"emend-shortcuts"_s}, {u"version"_s, fileVersion}, {u"shortcuts"_s, shortcuts}};
    return QJsonDocument(file).toJson();
}

core::Result<KeyMap> keyMapFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(json, &error).object();
    if (file.value(u"format"_s).toString() != u"emend-shortcuts" || !file.value(u"shortcuts"_s).isObject())
        return core::failure(core::Error::Kind::Input,
                             Texts::tr("This file holds no keyboard shortcuts of Emend. Nothing was changed."),
                             error.errorString());
    if (file.value(u"version"_s).toInt() > fileVersion)
        return core::failure(
            core::Error::Kind::Newer,
            Texts::tr("These shortcuts were written by a newer version of Emend. Nothing was changed."));
    KeyMap keys;
    const QJsonObject shortcuts = file.value(u"shortcuts"_s).toObject();
    for (auto it = shortcuts.begin(); it != shortcuts.end(); ++it) {
        QList<QKeySequence> sequences;
        for (const QJsonValue &value : it.value().toArray()) {
            const QKeySequence key(value.toString(), QKeySequence::PortableText);
            if (const auto objection = objectionTo(key))
                return core::failure(
                    core::Error::Kind::Input,
                    Texts::tr("“%1” cannot be a shortcut. %2 Nothing was changed.").arg(value.toString(), *objection),
                    it.key());
            sequences.append(key);
        }
        keys.insert(it.key(), sequences);
    }
    return keys;
}

std::optional<QString> objectionTo(const QKeySequence &key)
{
    if (key.count() != 1 || key[0].key() == Qt::Key_unknown)
        return Texts::tr("It is not one key.");
    const int code = key[0].key();
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    if (key == QKeySequence(Qt::Key_F10))
        return Texts::tr("F10 opens the menu bar.");
    if (key == QKeySequence(Qt::ALT | Qt::Key_F4))
        return Texts::tr("Alt+F4 belongs to the desktop.");
    if (isFunctionKey(code))
        return std::nullopt;
    if (code == Qt::Key_Escape)
        return Texts::tr("Esc leads back to the transcript.");
    const bool hasAlt = modifiers.testFlag(Qt::AltModifier) || modifiers.testFlag(Qt::MetaModifier);
    const bool hasControl = modifiers.testFlag(Qt::ControlModifier);
    if (!hasAlt && (!hasControl || movesInText(code)))
        return Texts::tr("It writes or moves in a text. Press it together with Ctrl or Alt, or a function key.");
    const bool isForText = std::any_of(textKeys.begin(), textKeys.end(), [&](QKeySequence::StandardKey standard) {
        return QKeySequence::keyBindings(standard).contains(key);
    });
    if (isForText)
        return Texts::tr("Every text field needs it.");
    return std::nullopt;
}

} // namespace ui
