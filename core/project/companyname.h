// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include "core/project/callstate.h"

namespace core {

/// Whose call this is: what the analyst wrote down or, if that is empty, the name in the words of welcome, as in
/// “welcome to the Acme third quarter earnings call”. Empty if neither says it.
QString companyOf(const CallState &call);

/// Whether two names can mean one company: legal forms such as “Inc.” and “Holdings” do not count, one may be the short
/// form of the other, and a recogniser may have spelled them differently. An empty name is no company.
bool isSameCompany(QStringView a, QStringView b);

} // namespace core
