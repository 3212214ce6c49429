// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace core {

/// What was left out of a document of an office program, in sentences for the analyst.
struct OfficeNotes {
    Q_DECLARE_TR_FUNCTIONS(core::OfficeNotes)

public:
    int comments = 0;
    int footnotes = 0;
    int changes = 0;
    bool hasHiddenWords = false;

    QStringList sentences() const;
};

/// The title in a document's part for its properties; empty if it says none or is damaged.
QString titleOfProperties(const QByteArray &part);

} // namespace core
