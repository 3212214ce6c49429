#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Emend with warnings as errors under AddressSanitizer and
# UndefinedBehaviorSanitizer, and runs every test without a display. Exit code 0 only if all pass.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

case ${1:-} in
"") ;;
--help | -h)
    echo "Usage: packaging/test.sh"
    echo "Installs what Emend needs, builds the preset dev and runs all tests without a display."
    exit 0
    ;;
*)
    echo "Error: packaging/test.sh takes no arguments." >&2
    exit 2
    ;;
esac

"$projectRoot/packaging/install-dependencies.sh"
buildPreset dev

step "Testing"
cd -- "$projectRoot"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
if ! ctest --preset dev --no-tests=error; then
    fail "Tests failed; they are named above, and build/dev/Testing/Temporary/LastTest.log has all they said."
fi
step "All tests passed."
