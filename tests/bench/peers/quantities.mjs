// SPDX-License-Identifier: GPL-3.0-or-later
//
// node quantities.mjs PEER OUT FILE...: lets another program's library find money and percentages in texts, as
// measure.mjs tells. The libraries are looked for in the folder EMEND_PEERS.
import { createRequire } from 'node:module';
import { measure } from './measure.mjs';

const require = createRequire(`${process.env.EMEND_PEERS}/`);
const [peer, out, ...files] = process.argv.slice(2);

// Makes a finder: a function that takes a text and gives spans as [type, begin, end) in UTF-16 units.
const finders = {
    '@microsoft/recognizers-text-suite': () => {
        const suite = require('@microsoft/recognizers-text-suite');
        const english = suite.Culture.English;
        const spans = (type, found) => found.map((entity) => [type, entity.start, entity.end + 1]);
        return (text) => [
            ...spans('money', suite.recognizeCurrency(text, english)),
            ...spans('percent', suite.recognizePercentage(text, english)),
        ];
    },
    'wink-nlp': () => {
        const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
        const { its } = nlp;
        const types = { MONEY: 'money', PERCENT: 'percent' };
        return (text) => {
            const document = nlp.readDoc(text);
            const begins = [];
            const ends = [];
            let at = 0;
            // The tokens with the blanks before them are the text, so their places need not be searched for.
            document.tokens().each((token) => {
                at += token.out(its.precedingSpaces).length;
                begins.push(at);
                at += token.out().length;
                ends.push(at);
            });
            const found = [];
            document.entities().each((entity) => {
                const type = types[entity.out(its.type)];
                const [first, last] = entity.out(its.span);
                if (type)
                    found.push([type, begins[first], ends[last]]);
            });
            return found;
        };
    },
    compromise: () => {
        const nlp = require('compromise');
        const spans = (type, view) => view.json({ offset: true })
            .map(({ offset }) => [type, offset.start, offset.start + offset.length]);
        return (text) => {
            const document = nlp(text);
            return [...spans('money', document.money()), ...spans('percent', document.percentages())];
        };
    },
};

measure(out, files, finders[peer]());
