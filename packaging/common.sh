# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the packaging scripts share: messages, quiet commands and the build itself.
# Sourced, never run. The sourcing script sets `set -euo pipefail` and has called nothing yet.

# The root of the tree; it may contain blanks.
projectRoot=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

# step TEXT: one line of progress.
step() { printf '==> %s\n' "$*"; }

# fail TEXT: one sentence on stderr, then exit code 1.
fail() {
    printf 'Error: %s\n' "$*" >&2
    exit 1
}

# quietly LOG COMMAND...: runs a command with all its output appended to LOG; returns the command's exit code.
quietly() {
    local log=$1
    shift
    "$@" >>"$log" 2>&1 </dev/null
}

# showTail LOG: the last lines of a log, on stderr.
showTail() { tail -n 40 -- "$1" | sed 's/^/    /' >&2; }

# buildJobs: how many compilers to start; one per processor, but no more than memory allows (about 1 GB each).
buildJobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || true)
    memory=${memory:-1}
    [ "$memory" -ge 1 ] || memory=1
    echo $((processors < memory ? processors : memory))
}

# buildPreset PRESET: configures and builds the tree; output goes to build/PRESET.log.
buildPreset() {
    local preset=$1 log=$projectRoot/build/$1.log cache=$projectRoot/build/$1/CMakeCache.txt
    local -a cmakeOptions=()
    mkdir -p -- "$projectRoot/build"
    : >"$log"
    # CMake refuses the cache of a tree that was moved or copied here with its build folder.
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$projectRoot" -- "$cache"; then
        cmakeOptions=(--fresh)
    fi

    step "Configuring ($preset)"
    if ! quietly "$log" cmake -S "$projectRoot" --preset "$preset" "${cmakeOptions[@]}"; then
        showTail "$log"
        fail "CMake could not configure the build; the whole output is in $log."
    fi
    step "Building ($preset; minutes the first time, seconds afterwards)"
    if ! quietly "$log" cmake --build "$projectRoot/build/$preset" --parallel "$(buildJobs)"; then
        showTail "$log"
        fail "The build stopped; the whole output is in $log."
    fi
}
