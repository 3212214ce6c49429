// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

// Where each UTF-16 unit of a text lies in code points.
function codePoints(text) {
    const places = new Int32Array(text.length + 1);
    let count = 0;
    for (let i = 0; i < text.length; ++i) {
        places[i] = count;
        const isFirstOfTwo = (text.charCodeAt(i) & 0xfc00) === 0xd800 && i + 1 < text.length;
        count += isFirstOfTwo ? 0 : 1;
    }
    places[text.length] = count;
    return places;
}

// Runs find(text), which gives spans as [type, begin, end) in UTF-16 units, three times over all files. Writes what was
// found to `out` as one JSON object (file name -> spans in code points) and prints the milliseconds of the fastest pass
// and the largest resident memory in kilobytes.
export function measure(out, files, find) {
    const texts = files.map((file) => [basename(file), readFileSync(file, 'utf8')]);
    const found = {};
    let fastest = Infinity;
    for (let pass = 0; pass < 3; ++pass) {
        let elapsed = 0;
        for (const [name, text] of texts) {
            const start = process.hrtime.bigint();
            const spans = find(text);
            elapsed += Number(process.hrtime.bigint() - start) / 1e6;
            const places = codePoints(text);
            found[name] = spans.map(([type, begin, end]) => ({ type, start: places[begin], end: places[end] }));
        }
        fastest = Math.min(fastest, elapsed);
    }
    writeFileSync(out, JSON.stringify(found));
    console.log(fastest.toFixed(3), process.resourceUsage().maxRSS);
}
