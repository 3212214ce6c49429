// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>
#include <QStringList>

class Hunspell;

namespace core {

/// The words of a language, as Hunspell dictionaries installed on the system have them. For one thread at a time.
class Dictionary
{
public:
    ~Dictionary();

    /// Where dictionaries usually lie.
    static QStringList folders();

    /// What folders have for a language (ISO 639-1), with its regional forms: a word of any of them is right. Null if
    /// there is none that can be read.
    static std::shared_ptr<Dictionary> forLanguage(const QString &language, const QStringList &folders);

    /// Whether the word is in the dictionary, by itself or with the usual endings.
    bool contains(const QString &word) const;

    /// What may have been meant, the likeliest first. Takes tens of milliseconds.
    QStringList suggestions(const QString &word) const;

private:
    struct Part;

    Dictionary();

    std::vector<Part> m_parts;
};

} // namespace core
