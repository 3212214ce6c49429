#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Estimates the word vectors of resources/model/calls.vectors from earnings calls.

  train_vectors.py OUT TEXT...

Each TEXT is one call, UTF-8, and the texts must be those that calls.ngram was counted from, since the words are
numbered as there. Needs numpy and scipy (Debian: python3-numpy, python3-scipy).

Words that occur near each other are counted, the counts become positive pointwise mutual information with smoothed
contexts, and the eigenvectors of that matrix become the vectors: Levy, Goldberg and Dagan, "Improving Distributional
Similarity with Lessons Learned from Word Embeddings" (2015). The file is

  8 bytes   "EMVECTS1"
  uint32    words, dimensions (little-endian)
  twice, for the talk around and for the words beside
    int8    [dimensions]  the sign of each eigenvalue
    uint8   [words]       whether a word counts as surroundings
    int8    [words][dimensions]
"""
import os
import struct
import sys

os.environ.setdefault('OMP_NUM_THREADS', '1')

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.linalg import eigsh

from train import EDGE, UNKNOWN, read, vocabulary

DIMENSIONS = 32
AROUND, BESIDE = 10, 2   # words on each side
EMPTY_WORDS = 150        # the most frequent, which tell nothing of what the talk is about
SMOOTHING = 0.75         # of how frequent a context is


def together(calls, size, reach, weight):
    """How often two words occur within reach of each other, weighted by their distance."""
    rows, columns, weights = [], [], []
    for call in calls:
        for distance in range(1, reach + 1):
            a, b = call[:-distance], call[distance:]
            rows += [a, b]
            columns += [b, a]
            weights += [np.full(len(a), weight(distance))] * 2
    cells = np.concatenate(weights), (np.concatenate(rows), np.concatenate(columns))
    return coo_matrix(cells, shape=(size, size)).tocsr()


def information(counts):
    """Positive pointwise mutual information, the same in both directions."""
    each = np.asarray(counts.sum(1)).ravel()
    contexts = each ** SMOOTHING / (each ** SMOOTHING).sum()
    cells = counts.tocoo()
    values = np.log(cells.data / np.maximum(1e-9, each[cells.row] * contexts[cells.col]))
    above = values > 0
    matrix = coo_matrix((values[above], (cells.row[above], cells.col[above])), shape=counts.shape).tocsr()
    return (matrix + matrix.T) / 2


def vectors(calls, size, reach, weight):
    values, vectors_ = eigsh(information(together(calls, size, reach, weight)), k=DIMENSIONS, v0=np.ones(size))
    rows = vectors_ * np.sqrt(np.abs(values))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True) + 1e-6
    return np.sign(values).astype(np.int8), np.round(rows * 127).clip(-127, 127).astype(np.int8)


def main():
    out, paths = sys.argv[1], sys.argv[2:]
    calls = read(paths)
    words, _, _ = vocabulary(calls)
    ids = {word: number for number, word in enumerate(words)}
    numbered = [np.array([ids.get(w, ids[UNKNOWN]) for w, _ in call if w != EDGE]) for call in calls]
    is_known = np.array([word not in (EDGE, UNKNOWN) for word in words])
    has_content = is_known & (np.arange(len(words)) >= EMPTY_WORDS)
    with open(out, 'wb') as file:
        file.write(b'EMVECTS1' + struct.pack('<2I', len(words), DIMENSIONS))
        for counts, reach, weight in ((has_content, AROUND, lambda distance: 1.0),
                                      (is_known, BESIDE, lambda distance: 1.0 / distance)):
            signs, rows = vectors(numbered, len(words), reach, weight)
            rows[~is_known] = 0
            file.write(signs.tobytes() + counts.astype(np.uint8).tobytes() + rows.tobytes())
    print('%d words' % len(words))


if __name__ == '__main__':
    main()
