#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Estimates the weights with which BoundaryModel finds changes of speaker in unbroken text.

  train_boundaries.py OUTPUT.tsv CALL.txt...

Each CALL holds one turn a line. The model is a logistic regression over the words and the punctuation on both sides of
a gap between two words. Every call is learned three times: as written, with the punctuation at half of the changes lost
(as some recognisers do), and in lower case without any. Needs nothing but Python; equal input gives equal output.
"""
import collections
import math
import random
import re
import sys

FILLERS = {'uh', 'um', 'er', 'hmm', 'mm', 'inaudible', 'crosstalk', 'silence'}
YOU, WE = {'you', 'your', "you're", "you've", 'yours'}, {'we', 'our', "we're", "we've", "we'll", 'us'}
WINDOW = 12  # words on each side in which YOU and WE are counted
RARE, NUMBER, EDGE = '<r>', '<n>', '<e>'
SCALE = 100
LEAST_CALLS = 5  # A feature of fewer calls is left out.
EPOCHS = 3
RATE = 0.15
DECAY = 1e-2


def fold(token):
    return re.sub(r'^[^\w%$]+|[^\w%$]+$', '', token.lower().replace('\u2019', "'"))


def mark(token):
    tail = re.search(r'[^\w%$]*$', token).group()
    for sign in '?!.,':
        if sign in tail:
            return '.' if sign == '!' else sign
    return '-' if tail.endswith(('-', '\u2026')) else '0'


class Call:
    """The words of a call with what stands behind each, and where turns begin."""

    def __init__(self, lines):
        self.words, self.marks, self.upper, self.begins = [], [], [], set()
        for line in lines:
            tokens = [(fold(t), t) for t in line.split()]
            tokens = [(w, t) for w, t in tokens if w and w not in FILLERS]
            if not tokens:
                continue
            self.begins.add(len(self.words))
            for word, token in tokens:
                self.words.append(word)
                self.marks.append(mark(token))
                self.upper.append(token.lstrip('([“"')[:1].isupper())
        self.begins.discard(0)

    def measure(self):
        """Counts of YOU and WE before each word, and the lengths of the sentences that end and begin there."""
        self.you, self.we, self.ended, self.begun = [0], [0], [], []
        for word in self.words:
            self.you.append(self.you[-1] + (word in YOU))
            self.we.append(self.we[-1] + (word in WE))
        length = 0
        for sign in self.marks:
            length += 1
            self.ended.append(length)
            length = 0 if sign in '.?' else length
        length = 0
        for sign in reversed(self.marks):
            length = 1 if sign in '.?' else length + 1
            self.begun.append(length)
        self.begun.reverse()

    def varied(self, kind, chance):
        other = Call([])
        other.words, other.begins = self.words, self.begins
        other.marks, other.upper = list(self.marks), list(self.upper)
        for i in range(len(self.words)):
            if kind == 'bare' or (kind == 'lost' and i + 1 in self.begins and chance.random() < 0.5):
                other.marks[i] = '0'
                if i + 1 < len(self.words):
                    other.upper[i + 1] = False
        if kind == 'bare':
            other.upper = [False] * len(self.words)
        return other


def vocabulary(calls):
    """Words that enough calls use in lower case; the rest are names and the like and count as rare."""
    spread, written, lower = collections.Counter(), collections.Counter(), collections.Counter()
    for call in calls:
        spread.update(set(call.words))
        written.update(call.words)
        lower.update(w for w, u in zip(call.words, call.upper) if not u)
    keep = {w for w, n in spread.items() if n >= 6 and not any(c.isdigit() for c in w)}
    always = {'i', "i'm", "i'll", "i've", "i'd", 'hello', 'hi', 'hey', 'thanks', 'okay', 'yeah', 'yes'}
    return {w for w in keep if w in always or lower[w] * 3 >= written[w]}


def coded(words, known):
    return [w if w in known else NUMBER if any(c.isdigit() for c in w) else RARE for w in words]


def grade(length):
    return min(length, 4) if length < 5 else 5 if length < 8 else 6 if length < 16 else 7


def features(words, call, i):
    b1 = words[i - 1]
    b2 = words[i - 2] if i > 1 else EDGE
    b3 = words[i - 3] if i > 2 else EDGE
    a1 = words[i]
    a2 = words[i + 1] if i + 1 < len(words) else EDGE
    a3 = words[i + 2] if i + 2 < len(words) else EDGE
    sign = call.marks[i - 1] + ('U' if call.upper[i] else 'l')
    low, high = max(0, i - WINDOW), min(len(words), i + WINDOW)
    you = 'y %d %d' % (min(3, call.you[i] - call.you[low]), min(3, call.you[high] - call.you[i]))
    we = 'w %d %d' % (min(3, call.we[i] - call.we[low]), min(3, call.we[high] - call.we[i]))
    lengths = 's %s %d %d' % (sign, grade(call.ended[i - 1]), grade(call.begun[i]))
    return (you, we, lengths, 'P ' + sign, 'b ' + b1, 'c %s %s' % (b2, b1), 'd %s %s %s' % (b3, b2, b1), 'a ' + a1,
            'e %s %s' % (a1, a2), 'f %s %s %s' % (a1, a2, a3), 'x %s %s' % (b1, a1),
            'q %s %s' % (sign, a1), 'r %s %s' % (sign, b1))


def samples(calls, known, chance):
    result = []
    for number, call in enumerate(calls):
        words = coded(call.words, known)
        for kind in ('full', 'lost', 'bare'):
            version = call.varied(kind, chance)
            version.measure()
            for i in range(1, len(words)):
                begins = i in call.begins
                likely = begins or version.marks[i - 1] in '.?'
                weight = 1.0
                if not likely:
                    if chance.random() > 0.12:
                        continue
                    weight = 1 / 0.12
                result.append((features(words, version, i), begins, weight, number))
    return result


def train(data, chance):
    spread = collections.defaultdict(set)  # The calls in which a feature occurs.
    for fs, _, _, number in data:
        for feature in fs:
            spread[feature].add(number)
    index = {f: n for n, f in enumerate(sorted(f for f, c in spread.items() if len(c) >= LEAST_CALLS))}
    rows = [([index[f] for f in fs if f in index], y, w) for fs, y, w, _ in data]
    weights, squares, bias = [0.0] * len(index), [1e-6] * len(index), -3.0
    for epoch in range(EPOCHS):
        chance.shuffle(rows)
        for fs, y, w in rows:
            z = bias + sum(weights[f] for f in fs)
            g = (1 / (1 + math.exp(-max(-30, min(30, z)))) - y) * min(w, 3.0)
            bias -= 0.002 * g
            if abs(g) < 1e-4:
                continue
            for f in fs:
                gf = g + DECAY * weights[f]
                squares[f] += gf * gf
                weights[f] -= RATE * gf / math.sqrt(squares[f])
        print('round', epoch + 1, file=sys.stderr)
    return bias, {f: weights[n] for f, n in index.items()}


def main():
    output, paths = sys.argv[1], sys.argv[2:]
    chance = random.Random(1)
    calls = [Call(open(p, encoding='utf-8').read().splitlines()) for p in sorted(paths)]
    known = vocabulary(calls)
    bias, weights = train(samples(calls, known, chance), chance)
    with open(output, 'w', encoding='utf-8') as out:
        out.write('# SPDX-License-Identifier: GPL-3.0-or-later\n')
        out.write('# Weights of BoundaryModel in hundredths, made by train_boundaries.py. Kind, what it looks at, weight.\n')
        out.write('bias\t%d\n' % round(bias * SCALE))
        for feature in sorted(weights):
            value = round(weights[feature] * SCALE)
            if abs(value) >= (10 if feature[0] in 'Pbasyw' else 55):
                out.write('%s\t%d\n' % (feature, value))


if __name__ == '__main__':
    main()
