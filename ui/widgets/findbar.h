// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include "core/base/textrange.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class SearchOptions;

/// Looks for words in the corrected text while they are typed. Stays open until it is closed.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with the words to look for selected; an empty text keeps the last ones.
    /// The first hit at or behind from is shown first.
    void begin(const QString &text, qsizetype from = 0);

    /// The text to look in, and what tells the parts of it that are seen, which is asked when something is looked for.
    /// Hits are looked up again; the current one stays where it was if it can.
    void setText(const QString &correctedText, const std::function<QList<core::TextRange>()> &parts);

    /// The keys that go from hit to hit, for the tips of the buttons.
    void showKeys(const QKeySequence &previous, const QKeySequence &next);

    void next() { step(1); }
    void previous() { step(-1); }

Q_SIGNALS:
    /// All hits in the corrected text; empty when the bar is closed.
    void hitsChanged(const QList<core::TextRange> &hits);

    /// The hit to show.
    void hitChosen(core::TextRange corrected);

    /// The bar was closed.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void showError(const QString &sentence);
    void step(int by);
    void close();
    void showCount();

    QLineEdit *m_words = nullptr;
    SearchOptions *m_options = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_error = nullptr;
    QString m_text;
    std::function<QList<core::TextRange>()> m_parts; ///< Of m_text.
    QList<core::TextRange> m_hits;
    qsizetype m_current = -1;
    qsizetype m_from = 0; ///< Where the search begins, in the text.
};

} // namespace ui
