# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts how often recognisers were wrong about words, for train_garble.py."""
import math
import os
import struct
from collections import Counter, defaultdict

import numpy as np

WRONG, IGNORED = 1, 2
FAITH = (5.0, 3.0, 3.0)  # so many words of the usual kind are added to what is known: alone, behind and before a word
LEAST_CALLS = 2          # in fewer calls it may be what only they talk about


def written(odds):
    """Log-odds as a byte."""
    return min(255, max(0, round((odds + 8) * 16)))


def known_words(path):
    """The words of calls.ngram in their order."""
    with open(path, 'rb') as file:
        data = file.read()
    size = struct.unpack('<5I', data[8:28])[3]
    return data[28:28 + size].decode().split('\n')


class Habits:
    """The counts of all calls, of which any can be left out."""

    def __init__(self, calls, folder):
        self.keys = [open(os.path.join(folder, c.name + '.keys'), encoding='utf-8').read().split('\n') for c in calls]
        self.homes = [c.call for c in calls]
        self.counts = defaultdict(Counter)  # by call and whether wrong
        for call, keys in zip(calls, self.keys):
            if call.source == 'ref':
                continue
            for token, label in enumerate(call.labels):
                if label != IGNORED:
                    self.counts[call.call, label == WRONG].update(
                        (kind, gram) for kind, gram in enumerate(self.grams(keys, token)) if gram)

    @staticmethod
    def grams(keys, token):
        """What is counted for a token: itself, and behind and before its neighbours; None for what is not there."""
        word = keys[token]
        before = keys[token - 1] if token else ''
        behind = keys[token + 1] if token + 1 < len(keys) else ''
        return (word or None, (word, before) if word and before else None, (word, behind) if word and behind else None)

    def total(self, chosen, is_wrong):
        return sum((self.counts[call, is_wrong] for call in chosen), Counter())

    def odds(self, kind, right, wrong, usual):
        return math.log((wrong + FAITH[kind] * usual) / (right + FAITH[kind] * (1 - usual)))

    def usual(self, right, wrong):
        """The share of words that are wrong."""
        count = lambda grams: sum(n for (kind, _), n in grams.items() if kind == 0)
        return count(wrong) / max(1, count(wrong) + count(right))

    def numbers(self, table, chosen):
        """For each row of the table its three log-odds, by the chosen calls without the row's own."""
        right, wrong = self.total(chosen, False), self.total(chosen, True)
        usual = self.usual(right, wrong)
        result = np.zeros((len(table.y), len(FAITH)), np.float32)
        for row, (owner, token) in enumerate(zip(table.owner, table.token)):
            home = self.homes[owner]
            for kind, gram in enumerate(self.grams(self.keys[owner], token)):
                key, own = (kind, gram), home in chosen
                counts = [total[key] - (self.counts[home, is_wrong][key] if own else 0)
                          for total, is_wrong in ((right, False), (wrong, True))]
                odds = self.odds(kind, *counts, usual) if gram else self.odds(kind, 0, 0, usual)
                result[row, kind] = written(odds) / 16 - 8
        return result

    def bytes(self, chosen, known):
        """What the program reads, from the chosen calls."""
        right, wrong = self.total(chosen, False), self.total(chosen, True)
        usual = self.usual(right, wrong)
        in_calls = Counter(key for call in chosen for key in self.counts[call, False] | self.counts[call, True])
        odds = {key: written(self.odds(key[0], right[key], wrong[key], usual))
                for key, calls in in_calls.items() if calls >= LEAST_CALLS}
        of_any = written(math.log(usual / (1 - usual)))
        stands_in = set(known)
        others = sorted({gram for kind, gram in odds if kind == 0} - stands_in)
        ids = {word: number for number, word in enumerate(known + others)}
        alone = bytes(odds.get((0, word), of_any) for word in ids)
        lists = [self.neighbours(odds, kind, ids) for kind in (1, 2)]
        names = '\n'.join(others).encode()
        head = struct.pack('<6I', len(known), len(others), len(lists[0][1]), len(lists[1][1]), len(names), of_any)
        return head + names + alone + b''.join(
            struct.pack('<%dI' % len(starts), *starts) + struct.pack('<%dH' % len(words), *words) + bytes(values)
            for starts, words, values in lists)

    @staticmethod
    def neighbours(odds, kind, ids):
        of_word = defaultdict(list)
        for (its_kind, gram), value in odds.items():
            if its_kind == kind and gram[0] in ids and gram[1] in ids:
                of_word[ids[gram[0]]].append((ids[gram[1]], value))
        starts, words, values = [0], [], []
        for word in range(len(ids)):
            for beside, value in sorted(of_word[word]):
                words.append(beside)
                values.append(value)
            starts.append(len(words))
        return starts, words, values


NOTHING = struct.pack('<6I', 0, 0, 0, 0, 0, written(-3.5)) + struct.pack('<I', 0) * 2
