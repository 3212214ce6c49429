// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transcripts.h"

#include <ctime>

#include <QCryptographicHash>

namespace support {

core::Transcript transcript(const QString &text)
{
    core::TranscriptData data;
    data.text = text;
    data.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        if (end > begin)
            data.turns.append(core::ImportedTurn{{begin, end}, {}, {}, {}});
        begin = end + 1;
    }
    return core::Transcript(data);
}

QStringList wordsOf(const QString &text, const QList<core::TextRange> &ranges)
{
    QStringList words;
    for (const core::TextRange range : ranges)
        words.append(range.of(text).toString());
    return words;
}

qint64 processorTime()
{
    constexpr qint64 nanosecondsPerSecond = 1'000'000'000;
    return static_cast<qint64>(std::clock()) * (nanosecondsPerSecond / CLOCKS_PER_SEC);
}

} // namespace support
