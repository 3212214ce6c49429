#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Formats all C++ sources as .clang-format says; with --check, only tells which are not. Exit code 0, 1 or 2.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

case ${1:-} in
"") mode=(-i) ;;
--check) mode=(--dry-run --Werror) ;;
*)
    echo "Usage: packaging/format.sh [--check]" >&2
    exit 2
    ;;
esac

# Each release of clang-format differs a little; 14 is the one that the sources are formatted with.
for tool in clang-format-14 clang-format; do
    clangFormat=$(command -v "$tool") && break
done
[ -n "${clangFormat:-}" ] || fail "clang-format is missing; apt-get install clang-format brings it."
version=$("$clangFormat" --version)
[[ $version == *"version 14."* ]] || step "Warning: the sources are formatted with clang-format 14; this is $version."

cd -- "$projectRoot"
mapfile -d '' sources < <(find app core packaging tests ui \( -name '*.cpp' -o -name '*.h' \) -print0 | sort -z)
"$clangFormat" --style=file "${mode[@]}" "${sources[@]}" || fail "These sources are not formatted; packaging/format.sh does it."
step "${#sources[@]} sources are formatted."
