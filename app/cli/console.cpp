// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QFileDevice>

namespace cli {

Console::Console(QIODevice &output, QIODevice &errors, ErrorSide side)
    : m_output(output)
    , m_errors(errors)
    , m_side(side)
{
}

void Console::write(const QByteArray &bytes)
{
    clearProgress();
    if (m_output.write(bytes) != bytes.size())
        m_isIntact = false;
    if (auto *file = qobject_cast<QFileDevice *>(&m_output); file && !file->flush())
        m_isIntact = false;
}

void Console::say(const QString &sentence)
{
    clearProgress();
    m_errors.write(sentence.toUtf8() + '\n');
}

void Console::showProgress(const QString &what)
{
    if (m_side != ErrorSide::Terminal)
        return;
    clearProgress();
    m_errors.write(what.toUtf8());
    m_hasProgress = true;
}

void Console::clearProgress()
{
    // Back to the begin of the line and erase it, as every terminal in use understands.
    if (m_hasProgress)
        m_errors.write("\r\x1b[K");
    m_hasProgress = false;
}

} // namespace cli
