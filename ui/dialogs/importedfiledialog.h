// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/transcript/transcript.h"

class QLabel;

namespace ui {

class NumberedText;

/// The file as it was imported: its characters, line by line, which nothing changes.
class ImportedFileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportedFileDialog(QWidget *parent = nullptr);

    /// Shows the text of a transcript; the place stays if it is shown already.
    void showTranscript(const core::Transcript &transcript);

    /// Brings a place of the original text into view and marks its line.
    void goTo(qsizetype original);

    NumberedText &text() { return *m_text; }

Q_SIGNALS:
    /// A place was double-clicked, in the original text.
    void placeChosen(qsizetype original);

private:
    core::Transcript m_transcript;
    NumberedText *m_text;
    QLabel *m_facts;
};

} // namespace ui
