#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the .deb on a clean system of the same release, uses it there as a newcomer would, and removes it again.
# Exit code 0 only if all of that went well and nothing was left behind.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source-path=SCRIPTDIR source=archive.sh
source "$projectRoot/packaging/archive.sh"

usage() {
    cat <<'END'
Usage: packaging/test-package.sh [PACKAGE.deb]

Makes a clean system of this machine's release with debootstrap, in a folder, and there: installs PACKAGE.deb (the one
in build/package/packages) with apt, without what it only recommends; has an ordinary user analyse the sample with
emend-cli, open it in emend and open its project as a double click does, under Xvfb; removes the package, and compares
all files with those before. Two pictures of the windows are left beside the package. Needs root and the distribution's
archive; the clean system is kept in ~/.cache/emend/roots for the next time.
END
}

case ${1:-} in
--help | -h)
    usage
    exit 0
    ;;
-*)
    usage >&2
    exit 2
    ;;
esac
[ "$(id -u)" -eq 0 ] || fail "Making a clean system needs root; run this with sudo."
command -v debootstrap >/dev/null || fail "debootstrap is missing; apt-get install debootstrap brings it."
package=${1:-$(ls -- "$projectRoot"/build/package/packages/*.deb 2>/dev/null || true)}
[ -f "$package" ] || fail "There is no package to test; packaging/package.sh makes it."

suite=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
store=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/emend/roots/$suite-1.tar # raise the number when the tools below change
tools=(desktop-file-utils imagemagick libglib2.0-bin shared-mime-info x11-utils xdg-utils xvfb)
sample=wensu-2025q3.txt
pictures=$(dirname -- "$(realpath -- "$package")")

scratch=$(mktemp -d -p /var/tmp)
root=$scratch/root
log=$scratch/log

# endPrograms: ends what runs in the clean system, and nothing else.
endPrograms() {
    local process
    for process in /proc/[0-9]*; do
        if [ "$(readlink -- "$process/root" 2>/dev/null)" = "$root" ]; then
            kill -- "${process#/proc/}" 2>/dev/null || true
        fi
    done
    sleep 2
}

cleanUp() {
    endPrograms
    umount -- "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system -- "$scratch"
}
trap cleanUp EXIT

# inside COMMAND...: runs a command in the clean system as root.
inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

# asUser SCRIPT: runs lines of sh as an ordinary user who has an empty home but for the sample.
asUser() {
    chroot --userspec=analyst:analyst "$root" env -i PATH=/usr/bin:/bin HOME=/home/analyst USER=analyst \
        XDG_RUNTIME_DIR=/home/analyst/run LANG=C.UTF-8 DISPLAY=:7 sh -euc "cd; $1"
}

# must WHAT COMMAND...: one step, whose output is shown only if it fails.
must() {
    local what=$1
    shift
    step "$what"
    if ! quietly "$log" "$@"; then
        showTail "$log"
        fail "$what did not succeed."
    fi
}

# listFiles: what is installed or configured; left out is what programs write while they run.
listFiles() {
    find "$root" -xdev \( -path "$root/proc" -o -path "$root/dev" -o -path "$root/tmp" -o -path "$root/home" \
        -o -path "$root/var/log" -o -path "$root/var/cache" -o -path "$root/var/lib/dpkg" -o -path "$root/var/lib/apt" \
        \) -prune -o -printf '%P %l\n' | LC_ALL=C sort
}

makeCleanSystem() {
    local address made=$scratch/made
    address=$(archiveAddress /var/lib/apt/lists)
    [ -n "$address" ] || fail "apt does not know this release's archive; run apt-get update first."
    must "Making a clean system ($suite; minutes, the first time only)" \
        debootstrap --variant=minbase "$suite" "$made" "$address"
    root=$made must "Installing what plays the desktop" inside apt-get --yes --no-install-recommends install "${tools[@]}"
    root=$made inside useradd --create-home analyst
    mkdir -p -- "$(dirname -- "$store")"
    tar --create --file "$store.part" --directory "$made" --exclude './proc/*' --exclude './var/cache/apt/archives/*.deb' .
    mv -- "$store.part" "$store"
    rm -rf --one-file-system -- "$made"
}

# windowAppears PATTERN: waits up to a minute for a window whose title matches.
windowAppears() {
    local second
    for ((second = 0; second < 60; ++second)); do
        if inside xwininfo -display :7 -root -tree 2>/dev/null | grep -q -- "$1"; then
            sleep 5 # The analysis goes on behind a window that is there already.
            return 0
        fi
        sleep 1
    done
    inside xwininfo -display :7 -root -tree || true
    return 1
}

# takePicture NAME: what the screen shows.
takePicture() {
    inside import -display :7 -window root /tmp/screen.png
    cp -- "$root/tmp/screen.png" "$pictures/$1.png"
}

[ -f "$store" ] || makeCleanSystem
mkdir -- "$root"
step "Unpacking the clean system ($suite)"
tar --extract --file "$store" --directory "$root"
mount -t proc proc "$root/proc" || fail "The clean system's /proc could not be mounted."
listFiles >"$scratch/before"

cp -- "$package" "$root/tmp/emend.deb"
cp -- "$projectRoot/resources/samples/$sample" "$root/home/analyst/"
inside chown analyst: "/home/analyst/$sample"
must "Updating the package lists" inside apt-get update
must "Installing $(basename -- "$package")" inside apt-get --yes --no-install-recommends install /tmp/emend.deb

must "Analysing the sample as an ordinary user" asUser "emend-cli --version; emend-cli analyze $sample --json out.json"
grep -q '"turns"' "$root/home/analyst/out.json" || fail "The analysis holds no turns."

asUser 'mkdir -m 700 run; exec Xvfb :7 -screen 0 1440x900x24 -nolisten tcp' >>"$log" 2>&1 &
sleep 3
asUser "exec emend --theme light $sample" >>"$log" 2>&1 &
must "Opening the sample in a window" windowAppears wensu
takePicture test-sample
endPrograms
project=${sample%.txt}.emend
[ -s "$root/home/analyst/$project" ] || fail "The window made no project beside the sample."
must "Asking what kind of file a project is" \
    asUser "gio info -a standard::content-type $project | grep -q application/x-emend-project"
must "Asking what opens a project" \
    asUser "xdg-mime query default application/x-emend-project | grep -qx org.emend.emend.desktop"
rm -f -- "$root"/tmp/.X7-lock "$root"/tmp/.X11-unix/X7

asUser 'exec Xvfb :7 -screen 0 1440x900x24 -nolisten tcp' >>"$log" 2>&1 &
sleep 3
must "Opening its project as a double click does" asUser "gio open $project"
must "Waiting for the window" windowAppears wensu
takePicture test-project
endPrograms

must "Removing the package" inside apt-get --yes --purge --autoremove remove emend
listFiles >"$scratch/after"
if ! diff "$scratch/before" "$scratch/after" >"$scratch/left"; then
    cat -- "$scratch/left" >&2
    fail "The package left the files above (>) or took some along (<)."
fi
step "The package installs, works and leaves nothing on a clean $suite; the windows are in $pictures/test-*.png."
