#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Gathers the translatable strings of the sources into translations/*.ts. English holds only what has plural forms.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
for tool in /usr/lib/qt6/bin/lupdate lupdate6 lupdate; do
    lupdate=$(command -v "$tool") && break
done
[ -n "${lupdate:-}" ] || { echo "Error: lupdate is missing; packaging/install-dependencies.sh installs it." >&2; exit 1; }
"$lupdate" -silent -locations none -no-obsolete -pluralonly -source-language en -target-language en -I . core ui app -ts translations/emend_en.ts
echo "Translations are up to date with the sources."
