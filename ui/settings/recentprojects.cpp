// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recentprojects.h"

#include <QFileInfo>

#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace ui {

QList<RecentProject> recentProjects()
{
    const QVariantMap states = Settings::value(settings::projectStates);
    QList<RecentProject> projects;
    for (const QString &path : Settings::value(settings::recentFiles)) {
        const QVariantMap state = states.value(path).toMap();
        RecentProject project;
        project.path = path;
        project.title = state.value(u"title"_s).toString();
        project.calls = state.value(u"calls"_s).toInt();
        project.findings = state.value(u"findings"_s).toInt();
        project.decided = state.value(u"decided"_s).toInt();
        project.leftAt = QDateTime::fromString(state.value(u"left"_s).toString(), Qt::ISODate);
        project.isThere = QFileInfo::exists(path);
        projects.append(project);
    }
    return projects;
}

void rememberProject(const RecentProject &project)
{
    const QString path = QFileInfo(project.path).absoluteFilePath();
    QVariantMap states = Settings::value(settings::projectStates);
    states.insert(path, QVariantMap{{u"title"_s, project.title},
                                    {u"calls"_s, project.calls},
                                    {u"findings"_s, project.findings},
                                    {u"decided"_s, project.decided},
                                    {u"left"_s, project.leftAt.toString(Qt::ISODate)}});
    const QStringList recent = Settings::value(settings::recentFiles);
    for (const QString &known : states.keys()) {
        if (!recent.contains(known))
            states.remove(known);
    }
    Settings::setValue(settings::projectStates, states);
}

} // namespace ui
