// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace cli {

/// What a command says and to whom: results to the one side, sentences for the person to the other.
///
/// Progress is one line that is written over and over, and only a terminal sees it. To be used from one thread.
class Console
{
public:
    enum class ErrorSide { Terminal, File }; ///< Where errors are read.

    /// The devices must be open for writing and outlive the console.
    Console(QIODevice &output, QIODevice &errors, ErrorSide side);

    /// Writes results as they are.
    void write(const QByteArray &bytes);
    void write(const QString &text) { write(text.toUtf8()); }

    /// Writes a sentence to the person on a line of its own.
    void say(const QString &sentence);

    /// Shows how far the work is, in place of what was shown before.
    void showProgress(const QString &what);

    /// Whether everything written so far has arrived; a full disk behind a pipe shows here.
    bool isIntact() const { return m_isIntact; }

private:
    void clearProgress();

    QIODevice &m_output;
    QIODevice &m_errors;
    ErrorSide m_side;
    bool m_hasProgress = false;
    bool m_isIntact = true;
};

} // namespace cli
