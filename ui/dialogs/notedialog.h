// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QTimer>

#include "core/note/noterequest.h"
#include "ui/charts/chart.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;

namespace ui {

class NoteContents;

/// Makes a research note on a call: what it holds is ticked, its template can be edited, and it is seen as it will be.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// call must outlive the dialog. The file is proposed beside the project.
    NoteDialog(const core::ReviewedCall &call, const QList<core::ReviewedCall> &others, const QString &projectPath,
               QWidget *parent = nullptr);

    /// The note as it is chosen. Fails with Input if the template cannot be used.
    core::Result<core::Document> note() const;

    /// Writes the note; the ending of the name decides how. Fails with Input for any other ending, with Storage, and as
    /// note() does.
    core::Result<void> save(const QString &path) const;

    /// The template; empty for the one that comes with the program.
    QString templateText() const;
    void setTemplateText(const QString &text);

    NoteContents &contents() { return *m_contents; }

Q_SIGNALS:
    /// The note was written to a file.
    void saved(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildHead();
    QWidget *buildChoices();
    QWidget *buildTemplate();
    QWidget *buildTemplateButtons();
    QWidget *buildFoot();
    void refresh();
    void choosePath();
    void openTemplate();
    void saveTemplate();
    QList<core::NoteChart> pictures() const;

    const core::ReviewedCall &m_call;
    QList<core::ReviewedCall> m_others;
    QString m_projectPath;
    QList<Chart> m_charts;
    mutable QHash<QString, core::NoteChart> m_pictures; ///< By key of the chart; drawn once.
    NoteContents *m_contents;
    QLineEdit *m_title;
    QLineEdit *m_author;
    QPlainTextEdit *m_template;
    QTextBrowser *m_preview;
    QTabWidget *m_tabs;
    QComboBox *m_format;
    QLabel *m_note;
    QTimer m_wait; ///< So that the preview is not made anew with every key.
};

} // namespace ui
