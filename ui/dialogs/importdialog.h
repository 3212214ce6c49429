// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>

#include "core/importers/importer.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextEdit;

namespace ui {

/// Shows what was recognised in a file before it is imported, with its first turns, and lets the analyst say otherwise:
/// another format, another layout. Everything follows a choice at once.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// canAdd: there is an open project to which the call can be added.
    ImportDialog(const QByteArray &bytes, const QString &fileName, bool canAdd, QWidget *parent = nullptr);

    /// The format that was chosen; none for the guess.
    std::optional<QString> chosenFormat() const;

    /// The layout that was chosen; none for the guess.
    std::optional<core::Layout> chosenLayout() const;

    /// Whether the call shall be added to the open project instead of getting one of its own.
    bool addsToProject() const;

    void chooseFormat(const QString &id);
    void chooseLayout(core::Layout layout);

    /// What is shown of the call's words, and of what was recognised.
    QString preview() const;
    QString facts() const;

Q_SIGNALS:
    /// The dialog shows what the last choice makes of the file.
    void shown();

private:
    void build(bool canAdd);
    void read();
    void showResult(const core::Result<core::Transcript> &transcript);
    void showFacts(const core::Transcript &transcript);

    QByteArray m_bytes;
    QString m_fileName;
    QComboBox *m_format;
    QComboBox *m_layout;
    QLabel *m_encoding;
    QLabel *m_title;
    QLabel *m_date;
    QLabel *m_speakers;
    QLabel *m_turns;
    QLabel *m_notes;
    QTextEdit *m_preview;
    QCheckBox *m_add;
    QPushButton *m_import = nullptr;
    int m_generation = 0; ///< Counts choices, so that a late reading of an older one is dropped.
};

} // namespace ui
