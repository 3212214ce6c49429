// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include <memory>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;
const QString folder = u":/translations"_s;

/// How many of EnglishScope live in this thread.
thread_local int englishScopes = 0;

/// A translator that is silent where English is wanted, so that the English one behind it is asked.
class PausingTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        return englishScopes > 0 ? QString() : QTranslator::translate(context, source, comment, count);
    }
};

struct InForce {
    QString code = english;
    std::vector<std::unique_ptr<QTranslator>> translators;
};

InForce &inForce()
{
    static InForce state;
    return state;
}

void install(std::unique_ptr<QTranslator> translator, const QString &file, const QString &directory)
{
    if (!translator->load(file, directory))
        return;
    QCoreApplication::installTranslator(translator.get());
    inForce().translators.push_back(std::move(translator));
}

/// Whether those who read one can read the other. The script decides, not the country.
bool isReadAlike(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

} // namespace

void installTranslations(const QString &language)
{
    const QString code = translationFor(language.isEmpty() ? QLocale::system() : QLocale(language));
    inForce().translators.clear();
    inForce().code = code;
    QLocale::setDefault(formatsFor(code));
    // What is installed last is asked first. English is always there, so that plurals are right wherever the other
    // language has no words.
    install(std::make_unique<QTranslator>(), u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(std::make_unique<QTranslator>(), u"emend_"_s + english, folder);
    if (code != english)
        install(std::make_unique<PausingTranslator>(), u"emend_"_s + code, folder);
}

QStringList translatedLanguages()
{
    QStringList codes{english};
    for (const QString &file : QDir(folder).entryList({u"emend_*.qm"_s}, QDir::Files, QDir::Name)) {
        const qsizetype begin = file.indexOf(u'_') + 1;
        codes.append(file.mid(begin, file.lastIndexOf(u'.') - begin));
    }
    codes.removeDuplicates();
    return codes;
}

QString translationFor(const QLocale &locale)
{
    // Systems know several languages that somebody reads, best first.
    QStringList read = locale.uiLanguages();
    read.append(locale.name());
    const QStringList codes = translatedLanguages();
    for (const QString &wanted : std::as_const(read)) {
        for (const QString &code : codes) {
            if (isReadAlike(QLocale(wanted), QLocale(code)))
                return code;
        }
    }
    return english;
}

QLocale formatsFor(const QString &language, const QLocale &system)
{
    const bool isNeutral = system.language() == QLocale::C && language == english;
    return isNeutral || isReadAlike(system, QLocale(language)) ? system : QLocale(language);
}

QString installedTranslation()
{
    return inForce().code;
}

EnglishScope::EnglishScope()
{
    ++englishScopes;
}

EnglishScope::~EnglishScope()
{
    --englishScopes;
}

} // namespace core
