// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/dictionary.h"

#include <optional>
#include <vector>

#include <hunspell.hxx>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostForms = 3; ///< Of one language; each takes some megabytes.
constexpr qsizetype mostSuggestions = 6;
constexpr qsizetype longestWord = 60; ///< In UTF-16 units; longer runs of letters are no words of a dictionary.

/// The dictionaries of a language without their suffixes: the form of the system and the American one first.
QStringList formsOf(const QString &language, const QStringList &folders)
{
    QStringList paths;
    QStringList names;
    for (const QString &folder : folders) {
        const QStringList files = QDir(folder).entryList({language + u".aff"_s, language + u"_*.aff"_s}, QDir::Files);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            const QString path = QDir(folder).filePath(name);
            if (names.contains(name) || !QFile::exists(path + u".dic"_s))
                continue;
            names.append(name);
            const bool isPreferred = name == QLocale().name() || name == u"en_US";
            paths.insert(isPreferred ? 0 : paths.size(), path);
        }
    }
    return paths.mid(0, mostForms);
}

} // namespace

/// One dictionary with its encoding.
struct Dictionary::Part {
    std::unique_ptr<Hunspell> words;
    std::optional<QByteArray> encoding; ///< None for UTF-8.

    std::string encoded(const QString &word) const
    {
        if (!encoding)
            return word.toStdString();
        QStringEncoder encoder(encoding->constData());
        const QByteArray bytes = encoder(word);
        return encoder.hasError() ? std::string() : bytes.toStdString();
    }

    QString decoded(const std::string &word) const
    {
        if (!encoding)
            return QString::fromStdString(word);
        QStringDecoder decoder(encoding->constData());
        return decoder(QByteArray::fromStdString(word));
    }
};

Dictionary::Dictionary() = default;
Dictionary::~Dictionary() = default;

QStringList Dictionary::folders()
{
    QStringList folders;
    for (const QString &path : qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts))
        folders.append(path);
    for (const QString &name : {u"hunspell"_s, u"myspell/dicts"_s, u"myspell"_s})
        folders +=
            QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
    folders.removeDuplicates();
    return folders;
}

std::shared_ptr<Dictionary> Dictionary::forLanguage(const QString &language, const QStringList &folders)
{
    std::shared_ptr<Dictionary> dictionary(new Dictionary);
    if (language.isEmpty())
        return nullptr;
    for (const QString &path : formsOf(language, folders)) {
        Part part;
        part.words = std::make_unique<Hunspell>(QFile::encodeName(path + u".aff"_s).constData(),
                                                QFile::encodeName(path + u".dic"_s).constData());
        const QByteArray encoding(part.words->get_dic_encoding());
        if (encoding.compare("UTF-8", Qt::CaseInsensitive) != 0) {
            if (!QStringEncoder(encoding.constData()).isValid())
                continue;
            part.encoding = encoding;
        }
        dictionary->m_parts.push_back(std::move(part));
    }
    return dictionary->m_parts.empty() ? nullptr : dictionary;
}

bool Dictionary::contains(const QString &word) const
{
    if (word.size() > longestWord)
        return true;
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part &part) {
        const std::string encoded = part.encoded(word);
        return !encoded.empty() && part.words->spell(encoded);
    });
}

QStringList Dictionary::suggestions(const QString &word) const
{
    QStringList result;
    for (const Part &part : m_parts) {
        for (const std::string &suggestion : part.words->suggest(part.encoded(word)))
            result.append(part.decoded(suggestion));
    }
    result.removeDuplicates();
    return result.mid(0, mostSuggestions);
}

} // namespace core
