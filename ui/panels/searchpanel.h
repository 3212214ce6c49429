// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QTimer>
#include <QWidget>

#include "core/base/result.h"
#include "core/project/search.h"
#include "core/review/annotation.h"
#include "core/review/documentinfo.h"

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace ui {

class EmptyHint;
class SearchFilterBar;
class SearchModel;

/// Looks for words in all calls of the project while they are typed.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    /// Answers a request, or says why it cannot.
    using Searcher = std::function<core::Result<core::SearchHits>(const core::SearchRequest &)>;

    explicit SearchPanel(QWidget *parent = nullptr);

    /// Looks in these calls from now on; a null searcher means that no project is open.
    void setProject(const Searcher &searcher, const QList<core::DocumentInfo> &calls);

    /// Offers what can be chosen; an answer to choicesWanted().
    void setChoices(const core::SearchChoices &choices, const QList<core::Tag> &tags);

    /// Looks again after an edit, when there is nothing else to do.
    void searchAgain(const QList<core::DocumentInfo> &calls);

    /// Puts the cursor into the line of words, with these words if there are any.
    void begin(const QString &words);

Q_SIGNALS:
    void hitChosen(const core::SearchHit &hit);

    /// The panel is seen, and what can be chosen may have changed.
    void choicesWanted();

    /// The words or filters have been left; the transcript may have the keys again.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void showCount(const core::SearchHits &hits);

    Searcher m_searcher;
    QList<core::DocumentInfo> m_calls;
    SearchModel *m_model;
    QLineEdit *m_words;
    SearchFilterBar *m_filters;
    QListView *m_list;
    EmptyHint *m_hint;
    QLabel *m_count;
    QToolButton *m_reset;
    QTimer m_timer;
    bool m_isOutdated = false; ///< Whether something changed while the panel was hidden.
};

} // namespace ui
