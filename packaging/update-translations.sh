#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Gathers the translatable strings of the sources into translations/*.ts. English holds only what has plural forms, the
# other languages every string. With --check, says what is not translated and leaves the files as they are.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: packaging/update-translations.sh [--check]

Gathers the strings of core, ui and app into translations/*.ts; what is new stands there as unfinished, for Qt Linguist
or a text editor. With --check nothing is written: the strings that are new, unfinished or no longer in the sources are
counted and named, and the exit code is 1 if there is one.
END
}

# gather FOLDER: updates the .ts files of a folder. What lupdate says is a string that would be lost, so it is an error.
gather() {
    local folder=$1 file language said
    for file in "$projectRoot"/translations/emend_*.ts; do
        language=$(basename -- "$file" .ts)
        language=${language#emend_}
        local -a only=()
        [ "$language" != en ] || only=(-pluralonly)
        said=$(cd -- "$projectRoot" && "$lupdate" -silent -locations none -no-obsolete -source-language en \
            -target-language "$language" "${only[@]}" -I . core ui app -ts "$folder/emend_$language.ts" 2>&1)
        [ -z "$said" ] || fail "Strings of the sources cannot be gathered: $said"
    done
}

# unfinished FILE: the source texts of a .ts file that have no translation yet, one a line.
unfinished() {
    awk '/<source>/ { source = $0; sub(/^ *<source>/, "", source); sub(/<\/source>.*/, "", source) }
         /<translation type="unfinished"/ { print "    " source }' "$1"
}

check() {
    local scratch file name left=0 open
    scratch=$(mktemp -d)
    # shellcheck disable=SC2064  # The folder of now is meant.
    trap "rm -rf -- '$scratch'" EXIT
    cp -- "$projectRoot"/translations/emend_*.ts "$scratch/"
    gather "$scratch"
    for file in "$scratch"/emend_*.ts; do
        name=translations/$(basename -- "$file")
        open=$(unfinished "$file")
        if [ -n "$open" ]; then
            printf '%s: %s unfinished\n%s\n' "$name" "$(wc -l <<<"$open")" "$open"
            left=1
        elif ! cmp --silent -- "$file" "$projectRoot/$name"; then
            printf '%s is older than the sources; packaging/update-translations.sh updates it.\n' "$name"
            left=1
        fi
    done
    [ "$left" = 0 ] || exit 1
    step "Translations are complete."
}

case ${1:-} in
"" | --check) ;;
--help | -h)
    usage
    exit 0
    ;;
*)
    echo "Error: There is no option $1." >&2
    usage >&2
    exit 2
    ;;
esac

lupdate=
for tool in /usr/lib/qt6/bin/lupdate lupdate6 lupdate-qt6 lupdate; do
    lupdate=$(command -v "$tool") && break
done
[ -n "$lupdate" ] || fail "lupdate is missing; packaging/install-dependencies.sh installs it."

if [ "${1:-}" = --check ]; then
    check
else
    gather "$projectRoot/translations"
    step "Translations are up to date with the sources."
fi
