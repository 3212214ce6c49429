# SPDX-License-Identifier: GPL-3.0-or-later
"""The types of turns, found in calls with one turn a line by the genre's formulas and hard expectation maximisation."""
import collections
import re

import numpy as np

OPERATOR, QUESTION, ANSWER, REMARKS, SHORT = range(5)
COUNT = 5
SHORTEST = 9  # Words of a turn that tells nothing of its speaker, at most.
LONGEST_OPERATOR = 160
ROUNDS = 5

FORMULA = re.compile(
    r'(next|first|last|final|another) (question|caller|questioner).{0,60}(from|line|is|with)'
    r'|questions? (will )?(comes?|coming|is) .{0,30}from|line of|press (the )?(star|\*|zero|1|one)|\* ?1|star (one|1)'
    r'|your (phone )?lines? (is|are)|listen.only|operator instructions'
    r'|(this|that) (now )?(does )?concludes?.{0,40}(call|conference|session|question|event)|may (now )?disconnect'
    r'|conference (call )?is being recorded|standing by|no (further|more|other) questions (at|in|on|from|regist)'
    r'|telephone keypad|touch.?tone|(please )?go ahead\W*$|please proceed|ask your question|remove yourself|queue')
ANNOUNCEMENT = re.compile(
    r'(next|first|another|last) (question|caller).{0,60}(from|line|with|is)|questions? (comes?|coming|is) .{0,30}from'
    r'|line of|go ahead|your question|proceed')


class Turn:
    """A turn with what the formulas say of it."""

    def __init__(self, call, first, end):
        self.length = end - first
        self.text = ' '.join(call.words[first:end])
        self.words = call.words[first:end]
        self.marks = call.marks[first:end]
        is_brief = self.length < LONGEST_OPERATOR
        self.has_formula = is_brief and bool(FORMULA.search(self.text))
        self.announces = is_brief and bool(ANNOUNCEMENT.search(self.text[-400:]))
        self.type = None  # What the formulas make certain.

    def features(self, known):
        words = [w if w in known else '<r>' for w in self.words]
        result = words[:400] + ['first ' + w for w in words[:4]] + ['last ' + w for w in words[-4:]]
        result += ['begin ' + ' '.join(words[:2]), 'end ' + ' '.join(words[-2:])]
        result += ['mark %d' % self.marks[-1]] * 2
        result += ['length %d' % min(9, int(np.log2(self.length + 1)))] * 4
        return result + ['asks %d' % min(2, (self.marks == 4).sum())] * 2


class Words:
    """A naive Bayes model of the types."""

    def __init__(self):
        self.counts = [collections.Counter() for _ in range(COUNT)]

    def learn(self):
        distinct = len(set().union(*self.counts))
        self.logs = []
        for counts in self.counts:
            total = sum(counts.values()) + .5 * distinct
            self.logs.append(({w: np.log((n + .5) / total) for w, n in counts.items()}, np.log(.5 / total)))

    def scores(self, features):
        # Long turns would be too sure of themselves: their words are not independent.
        raw = np.array([sum(known.get(f, other) for f in features) for known, other in self.logs])
        return raw * min(1, 30 / len(features)) * .5


def label_by_formulas(turns):
    """Sets the types that are certain; returns the index of the turn that announces the first question."""
    opening = len(turns)
    for k, turn in enumerate(turns):
        if k >= 2 and turn.has_formula and turn.announces and 'question' in turn.text[-400:]:
            opening = k
            break
    for k, turn in enumerate(turns):
        before = turns[k - 1] if k else None
        if turn.has_formula and (k >= opening or turn.length < 120):
            turn.type = OPERATOR
        elif turn.length <= SHORTEST:
            turn.type = SHORT
        elif k < opening:
            turn.type = REMARKS if turn.length > 25 else None
        elif before and before.type == OPERATOR and before.announces:
            turn.type = QUESTION
        elif k > 1 and before.type == QUESTION and turns[k - 2].type == OPERATOR and turn.length > 15 < before.length - 10:
            turn.type = ANSWER
    return opening


def initial_steps():
    steps = np.full((COUNT, COUNT), .02)
    steps[QUESTION, [ANSWER, OPERATOR]] = .8, .15
    steps[ANSWER, [QUESTION, OPERATOR, ANSWER]] = .55, .2, .2
    steps[OPERATOR, [QUESTION, ANSWER, REMARKS]] = .6, .2, .2
    steps[REMARKS, [REMARKS, OPERATOR]] = .7, .3
    steps[SHORT] = .2
    steps[:, SHORT] = .2
    return steps


def best_path(turns, opening, features, model, steps):
    scores = np.array([model.scores(f) for f in features])
    for k, turn in enumerate(turns):
        if not turn.has_formula:
            scores[k, OPERATOR] -= 6
        if turn.length > SHORTEST:
            scores[k, SHORT] -= 30
        if turn.type is not None:
            scores[k] -= 6
            scores[k, turn.type] += 6
        if k < opening:
            scores[k, [QUESTION, ANSWER]] -= 8, 4
        else:
            scores[k, REMARKS] -= 8
    logs = np.log(steps / steps.sum(1, keepdims=True))
    best, back = scores[0] + np.log([.6, .01, .01, .37, .01]), []
    for score in scores[1:]:
        moves = best[:, None] + logs
        back.append(moves.argmax(0))
        best = moves.max(0) + score
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def label(calls, known):
    """Sets types of every call: the type of the turn of each word."""
    turns = [[Turn(call, first, end) for first, end in call.turns()] for call in calls]
    openings = [label_by_formulas(t) for t in turns]
    features = [[turn.features(known) for turn in t] for t in turns]
    current = [[turn.type for turn in t] for t in turns]
    steps = initial_steps()
    for _ in range(ROUNDS):
        model = Words()
        for path, fs in zip(current, features):
            for kind, f in zip(path, fs):
                if kind is not None:
                    model.counts[kind].update(f)
        model.learn()
        current = [best_path(t, o, f, model, steps) for t, o, f in zip(turns, openings, features)]
        steps = np.ones((COUNT, COUNT))
        for path in current:
            for kind, following in zip(path, path[1:]):
                steps[kind, following] += 1
    for call, path in zip(calls, current):
        call.types = np.concatenate([np.full(e - f, kind) for (f, e), kind in zip(call.turns(), path)])
