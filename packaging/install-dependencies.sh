#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Emend is built from, on Debian 12 or newer, Ubuntu 24.04 or newer and their derivatives; with
# --packaging, what makes and checks packages as well. Does nothing, and needs no root, when everything is there.
# Exit code 0 or 1.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source-path=SCRIPTDIR source=archive.sh
source "$projectRoot/packaging/archive.sh"

# One need a line. Names after "|" are what other releases call the same package; the first one known to apt is taken.
required=(
    build-essential
    cmake
    ninja-build
    "pkg-config|pkgconf"
    ccache
    qt6-base-dev
    qt6-base-dev-tools
    "qt6-charts-dev|libqt6charts6-dev"
    "qt6-svg-dev|libqt6svg6-dev"
    qt6-tools-dev
    qt6-tools-dev-tools
    qt6-l10n-tools
    "libgl-dev|libgl1-mesa-dev"
    libvulkan-dev
    libsqlite3-dev
    libsqlitecpp-dev
    libexpected-dev
    libuchardet-dev
    libre2-dev
    libhunspell-dev
    libxlsxwriter-dev
    libzip-dev
    hunspell-en-us # the English dictionary
    fonts-dejavu-core # the window's text
    fonts-noto-core   # typographic and currency signs
    fonts-noto-cjk    # Chinese, Japanese and Korean passages
)

# Taken where the release has them, not missed where it does not.
optional=(
    libpoppler-cpp-dev # reads PDF documents
    libqt6opengl6-dev # Qt Charts asks for it; newer releases have it in qt6-base-dev
    qt6-svg-plugins   # newer releases split it from the library
    libkf6syntaxhighlighting-dev
    qt6-translations-l10n # the words of Qt's own dialogs and buttons
    appstream          # these check what desktops are told about the program
    desktop-file-utils
    libxml2-utils
    shared-mime-info
)

# What packaging/package.sh needs on top.
packagingTools=(appstream desktop-file-utils dpkg-dev file libxml2-utils lintian)

# What the own build of KSyntaxHighlighting needs on top.
syntaxBuildTools=(extra-cmake-modules xz-utils)

cacheHome=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}
syntaxPrefix=$cacheHome/emend/ksyntaxhighlighting
syntaxRecipe=1 # raise it when the recipe below changes, so that older caches are rebuilt

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
log=$scratch/log

isInstalled() {
    local state
    state=$(dpkg-query --show --showformat='${db:Status-Abbrev}' "$1" 2>/dev/null) || return 1
    [[ $state == ii* ]]
}

isKnown() {
    local policy
    policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null) || return 1
    [[ $policy == *"Candidate: "[^\(]* ]]
}

# missingNeeds NEED...: the needs, one a line, of which no alternative is installed.
missingNeeds() {
    local need name found
    local -a names
    for need in "$@"; do
        found=no
        IFS='|' read -ra names <<<"$need"
        for name in "${names[@]}"; do
            if isInstalled "$name"; then
                found=yes
            fi
        done
        [ "$found" = yes ] || printf '%s\n' "$need"
    done
}

# knownName NEED: the first alternative that apt can install; fails if there is none.
knownName() {
    local name
    local -a names
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do
        if isKnown "$name"; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    return 1
}

# becomeRoot: makes sure that packages can be installed; this is where sudo may ask for a password.
becomeRoot() {
    [ "$(id -u)" -ne 0 ] || return 0
    if ! command -v sudo >/dev/null; then
        fail "Packages are missing and installing them needs root: run packaging/install-dependencies.sh once as root."
    fi
    if ! sudo -- true; then
        fail "Packages are missing and sudo refused; run packaging/install-dependencies.sh once as root."
    fi
    asRoot=(sudo --)
}

aptGet() {
    "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get --quiet --yes \
        -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@"
}

updatePackageLists() {
    [ "$listsUpdated" = no ] || return 0
    becomeRoot
    step "Updating the package lists"
    if ! quietly "$log" aptGet update; then
        showTail "$log"
        fail "The package lists could not be updated; check the network and the machine's apt sources, then run this again."
    fi
    listsUpdated=yes
}

# installNeeds NEED...: installs one known alternative of each need.
installNeeds() {
    local need name
    local -a names=() unknown=()
    for need in "$@"; do
        if name=$(knownName "$need"); then
            names+=("$name")
        else
            unknown+=("${need//|/ or }")
        fi
    done
    if [ "${#unknown[@]}" -gt 0 ]; then
        fail "apt does not offer: ${unknown[*]}. Check the network and the apt sources; Emend needs Debian 12," \
            "Ubuntu 24.04 with universe, or newer."
    fi

    becomeRoot
    step "Installing (minutes on a bare machine): ${names[*]}"
    if ! quietly "$log" aptGet install --no-install-recommends "${names[@]}"; then
        showTail "$log"
        fail "apt-get could not install the packages above; see its last lines for the reason."
    fi
    installed=yes
}

installPackages() {
    local need
    local -a missing=() offered=()
    mapfile -t missing < <(missingNeeds "${required[@]}")
    if [ "${#missing[@]}" -gt 0 ]; then
        updatePackageLists
    fi

    mapfile -t offered < <(missingNeeds "${optional[@]}")
    for need in "${offered[@]}"; do
        if isKnown "$need"; then
            missing+=("$need")
        fi
    done
    if [ "${#missing[@]}" -gt 0 ]; then
        installNeeds "${missing[@]}"
    fi
}

# fetchSyntaxSource SUITE: unpacks the library's source from a suite of the distribution into $scratch/source.
fetchSyntaxSource() {
    fetchSource ksyntax-highlighting "$1" || return 1
    rm -rf "$scratch/source"
    mkdir "$scratch/source"
    quietly "$log" tar --extract --file "$(ls "$scratch"/download/*.orig.tar.*)" --directory "$scratch/source" --strip-components=1
}

# buildSyntaxLibrary: builds $scratch/source for Qt 6 into the cache.
buildSyntaxLibrary() {
    local source=$scratch/source ecm
    ecm=$(dpkg-query --show --showformat='${Version}' extra-cmake-modules | sed 's/^[0-9]*://; s/[-+~].*//')
    # The library asks for build modules of its own age but uses nothing newer than 5.103. Its examples and the
    # translations of its messages are not needed.
    sed -i -E "s/(find_package\(ECM )[0-9.]+/\1$ecm/; /add_subdirectory\(examples\)/d; /ecm_install_po_files_as_qm/d" \
        "$source/CMakeLists.txt"

    rm -rf -- "$syntaxPrefix" "$syntaxPrefix.log"
    quietly "$log" cmake -S "$source" -B "$scratch/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DQT_MAJOR_VERSION=6 -DBUILD_TESTING=OFF -DBUILD_QCH=OFF -DKDE_INSTALL_LIBDIR=lib \
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON \
        -DCMAKE_INSTALL_PREFIX="$syntaxPrefix" || return 1
    quietly "$log" cmake --build "$scratch/build" --parallel "$(buildJobs)" || return 1
    quietly "$log" cmake --install "$scratch/build"
}

# provideSyntaxLibrary: KSyntaxHighlighting for Qt 6, from the distribution's source where it packages only the Qt 5 build.
# Sets $syntaxState to what became of it. Not having it is no failure.
provideSyntaxLibrary() {
    local stamp=$syntaxPrefix/recipe own suite
    local -a missing=()
    if isInstalled libkf6syntaxhighlighting-dev; then
        syntaxState="with token colours"
        return
    fi
    if [ "$(cat -- "$stamp" 2>/dev/null)" = "$syntaxRecipe" ]; then
        syntaxState="with token colours, from $syntaxPrefix"
        return
    fi

    mapfile -t missing < <(missingNeeds "${syntaxBuildTools[@]}")
    if [ "${#missing[@]}" -gt 0 ]; then
        updatePackageLists
        installNeeds "${missing[@]}"
    fi

    own=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    for suite in trixie "$own"; do
        step "Fetching the source of KSyntaxHighlighting from the distribution (suite $suite)"
        if (fetchSyntaxSource "$suite"); then
            step "Building KSyntaxHighlighting for Qt 6 (about a minute)"
            if buildSyntaxLibrary; then
                printf '%s\n' "$syntaxRecipe" >"$stamp"
                syntaxState="with token colours, from $syntaxPrefix"
                return
            fi
        fi
    done
    rm -rf -- "$syntaxPrefix"
    mkdir -p -- "$(dirname -- "$syntaxPrefix")"
    cp -- "$log" "$syntaxPrefix.log"
    syntaxState="without token colours: KSyntaxHighlighting for Qt 6 could not be had (see $syntaxPrefix.log)"
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    fail "This script knows only Debian, Ubuntu and their derivatives; README.md lists what Emend needs elsewhere."
fi

case ${1:-} in
"") ;;
--packaging) required+=("${packagingTools[@]}") ;;
*) fail "There is no option $1; only --packaging is known." ;;
esac

asRoot=()
listsUpdated=no
installed=no
installPackages
provideSyntaxLibrary
if [ "$installed" = yes ]; then
    step "Dependencies: installed what was missing; Emend will be built $syntaxState."
else
    step "Dependencies: nothing to install; Emend will be built $syntaxState."
fi
