// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTimer>
#include <QWidget>

#include "core/base/result.h"
#include "core/project/reviewedcall.h"
#include "core/project/wordreplacement.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class EmptyHint;
class HistoryField;
class ReplaceList;
class ReplaceModel;
class SearchOptions;

/// What is to be replaced by what, and where.
struct ReplaceRequest {
    core::SearchPattern pattern;
    QString replacement;
    core::WordsScope scope;

    friend bool operator==(const ReplaceRequest &, const ReplaceRequest &) = default;
};

/// Finds and replaces words of the call: fields that stay open, and a list in which each place can be left out.
///
/// Knows no session: it asks for matches with searchWanted() and is answered with showMatches().
class ReplacePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReplacePanel(QWidget *parent = nullptr);

    /// Shows another call or, for null, none. Whether words can be changed is told, too.
    void setCall(const core::ReviewedCall *call, bool isEditable);

    /// The text or the speakers have changed; matches are asked for again.
    void updateCall(const core::ReviewedCall &call);

    /// Puts the cursor into the line of words, with these words if there are any.
    void begin(const QString &words);

    /// Whether only selected words are looked at; the selection is in the corrected text.
    void setSelection(std::optional<core::TextRange> selection);

    /// So many places are listed at most: each takes its time to be replaced, during which nothing else is done.
    static constexpr qsizetype mostListed = 5'000;

    /// Answers searchWanted(): call is what was searched, matches the first of all, unchanged how many would stay as
    /// they are.
    void showMatches(const core::ReviewedCall &call, const QList<core::TextMatch> &matches, qsizetype all,
                     qsizetype unchanged);

    /// The matches are being replaced; nothing can be done here until updateCall() or setCall().
    void setBusy(bool isBusy);

    const ReplaceModel &model() const { return *m_model; }

Q_SIGNALS:
    void searchWanted(const ui::ReplaceRequest &request);

    /// There is nothing to look for.
    void searchEnded();

    /// The place of a row should be shown.
    void matchChosen(core::TextRange corrected);

    /// The ticked matches should be replaced.
    void replaceWanted(const QList<core::TextMatch> &ticked);

    /// The analyst wants to limit the search to the selection, or no longer.
    void selectionWanted(bool isWanted);

    /// The transcript may have the keys again.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildFields();
    QWidget *buildTicks();
    QComboBox *addScope(const QString &all);
    void connectParts();
    void fillScopes(const core::ReviewedCall &call);
    void searchSoon();
    void search();
    void showError(const QString &sentence);
    void showCounts();
    void step(int by);
    void replaceTicked();
    bool canReplace() const;

    ReplaceModel *m_model;
    QBoxLayout *m_layout;
    HistoryField *m_words;
    HistoryField *m_replacement;
    SearchOptions *m_options;
    QLabel *m_error;
    QComboBox *m_speaker;
    QComboBox *m_section;
    QCheckBox *m_inSelection;
    QLabel *m_count;
    QPushButton *m_replace;
    ReplaceList *m_list;
    EmptyHint *m_hint;
    QTimer m_timer;
    QList<core::Speaker> m_speakers;       ///< That can be chosen.
    std::optional<ReplaceRequest> m_shown; ///< What the list shows the matches of.
    std::optional<core::TextRange> m_selection;
    qsizetype m_all = 0; ///< Matches, also those that are not listed.
    qsizetype m_unchanged = 0;
    bool m_hasCall = false;
    bool m_isEditable = false;
    bool m_isSearching = false; ///< Whether the list is not what the fields say.
    bool m_keepsTicks = true;   ///< Whether what was not ticked stays so in the matches that are on their way.
    bool m_isBusy = false;
};

} // namespace ui
