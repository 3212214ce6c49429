// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QDialog>

#include "core/project/sourceimport.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ui {

/// Asks for a file to lay beside a call and says at once whether it is an account of the same call.
class AddSourceDialog : public QDialog
{
    Q_OBJECT

public:
    /// The call is copied; comparing runs in a worker. Files are looked for in folder first.
    AddSourceDialog(const core::CallState &call, const QString &folder, QWidget *parent = nullptr);
    ~AddSourceDialog() override;

    /// Reads a file; what it says of it is shown.
    void setFile(const QString &path);

    void setKind(core::SecondSource::Kind kind);
    void setVendor(const QString &vendor);

    /// What was read; the dialog must have been accepted.
    const QByteArray &bytes() const { return m_bytes; }
    core::SecondSource source() const;

    /// What is said about the file.
    QString verdict() const;

Q_SIGNALS:
    /// The file was compared with the call.
    void compared();

private:
    core::SecondSource::Kind kind() const;
    void choose();
    void read();
    void compare();
    void showMatch(const core::Result<core::SourceMatch> &match);

    const core::CallState m_call;
    QString m_folder;
    QByteArray m_bytes;
    QString m_fileName;
    std::optional<core::SecondSource> m_source;
    std::shared_ptr<core::Progress> m_progress; ///< Of the comparison that runs; null if none does.
    QLineEdit *m_file;
    QRadioButton *m_transcript;
    QRadioButton *m_release;
    QLineEdit *m_vendor;
    QLabel *m_verdict;
    QPushButton *m_add;
};

} // namespace ui
