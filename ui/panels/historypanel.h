// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/project/historykind.h"
#include "core/project/project.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QSplitter;
class QToolButton;

namespace ui {

class EmptyHint;
class HistoryCard;
class HistoryModel;

/// Lists everything that was ever done in the project, newest first, with the words before and after; each line can be
/// looked at in its call and taken back.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// Shows a project, which must outlive that; null for none.
    void setProject(core::Project *project);

    /// The call on the screen, for looking at its lines alone.
    void setShown(const core::DocumentId &document);

    /// Whether lines can be taken back.
    void setEditable(bool isEditable);

    /// Follows an edit, when there is nothing else to do.
    void updateSoon();

    /// Says that a line cannot be taken back because a later one stands on it, the newest of several. Does nothing if
    /// another line is current by now.
    void showBlocker(qint64 line, qint64 blocker, qsizetype blockers);

    /// Makes a line current, whatever filters say.
    void selectLine(qint64 line);

    /// Puts the cursor into the line of words.
    void focusFilter();

Q_SIGNALS:
    void wordsWanted(const core::DocumentId &call, core::TextRange original);
    void reversalWanted(qint64 line);
    void laterReversalWanted(qint64 line);

    /// The transcript may have the keys again.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFilters();
    void refresh();
    void fillAuthors();
    core::HistoryRequest request() const;
    bool isNarrowing() const;
    void resetFilters();
    void showCurrent();
    void goToWords();
    QString emptySentence() const;
    std::optional<qint64> currentLine() const;

    core::Project *m_project = nullptr;
    core::DocumentId m_shown;
    HistoryModel *m_model;
    QLineEdit *m_words;
    QComboBox *m_author;
    QComboBox *m_kind;
    QComboBox *m_calls;
    QToolButton *m_reset;
    QLabel *m_count;
    QListView *m_list;
    EmptyHint *m_hint;
    HistoryCard *m_card;
    QSplitter *m_splitter;
    QTimer m_timer;
    qint64 m_blocker = 0;
    bool m_isShared = false;   ///< Whether list and card have been given their shares of the height.
    bool m_isOutdated = false; ///< Whether something changed while the panel was hidden.
};

} // namespace ui
