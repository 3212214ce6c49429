// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>
#include <functional>

namespace support {

/// The shortest of several runs, in milliseconds of processor time: other programs are not in it.
inline double bestTime(int runs, const std::function<void()> &work)
{
    double best = 0;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        work();
        const double elapsed = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        best = run == 0 ? elapsed : std::min(best, elapsed);
    }
    return best;
}

} // namespace support
