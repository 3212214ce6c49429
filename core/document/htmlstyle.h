// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The look of the pages of writeHtml(), for light and dark screens and for print. Colours of roles are told apart by
/// the words beside them, too.
QString htmlStyle();

} // namespace core
