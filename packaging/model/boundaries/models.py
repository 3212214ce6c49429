# SPDX-License-Identifier: GPL-3.0-or-later
"""The models and their estimation: gap, side and word classifiers, the chain, and the net on top."""
import warnings

import numpy as np
from scipy import sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

from . import features
from .calls import STOP
from .types import COUNT, OPERATOR, QUESTION, ANSWER, REMARKS, SHORT

warnings.simplefilter('ignore', ConvergenceWarning)  # The last digits of a weight do not matter.

SCALE = 1000  # Weights are kept in thousandths.
HOPELESS = -5.5   # A gap whose score is less is no candidate.
UNLIKELY = 0.004  # The net does not see a candidate that the chain gives less.
SAMPLE = 0.12     # The share of the gaps without a stop that is learned from.


class Linear:
    """Weights by key, one column a class; those that matter little are left out."""

    def __init__(self, keys, weights, bias, least):
        weights = np.round(weights * SCALE) / SCALE
        keep = np.abs(weights).max(1) >= least_of(keys, least)
        self.keys, self.weights = keys[keep], weights[keep]
        self.bias = np.round(bias * SCALE) / SCALE

    def scores(self, keys):
        place = np.minimum(np.searchsorted(self.keys, keys.reshape(-1)), len(self.keys) - 1)
        found = self.keys[place] == keys.reshape(-1)
        values = np.where(found[:, None], self.weights[place], 0)
        return values.reshape(keys.shape + (self.weights.shape[1],)).sum(1) + self.bias


def least_of(keys, least):
    """Phrases are many, so they must weigh more to be kept."""
    return np.where((keys & 0xffff0000) != 0, least, min(least, .05))


def kept_keys(keys, calls, spread):
    """The keys that occur in at least so many calls."""
    distinct, inverse = np.unique(keys, return_inverse=True)
    pairs = np.unique(inverse.reshape(-1).astype(np.int64) * 1024 + np.repeat(calls, keys.shape[1]))
    return distinct[np.bincount(pairs // 1024, minlength=len(distinct)) >= spread]


def matrix(known, keys, rows=None):
    flat = keys.reshape(-1)
    place = np.minimum(np.searchsorted(known, flat), len(known) - 1)
    found = known[place] == flat
    if rows is None:
        rows = np.repeat(np.arange(len(keys)), keys.shape[1])
    return sparse.csr_matrix((np.ones(found.sum(), np.float32), (rows[found], place[found])),
                             shape=(rows[-1] + 1, len(known)))


def fit_gaps(texts, chance):
    keys, truths, weights, calls = [], [], [], []
    for number, versions in enumerate(texts):
        for text in versions:
            begins = text.call.begins[1:]
            likely = begins | (text.marks[:-1] >= STOP)
            chosen = likely | (chance.random(text.count - 1) < SAMPLE)
            at = np.arange(1, text.count)[chosen]
            keys.append(features.gap_keys(text, at))
            truths.append(begins[chosen])
            weights.append(np.where(likely[chosen], 1.0, 1 / SAMPLE))
            calls.append(np.full(len(at), number))
    keys = np.concatenate(keys)
    known = kept_keys(keys, np.concatenate(calls), 5)
    model = LogisticRegression(C=.3, max_iter=60)
    model.fit(matrix(known, keys), np.concatenate(truths), np.concatenate(weights))
    return Linear(known, model.coef_.T, model.intercept_, .2)


def fit_side(texts, is_right):
    keys, truths, calls = [], [], []
    for number, versions in enumerate(texts):
        for text in versions:
            at = np.nonzero(text.call.begins)[0]
            keys.append(features.side_keys(text, at, is_right))
            truths.append(text.call.types[at if is_right else at - 1])
            calls.append(np.full(len(at), number))
    keys = np.concatenate(keys)
    known = kept_keys(keys, np.concatenate(calls), 3)
    model = LogisticRegression(C=.05, max_iter=40).fit(matrix(known, keys), np.concatenate(truths))
    return Linear(known, model.coef_.T, model.intercept_, .25)


def fit_words(texts, width=20):
    """How much each word tells of the type of a turn, from stretches of turns."""
    keys, truths, calls, rows = [], [], [], []
    for number, versions in enumerate(texts):
        for text in versions:
            words = features.word_keys(text)
            for first, end in text.call.turns():
                kind = text.call.types[first]
                step = width * 3 if kind == REMARKS else width  # There are more remarks than anything else.
                for low in range(first, end, step):
                    high = min(end, low + width)
                    if kind == SHORT or high - low < 5:
                        continue
                    keys.append(words[low:high].reshape(-1, 1))
                    rows.append(np.full(len(keys[-1]), len(truths)))
                    calls.append(np.full(len(keys[-1]), number))
                    truths.append(kind)
    keys = np.concatenate(keys)
    known = kept_keys(keys, np.concatenate(calls), 4)
    model = LogisticRegression(C=.02, max_iter=40, class_weight='balanced')
    model.fit(matrix(known, keys, np.concatenate(rows)), truths)
    weights = model.coef_.T - model.coef_.T.mean(1, keepdims=True)
    return Linear(known, weights, np.zeros(features.TYPES_OF_WORDS), .002)


def log_softmax(scores):
    scores = scores - scores.max(1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(1, keepdims=True))


class Chain:
    """A semi-Markov chain over the types of turns, read with the forward and backward sums.

    Between two candidate gaps the words speak for a type; at a candidate the turn goes on, or another begins.
    """
    WORDS, SIDES, SHORT_WORD = .8, .5, -.2  # How far the word and the side scores count; a word of a short turn.

    def __init__(self, texts):
        steps = np.full((COUNT, COUNT), 2.)
        for versions in texts:
            types = [versions[0].call.types[first] for first, _ in versions[0].call.turns()]
            for kind, following in zip(types, types[1:]):
                steps[kind, following] += 1
        before, behind = np.log(steps.sum(1) / steps.sum()), np.log(steps.sum(0) / steps.sum())
        logs = np.log(steps / steps.sum(1, keepdims=True))
        self.steps = logs - self.SIDES * (before[:, None] + behind[None, :])
        self.start = np.zeros(COUNT)
        self.start[[OPERATOR, QUESTION, ANSWER, REMARKS, SHORT]] = 0, -5, -5, -1, -3

    def read(self, text, at, gap, left, right, words):
        """The chance of a change at each candidate, and of the types of the stretches between them."""
        edges = np.concatenate([[0], at, [text.count]])
        spoken = np.full((len(edges) - 1, COUNT), 0.)
        spoken[:, :features.TYPES_OF_WORDS] = self.WORDS * (words[edges[1:]] - words[edges[:-1]])
        spoken[:, SHORT] = self.SHORT_WORD * np.diff(edges)
        spoken = np.exp(spoken - spoken.max(1, keepdims=True))
        moves = np.exp(np.clip(gap[:, None, None] + self.SIDES * (left[:, :, None] + right[:, None, :]) + self.steps,
                               -60, 40))
        forward, backward = np.zeros((len(at) + 1, COUNT)), np.ones((len(at) + 1, COUNT))
        state = np.exp(self.start) * spoken[0]
        forward[0] = state / state.sum()
        for k in range(len(at)):
            state = (forward[k] + forward[k] @ moves[k]) * spoken[k + 1]
            forward[k + 1] = state / state.sum()
        for k in range(len(at) - 1, -1, -1):
            state = backward[k + 1] * spoken[k + 1]
            state = state + moves[k] @ state
            backward[k] = state / state.sum()
        behind = backward[1:] * spoken[1:]
        stays = (forward[:-1] * behind).sum(1)
        changes = np.einsum('ki,kij,kj->k', forward[:-1], moves, behind)
        states = forward * backward
        return changes / (stays + changes), states / states.sum(1, keepdims=True)


class Models:
    """Everything below the net."""

    def __init__(self, texts, chance):
        self.gaps = fit_gaps(texts, chance)
        self.left, self.right = fit_side(texts, False), fit_side(texts, True)
        self.content = fit_words([versions[::2] for versions in texts])
        self.chain = Chain(texts)

    def read(self, text):
        """The candidates that the net is to see, and what it sees of them."""
        gap = self.gaps.scores(features.gap_keys(text, np.arange(1, text.count)))[:, 0]
        at = np.nonzero(gap > HOPELESS)[0] + 1
        gap = gap[at - 1]
        left = log_softmax(self.left.scores(features.side_keys(text, at, False)))
        right = log_softmax(self.right.scores(features.side_keys(text, at, True)))
        words = np.zeros((text.count + 1, features.TYPES_OF_WORDS))
        words[1:] = np.cumsum(self.content.scores(features.word_keys(text)), 0)
        chance, states = self.chain.read(text, at, gap, left, right, words)
        inputs = features.net_inputs(text, at, gap, left, right, words, chance, states)
        seen = chance > UNLIKELY
        return at[seen], inputs[seen]


class Net:
    """One hidden layer over standardised inputs; several of them are averaged."""

    def __init__(self, inputs, truths, seeds=(1, 2), hidden=24, epochs=14):
        self.mean, self.spread = inputs.mean(0), inputs.std(0) + 1e-6
        scaled = np.clip((inputs - self.mean) / self.spread, -5, 5)
        self.parts = []
        for seed in seeds:
            part = MLPClassifier((hidden,), alpha=3e-3, batch_size=512, max_iter=epochs, random_state=seed,
                                 learning_rate_init=2e-3)
            self.parts.append(part.fit(scaled, truths))

    def scores(self, inputs):
        scaled = np.clip((inputs - self.mean) / self.spread, -5, 5)
        total = np.zeros(len(inputs))
        for part in self.parts:
            hidden = np.maximum(0, scaled @ part.coefs_[0] + part.intercepts_[0])
            total += (hidden @ part.coefs_[1] + part.intercepts_[1])[:, 0]
        return total / len(self.parts)
