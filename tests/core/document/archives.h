// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace support {

/// The entries of a zip archive, read without the code that wrote it. Empty if it is none.
QMap<QString, QByteArray> unpacked(const QByteArray &archive);

/// What is wrong with an XML file; empty if it is well formed.
QString xmlError(const QByteArray &xml);

/// The words of all elements of this qualified name, in order.
QStringList textsOf(const QByteArray &xml, const QString &element);

/// The values of an attribute of all elements of this qualified name, in order.
QStringList valuesOf(const QByteArray &xml, const QString &element, const QString &attribute);

} // namespace support
