# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154  # The sourcing script sets $scratch and $log.
#
# How the packaging scripts reach the distribution's archive: with the address that the machine's own apt sources give.
# Sourced after common.sh by scripts that have made the folder $scratch and the file $log.

# archiveAddress: the address of the distribution's main archive, as the machine's own apt sources give it.
archiveAddress() {
    local lists=$1 codename
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    # shellcheck disable=SC2016  # The dollar signs are apt's own.
    apt-get -o Dir::State::Lists="$lists" indextargets --format '$(RELEASE) $(CODENAME) $(COMPONENT) $(REPO_URI)' \
        'Created-By: Packages' 2>/dev/null |
        awk -v codename="$codename" '($1 == codename || $2 == codename) && $3 == "main" && !found { print $4; found = 1 }'
}

# privateApt TOOL ARGUMENT...: apt with its own lists and cache, so that the machine's stay as they are.
privateApt() {
    local tool=$1
    shift
    "$tool" -o Dir::Etc::SourceList="$scratch/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$scratch/lists" -o Dir::Cache="$scratch/cache" \
        -o APT::Sandbox::User= -o Acquire::Retries=1 "$@"
}

# fetchSource PACKAGE SUITE: puts the original source of a package of the distribution's suite into $scratch/download.
fetchSource() {
    local package=$1 suite=$2 address distribution keyring options=""
    mkdir -p "$scratch/lists/partial" "$scratch/cache/archives/partial" "$scratch/download"

    address=$(archiveAddress /var/lib/apt/lists)
    if [ -z "$address" ]; then
        # A container image comes without lists, and apt then names no targets.
        quietly "$log" apt-get -o Dir::State::Lists="$scratch/lists" -o APT::Sandbox::User= update || return 1
        address=$(archiveAddress "$scratch/lists")
    fi
    [ -n "$address" ] || return 1

    distribution=$(. /etc/os-release && printf '%s' "${ID:-}")
    keyring=/usr/share/keyrings/$distribution-archive-keyring.gpg
    if [ -r "$keyring" ]; then
        options="[signed-by=$keyring]"
    fi
    printf 'deb-src %s %s %s main\n' "$options" "$address" "$suite" >"$scratch/sources.list"

    quietly "$log" privateApt apt-get update || return 1
    cd "$scratch/download" || return 1
    quietly "$log" privateApt apt-get source --download-only --tar-only "$package"
}
