#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Emend with warnings as errors under AddressSanitizer and
# UndefinedBehaviorSanitizer, and runs every test without a display; with --reliability, an optimised build and the
# whole of the reliability tests, of which the other only runs a part. Exit code 0 only if all pass.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: packaging/test.sh [--reliability]

Installs what Emend needs, builds the preset dev and runs all tests without a display. With --reliability, builds the
preset release instead and runs the reliability tests in full: 500 kills of a working program, every call to the disk
failing in turn, 1,000 damaged project files and 100,000 random edits. That takes about a quarter of an hour; the
figures are printed. The fuzzers of the importers are built apart, with clang; tests/fuzz/CMakeLists.txt says how.
END
}

reliability=no
case ${1:-} in
"") ;;
--reliability) reliability=yes ;;
--help | -h)
    usage
    exit 0
    ;;
*)
    echo "Error: There is no option $1." >&2
    usage >&2
    exit 2
    ;;
esac
[ $# -le 1 ] || {
    usage >&2
    exit 2
}

"$projectRoot/packaging/install-dependencies.sh"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

if [ "$reliability" = yes ]; then
    buildPreset release
    step "Testing reliability in full"
    cd -- "$projectRoot"
    export EMEND_RELIABILITY=full
    # With pipefail the exit code of ctest comes through the filter, which keeps the figures and what failed.
    if ! ctest --preset release --label-regex reliability --no-tests=error --verbose |
        sed -nE '/QINFO|FAIL|Loc:|tests passed|tests failed/p'; then
        fail "Reliability tests failed; build/release/Testing/Temporary/LastTest.log has all they said."
    fi
    step "All reliability tests passed."
    exit 0
fi

buildPreset dev
step "Testing"
cd -- "$projectRoot"
if ! ctest --preset dev --no-tests=error; then
    fail "Tests failed; they are named above, and build/dev/Testing/Temporary/LastTest.log has all they said."
fi
step "All tests passed."
