// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyserversion.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// To be raised with every change of the rules by which something is found.
constexpr int rulesVersion = 2;

/// Of all files that the analysis reads.
QByteArray fingerprint()
{
    QStringList paths;
    for (const QString &folder : {u":/lexicon"_s, u":/metrics"_s, u":/model"_s}) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    paths.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        hash.addData(path.toUtf8());
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    return hash.result().toHex().left(16);
}

} // namespace

QString analyserVersion()
{
    static const QString version = QString::number(rulesVersion) + u'-' + QString::fromLatin1(fingerprint());
    return version;
}

} // namespace core
