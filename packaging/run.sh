#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Emend and opens a transcript: in a window, or headless into ./emend-out/.
# Exit code 0, 1 (something failed) or 2 (called the wrong way).
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: packaging/run.sh [--headless] [FILE]

Installs what Emend needs, builds it, and opens FILE: a transcript or a project (.emend). Without FILE it opens the
sample in resources/samples, the call of an invented company.

With a display, the Emend window opens. Without one, or with --headless, the same job runs on the command line and
leaves its results in ./emend-out/: the clean transcript (clean.md, clean.html, clean.txt), the KPI table (kpis.csv),
the findings (findings.csv), the whole analysis (analysis.json), charts (charts/) and a picture of the window
(window.png). Files of these names are replaced.
END
}

usageError() {
    printf 'Error: %s\n' "$*" >&2
    printf 'Try: packaging/run.sh --help\n' >&2
    exit 2
}

# hasDisplay: whether a window can open; a variable left over from a session that is gone does not count.
hasDisplay() {
    local socket number host
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then
        socket=$WAYLAND_DISPLAY
        [ "${socket#/}" != "$socket" ] || socket=${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/$socket
        if [ -S "$socket" ] && hasWaylandPlugin; then
            return 0
        fi
    fi
    [ -n "${DISPLAY:-}" ] || return 1
    host=${DISPLAY%%:*}
    number=${DISPLAY##*:}
    number=${number%%.*}
    [[ $number =~ ^[0-9]+$ ]] || return 1
    if [ -z "$host" ] || [ "$host" = unix ]; then
        [ -S "/tmp/.X11-unix/X$number" ] || grep -qs "@/tmp/.X11-unix/X$number\$" /proc/net/unix
    else
        # shellcheck disable=SC2016  # The inner shell expands its own arguments.
        timeout 3 bash -c 'exec 3<>"/dev/tcp/$1/$2"' connect "$host" "$((6000 + number))" 2>/dev/null
    fi
}

hasWaylandPlugin() {
    local plugins
    plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null) || return 1
    compgen -G "$plugins/platforms/libqwayland*.so" >/dev/null
}

# runStep WHAT COMMAND...: one part of the headless job; its messages are shown only if it fails.
runStep() {
    local what=$1 code=0
    shift
    step "$what"
    quietly "$jobLog" "$@" || code=$?
    if [ "$code" -ne 0 ]; then
        showTail "$jobLog"
        fail "$what did not succeed (exit code $code); what was written before is in $out."
    fi
}

# paintWindow: writes the picture. The window would make a project beside the transcript, so it gets a copy.
paintWindow() {
    local copy=$scratch/window/${file##*/}
    mkdir -p -- "$scratch/window"
    cp -- "$file" "$copy"
    XDG_DATA_HOME=$scratch/data QT_QPA_PLATFORM=offscreen "$bin/emend" --screenshot "$out/window.png" --size 1600x1000 "$copy"
}

runHeadless() {
    local format path
    local -a exports=(
        markdown:clean.md
        html:clean.html
        text:clean.txt
        kpi-csv:kpis.csv
        findings-csv:findings.csv
        charts:charts
    )
    out=$PWD/emend-out
    mkdir -p -- "$out" || fail "The folder $out cannot be made; call this from a folder you may write to."
    scratch=$(mktemp -d)
    trap 'rm -rf -- "$scratch"' EXIT
    jobLog=$scratch/log

    if [[ $file == *.emend ]]; then
        exports+=(json:analysis.json)
    else
        runStep "Analysing $(basename -- "$file")" "$bin/emend-cli" analyze "$file" --json "$out/analysis.json"
    fi
    for format in "${exports[@]}"; do
        path=$out/${format#*:}
        format=${format%%:*}
        runStep "Writing ${path#"$PWD"/}" "$bin/emend-cli" export "$file" --format "$format" --output "$path"
    done
    runStep "Writing emend-out/window.png" paintWindow

    step "Done: $(basename -- "$file") was analysed headless; the clean transcript (clean.md, .html, .txt), kpis.csv," \
        "findings.csv, analysis.json, charts/ and window.png are in $out."
}

headless=no
file=
while [ $# -gt 0 ]; do
    case $1 in
    --help | -h)
        usage
        exit 0
        ;;
    --headless) headless=yes ;;
    --)
        shift
        break
        ;;
    -?*) usageError "There is no option $1." ;;
    *) break ;;
    esac
    shift
done
[ $# -le 1 ] || usageError "One file at a time, please: $# were given."
if [ $# -eq 1 ]; then
    file=$1
else
    samples=("$projectRoot"/resources/samples/*-20[0-9][0-9]q[1-4].txt)
    file=${samples[0]}
fi
[ -e "$file" ] || usageError "There is no file $file."
if [ ! -f "$file" ] || [ ! -r "$file" ]; then
    usageError "$file is no file that can be read."
fi
file=$(realpath -- "$file")

"$projectRoot/packaging/install-dependencies.sh"
buildPreset release
bin=$projectRoot/build/release/bin

if [ "$headless" = no ] && hasDisplay; then
    step "Opening $(basename -- "$file") in Emend; this script ends when its window is closed."
    "$bin/emend" "$file" || fail "Emend ended with an error (exit code $?)."
    step "Emend was closed; its program is $bin/emend."
else
    runHeadless
fi
