// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importformats.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/importers/importer.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QStringList patternsOf(const core::Importer &importer)
{
    QStringList patterns;
    for (const QString &ending : importer.extensions())
        patterns.append(u"*."_s + ending);
    return patterns;
}

} // namespace

QStringList transcriptPatterns()
{
    QStringList patterns;
    for (const auto &importer : core::importers())
        patterns += patternsOf(*importer);
    patterns.removeDuplicates();
    return patterns;
}

QString transcriptFilters(const QString &what, const QString &ownPatterns)
{
    const QString all = transcriptPatterns().join(u' ') + (ownPatterns.isEmpty() ? QString() : u' ' + ownPatterns);
    QStringList filters{u"%1 (%2)"_s.arg(what, all)};
    for (const auto &importer : core::importers()) {
        QString name = importer->name();
        // What stands in brackets is taken for patterns by the dialog.
        name = name.section(u'(', 0, 0).trimmed();
        filters.append(u"%1 (%2)"_s.arg(name, patternsOf(*importer).join(u' ')));
    }
    filters.append(QCoreApplication::translate("ui::ImportFormats", "All files (*)"));
    return filters.join(u";;"_s);
}

} // namespace ui
