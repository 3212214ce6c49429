// SPDX-License-Identifier: GPL-3.0-or-later
//
// node score.mjs quantities|repeats FOUND GOLD...: prints the F1 of the spans in FOUND (as measure.mjs writes them, or a
// folder of analyses by emend-cli) against files NAME.gold.json; nothing if none of them has such marks. Figures have to
// agree exactly but for blanks and punctuation at their ends, loops in half of their words.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const [kind, foundPath, ...goldFiles] = process.argv.slice(2);
const types = kind === 'quantities' ? ['money', 'percent'] : ['repeat'];

function foundIn(name) {
    if (!statSync(foundPath).isDirectory())
        return JSON.parse(readFileSync(foundPath, 'utf8'))[`${name}.txt`] ?? [];
    const path = join(foundPath, `${name}.json`);
    if (!existsSync(path))
        return [];
    const analysis = JSON.parse(readFileSync(path, 'utf8'));
    return kind === 'quantities'
        ? analysis.quantities
        : analysis.flags.filter((flag) => flag.kind === 'repeat' && flag.shown !== false).map((flag) => ({ ...flag, type: 'repeat' }));
}

function trimmed(text, { start, end }) {
    const isLoose = (character) => /[\s.,;:!?'"()“”]/.test(character);
    while (start < end && isLoose(text[end - 1]))
        --end;
    while (start < end && isLoose(text[start]))
        ++start;
    return { start, end };
}

function wordCount(text, start, end) {
    return text.slice(Math.max(0, start), end).join('').split(/\s+/).filter(Boolean).length;
}

// Whether a span that was found is the one that is marked.
function isSame(text, found, gold) {
    if (kind === 'quantities')
        return found.start === gold.start && found.end === gold.end;
    const both = wordCount(text, Math.max(found.start, gold.start), Math.min(found.end, gold.end));
    const either = wordCount(text, found.start, found.end) + wordCount(text, gold.start, gold.end) - both;
    return both > 0 && both >= either / 2;
}

const touches = (a, b) => a.start < b.end && b.start < a.end;
let hits = 0;
let foundCount = 0;
let goldCount = 0;
let hasGold = false;
for (const goldFile of goldFiles) {
    const gold = JSON.parse(readFileSync(goldFile, 'utf8'));
    const marks = gold[kind];
    if (!Array.isArray(marks))
        continue;
    hasGold = true;
    const text = [...readFileSync(goldFile.replace(/\.gold\.json$/, '.txt'), 'utf8')];
    const found = foundIn(basename(goldFile, '.gold.json')).map((span) => ({ type: span.type, ...trimmed(text, span) }));
    for (const type of types) {
        const ofType = marks.filter((mark) => (mark.type ?? type) === type || kind === 'repeats');
        const wanted = ofType.filter((mark) => !mark.optional);
        const free = [...ofType.filter((mark) => mark.optional), ...(gold.natural_repeats ?? [])];
        const used = new Set();
        for (const span of found.filter((one) => one.type === type)) {
            const hit = wanted.findIndex((mark, index) => !used.has(index)
                && [mark, ...(mark.alt_spans ?? [])].some((one) =>
                    isSame(text, span, trimmed(text, Array.isArray(one) ? { start: one[0], end: one[1] } : one))));
            if (hit >= 0)
                used.add(hit);
            if (hit >= 0 || !free.some((mark) => touches(mark, span)))
                ++foundCount;
        }
        hits += used.size;
        goldCount += wanted.length;
    }
}
if (hasGold)
    console.log((foundCount + goldCount > 0 ? (2 * hits) / (foundCount + goldCount) : 1).toFixed(3));
