-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the words of an import were said, where its file tells. Each word is a row of numbers: 1 if its begin is known
-- plus 2 for its end plus 4 for its confidence; code points since the word before, and of the word; then what is known:
-- times in milliseconds as signed differences to the last time (0, -1, 1, -2, ... are 0, 1, 2, 3, ...), and the
-- confidence in ten-thousandths. A number has seven bits a byte, the lowest first; the highest bit says that more
-- follow.

CREATE TABLE timed_words (
    document TEXT PRIMARY KEY REFERENCES documents (id),
    words BLOB NOT NULL
) STRICT;
