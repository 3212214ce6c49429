#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the .deb of Emend for the release it runs on, and checks it. Exit code 0 or 1.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

if [ $# -gt 0 ]; then
    cat <<'END'
Usage: packaging/package.sh

Installs what is missing, builds the preset package and leaves build/package/packages/emend_VERSION_ARCHITECTURE.deb,
checked by desktop-file-validate, appstreamcli, xmllint and lintian. The package fits the release it was built on.
packaging/test-package.sh installs, starts and removes it on a clean system.
END
    [[ $1 == --help || $1 == -h ]] && exit 0
    exit 2
fi

build=$projectRoot/build/package
log=$build.log

# checked WHAT COMMAND...: one check; what it says is shown only if it finds something.
checked() {
    local what=$1
    shift
    step "Checking $what"
    if ! quietly "$log" "$@"; then
        showTail "$log"
        fail "$1 is not content with $what; what it says is above and in $log."
    fi
}

"$projectRoot/packaging/install-dependencies.sh" --packaging

# The flags that Debian hardens its own packages with; a build folder that is there already keeps its flags.
export DEB_BUILD_MAINT_OPTIONS=hardening=+bindnow DEB_CXXFLAGS_MAINT_STRIP=-g
CXXFLAGS=$(dpkg-buildflags --get CXXFLAGS)
CXXFLAGS+=" $(dpkg-buildflags --get CPPFLAGS)"
LDFLAGS=$(dpkg-buildflags --get LDFLAGS)
export CXXFLAGS LDFLAGS
buildPreset package

step "Packing"
rm -rf -- "$build/packages"
if ! (cd -- "$build" && quietly "$log" cpack -G DEB); then
    showTail "$log"
    fail "The package could not be made; the whole output is in $log."
fi
package=$(ls -- "$build"/packages/*.deb)

checked "the launcher" desktop-file-validate "$build"/packaging/linux/*.desktop
checked "the description for software stores" appstreamcli validate --no-net "$build"/packaging/linux/*.metainfo.xml
checked "the file type" xmllint --noout --nonet "$build"/packaging/linux/org.*.emend.xml
checked "the package" lintian --allow-root --fail-on error,warning,info "$package"
step "The package is $package ($(du -h -- "$package" | cut -f1)); no check found anything."
