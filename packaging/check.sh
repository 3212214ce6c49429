#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is looked at before a release, beyond the tests of every day. Exit code 0 only if nothing is found.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: packaging/check.sh coverage|threads|memory|lint...

  coverage  runs all tests and prints which share of the lines of core and ui they run; at least 90 % and 75 % are asked
  threads   runs all tests under ThreadSanitizer
  memory    runs emend-cli on the bundled sample under valgrind
  lint      reads core, ui and app with clang-tidy and cppcheck

Needs what it uses: gcovr, valgrind, clang-tidy, cppcheck; each with its ordinary package name. What they print lies in
build/check/.
END
}

reports=$projectRoot/build/check

need() { command -v "$1" >/dev/null || fail "$1 is missing; install the package $1."; }

testPreset() {
    buildPreset "$1"
    step "Testing ($1)"
    if ! (cd -- "$projectRoot" && quietly "$reports/$1.log" ctest --preset "$1" --no-tests=error); then
        showTail "$reports/$1.log"
        fail "Tests failed; the whole output is in $reports/$1.log."
    fi
}

checkCoverage() {
    local folder
    need gcovr
    find "$projectRoot/build/coverage" -name '*.gcda' -delete 2>/dev/null || true
    testPreset coverage
    for folder in core:90 ui:75; do
        step "Lines of ${folder%:*} that the tests run"
        gcovr --root "$projectRoot" --filter "$projectRoot/${folder%:*}/" --object-directory "$projectRoot/build/coverage" \
            --exclude '.*/build/.*' --exclude-throw-branches --sort-percentage --output "$reports/coverage-${folder%:*}.txt" \
            --print-summary --fail-under-line "${folder#*:}" "$projectRoot/build/coverage" |
            sed -n '/^lines/p'
    done
}

checkThreads() {
    testPreset threads
}

checkMemory() {
    local sample scratch
    need valgrind
    buildPreset release
    scratch=$(mktemp -d)
    sample=("$projectRoot"/resources/samples/*-20[0-9][0-9]q[1-4].txt)
    step "Running emend-cli under valgrind"
    if ! quietly "$reports/valgrind.log" valgrind --quiet --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite \
        "$projectRoot/build/release/bin/emend-cli" analyze "${sample[0]}" --json "$scratch/analysis.json"; then
        showTail "$reports/valgrind.log"
        fail "valgrind found something; the whole output is in $reports/valgrind.log."
    fi
    rm -rf -- "$scratch"
}

checkLint() {
    local -a sources
    need clang-tidy
    need cppcheck
    step "Configuring (lint)"
    quietly "$reports/lint-configure.log" cmake -S "$projectRoot" --preset dev -B "$projectRoot/build/lint" \
        -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DEMEND_SANITIZE= -DBUILD_TESTING=OFF
    # Sources include what uic, moc and rcc write.
    quietly "$reports/lint-configure.log" cmake --build "$projectRoot/build/lint" --target core_autogen ui_autogen emend-cli_autogen
    mapfile -t sources < <(cd -- "$projectRoot" && git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
    step "Reading ${#sources[@]} files with cppcheck"
    (cd -- "$projectRoot" && cppcheck --quiet --std=c++20 --language=c++ --enable=warning,performance,portability \
        --inline-suppr --suppressions-list=packaging/cppcheck.supp --library=qt -I . -j "$(buildJobs)" \
        --error-exitcode=9 "${sources[@]}" 2>"$reports/cppcheck.txt") ||
        { showTail "$reports/cppcheck.txt" && fail "cppcheck found something; all of it is in $reports/cppcheck.txt."; }
    step "Reading ${#sources[@]} files with clang-tidy"
    (cd -- "$projectRoot" && printf '%s\n' "${sources[@]}" |
        xargs -P "$(buildJobs)" -n 4 clang-tidy -p build/lint --quiet --warnings-as-errors='*' >"$reports/clang-tidy.txt" 2>/dev/null) ||
        { showTail "$reports/clang-tidy.txt" && fail "clang-tidy found something; all of it is in $reports/clang-tidy.txt."; }
}

[ $# -gt 0 ] || {
    usage >&2
    exit 2
}
for check in "$@"; do
    case $check in
    coverage | threads | memory | lint) ;;
    --help | -h)
        usage
        exit 0
        ;;
    *)
        echo "Error: There is no check $check." >&2
        usage >&2
        exit 2
        ;;
    esac
done
"$projectRoot/packaging/install-dependencies.sh"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
mkdir -p -- "$reports"
for check in "$@"; do
    "check${check^}"
done
step "Nothing was found by: $*."
