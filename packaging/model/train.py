#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the words and word pairs of earnings calls for resources/model/calls.ngram.

  train.py OUT TEXT...

Each TEXT is one call, UTF-8. A word enters the vocabulary if it occurs often enough and in more than one call, so that
names of single companies stay out. The file is little-endian:

  8 bytes   "EMNGRAM1"
  uint32    words, pairs, bytes of the word list, words counted
  bytes     the word list: words parted by line feeds, most frequent first, padded with zeros to a multiple of 4
  uint32    [words]      how often each word was counted
  uint8     [words]      share of its capital letters inside sentences, 0..255; padded to a multiple of 4
  uint32    [words + 1]  for each word, where its followers begin in the next two lists
  uint16    [pairs]      follower, ascending for each word
  uint8     [pairs]      16 * log2 of the count of the pair, rounded

Two words are classes: "<s>" stands for the edge of a sentence and "<n>" for anything with a digit.
"""
import math
import re
import struct
import sys
from collections import Counter, defaultdict

EDGE, NUMBER = '<s>', '<n>'
MOST_WORDS = 24000
ABBREVIATIONS = {'mr', 'mrs', 'ms', 'dr', 'st', 'vs', 'no', 'approx', 'e.g', 'i.e', 'jr', 'sr'}
TOKEN = re.compile(r'^[^\w%$]*(.*?)([^\w%$]*)$', re.S)
MARKER = re.compile(r'[\[<][^\]>]*[\]>]')


def words_of(text):
    """Yields (folded word, is capitalized inside a sentence) and EDGE between sentences."""
    for line in text.splitlines():
        yield EDGE, False
        at_start = True
        for run in line.split():
            if MARKER.search(run):
                at_start = True
                yield EDGE, False
                continue
            word, behind = TOKEN.match(run).groups()
            if not word:
                continue
            folded = word.lower().replace('’', "'")
            yield (NUMBER if any(c.isdigit() for c in folded) else folded), word[0].isupper() and not at_start
            at_start = any(c in behind for c in '.?!') and folded not in ABBREVIATIONS and len(folded) > 1
            if at_start:
                yield EDGE, False


def count(paths):
    words, calls, capitals, pairs = Counter(), defaultdict(set), Counter(), Counter()
    for number, path in enumerate(paths):
        with open(path, encoding='utf-8') as file:
            previous = None
            for word, is_capital in words_of(file.read()):
                words[word] += 1
                calls[word].add(number)
                capitals[word] += is_capital
                if previous is not None and (previous, word) != (EDGE, EDGE):
                    pairs[previous, word] += 1
                previous = word
    return words, calls, capitals, pairs


def padded(data):
    return data + b'\0' * (-len(data) % 4)


def main():
    out, paths = sys.argv[1], sys.argv[2:]
    words, calls, capitals, pairs = count(paths)
    chosen = [w for w, n in words.most_common() if n >= 2 and len(calls[w]) >= 2][:MOST_WORDS]
    ids = {w: i for i, w in enumerate(chosen)}
    followers = defaultdict(list)
    for (a, b), n in pairs.items():
        if a in ids and b in ids:
            followers[ids[a]].append((ids[b], min(255, round(16 * math.log2(n)))))
    starts, after, counts = [0], [], bytearray()
    for i in range(len(chosen)):
        for b, n in sorted(followers[i]):
            after.append(b)
            counts.append(n)
        starts.append(len(after))
    names = '\n'.join(chosen).encode()
    with open(out, 'wb') as file:
        file.write(b'EMNGRAM1')
        file.write(struct.pack('<4I', len(chosen), len(after), len(names), sum(words.values())))
        file.write(padded(names))
        file.write(struct.pack('<%dI' % len(chosen), *(words[w] for w in chosen)))
        file.write(padded(bytes(round(255 * capitals[w] / words[w]) for w in chosen)))
        file.write(struct.pack('<%dI' % len(starts), *starts))
        file.write(struct.pack('<%dH' % len(after), *after))
        file.write(bytes(counts))
    print('%d words, %d pairs' % (len(chosen), len(after)))


if __name__ == '__main__':
    main()
