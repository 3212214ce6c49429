// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace support {

/// An entry of an archive that a test makes.
struct ArchiveEntry {
    QString name;
    QByteArray bytes;
    bool isEncrypted = false;
};

/// A zip archive with these entries, packed.
QByteArray archiveOf(const QList<ArchiveEntry> &entries);

/// A Word document with this body (the elements inside <w:body>) and, if given, these styles.
QByteArray docxOf(const QString &body, const QString &styles = {});

/// An OpenDocument text with this body (the elements inside <office:text>) and these styles.
QByteArray odtOf(const QString &body, const QString &styles = {});

/// A paragraph of a Word document; what stands between stars is bold.
QString docxParagraph(const QString &words);

} // namespace support
