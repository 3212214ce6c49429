#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Estimates the trees of resources/model/garble.model: how likely a word of a recognised call is wrong.

  train_garble.py DUMP NGRAM CORPUS WORK OUT

NGRAM is resources/model/calls.ngram, whose words the habits are written for. DUMP is the program dump_word_features (CMake: -DEMEND_BENCHMARKS=ON), so that what is learned from is what the program
sees. CORPUS holds calls as CALL.SOURCE.lines.txt with CALL.SOURCE.lines.gold.json beside them; WORK is a folder for what
is between. Needs numpy and scikit-learn (Debian: python3-numpy, python3-sklearn).

The calls are parted in four folds. The figures that are printed come from trees that have not seen the call, in both
rounds; what is written was estimated on all calls. For each fold WORK/unseenN.model is what was estimated without it.
Numbers that are the same for a whole call or turn do harm: a dozen calls are too few to learn from them.

The file is little-endian: 8 bytes "EMGARBL2", then

  float32   how many notorious words a call usually has, those that recognisers get wrong more often than right:
            the mean of log(number in a thousand words + 1)
  float32   what is added to all log-odds for a call that has 1 more than that

then three sums of trees (first round, second round, proposals), each

  uint32    numbers that are looked at, trees, nodes, trees after which most cases are ruled out
  float32   log-odds below which they are then, log-odds to begin with
  uint32    [trees] the root of each tree among the nodes
  nodes     uint16 which number (65535: a leaf), uint16 the node within the tree that follows above the value (below it
            is the next), float32 the value, or what a leaf adds

and then the habits, how often recognisers were wrong about a word in other calls. A word is learned from by its habits
in the other calls, never in its own, or the trees would believe in habits too much. Log-odds are in sixteenths from -8.

  uint32    words that calls.ngram knows, others, pairs behind a word, pairs before a word, bytes of the list of others,
            log-odds of any word
  bytes     the others: words parted by line feeds
  uint8     [words] log-odds that the word is wrong
  twice, for what stands before it and behind it
    uint32  [words + 1] for each word, where its neighbours begin
    uint16  [pairs] neighbour, ascending for each word
    uint8   [pairs] log-odds that the word is wrong beside it
"""
import glob
import json
import math
import os
import re
import struct
import subprocess
import sys

os.environ.setdefault('OMP_NUM_THREADS', '1')  # Several wait for each other where others use the machine too.

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from error_habits import NOTHING, Habits, known_words

FOLDS = 4
CLEAN, WRONG, IGNORED = 0, 1, 2
WORTH = ('content', 'name', 'number')
DOUBTED = 3            # so many other engines heard the same: the reference may be wrong
NOTORIETY_WEIGHT = 0.5 # more spares the words of well recognised calls at the cost of the ranking
FIRST_TREES = 12       # after these most words are ruled out
KEPT = 0.88            # share of the errors that are not
REFERENCE_WEIGHT = 0.6
SERIOUS = -1.6         # log-odds of a word from which proposals are looked at
CLEAN_SHARE = 0.2      # of the words without error, which are many, is enough for the first round
HABITS = 63            # which numbers of the second round are those of the habits: alone, behind, before
LEAF = 65535


class Call:
    """One file with its tokens and their labels."""

    def __init__(self, path):
        self.path = path
        self.name = os.path.basename(path)[:-len('.txt')]
        self.call, self.source = self.name.split('.')[:2]
        self.text = open(path, encoding='utf-8', newline='').read()
        self.spans = [m.span() for m in re.finditer(r'\S+', self.text)]
        self.starts = {a: i for i, (a, _) in enumerate(self.spans)}
        gold = json.load(open(path[:-len('.txt')] + '.gold.json', encoding='utf-8'))
        self.labels, self.reference, self.is_error = self.label(gold)

    def index(self, position):
        return int(np.searchsorted([b for _, b in self.spans], position, side='right'))

    def label(self, gold):
        labels = np.zeros(len(self.spans), int)
        reference, is_error = {}, np.zeros(len(self.spans), bool)
        ends = np.array([b for _, b in self.spans])
        labels[:np.searchsorted(ends, gold['turns'][0]['start'], side='right')] = IGNORED
        errors = gold.get('asr_errors') or {'passages': [], 'tokens': []}
        for passage in errors['passages']:
            if passage['n_content']:
                first = np.searchsorted(ends, passage['start'], side='right')
                labels[first:np.searchsorted(ends, passage['end'] - 1, side='right') + 1] = IGNORED
        for error in errors['tokens']:
            i = int(np.searchsorted(ends, error['start'], side='right'))
            is_error[i] = True
            reference[i] = error['ref']
            if error['cls'] in WORTH and error['agree'] < DOUBTED:
                labels[i] = WRONG
            elif labels[i] != WRONG:
                labels[i] = IGNORED
        return labels, reference, is_error

    def is_right(self, first, last, words):
        """Whether these words were said instead of the tokens; None if nothing is wrong with them."""
        if not self.is_error[first:last + 1].any():
            return None
        said = ' '.join(self.reference.get(i, self.text[slice(*self.spans[i])]) for i in range(first, last + 1))
        letters = lambda text: ''.join(c for c in text.lower() if c.isalnum())
        return letters(said) == letters(words)


def rows(path):
    data = np.fromfile(path, '<f4')
    return data[1:].reshape(-1, int(data[0])) if len(data) else np.zeros((0, 1), np.float32)


class Trees:
    """Boosted trees in the form of the program."""

    def __init__(self, model=None, features=0, first_trees=0, least=-99.0):
        self.features, self.first_trees, self.least = features, first_trees, least
        self.bias, self.roots, self.nodes = 0.0, [], []
        if model is not None:
            self.bias = float(np.ravel(model._baseline_prediction)[0])
            for (tree,) in model._predictors:
                self.roots.append(len(self.nodes))
                self.add(tree.nodes, 0, len(self.nodes))

    def add(self, nodes, at, root):
        node, place = nodes[at], len(self.nodes)
        if node['is_leaf']:
            self.nodes.append((LEAF, 0, float(node['value'])))
            return
        self.nodes.append(None)
        self.add(nodes, node['left'], root)
        # The program compares single precision; a threshold rounded down would move cases that lie on it.
        threshold = np.float32(node['num_threshold'])
        if threshold < node['num_threshold']:
            threshold = np.nextafter(threshold, np.float32(np.inf))
        self.nodes[place] = (int(node['feature_idx']), len(self.nodes) - root, float(threshold))
        self.add(nodes, node['right'], root)

    def bytes(self):
        head = struct.pack('<4I2f', self.features, len(self.roots), len(self.nodes), self.first_trees, self.least,
                           self.bias)
        return head + struct.pack('<%dI' % len(self.roots), *self.roots) + b''.join(
            struct.pack('<HHf', *node) for node in self.nodes)


def write_model(path, *trees, habits=NOTHING, notoriety=0.0):
    with open(path, 'wb') as file:
        file.write(b'EMGARBL2' + struct.pack('<2f', notoriety, NOTORIETY_WEIGHT))
        for sums in trees:
            file.write(sums.bytes())
        file.write(habits)


def fitted(x, y, weights, trees, leaves, least=200, rate=0.08, share=1.0):
    """Coarse bins and large leaves, since the words of a call are anything but independent."""
    random = np.random.RandomState(1)
    chosen = (y == WRONG) | (random.rand(len(y)) < share)
    weights = np.where(y == WRONG, weights, weights / share)
    model = HistGradientBoostingClassifier(max_iter=trees, max_leaf_nodes=leaves, learning_rate=rate, max_bins=32,
                                           min_samples_leaf=least, l2_regularization=5.0, early_stopping=False,
                                           random_state=1)
    return model.fit(x[chosen], y[chosen], sample_weight=weights[chosen])


def staged(model, x, trees):
    """The log-odds after some of the trees."""
    all_trees = model._predictors
    model._predictors = all_trees[:trees]
    odds = model.decision_function(x)
    model._predictors = all_trees
    return odds


def average_precision(scores, labels):
    order = np.argsort(-scores, kind='stable')
    hits = labels[order] == WRONG
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float((precision * hits).sum() / max(1, hits.sum()))


class Table:
    """Rows of numbers with the file and the token of each."""

    def __init__(self, calls, folder, ending):
        parts, self.owner, self.token = [], [], []
        for number, call in enumerate(calls):
            data = rows(os.path.join(folder, call.name + ending))
            parts.append(data[:, 1:])
            self.owner.append(np.full(len(data), number))
            self.token.append(data[:, 0].astype(int))
        width = max(part.shape[1] for part in parts)
        self.x = np.concatenate([part for part in parts if part.shape[1] == width])
        self.owner, self.token = np.concatenate(self.owner), np.concatenate(self.token)
        self.y = np.concatenate([calls[n].labels[t] for n, t in self.per_call(len(calls))])
        self.fold = np.array([c.fold for c in calls])[self.owner]
        self.weight = np.array([REFERENCE_WEIGHT if c.source == 'ref' else 1.0 for c in calls])[self.owner]

    def per_call(self, calls):
        for number in range(calls):
            yield number, self.token[self.owner == number]


def dump(program, model, calls, folder):
    os.makedirs(folder, exist_ok=True)
    subprocess.run([program, model, folder] + [c.path for c in calls], check=True)


def load(corpus):
    paths = sorted(glob.glob(os.path.join(corpus, '*.lines.txt')))
    calls = [Call(p) for p in paths]
    names = sorted({c.call for c in calls})
    for call in calls:
        call.fold = names.index(call.call) % FOLDS
    return calls


def notorieties(calls, table):
    """The logarithm of how many notorious words each call has, by the habits that lie in the table."""
    notorious = table.x[:, HABITS] > 0
    return np.array([math.log(1000 * notorious[table.owner == number].sum() / (len(call.spans) + 1000) + 1)
                     for number, call in enumerate(calls)])


def train_first(table, mask):
    """The trees of the first round, ruling out what its first ones are sure about."""
    chosen = mask & (table.y != IGNORED)
    model = fitted(table.x[chosen], table.y[chosen], table.weight[chosen], trees=45, leaves=12,
                   share=CLEAN_SHARE)
    early = staged(model, table.x[chosen & (table.y == WRONG)], FIRST_TREES)
    least = float(np.quantile(early, 1 - KEPT))
    return Trees(model, table.x.shape[1], FIRST_TREES, least)


def train_second(table, mask):
    chosen = mask & (table.y != IGNORED)
    return fitted(table.x[chosen], table.y[chosen], table.weight[chosen], trees=130, leaves=16, least=500, rate=0.06)


def print_figures(title, scores, table, calls):
    """As the scorer counts: words that were ruled out rank last."""
    print(title)
    asr = np.array([c.source != 'ref' for c in calls])
    for source in sorted({c.source for c in calls}):
        mine = np.array([c.source == source for c in calls])[table.owner]
        if source != 'ref':
            print('  %-14s ap %.4f' % (source, ap_of(scores, table, calls, mine, source)))
    mine = asr[table.owner]
    print('  %-14s ap %.4f' % ('all', ap_of(scores, table, calls, mine, None)))
    positives = sum((c.labels == WRONG).sum() for c in calls if c.source != 'ref')
    keep = mine & (table.y != IGNORED)
    order = np.argsort(-scores[keep], kind='stable')
    hits = np.cumsum(table.y[keep][order] == WRONG)
    words = sum(len(c.labels) for c in calls if c.source == 'ref')
    for recall in (0.1, 0.2, 0.25, 0.27, 0.3, 0.35, 0.4, 0.5):
        n = int(np.searchsorted(hits, recall * positives))
        if n < len(order):
            least = scores[keep][order[n]]
            flags = (scores[~mine] >= least).sum() / words * 1000
            print('  r %.2f p %.3f at %.3f, %.2f words of the reference in a thousand' %
                  (recall, hits[n] / (n + 1), 1 / (1 + np.exp(-least)), flags))


def ap_of(scores, table, calls, mine, source):
    keep = mine & (table.y != IGNORED)
    labels, ranked = table.y[keep], scores[keep]
    chosen = [c for c in calls if (c.source == source if source else c.source != 'ref')]
    missing = sum((c.labels == WRONG).sum() for c in chosen) - (labels == WRONG).sum()
    return average_precision(ranked, labels) * (labels == WRONG).sum() / ((labels == WRONG).sum() + missing)


def train_proposals(calls, folder, scores, table, habits):
    """The trees that tell how likely a proposal is right, from all proposals for words in serious doubt.

    Habits are the numbers for each row of the table as each fold knows them, and as all calls do."""
    parts, right, doubts = [], [], []
    row_of = {(owner, token): row for row, (owner, token) in enumerate(zip(table.owner, table.token))}
    for number, call in enumerate(calls):
        data = rows(os.path.join(folder, call.name + '.proposals'))
        lines = open(os.path.join(folder, call.name + '.words'), encoding='utf-8').read().splitlines()
        for proposal, line in zip(data, lines):
            first, last, word = line.split('\t')
            doubt = row_of[number, int(first)]
            if scores[doubt] < SERIOUS:
                continue
            parts.append(proposal[1:])
            right.append(call.is_right(int(first), int(last), word) is True)
            doubts.append(doubt)
    x, y, fold = np.array(parts), np.array(right, int), table.fold[doubts]
    x[:, table.x.shape[1]] = scores[doubts]
    weights, likely, parted = np.ones(len(y)), np.zeros(len(y)), []
    for number in range(FOLDS + 1):
        x[:, HABITS:HABITS + 3] = habits[number][doubts]
        seen, unseen = fold != number, fold == number
        model = fitted(x[seen], y[seen], weights[seen], trees=60, leaves=5, least=40)
        parted.append(Trees(model, x.shape[1]))
        if unseen.any():
            likely[unseen] = model.predict_proba(x[unseen])[:, 1]
    print('proposals: %d, right %d' % (len(y), y.sum()))
    for least in (0.3, 0.4, 0.5, 0.6, 0.7):
        offered = likely >= least
        print('  at %.1f offered %d, right %.3f' % (least, offered.sum(), y[offered].mean() if offered.any() else 0))
    return parted[FOLDS], parted[:FOLDS]


def main():
    program, ngram, corpus, work, out = sys.argv[1:]
    calls = load(corpus)
    known = known_words(ngram)
    empty = Trees()
    blank = os.path.join(work, 'blank.model')
    os.makedirs(work, exist_ok=True)
    write_model(blank, empty, empty, empty)
    dump(program, blank, calls, os.path.join(work, 'first'))
    table = Table(calls, os.path.join(work, 'first'), '.first')
    firsts = []
    for fold in range(FOLDS):
        path = os.path.join(work, 'fold%d.model' % fold)
        firsts.append(train_first(table, table.fold != fold))
        write_model(path, firsts[fold], empty, empty)
        dump(program, path, [c for c in calls if c.fold == fold], os.path.join(work, 'second'))
    first = train_first(table, table.fold >= 0)

    table = Table(calls, os.path.join(work, 'second'), '.second')
    habits = Habits(calls, os.path.join(work, 'second'))
    scores = np.zeros(len(table.y))
    seconds, others, numbers, usual = [], [], [], []
    is_recognised = np.array([c.source != 'ref' for c in calls])
    for fold in range(FOLDS):
        others.append({c.call for c in calls if c.fold != fold})
        numbers.append(habits.numbers(table, others[fold]))
        table.x[:, HABITS:HABITS + 3] = numbers[fold]
        model = train_second(table, table.fold != fold)
        seconds.append(Trees(model, table.x.shape[1]))
        mine = table.fold == fold
        notoriety = notorieties(calls, table)
        seen = np.array([c.fold != fold for c in calls])
        usual.append(notoriety[seen & is_recognised].mean())
        shift = NOTORIETY_WEIGHT * (notoriety - usual[fold])[table.owner]
        scores[mine] = model.decision_function(table.x[mine]) + shift[mine]
    print_figures('words, by trees that have not seen the call', scores, table, calls)
    everybody = {c.call for c in calls}
    numbers.append(habits.numbers(table, everybody))
    table.x[:, HABITS:HABITS + 3] = numbers[FOLDS]
    usual.append(notorieties(calls, table)[is_recognised].mean())
    second = Trees(train_second(table, table.fold >= 0), table.x.shape[1])
    proposals, parts = train_proposals(calls, os.path.join(work, 'second'), scores, table, numbers)
    for fold in range(FOLDS):
        write_model(os.path.join(work, 'unseen%d.model' % fold), firsts[fold], seconds[fold], parts[fold],
                    habits=habits.bytes(others[fold], known), notoriety=usual[fold])
    write_model(out, first, second, proposals, habits=habits.bytes(everybody, known), notoriety=usual[FOLDS])


if __name__ == '__main__':
    main()
