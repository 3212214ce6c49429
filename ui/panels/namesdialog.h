// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include "core/project/edits.h"
#include "core/project/reviewedcall.h"
#include "core/project/roster.h"
#include "core/project/samespeakers.h"

class QComboBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// What could be done about the names of a call: people known from earlier calls, speakers who may be one person, and
/// names written in several ways.
struct NameOffers {
    QList<core::RosterMatch> known;
    QList<core::SameSpeakers> same;
    QList<core::NameGroup> groups;

    qsizetype count() const { return known.size() + same.size() + groups.size(); }
};

NameOffers nameOffers(const core::ReviewedCall &call, const QList<core::RosterPerson> &roster);

/// Lists offers about names with ticks. What is ticked becomes one edit; what is not ticked stays as it is.
class NamesDialog : public QDialog
{
    Q_OBJECT

public:
    NamesDialog(const core::ReviewedCall &call, const QList<core::RosterPerson> &roster, QWidget *parent = nullptr);

    /// Everything that is ticked, in one step.
    core::Edit edit() const;

    /// Ticks or unticks everything.
    void setAllTicked(bool ticked);

private:
    /// A line with a tick, and what it does.
    struct Line {
        QTreeWidgetItem *item = nullptr;
        core::EditMaker make;
    };
    /// A name with several spellings: one line for each that is to be written otherwise.
    struct Group {
        core::NameGroup names;
        QTreeWidgetItem *item = nullptr;
        QComboBox *form = nullptr;
        QList<QTreeWidgetItem *> spellings; ///< As in names.
    };

    void addKnown(const NameOffers &offers);
    void addSame(const NameOffers &offers);
    void addGroup(const core::NameGroup &names);
    void showForm(const Group &group);
    void countTicks();
    QList<core::NameChoice> choices() const;
    QTreeWidgetItem *addHeading(const QString &text);
    QTreeWidgetItem *addLine(QTreeWidgetItem *heading, const QStringList &texts, bool isTicked);

    core::ReviewedCall m_call;
    QList<core::RosterPerson> m_roster;
    QTreeWidget *m_tree;
    QPushButton *m_apply = nullptr;
    QList<Line> m_lines;
    QList<Group> m_groups;
};

} // namespace ui
