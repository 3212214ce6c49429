// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTextBrowser>

#include "ui/help/helppages.h"

namespace ui {

/// Shows the pages of the guide, with a way back and forward.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// The pages from which places are shown; what is shown now is shown from them.
    void setPages(const HelpPages &pages);

    /// Shows a place and remembers the one before for the way back. A page that does not exist changes nothing.
    void goTo(const HelpPlace &place);

    /// Marks words wherever they begin on the page, on every page that is shown from now on.
    void setMarkedWords(const QStringList &words);

    const HelpPlace &place() const { return m_place; }
    const HelpPages &pages() const { return m_pages; }

    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    void backward() override;
    void forward() override;
    void home() override;
    void reload() override;

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// Another place is shown.
    void moved();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the way back leads, and what was in view there.
    struct Visit {
        HelpPlace place;
        int scrolled = 0; ///< In pixels.
    };

    Visit visit() const;
    void follow(const QUrl &link);
    void show(const Visit &visit);
    void setPlace(const HelpPlace &place);
    void markWords();
    qreal roomForPictures() const;

    HelpPages m_pages{QString()};
    HelpPlace m_place;
    QStringList m_marked;
    QList<Visit> m_back;    ///< The last one lies nearest.
    QList<Visit> m_forward; ///< The last one lies nearest.
    bool m_isFilling = false;
};

} // namespace ui
