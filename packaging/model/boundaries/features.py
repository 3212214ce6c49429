# SPDX-License-Identifier: GPL-3.0-or-later
"""What the models look at. core/analysis/turns computes the same; a change here is a change there."""
import numpy as np

from .calls import EDGE, FIRST_CODE, NUMBER, QUESTION, RARE, STOP, UNHEARD, WE, YOU
from .types import COUNT, SHORT

PAD = 24
NEAR = 12        # Words on each side in which "you" and "we" are counted for a gap.
GAP_BAG = 8      # Words on each side whose order does not count for a gap.
SIDE_BAG = 20    # The same for the type of a turn.
TYPES_OF_WORDS = SHORT  # Short turns have no words of their own.


class Text:
    """A call in the codes of a vocabulary, with running sums."""

    def __init__(self, call, codes):
        self.call, self.count = call, len(call.words)
        self.codes = np.array([codes.get(w) or (NUMBER if any(c.isdigit() for c in w) else RARE) for w in call.words])
        self.padded = np.concatenate([np.full(PAD, EDGE), self.codes, np.full(PAD, EDGE)])
        self.marks, self.upper = call.marks, call.upper
        stops = call.marks >= STOP
        self.ended, self.begun = run_lengths(stops)
        self.you, self.we = (running([w in group for w in call.words]) for group in (YOU, WE))
        self.stops, self.uppers = running(stops), running(call.upper)
        self.questions, self.numbers = running(call.marks == QUESTION), running(self.codes == NUMBER)

    def code(self, at):
        return self.padded[at + PAD]

    def between(self, sums, low, high):
        return sums[np.clip(high, 0, self.count)] - sums[np.clip(low, 0, self.count)]


def running(values):
    values = np.asarray(values)
    return np.concatenate([[0], np.cumsum(values)])


def run_lengths(stops):
    """Words of the sentence up to each word, and from each word on."""
    ended, begun, length = np.zeros(len(stops), int), np.zeros(len(stops), int), 0
    for i, stop in enumerate(stops):
        length += 1
        ended[i] = length
        length = 0 if stop else length
    length = 0
    for i in range(len(stops) - 1, -1, -1):
        length = 1 if stops[i] else length + 1
        begun[i] = length
    return ended, begun


def key(kind, a, b=0, c=0):
    return ((np.int64(ord(kind)) << 48) | (np.asarray(a).astype(np.int64) << 32)
            | (np.asarray(b).astype(np.int64) << 16) | np.asarray(c).astype(np.int64))


def grade(length):
    return np.where(length < 5, length, np.where(length < 8, 5, np.where(length < 16, 6, 7)))


def gap_keys(text, at):
    """One row for the gap before each word in at."""
    code = text.code
    b1, b2, b3, a1, a2, a3 = code(at - 1), code(at - 2), code(at - 3), code(at), code(at + 1), code(at + 2)
    sign = text.marks[at - 1] * 2 + text.upper[at]

    def few(sums):
        counts = [text.between(sums, at - NEAR, at), text.between(sums, at, at + NEAR)]
        return np.minimum(3, counts)

    columns = [key('P', sign), key('b', b1), key('a', a1), key('c', b2, b1), key('d', b3, b2, b1), key('e', a1, a2),
               key('f', a1, a2, a3), key('x', b1, a1), key('k', b1, a1, a2), key('l', b2, b1, a1), key('q', sign, a1),
               key('r', sign, b1), key('g', b2), key('h', a2), key('i', b3), key('j', a3),
               key('s', sign, grade(text.ended[at - 1]), grade(text.begun[at])), key('y', *few(text.you)),
               key('w', *few(text.we))]
    columns += [key('B', code(at - 1 - k)) for k in range(GAP_BAG)] + [key('R', code(at + k)) for k in range(GAP_BAG)]
    return np.stack(columns, 1)


def side_keys(text, at, is_right):
    """The words on one side of the gap before each word in at, the nearest first."""
    def near(k):
        return text.code(at + k if is_right else at - 1 - k)

    asked = text.between(text.questions, at, at + SIDE_BAG) if is_right else text.between(text.questions, at - SIDE_BAG, at)
    columns = [key('a', near(0)), key('b', near(0), near(1)), key('c', near(0), near(1), near(2)), key('d', near(1)),
               key('f', near(2)), key('q', np.minimum(asked, 2))]
    return np.stack(columns + [key('B', near(k)) for k in range(SIDE_BAG)], 1)


def word_keys(text):
    return np.stack([key('u', text.codes), key('m', text.marks == QUESTION)], 1)


def familiarity(text):
    """Of each name-like word the logarithm of the words since it was last said; large for new and for other words."""
    never = np.log(1e9)
    result, last = np.full(text.count + PAD, never), {}
    for i in np.nonzero(text.codes == RARE)[0]:
        word = text.call.words[i]
        if word == UNHEARD:
            continue
        if word in last:
            result[i] = np.log(i - last[word])
        last[word] = i
    return result


def net_inputs(text, at, gap, left, right, words, chance, states):
    """What the net sees of each candidate gap.

    gap: scores of the gap model; left, right: logarithms of the type on both sides; words: running sums of the word
    scores; chance, states: what the chain makes of it all.
    """
    count = text.count
    near = np.zeros(count + 2 * PAD)
    near[PAD + at] = chance
    columns = [np.log((chance + 1e-6) / (1 - chance + 1e-6)), gap]
    columns += [near[PAD + at + k] for k in (-3, -2, -1, 1, 2, 3)]
    for low, high in ((4, 8), (9, 19)):
        columns += [np.max([near[PAD + at + sign * k] for k in range(low, high + 1)], 0) for sign in (1, -1)]
    sums = running(chance)

    def mass(low, high):
        return sums[np.searchsorted(at, high)] - sums[np.searchsorted(at, low)]

    columns += [mass(at + 1, at + 60), mass(at - 60, at), mass(at + 1, at + 300), mass(at - 300, at)]
    likely = np.concatenate([[0], at[chance > .5], [count]])
    place = np.searchsorted(likely[1:-1], at)
    after = np.searchsorted(likely[1:-1], at, side='right')
    columns += [np.log(at - likely[place] + 1), np.log(likely[after + 1] - at + 1)]
    columns += [states[side:side + len(at), k] for k in range(COUNT) for side in (0, 1)]
    columns += [side[:, k] for k in range(COUNT) for side in (left, right)]
    for width in (15, 50):
        low, high = np.maximum(0, at - width), np.minimum(count, at + width)
        before = (words[at] - words[low]) / (at - low)[:, None]
        behind = (words[high] - words[at]) / (high - at)[:, None]
        columns += [side[:, k] for k in range(TYPES_OF_WORDS) for side in (before, behind)]
        columns.append(((before - behind) ** 2).sum(1))
    low, high = np.maximum(0, at - 60), np.minimum(count, at + 60)
    columns += [text.between(sums, low, high) / (high - low) for sums in (text.stops, text.uppers)]
    columns += [np.full(len(at), sums[-1] / count) for sums in (text.stops, text.uppers)]
    columns += [text.marks[at - 1], text.upper[at]]
    columns += [np.minimum(40, text.ended[at - 1]), np.minimum(40, text.begun[at])]
    known = familiarity(text)
    columns.append(np.min([known[at + k] for k in range(5)], 0))
    columns.append(np.min([known[np.maximum(0, at - 1 - k)] for k in range(5)], 0))
    columns.append(sum(text.code(at + k) == RARE for k in range(5)))
    columns.append(sum(text.code(at - 1 - k) == RARE for k in range(5)))
    for sums, width in ((text.questions, 40), (text.numbers, 40), (text.you, 40), (text.we, 40)):
        columns += [text.between(sums, at - width, at), text.between(sums, at, at + width)]
    columns += [at / count, np.log(count - at)]
    return np.stack(columns, 1)
