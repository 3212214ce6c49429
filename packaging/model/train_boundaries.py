#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Estimates the weights with which core/analysis/turns finds changes of speaker in unbroken text.

  train_boundaries.py OUTPUT.tsv CALL.txt...

Each CALL holds one turn a line. Every call is learned as written and as five kinds of recognisers might write it
(boundaries/calls.py). The types of the turns are found first (boundaries/types.py); then classifiers of gaps, sides and
words, a chain over types, and a small net over all of them are estimated (boundaries/models.py). The net learns from
scores of classifiers that have not seen the call. Needs Python with numpy, scipy and scikit-learn, and some minutes;
equal input gives equal output.
"""
import collections
import sys

import numpy as np

from boundaries import calls, features, models, types

FOLDS = 4
ALWAYS = {'i', "i'm", "i'll", "i've", "i'd", 'hello', 'hi', 'hey', 'thanks', 'okay', 'yeah', 'yes'}
LEAST_CALLS = 6


def vocabulary(read):
    """Codes of the words that enough calls use in lower case; the rest are names and the like and count as rare."""
    spread, written, lower = collections.Counter(), collections.Counter(), collections.Counter()
    for call in read:
        spread.update(set(call.words))
        written.update(call.words)
        lower.update(w for w, u in zip(call.words, call.upper) if not u)
    keep = {w for w, n in spread.items() if n >= LEAST_CALLS and not any(c.isdigit() for c in w)}
    kept = sorted(w for w in keep if w in ALWAYS or lower[w] * 3 >= written[w])
    return {w: n + calls.FIRST_CODE for n, w in enumerate(kept)}


def variants(read, codes, chance):
    words = [w for call in read for w in call.words]
    replacements = [words[i] for i in chance.integers(0, len(words), 100000)]
    return [[features.Text(calls.vary(call, kind, chance, replacements), codes) for kind in calls.VARIANTS]
            for call in read]


def estimate(texts, chance):
    """The models of all calls, and the net on what models of other calls say of each call."""
    inputs, truths = [], []
    for fold in range(FOLDS):
        below = models.Models([t for n, t in enumerate(texts) if n % FOLDS != fold], chance)
        for versions in texts[fold::FOLDS]:
            for text in versions:
                at, seen = below.read(text)
                inputs.append(seen)
                truths.append(text.call.begins[at])
        print('fold', fold + 1, file=sys.stderr, flush=True)
    net = models.Net(np.concatenate(inputs), np.concatenate(truths))
    return models.Models(texts, chance), net


def rows_of(name, model):
    yield '[%s]' % name
    yield 'bias\t' + ' '.join('%d' % round(v * models.SCALE) for v in np.atleast_1d(model.bias))
    for key, weights in zip(model.keys, model.weights):
        yield '%x\t%s' % (key, ' '.join('%d' % round(v * models.SCALE) for v in weights))


def numbers(values):
    return ' '.join('%.4g' % v for v in np.asarray(values).reshape(-1))


def rows_of_net(net):
    yield '[net]'
    yield numbers(net.mean)
    yield numbers(net.spread)
    for part in net.parts:
        yield numbers(part.coefs_[0])
        yield numbers(part.intercepts_[0])
        yield numbers(part.coefs_[1])
        yield numbers(part.intercepts_[1])


def write(out, codes, below, net):
    out.write('# SPDX-License-Identifier: GPL-3.0-or-later\n')
    out.write('# Weights for changes of speaker, made by train_boundaries.py; see BoundaryWeights.\n[words]\n')
    for word in codes:
        out.write(word + '\n')
    for name in ('gaps', 'left', 'right', 'content'):
        out.writelines(row + '\n' for row in rows_of(name, getattr(below, name)))
    out.write('[chain]\n')
    out.writelines(numbers(row) + '\n' for row in below.chain.steps)
    out.writelines(row + '\n' for row in rows_of_net(net))


def main():
    output, paths = sys.argv[1], sys.argv[2:]
    chance = np.random.default_rng(1)
    read = [calls.read(p) for p in sorted(paths)]
    codes = vocabulary(read)
    types.label(read, codes)
    below, net = estimate(variants(read, codes, chance), chance)
    with open(output, 'w', encoding='utf-8') as out:
        write(out, codes, below, net)


if __name__ == '__main__':
    main()
