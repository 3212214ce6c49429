// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;

QString &installed()
{
    static QString code = english;
    return code;
}

} // namespace

void installTranslations(const QLocale &locale)
{
    // English comes first, so that plurals are right wherever the other language has no words.
    installed() = translationFor(locale);
    QStringList codes{english, installed()};
    codes.removeDuplicates();
    for (const QString &code : std::as_const(codes)) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(u":/translations/emend_%1.qm"_s.arg(code)))
            QCoreApplication::installTranslator(translator);
    }
}

QStringList translatedLanguages()
{
    QStringList codes{english};
    for (const QString &file : QDir(u":/translations"_s).entryList({u"emend_*.qm"_s}, QDir::Files, QDir::Name)) {
        const qsizetype begin = file.indexOf(u'_') + 1;
        codes.append(file.mid(begin, file.lastIndexOf(u'.') - begin));
    }
    codes.removeDuplicates();
    return codes;
}

QString translationFor(const QLocale &locale)
{
    const QStringList codes = translatedLanguages();
    for (const QString &wanted : locale.uiLanguages()) {
        // From the most special name to the language alone: zh-Hans-CN, zh-Hans, zh.
        for (QString name = wanted; !name.isEmpty(); name.truncate(std::max<qsizetype>(0, name.lastIndexOf(u'-')))) {
            const QString code = QString(name).replace(u'-', u'_');
            if (codes.contains(code))
                return code;
        }
    }
    return english;
}

QString installedTranslation()
{
    return installed();
}

} // namespace core
