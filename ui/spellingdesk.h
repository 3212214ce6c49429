// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>

#include <QMutex>
#include <QObject>
#include <QSet>
#include <QTimer>

#include "core/base/result.h"
#include "core/base/textrange.h"
#include "core/project/spellingwords.h"
#include "core/text/spelling.h"

class QAction;
class QMenu;

namespace ui {

class Actions;
class Session;
class TranscriptView;

/// Marks misspelt words in the transcript, offers others for them, and keeps the lists of words that are right.
///
/// Dictionaries are opened and suggestions are looked for in a worker; words are only looked up while the view paints
/// the blocks in view.
class SpellingDesk : public QObject
{
    Q_OBJECT

public:
    SpellingDesk(Session &session, const Actions &actions, TranscriptView &view, QWidget *parent);

    /// Puts suggestions and what else can be done at the head of a menu, if the word at the cursor is misspelt.
    void addTo(QMenu &menu);

    /// The misspelt word at a corrected position, or none.
    std::optional<core::TextRange> misspeltAt(qsizetype corrected) const;

    /// Goes to the next misspelt word behind the cursor, from the end back to the begin.
    void goToNext();

    /// Where dictionaries are looked for; for tests.
    void setFolders(const QStringList &folders);

    /// Whether everything that words are looked up in is there.
    bool isReady() const { return m_loading == 0 && m_isKnown; }

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &sentence);

    /// Other words are marked than before.
    void changed();

private:
    /// A dictionary that suggests words for a worker, one question at a time.
    struct Suggester;

    void setMarking(bool isOn);
    void refresh();
    void learn();
    void load(const QString &language);
    void adopt(const QString &language, const std::shared_ptr<core::Dictionary> &dictionary);
    void showMarks();
    core::Spelling *spellingFor(const QString &language) const;
    QList<core::TextRange> misspeltIn(qsizetype block) const;
    bool isFinding(core::TextRange corrected) const;
    void addSuggestions(QMenu &menu, QAction *before, const QString &word, core::TextRange range);
    void addLists(QMenu &menu, QAction *before, const QString &word);
    void replace(core::TextRange corrected, const QString &word, const QString &by);
    void addToUserWords(const QString &word);
    void editWords();
    bool isWritable() const;

    Session &m_session;
    TranscriptView &m_view;
    QWidget *m_window;
    QAction *m_toggle;
    QStringList m_folders;
    QStringList m_userWords;
    std::map<QString, std::unique_ptr<core::Spelling>>
        m_spellings; ///< By language; without a dictionary if none is there.
    std::map<QString, std::shared_ptr<Suggester>> m_suggesters;
    QSet<QString> m_known;
    QSet<QString> m_missed; ///< Languages without a dictionary that were told of.
    QTimer m_timer;
    int m_generation = 0;
    int m_loading = 0;
    bool m_isKnown = false; ///< Whether m_known is of the call on the screen.
};

} // namespace ui
