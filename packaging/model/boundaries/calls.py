# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls as the model sees them, and variants that imitate what speech recognisers do to them."""
import re

import numpy as np

FILLERS = {'uh', 'um', 'er', 'hmm', 'mm', 'inaudible', 'crosstalk', 'silence'}
YOU = {'you', 'your', "you're", "you've", 'yours'}
WE = {'we', 'our', "we're", "we've", "we'll", 'us'}
MARKS = {'0': 0, ',': 1, '-': 2, '.': 3, '?': 4}
COMMA, STOP, QUESTION = 1, 3, 4
EDGE, RARE, NUMBER, FIRST_CODE = 0, 1, 2, 8
UNHEARD = '<lost>'  # Stands for a word that a recogniser has made something strange of.

# Chances of what a recogniser does. change: a stop at a change of speaker survives; stop: one elsewhere does;
# false_stop, false_upper: per word; question: a question mark is not written as a stop; comma: survives; swap, lose: per
# word; short: a turn of up to three words is lost; upper: the first word after a lost stop at a change is upper case.
RECOGNISERS = {
    'capitals': dict(change=.82, stop=.70, false_stop=.012, false_upper=.006, question=.5, comma=.15, swap=.06, lose=.05,
                     short=.25, upper=.25),
    'stops': dict(change=.82, stop=.80, false_stop=.020, false_upper=.004, question=.5, comma=.5, swap=.08, lose=.05,
                  short=.3, upper=.25),
    'careful': dict(change=.90, stop=.75, false_stop=.010, false_upper=.002, question=.7, comma=.45, swap=.07, lose=.06,
                    short=.35, upper=.15),
    'sparse': dict(swap=.06, lose=.05, short=.25),
    'bare': dict(swap=.06, lose=.05, short=.25),
}
VARIANTS = ['written'] + list(RECOGNISERS)


def fold(token):
    return re.sub(r'^[^\w%$]+|[^\w%$]+$', '', token.lower().replace('\u2019', "'"))


def mark(token):
    tail = re.search(r'[^\w%$]*$', token).group()
    for sign in '?!.,':
        if sign in tail:
            return MARKS['.' if sign == '!' else sign]
    return MARKS['-' if tail.endswith(('-', '\u2026')) else '0']


class Call:
    """Words without fillers, the mark behind each, whether it is in upper case, whether it begins a turn, and the type
    of its turn (see types.py)."""

    def __init__(self, words, marks, upper, begins, types=None):
        self.words, self.marks, self.upper, self.begins = words, marks, upper, begins
        self.types = types

    def turns(self):
        edges = [0] + list(np.nonzero(self.begins)[0]) + [len(self.words)]
        return list(zip(edges, edges[1:]))


def read(path):
    """A call of a file with one turn a line."""
    words, marks, upper, begins = [], [], [], []
    with open(path, encoding='utf-8') as file:
        for line in file:
            is_first = True
            for token in line.split():
                word = fold(token)
                if not word or word in FILLERS:
                    if word and marks and not is_first and mark(token) >= STOP:
                        marks[-1] = max(marks[-1], mark(token))
                    continue
                words.append(word)
                marks.append(mark(token))
                upper.append(token.lstrip('([\u201c"\'')[:1].isupper())
                begins.append(is_first and len(words) > 1)
                is_first = False
    return Call(words, np.array(marks), np.array(upper, dtype=int), np.array(begins))


def vary(call, kind, chance, replacements):
    """The call as a recogniser of this kind might write it."""
    if kind == 'written':
        return call
    copy = Call(list(call.words), call.marks.copy(), call.upper.copy(), call.begins.copy(), call.types)
    if kind == 'bare':
        copy.marks[:] = 0
        copy.upper[:] = 0
    elif kind == 'sparse':
        punctuate_sparsely(copy, chance)
    else:
        punctuate_wrongly(copy, RECOGNISERS[kind], chance)
    return mishear(copy, RECOGNISERS[kind], chance, replacements)


def punctuate_wrongly(call, rates, chance):
    worse = chance.uniform(.6, 1.5)  # Some calls are harder to hear than others.
    count = len(call.words)
    first, second = chance.random(count), chance.random(count)
    ends = np.append(call.begins[1:], True)

    def make_upper(i, value):
        if i + 1 < count:
            call.upper[i + 1] = value

    for i in range(count):
        if call.marks[i] >= 2:
            survives = rates['change'] if ends[i] else rates['stop']
            if first[i] > 1 - (1 - survives) * worse:
                call.marks[i] = COMMA if second[i] < .12 else 0
                stays = second[i] > 1 - (rates['upper'] if ends[i] else .25)
                make_upper(i, int(stays and i + 1 < count and call.upper[i + 1] == 1))
                continue
            is_question = call.marks[i] == QUESTION and second[i] <= rates['question']
            call.marks[i] = QUESTION if is_question else STOP
            make_upper(i, 1)
        elif call.marks[i] == COMMA:
            if first[i] < .02 * worse:
                call.marks[i] = STOP
                make_upper(i, 1)
            elif second[i] > rates['comma']:
                call.marks[i] = 0
        elif first[i] < rates['false_stop'] * worse:
            call.marks[i] = STOP
            make_upper(i, 1)
        elif first[i] < (rates['false_stop'] + rates['false_upper']) * worse:
            make_upper(i, 1)


def punctuate_sparsely(call, chance):
    """Few stops, often in the wrong place, and long stretches in lower case."""
    count = len(call.words)
    ends = np.append(call.begins[1:], True)

    def make_upper(i, value):
        if i + 1 < count:
            call.upper[i + 1] = int(value)

    for i in range(count):
        luck = chance.random()
        if call.marks[i] >= 2:
            lost, bare_stop, upper = (.72, .87, .3) if ends[i] else (.78, .78, .12)
            if luck < lost:
                call.marks[i] = 0
                make_upper(i, chance.random() < upper)
            elif luck < bare_stop:
                call.marks[i] = STOP
                make_upper(i, False)
            elif call.marks[i] == 2:
                call.marks[i] = STOP
        elif call.marks[i] == COMMA:
            call.marks[i] = COMMA if luck < .08 else 0
        elif luck < .003:
            call.marks[i] = STOP
            make_upper(i, False)
    inside = np.append([0], call.marks[:-1]) < STOP
    call.upper[inside & (chance.random(count) < .5)] = 0


def mishear(call, rates, chance, replacements):
    """Words swapped and lost, and short turns lost altogether."""
    count = len(call.words)
    luck = chance.random(count)
    keep = ~((luck >= rates['swap']) & (luck < rates['swap'] + rates['lose']))
    for first, end in call.turns():
        if end - first <= 3 and chance.random() < rates['short']:
            keep[first:end] = False
    for i in np.nonzero(luck < rates['swap'])[0]:
        call.words[i] = replacements[chance.integers(len(replacements))] if chance.random() < .6 else UNHEARD
    return without(call, keep)


def without(call, keep):
    """The kept words; the stop of a lost word goes to the word before, the beginning of its turn to the word behind."""
    kept = np.nonzero(keep)[0]
    place = np.searchsorted(kept, np.arange(len(call.words)))
    begins = np.zeros(len(kept) + 1, dtype=bool)
    begins[place[np.nonzero(call.begins)[0]]] = True
    begins[0] = False
    marks = call.marks[kept].copy()
    for i in np.nonzero(~keep)[0]:
        if place[i] > 0:
            marks[place[i] - 1] = max(marks[place[i] - 1], call.marks[i])
    return Call([call.words[i] for i in kept], marks, call.upper[kept], begins[:-1], call.types[kept])
