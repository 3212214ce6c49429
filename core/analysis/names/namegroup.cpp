// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/names/namegroup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

QString nameKindKey(NameKind kind)
{
    switch (kind) {
    case NameKind::Person:
        return u"person"_s;
    case NameKind::Company:
        return u"company"_s;
    case NameKind::Product:
        return u"product"_s;
    }
    Q_UNREACHABLE();
}

QString nameKindName(NameKind kind)
{
    switch (kind) {
    case NameKind::Person:
        return QCoreApplication::translate("core::NameKind", "Person");
    case NameKind::Company:
        return QCoreApplication::translate("core::NameKind", "Company");
    case NameKind::Product:
        return QCoreApplication::translate("core::NameKind", "Product");
    }
    Q_UNREACHABLE();
}

QString NameGroup::respelled(const NameSpelling &spelling, const QString &whole)
{
    switch (spelling.part) {
    case NameSpelling::Part::Whole:
        return whole;
    case NameSpelling::Part::First:
        return whole.section(u' ', 0, 0);
    case NameSpelling::Part::Last:
        return whole.section(u' ', -1);
    }
    Q_UNREACHABLE();
}

} // namespace core
