// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codepoints.h"

#include <algorithm>

namespace core {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.append(i++);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype position) const
{
    return position - (std::lower_bound(m_pairs.begin(), m_pairs.end(), position) - m_pairs.begin());
}

qsizetype CodePoints::toUtf16(qsizetype index) const
{
    // The k-th pair (from 0) begins at code point m_pairs[k] - k, which grows with k.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < index)
            low = middle + 1;
        else
            high = middle;
    }
    return index + low;
}

} // namespace core
