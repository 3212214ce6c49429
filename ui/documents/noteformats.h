// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/document/document.h"

namespace ui {

/// A format that a research note can be written in.
struct NoteFormat {
    QString id; ///< Stable key such as "docx".
    QString name;
    QString suffix;                                                        ///< File name ending without the dot.
    std::function<core::Result<QByteArray>(const core::Document &)> write; ///< PDF needs a QGuiApplication.
};

/// All formats, in the order in which they are offered.
const QList<NoteFormat> &noteFormats();

/// The format with this id, or null; and the one that a file name asks for by its ending.
const NoteFormat *noteFormat(const QString &id);
const NoteFormat *noteFormatOf(const QString &path);

} // namespace ui
