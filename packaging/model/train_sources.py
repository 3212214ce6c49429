#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Estimates the trees of resources/model/sources.trees: where two transcripts differ, which of them is wrong.

  train_sources.py DUMP UNSEEN CORPUS WORK OUT

DUMP is the program dump_source_features (CMake: -DEMEND_BENCHMARKS=ON), so that what is learned from is what the program
sees. UNSEEN is the folder in which train_garble.py left unseenN.model: models of single words that have not seen the
calls of fold N, so that the doubts from the text alone are those that an unseen call has. CORPUS holds calls as CALL.SOURCE.lines.txt with CALL.SOURCE.lines.gold.json beside them; each two sources of a
call but "ref" are compared both ways. WORK is a folder for what is between. Needs numpy and scikit-learn (Debian:
python3-numpy, python3-sklearn).

The figures that are printed come from four folds of the calls, each judged by trees that have not seen its calls. What
is written was estimated on all calls.

The file is little-endian: 8 bytes "EMTREES1", then three sums of trees: whether words of ours are wrong, whether words
are missing between ours, whether the other's words are right where ours are wrong. Each is

  uint32    numbers that are looked at, trees, nodes, trees after which most cases are ruled out
  float32   log-odds below which they are then, log-odds to begin with
  uint32    [trees] the root of each tree among the nodes
  nodes     uint16 which number (65535: a leaf), uint16 the node within the tree that follows above the value (below it
            is the next), float32 the value, or what a leaf adds
"""
import glob
import itertools
import json
import os
import re
import struct
import subprocess
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

FOLDS = 4
CLEAN, WRONG, IGNORED = 0, 1, 2
WORTH = ('content', 'name', 'number')
DOUBTED = 3            # so many other engines heard the same: the reference may be wrong
FIRST_TREES = 16       # after these most differences are ruled out
KEPT = 0.985           # of the errors that are not ruled out by them
LEAF = 65535


def letters(text):
    return ''.join(c for c in text.lower() if c.isalnum())


class Source:
    """One transcript of a call with the labels of its tokens."""

    def __init__(self, path):
        self.path = path
        self.call, self.name = os.path.basename(path).split('.')[:2]
        with open(path, encoding='utf-8', newline='') as file:
            self.text = file.read()
        self.begins = [m.start() for m in re.finditer(r'\S+', self.text)]
        self.ends = np.array([m.end() for m in re.finditer(r'\S+', self.text)])
        with open(path[:-len('.txt')] + '.gold.json', encoding='utf-8') as file:
            self.label(json.load(file))

    def index(self, position):
        return int(np.searchsorted(self.ends, position, side='right'))

    def label(self, gold):
        errors = gold.get('asr_errors') or {'passages': [], 'tokens': [], 'deletions': []}
        self.labels = np.zeros(len(self.ends), int)
        self.labels[:self.index(gold['turns'][0]['start'])] = IGNORED
        self.reference, self.missing = {}, {}
        for passage in errors['passages']:
            if passage['n_content']:
                self.labels[self.index(passage['start']):self.index(passage['end'] - 1) + 1] = IGNORED
        for error in errors['tokens']:
            i = self.index(error['start'])
            self.reference[i] = error['ref']
            if error['cls'] in WORTH and error['agree'] < DOUBTED:
                self.labels[i] = WRONG
            elif self.labels[i] != WRONG:
                self.labels[i] = IGNORED
        for deletion in errors['deletions']:
            i = self.index(deletion['at'])
            is_worth = deletion['cls'] in WORTH and deletion['agree'] < DOUBTED
            self.missing[i] = min(self.missing.get(i, IGNORED), WRONG if is_worth else IGNORED)

    def said(self, first, end):
        return letters(' '.join(self.reference.get(i, self.text[self.begins[i]:self.ends[i]])
                                for i in range(first, end)))


class Rows:
    """The differences of all pairs of sources: numbers, and how many tokens of each are wrong and clean."""

    def __init__(self, sources, work):
        numbers, rows = [], []
        calls = sorted({source.call for source in sources})
        self.wrong_tokens = {}
        self.pairs = list(pairs_of(sources))
        for at, (ours, theirs) in enumerate(self.pairs):
            name = work_name(work, ours, theirs)
            with open(name + '.places', encoding='utf-8') as file:
                self.names = file.readline().split()
                places = [line.rstrip('\n').split('\t') for line in file]
            numbers.append(np.fromfile(name + '.numbers', '<f4').reshape(-1, len(self.names)))
            fold = calls.index(ours.call) % FOLDS
            self.wrong_tokens[at] = int((ours.labels == WRONG).sum())
            rows += [self.row(ours, place, fold, at) for place in places]
        self.x = np.concatenate(numbers)
        table = np.array(rows)
        self.first, self.end, self.wrong, self.clean, self.right, self.fold, self.pair = table.T
        self.is_between = self.first == self.end

    @staticmethod
    def row(ours, place, fold, pair):
        begin, end = int(place[0]), int(place[1])
        first = ours.index(begin)
        if begin == end:
            label = ours.missing.get(first, CLEAN)
            return first, first, int(label == WRONG), int(label == CLEAN), 0, fold, pair
        last = ours.index(end - 1) + 1
        labels = ours.labels[first:last]
        right = int(ours.said(first, last) == letters(place[3]))
        return first, last, int((labels == WRONG).sum()), int((labels == CLEAN).sum()), right, fold, pair


def pairs_of(sources):
    for ours, theirs in itertools.permutations(sources, 2):
        if ours.call == theirs.call:
            yield ours, theirs


def work_name(work, ours, theirs):
    return os.path.join(work, '%s.%s.%s' % (ours.call, ours.name, theirs.name))


class Trees:
    """Boosted trees in the form of the program."""

    def __init__(self, model, x, wrong):
        self.features = x.shape[1]
        self.bias = float(np.ravel(model._baseline_prediction)[0])
        self.roots, self.nodes = [], []
        for (tree,) in model._predictors:
            self.roots.append(len(self.nodes))
            self.add(tree.nodes, 0, len(self.nodes))
        all_trees = model._predictors
        model._predictors = all_trees[:FIRST_TREES]
        self.least = float(np.quantile(model.decision_function(x[wrong]), 1 - KEPT))
        model._predictors = all_trees

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
        head = struct.pack('<4I2f', self.features, len(self.roots), len(self.nodes), FIRST_TREES, self.least, self.bias)
        return head + struct.pack('<%dI' % len(self.roots), *self.roots) + b''.join(
            struct.pack('<HHf', *node) for node in self.nodes)


def fitted(x, wrong, clean, trees=110, leaves=20, rate=0.13):
    model = HistGradientBoostingClassifier(max_iter=trees, max_leaf_nodes=leaves, learning_rate=rate,
                                           min_samples_leaf=60, l2_regularization=5.0, early_stopping=False,
                                           random_state=1)
    counts = np.concatenate([wrong, clean]).astype(float)
    labels = np.concatenate([np.ones(len(x)), np.zeros(len(x))])
    used = counts > 0
    return model.fit(np.concatenate([x, x])[used], labels[used], sample_weight=counts[used])


def judged(x, wrong, clean, fold, **how):
    """What trees say of calls that they have not seen."""
    scores = np.zeros(len(x))
    for part in range(FOLDS):
        known, new = fold != part, fold == part
        scores[new] = fitted(x[known], wrong[known], clean[known], **how).predict_proba(x[new])[:, 1]
    return scores


def figures(rows, scores, chosen, least):
    """Precision and recall, each the mean over the pairs of sources."""
    precision, recall = [], []
    for pair in range(len(rows.pairs)):
        shown = chosen & (rows.pair == pair) & (scores >= least)
        wrong, clean = rows.wrong[shown].sum(), rows.clean[shown].sum()
        precision.append(wrong / max(1, wrong + clean))
        recall.append(wrong / max(1, rows.wrong_tokens[pair]))
    return np.mean(precision), np.mean(recall)


def report(rows, scores):
    words = ~rows.is_between
    for least in (0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6):
        print('shown from %.2f: p %.3f r %.3f' % ((least,) + figures(rows, scores, words, least)))
    for part in range(FOLDS):
        print('fold %d, from 0.35: p %.3f r %.3f' % ((part,) + of_part(rows, scores, words & (rows.fold == part))))
    names = sorted({(ours.name, theirs.name) for ours, theirs in rows.pairs})
    for name in names:
        pairs = [i for i, (ours, theirs) in enumerate(rows.pairs) if (ours.name, theirs.name) == name]
        print('%s beside %s, from 0.35: p %.3f r %.3f' % (name[::-1] + of_part(rows, scores,
                                                                               words & np.isin(rows.pair, pairs))))


def of_part(rows, scores, chosen, least=0.35):
    shown = chosen & (scores >= least)
    wrong = rows.wrong[shown].sum()
    all_wrong = sum(rows.wrong_tokens[pair] for pair in set(rows.pair[chosen]))
    return wrong / max(1, wrong + rows.clean[shown].sum()), wrong / max(1, all_wrong)


def main(dump, unseen, corpus, work, out):
    paths = sorted(glob.glob(os.path.join(corpus, '*.lines.txt')))
    sources = [Source(path) for path in paths if not path.endswith('.ref.lines.txt')]
    os.makedirs(work, exist_ok=True)
    for number, call in enumerate(sorted({source.call for source in sources})):
        arguments = [os.path.join(unseen, 'unseen%d.model' % (number % FOLDS))]
        for ours, theirs in pairs_of([source for source in sources if source.call == call]):
            arguments += [ours.path, theirs.path, work_name(work, ours, theirs)]
        subprocess.run([dump] + arguments, check=True)
    rows = Rows(sources, work)
    words, between = ~rows.is_between, rows.is_between

    scores = np.zeros(len(rows.x))
    scores[words] = judged(rows.x[words], rows.wrong[words], rows.clean[words], rows.fold[words])
    scores[between] = judged(rows.x[between], rows.wrong[between], rows.clean[between], rows.fold[between], trees=50)
    report(rows, scores)
    for least in (0.3, 0.5, 0.7):
        shown = between & (scores >= least)
        print('missing words, from %.1f: %d right of %d' % (least, rows.wrong[shown].sum(),
                                                           (rows.wrong + rows.clean)[shown].sum()))
    sure = words & (rows.wrong > 0)
    right = judged(rows.x[sure], rows.right[sure], 1 - rows.right[sure], rows.fold[sure], trees=50)
    for least in (0.3, 0.5, 0.7):
        print('proposals, from %.1f: %d right of %d' % (least, rows.right[sure][right >= least].sum(),
                                                       (right >= least).sum()))
    parts = [(words, rows.wrong, rows.clean, {}), (between, rows.wrong, rows.clean, {'trees': 50}),
             (sure, rows.right, 1 - rows.right, {'trees': 50})]
    with open(out, 'wb') as file:
        file.write(b'EMTREES1')
        for part, wrong, clean, how in parts:
            model = fitted(rows.x[part], wrong[part], clean[part], **how)
            file.write(Trees(model, rows.x[part], wrong[part] > 0).bytes())


if __name__ == '__main__':
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
