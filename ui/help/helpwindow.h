// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/help/helppages.h"
#include "ui/help/helpsearch.h"

class QLineEdit;
class QListWidget;
class QToolButton;

namespace ui {

class HelpBrowser;

/// The guide: a list of its pages, the page that is read, and a search over all of them.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(const HelpPages &pages, QWidget *parent = nullptr);

    /// Shows a place of the guide; what was looked for is forgotten.
    void showPlace(const HelpPlace &place);

    /// Shows the pages as they are called and written now.
    void setPages(const HelpPages &pages);

    HelpBrowser &browser() { return *m_browser; }
    QListWidget &list() { return *m_list; }
    QLineEdit &searchField() { return *m_search; }

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon, const QString &words, const QKeySequence &key,
                            void (HelpWindow::*act)());
    void goBack();
    void goForward();
    void listPages();
    void listHits();
    void showRow(int row);
    void followPage();
    bool isSearching() const;

    HelpSearch m_texts;
    QList<HelpHit> m_hits;
    QLineEdit *m_search;
    QListWidget *m_list;
    HelpBrowser *m_browser;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
};

} // namespace ui
