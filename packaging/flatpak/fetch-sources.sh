#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Puts the sources of the libraries that the Flatpak builds itself into packaging/flatpak/sources, from the source
# archive of the distribution this runs on. Needs no root. Exit code 0 or 1.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../common.sh"
# shellcheck source-path=SCRIPTDIR source=../archive.sh
source "$projectRoot/packaging/archive.sh"

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
log=$scratch/log
sources=$projectRoot/packaging/flatpak/sources
suite=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
mkdir -p -- "$sources"

# The distribution's name of each source package, and what the manifest calls it.
for library in tl-expected:expected sqlitecpp:sqlitecpp uchardet:uchardet re2:re2 libzip:libzip libxlsxwriter:libxlsxwriter; do
    package=${library%%:*}
    name=${library#*:}
    step "Fetching the source of $name"
    rm -rf -- "$scratch/download"
    if ! (fetchSource "$package" "$suite"); then
        showTail "$log"
        fail "The source package $package could not be fetched."
    fi
    # Kept uncompressed, so that the manifest need not know how each release compresses.
    mkdir -- "$scratch/$name"
    tar --extract --file "$(ls "$scratch"/download/*.orig.tar.*[^c])" --directory "$scratch/$name" \
        --strip-components=1
    tar --create --file "$sources/$name.tar" --directory "$scratch" "$name"
done
step "The sources are in $sources."
