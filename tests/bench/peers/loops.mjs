// SPDX-License-Identifier: GPL-3.0-or-later
//
// node loops.mjs OUT FILE...: marks looped text as Whisper does it, by a zlib compression ratio of more than 2.4
// (https://github.com/openai/whisper, compression_ratio_threshold), in windows of 40 words that move by ten; as
// measure.mjs tells.
import { deflateSync } from 'node:zlib';
import { measure } from './measure.mjs';

const threshold = 2.4;
const windowWords = 40;
const step = 10;

function loopsOf(text) {
    const words = [...text.matchAll(/\S+/g)].map((match) => [match.index, match.index + match[0].length]);
    const spans = [];
    for (let first = 0; first < words.length; first += step) {
        const begin = words[first][0];
        const end = words[Math.min(first + windowWords, words.length) - 1][1];
        const bytes = Buffer.from(text.slice(begin, end));
        if (bytes.length / deflateSync(bytes).length <= threshold)
            continue;
        const previous = spans.at(-1);
        if (previous && begin <= previous[2])
            previous[2] = end;
        else
            spans.push(['repeat', begin, end]);
    }
    return spans;
}

const [out, ...files] = process.argv.slice(2);
measure(out, files, loopsOf);
