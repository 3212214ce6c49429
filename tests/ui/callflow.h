// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace ui {
class MainWindow;
}

namespace test {

/// Base of tests of what is done in the window to an invented call. Each of them gets the call in a file of its own.
class CallFlow : public QObject
{
    Q_OBJECT

protected:
    /// Writes the call once more, as another file that has no project yet.
    void writeCall();

    /// Opens a file in a window, and waits until it is analysed.
    void open(ui::MainWindow &window, const QString &path) const;

    /// Types text before the first place where words stand in the corrected text.
    void typeAt(ui::MainWindow &window, const QString &before, const QString &text) const;

    /// Writes a call of the same company, one quarter later; returns its path.
    QString writeNextCall() const;

    /// What is in the file, but for the number of the test at its end.
    static const QString words;

    QTemporaryDir m_folder;
    int m_count = 0; ///< Of tests so far.
    QString m_path;  ///< Of the call.

private Q_SLOTS:
    void initTestCase();
    void init();
};

} // namespace test
