#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Renders the pictures of the README and of software stores from the bundled sample, without a display.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'USAGE'
Usage: packaging/screenshots.sh [--size WxH] [--scale N] [FOLDER]
       packaging/screenshots.sh --guide

Renders the start page, the review, figures, annotations, changes, preferences and the dark theme from the bundled
sample into FOLDER (packaging/screenshots), always the same way. The program must have been built with the preset
release; EMEND names another one.

  --size WxH   size of the window (1440x900)
  --scale N    pixels for each of them (1), for screens of high resolution
  --guide      takes the pictures of the guide instead, into resources/help/pictures: small ones of few colours, for
               which ImageMagick is needed
USAGE
}

size=1440x900
scale=1
forGuide=no
folder=$projectRoot/packaging/screenshots
while [ $# -gt 0 ]; do
    case $1 in
    --help | -h)
        usage
        exit 0
        ;;
    --size)
        size=${2:?--size needs a size}
        shift
        ;;
    --scale)
        scale=${2:?--scale needs a number}
        shift
        ;;
    --guide)
        forGuide=yes
        size=1366x768
        folder=$projectRoot/resources/help/pictures
        ;;
    -*) fail "There is no option $1; --help tells those there are." ;;
    *) folder=$1 ;;
    esac
    shift
done

emend=${EMEND:-$projectRoot/build/release/bin/emend}
[ -x "$emend" ] || fail "There is no $emend; build it first, or name it in EMEND."
mkdir -p -- "$folder"
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT

# picture NAME LANGUAGE [OPTION...]: each starts with a home of its own, so that none sees what another left behind.
picture() {
    local name=$1 language=$2 home=$scratch/$1
    shift 2
    mkdir -p -- "$home/run"
    chmod 700 -- "$home/run"
    cp -- "$projectRoot"/resources/samples/wensu-2025q3.txt "$home/"
    step "Taking $name.png"
    env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/run" TZ=UTC LC_ALL="$language.UTF-8" LANGUAGE="$language" \
        QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR="$scale" QT_LOGGING_RULES='*.warning=false' \
        "$emend" --screenshot "$folder/$name.png" --size "$size" "$@" || fail "$name.png could not be taken."
}

sample() {
    local name=$1
    shift
    picture "$name" C --theme light "$@" "$scratch/$name/wensu-2025q3.txt"
}

# guidePicture NAME [OPTION...]: a picture of few colours, so that the program stays small.
guidePicture() {
    sample "$@"
    convert "$folder/$1.png" -strip +dither -colors 96 -define png:compression-level=9 "PNG8:$folder/$1.png"
}

if [ "$forGuide" = yes ]; then
    command -v convert >/dev/null || fail "ImageMagick, which has convert, is not installed."
    guidePicture review
    guidePicture figures --panel figures --worked
    guidePicture annotate --panel annotations --worked
    guidePicture changes --changes beside --worked --words "differ materially"
    step "The pictures of the guide are in $folder."
    exit 0
fi

picture start C --theme light
sample window
sample figures --panel figures --worked
sample annotate --panel annotations --worked
sample changes --changes marked --worked --words "safe harbor statement"
sample beside --changes beside --worked --words "safe harbor statement"
sample speakers --panel speakers
sample preferences --action Preferences --optional
picture dark C --theme dark --worked "$scratch/dark/wensu-2025q3.txt"
if compgen -G "$projectRoot/translations/emend_zh*.ts" >/dev/null; then
    picture chinese zh_CN --theme light "$scratch/chinese/wensu-2025q3.txt"
fi
step "The pictures are in $folder."
