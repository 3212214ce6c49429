#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures Emend beside other programs in one run, prints ratios and writes them as a page of Markdown.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR/../../packaging source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../../packaging/common.sh"

usage() {
    cat <<'END'
Usage: tests/bench/compare.sh [--output FILE] [--peers FOLDER] [TRANSCRIPTS]

Measures Emend beside other programs on the texts (*.txt) of the folder TRANSCRIPTS, or on the bundled sample, prints
the ratios and writes them to FILE (build/compare.md). Figures and loops found are compared with NAME.gold.json beside
NAME.txt, where there is such a file. Needs the preset release, which is built.

Every other program is optional; what is missing is named and left out. The libraries of Node.js are installed by their
ordinary names into FOLDER (build/peers); kate, featherpad, soffice and, to wait for windows, Xvfb with xdotool have to
be there already.
END
}

output=$projectRoot/build/compare.md
peers=$projectRoot/build/peers
folder=
while [ $# -gt 0 ]; do
    case $1 in
    --help | -h)
        usage
        exit 0
        ;;
    --output) output=${2:?--output needs a file} && shift ;;
    --peers) peers=${2:?--peers needs a folder} && shift ;;
    -*) fail "There is no option $1; --help tells those there are." ;;
    *) folder=$1 ;;
    esac
    shift
done

if [ -n "$folder" ]; then
    files=("$folder"/*.txt)
else
    files=("$projectRoot"/resources/samples/*-20[0-9][0-9]q[1-4].txt)
fi
[ -e "${files[0]}" ] || fail "There is no text in $folder."
golds=()
for file in "${files[@]}"; do
    [ -e "${file%.txt}.gold.json" ] && golds+=("${file%.txt}.gold.json")
done

here=$projectRoot/tests/bench
bin=$projectRoot/build/release/bin
scratch=$(mktemp -d)
display=
trap 'rm -rf -- "$scratch"; [ -z "$display" ] || kill "$display" 2>/dev/null || true' EXIT

has() { command -v "$1" >/dev/null; }
say() { printf '%s\n' "$*" | tee -a "$output"; }
# ratio A B: how many times more A is.
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.3gx\n", a / b; else print "-" }'; }
# bestOf RUNS COMMAND...: the fastest of some runs of a command, in milliseconds; fails if the command does.
bestOf() {
    local runs=$1 best='' start end
    shift
    for ((run = 0; run < runs; ++run)); do
        start=$(date +%s%N)
        "$@" >/dev/null 2>"$scratch/errors" </dev/null || return 1
        end=$(date +%s%N)
        [ -n "$best" ] && [ "$((end - start))" -ge "$best" ] || best=$((end - start))
    done
    awk -v ns="$best" 'BEGIN { printf "%.1f\n", ns / 1e6 }'
}
# f1 KIND FOUND: empty without marks to compare with.
f1() { [ ${#golds[@]} -eq 0 ] || ! has node || node "$here/peers/score.mjs" "$1" "$2" "${golds[@]}"; }

installPeers() {
    [ -d "$peers/node_modules/compromise" ] && return
    step "Installing libraries to compare with"
    mkdir -p -- "$peers"
    npm install --prefix "$peers" --no-audit --no-fund --silent \
        @microsoft/recognizers-text-suite wink-nlp wink-eng-lite-web-model compromise >"$scratch/npm" 2>&1
}

# stage NAME: the milliseconds of a stage of the analysis, over all files.
stage() { awk -v name="$1" '$1 == name || ($1 " " $2 == name) { sum += $(NF - 3) } END { printf "%.3f\n", sum }' "$scratch/stages"; }

analyseFiles() {
    step "Analysing ${#files[@]} texts"
    "$bin/bench_analysis" "${files[@]}" >"$scratch/stages"
    mkdir -p -- "$scratch/found"
    "$bin/emend-cli" analyze "${files[@]}" --out-dir "$scratch/found" >/dev/null
    wcTime=$(stage "wc -w")
    figureTime=$(stage quantities)
    loopTime=$(stage repeat)
    # An analysis runs each stage once, but never both ways of finding turns.
    allTime=$(awk '$NF == "MB/s" && $1 != "wc" && $1 != "unbroken" { sum += $(NF - 3) } END { printf "%.3f\n", sum }' "$scratch/stages")
    memory=$(awk '$1 == "memory" { print $2 }' "$scratch/stages")
}

compareFigures() {
    local peer name time kilobytes
    say "## Figures: money and percentages"
    say ""
    say "| program | ms | times ours | memory, MB | F1 |"
    say "|---|---|---|---|---|"
    say "| Emend | $figureTime | 1x | $((memory / 1024)) | $(f1 quantities "$scratch/found") |"
    if ! has node || ! has npm || ! installPeers; then
        say ""
        say "Node.js or its packages are missing: other finders of figures were not measured."
        return
    fi
    for peer in @microsoft/recognizers-text-suite wink-nlp compromise; do
        step "Finding figures with $peer"
        name=${peer##*/}
        if EMEND_PEERS=$peers timeout 1800 node "$here/peers/quantities.mjs" "$peer" "$scratch/$name.json" "${files[@]}" \
            >"$scratch/$name" 2>"$scratch/errors"; then
            read -r time kilobytes <"$scratch/$name"
            say "| $peer | $time | $(ratio "$time" "$figureTime") | $((kilobytes / 1024)) | $(f1 quantities "$scratch/$name.json") |"
        else
            say "| $peer | failed, or took over half an hour | | | |"
        fi
    done
}

compareLoops() {
    local time rest
    say ""
    say "## Loops"
    say ""
    say "| program | ms | times ours | F1 |"
    say "|---|---|---|---|"
    say "| Emend | $loopTime | 1x | $(f1 repeats "$scratch/found") |"
    if has node; then
        read -r time rest < <(node "$here/peers/loops.mjs" "$scratch/loops.json" "${files[@]}")
        say "| zlib compression ratio over 2.4, windows of 40 words | $time | $(ratio "$time" "$loopTime") | $(f1 repeats "$scratch/loops.json") |"
    fi
}

compareThroughput() {
    say ""
    say "## Throughput"
    say ""
    say "| work | ms | times wc -w |"
    say "|---|---|---|"
    say "| counting words, in memory | $wcTime | 1x |"
    say "| figures | $figureTime | $(ratio "$figureTime" "$wcTime") |"
    say "| loops | $loopTime | $(ratio "$loopTime" "$wcTime") |"
    say "| the whole analysis | $allTime | $(ratio "$allTime" "$wcTime") |"
}

compareEditors() {
    local ours theirs
    say ""
    say "## Editor"
    say ""
    step "Timing the window beside a plain editor"
    say '```'
    QT_QPA_PLATFORM=offscreen "$bin/bench_desk" 50 | tee -a "$output"
    say '```'
    say ""
    say "| from the file to its text on disk | ms | times ours |"
    say "|---|---|---|"
    ours=$(bestOf 3 "$bin/emend-cli" export "${files[0]}" --format text --output "$scratch/ours.txt")
    say "| emend-cli export, with the whole analysis | $ours | 1x |"
    if has soffice; then
        step "Timing LibreOffice"
        theirs=$(bestOf 3 soffice --headless "-env:UserInstallation=file://$scratch/office" --convert-to txt:Text \
            --outdir "$scratch/office-out" "${files[0]}") && say "| LibreOffice | $theirs | $(ratio "$theirs" "$ours") |"
    else
        say "| LibreOffice | not installed | |"
    fi
}

# untilSeen PROGRAM FILE: starts a program with a home of its own and prints the milliseconds until its window is seen.
untilSeen() {
    local name start end child
    name=$(basename -- "$1")
    mkdir -p -- "$scratch/home/run" && chmod 700 -- "$scratch/home/run"
    start=$(date +%s%N)
    env HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/home/run" XDG_CONFIG_HOME="$scratch/home" \
        XDG_DATA_HOME="$scratch/home" QT_QPA_PLATFORM=xcb DISPLAY="$windows" "$1" "$2" >/dev/null 2>&1 </dev/null &
    child=$!
    # The option --sync of xdotool only looks twice a second.
    until [ -n "$(DISPLAY=$windows xdotool search --onlyvisible --limit 1 --class "$name" 2>/dev/null)" ]; do
        [ "$(($(date +%s%N) - start))" -lt 30000000000 ] || break
    done
    end=$(date +%s%N)
    kill "$child" 2>/dev/null || true
    wait "$child" 2>/dev/null || true
    awk -v ns="$((end - start))" 'BEGIN { printf "%.1f\n", ns / 1e6 }'
}

compareStarts() {
    local ours='' program time
    say ""
    say "## From the command to a window that is seen"
    say ""
    if ! has Xvfb || ! has xdotool; then
        say "Not measured: Xvfb or xdotool is missing."
        return
    fi
    windows=:97
    Xvfb "$windows" -screen 0 1440x900x24 >/dev/null 2>&1 &
    display=$!
    sleep 2
    say "| program | ms | times ours |"
    say "|---|---|---|"
    cp -- "${files[0]}" "$scratch/call.txt"
    for program in "$bin/emend" kate featherpad; do
        if ! has "$program"; then
            say "| $program | not installed | |"
            continue
        fi
        step "Starting $(basename -- "$program")"
        time=$(for run in 1 2 3 4 5 6 7; do untilSeen "$program" "$scratch/call.txt"; done | sort -n | head -n 1)
        ours=${ours:-$time}
        say "| $(basename -- "$program") | $time | $(ratio "$time" "$ours") |"
    done
}

buildPreset release
mkdir -p -- "$(dirname -- "$output")"
: >"$output"
say "# Emend beside other programs"
say ""
say "One run over ${#files[@]} texts of $(cat -- "${files[@]}" | wc -c) bytes, on a processor of $(nproc) cores; times are the best of several."
say ""
analyseFiles
compareFigures
compareLoops
compareThroughput
compareEditors
compareStarts
step "Done: $output holds this page."
