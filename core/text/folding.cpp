// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folding.h"

namespace core {

QString folded(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.removeIf([](QChar character) { return character.category() == QChar::Mark_NonSpacing; });
    return result;
}

bool containsFolded(QStringView text, QStringView words)
{
    return folded(text).contains(folded(words));
}

} // namespace core
