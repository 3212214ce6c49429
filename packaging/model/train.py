#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the words, word pairs and word triples of earnings calls for resources/model/calls.ngram.

  train.py OUT TEXT...

Each TEXT is one call, UTF-8. A word enters the vocabulary if it occurs often enough and in more than one call, so that
names of single companies stay out. Hesitations are left out, since some recognisers write them and others do not. The
file is little-endian, and nothing in it is aligned:

  8 bytes   "EMNGRAM2"
  uint32    words, pairs, triples, bytes of the word list, words counted
  bytes     the word list: words parted by line feeds, most frequent first
  uint32    [words]      how often each word was counted
  uint16    [words]      behind how many different words each was seen
  uint8     [words]      in how many calls it occurs, at most 255
  uint8     [words]      share of its capital letters inside sentences, 0..255
  uint32    [words + 1]  for each word, where its followers begin in the next three lists
  uint16    [pairs]      follower, ascending for each word
  uint8     [pairs]      16 * log2 of the count of the pair, rounded
  uint32    [pairs + 1]  for each pair, where its followers begin in the next two lists
  uint16    [triples]    follower, ascending for each pair
  uint8     [triples]    16 * log2 of the count of the triple, rounded

Some words are classes: "<s>" stands for the edge of a sentence, "<u>" for all words outside the vocabulary, "<y>" for
years, "<%>" and "<$>" for figures with such a sign, and "<n>" for anything else with a digit. Where a sentence ends,
what follows is counted behind the edge and also behind the last words, as in a text without full stops.
"""
import math
import re
import struct
import sys
from collections import Counter, defaultdict

EDGE, UNKNOWN = '<s>', '<u>'
HESITATIONS = {'uh', 'um', 'eh', 'ah', 'mm', 'hmm', 'mhm', 'er', 'uhm'}
MOST_WORDS = 24000
ABBREVIATIONS = {'mr', 'mrs', 'ms', 'dr', 'st', 'vs', 'no', 'approx', 'e.g', 'i.e', 'jr', 'sr'}
TOKEN = re.compile(r'^[^\w%$€£¥]*(.*?)([^\w%$€£¥]*)$', re.S)
MARKER = re.compile(r'[\[<][^\]>]*[\]>]')


def class_of(folded):
    """The word itself, or the class of a figure."""
    if not any(c.isdigit() for c in folded):
        return folded
    if '%' in folded:
        return '<%>'
    if any(c in '$€£¥' for c in folded):
        return '<$>'
    return '<y>' if re.fullmatch(r'(19|20)\d\d', folded) else '<n>'


def words_of(text):
    """Yields (word or class, is capitalized inside a sentence) and EDGE between sentences."""
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
            if folded not in HESITATIONS:
                yield class_of(folded), word[0].isupper() and not at_start
            at_start = any(c in behind for c in '.?!') and folded not in ABBREVIATIONS and len(folded) > 1
            if at_start:
                yield EDGE, False


def read(paths):
    """The calls as lists of (word, is capitalized), without edges that follow each other."""
    calls = []
    for path in paths:
        with open(path, encoding='utf-8') as file:
            words = list(words_of(file.read()))
        calls.append([w for i, w in enumerate(words) if w[0] != EDGE or i == 0 or words[i - 1][0] != EDGE])
    return calls


def count_grams(calls, ids):
    """Pairs and triples of word numbers, over the texts with edges, and once more where a text without has others."""
    pairs, triples = Counter(), Counter()
    for call in calls:
        with_edges = [ids.get(w, ids[UNKNOWN]) for w, _ in call]
        pairs.update(zip(with_edges, with_edges[1:]))
        triples.update(zip(with_edges, with_edges[1:], with_edges[2:]))
        plain = [i for i, number in enumerate(with_edges) if number != ids[EDGE]]
        for k in range(1, len(plain)):
            a, b = plain[k - 1], plain[k]
            if b > a + 1:
                pairs[with_edges[a], with_edges[b]] += 1
            if k > 1 and b > plain[k - 2] + 2:
                triples[with_edges[plain[k - 2]], with_edges[a], with_edges[b]] += 1
    for triple in triples:
        pairs.setdefault(triple[:2], 1)
    return pairs, triples


def log_count(number):
    return min(255, round(16 * math.log2(number)))


def grouped(grams):
    """For each gram without its last word: (last word, count), ascending."""
    groups = defaultdict(list)
    for gram, number in grams.items():
        groups[gram[:-1]].append((gram[-1], log_count(number)))
    return {key: sorted(group) for key, group in groups.items()}


def lists(groups, keys):
    starts, followers, logs = [0], [], bytearray()
    for key in keys:
        for follower, log in groups.get(key, []):
            followers.append(follower)
            logs.append(log)
        starts.append(len(followers))
    return (struct.pack('<%dI' % len(starts), *starts), struct.pack('<%dH' % len(followers), *followers), bytes(logs))


def vocabulary(calls):
    words, homes = Counter(), defaultdict(set)
    for number, call in enumerate(calls):
        for word, _ in call:
            words[word] += 1
            homes[word].add(number)
    chosen = [w for w, n in words.most_common() if n >= 2 and len(homes[w]) >= 2][:MOST_WORDS - 1]
    known = set(chosen)
    words[UNKNOWN] = sum(n for w, n in words.items() if w not in known)
    chosen = sorted(chosen + [UNKNOWN], key=lambda w: -words[w])
    homes[UNKNOWN] = set(range(len(calls)))
    return chosen, words, homes


def main():
    out, paths = sys.argv[1], sys.argv[2:]
    calls = read(paths)
    chosen, words, homes = vocabulary(calls)
    ids = {w: i for i, w in enumerate(chosen)}
    capitals = Counter(w for call in calls for w, is_capital in call if is_capital)
    pairs, triples = count_grams(calls, ids)
    before = Counter(b for _, b in pairs)
    followers = grouped(pairs)
    pair_starts, pair_followers, pair_logs = lists(followers, [(i,) for i in range(len(chosen))])
    pair_keys = [(i, follower) for i in range(len(chosen)) for follower, _ in followers.get((i,), [])]
    triple_starts, triple_followers, triple_logs = lists(grouped(triples), pair_keys)
    names = '\n'.join(chosen).encode()
    with open(out, 'wb') as file:
        file.write(b'EMNGRAM2')
        file.write(struct.pack('<5I', len(chosen), len(pairs), len(triples), len(names),
                               sum(words[w] for w in chosen)))
        file.write(names)
        file.write(struct.pack('<%dI' % len(chosen), *(words[w] for w in chosen)))
        file.write(struct.pack('<%dH' % len(chosen), *(min(65535, before[i]) for i in range(len(chosen)))))
        file.write(bytes(min(255, len(homes[w])) for w in chosen))
        file.write(bytes(round(255 * capitals[w] / words[w]) for w in chosen))
        for part in (pair_starts, pair_followers, pair_logs, triple_starts, triple_followers, triple_logs):
            file.write(part)
    print('%d words, %d pairs, %d triples' % (len(chosen), len(pairs), len(triples)))


if __name__ == '__main__':
    main()
