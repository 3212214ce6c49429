// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantities/wordsum.h"

#include <algorithm>
#include <cmath>

namespace core {

bool WordSum::add(NumberWordInfo word)
{
    switch (word.kind) {
    case NumberWord::Unit:
    case NumberWord::Teen:
    case NumberWord::Ten:
        return addSmall(word);
    case NumberWord::Article:
        m_group = 1;
        break;
    case NumberWord::Hundred:
        if (m_group >= 100 || m_isYear)
            return false;
        m_group = std::max(m_group, 1.0) * 100;
        break;
    case NumberWord::Scale:
        if (m_isYear || (m_scale > 1 && word.value >= m_scale))
            return false;
        m_total += std::max(m_group, 1.0) * word.value;
        m_group = 0;
        m_scale = word.value;
        break;
    case NumberWord::And:
        break;
    case NumberWord::None:
    case NumberWord::Point:
    case NumberWord::Half:
        return false;
    }
    m_last = word.kind;
    return true;
}

bool WordSum::addSmall(NumberWordInfo word)
{
    const bool startsGroup = m_last == NumberWord::None || m_last == NumberWord::Hundred || m_last == NumberWord::Scale
                             || m_last == NumberWord::And;
    const bool completesTens =
        word.kind == NumberWord::Unit && word.value > 0 && m_last == NumberWord::Ten && std::fmod(m_group, 10) == 0;
    if (!startsGroup && !completesTens)
        return addYear(word);
    m_group += word.value;
    m_last = word.kind;
    return true;
}

/// "twenty twenty", "twenty nineteen", "nineteen ninety".
bool WordSum::addYear(NumberWordInfo word)
{
    const bool isCentury = m_total == 0 && (m_group == 20 || m_group == 19) && !m_isYear;
    if (!isCentury || word.value < 10)
        return false;
    m_group = m_group * 100 + word.value;
    m_last = word.kind;
    m_isYear = true;
    return true;
}

} // namespace core
