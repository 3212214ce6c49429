// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace core {

void installTranslations(const QLocale &locale)
{
    // English comes first, so that plurals are right wherever the other language has no words.
    auto *english = new QTranslator(QCoreApplication::instance());
    if (english->load(QStringLiteral(":/translations/emend_en.qm")))
        QCoreApplication::installTranslator(english);
    auto *own = new QTranslator(QCoreApplication::instance());
    if (locale.language() != QLocale::English
        && own->load(locale, QStringLiteral("emend"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(own);
}

} // namespace core
