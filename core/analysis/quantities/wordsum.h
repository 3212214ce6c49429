// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/numberwords.h"

namespace core {

/// Adds up number words one by one, as English builds them: "two hundred and ten thousand", "twenty twenty".
class WordSum
{
public:
    /// False if the word cannot follow what was said so far; nothing is changed then.
    bool add(NumberWordInfo word);

    double value() const { return m_total + m_group; }
    double scale() const { return m_scale; }
    bool isYear() const { return m_isYear; }
    NumberWord last() const { return m_last; }

private:
    bool addSmall(NumberWordInfo word);
    bool addYear(NumberWordInfo word);

    double m_total = 0;
    double m_group = 0;
    double m_scale = 1;
    NumberWord m_last = NumberWord::None;
    bool m_isYear = false;
};

} // namespace core
