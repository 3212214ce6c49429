-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be searched. All of it is made from the other tables and can be made again: a call that is not in
-- searchable_calls is indexed when the project is opened for writing.
CREATE TABLE searchable_calls (
    document TEXT PRIMARY KEY REFERENCES documents (id)
) STRICT;

-- The corrected words of turns, the notes on passages, and the figures, each in the column of its kind; the others are
-- empty. id is documents.position * 1048576 + a number within the call. U+001F stands around characters of scripts that
-- are written without spaces, so that each of them is a word of the index.
CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id),
    key TEXT NOT NULL,
    range_begin INTEGER NOT NULL CHECK (range_begin >= 0),
    range_end INTEGER NOT NULL CHECK (range_end >= range_begin),
    section TEXT NOT NULL,
    speaker TEXT NOT NULL,
    role TEXT NOT NULL,
    said TEXT NOT NULL,
    noted TEXT NOT NULL,
    figure TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE passages_index USING fts5 (
    said, noted, figure,
    content = 'passages',
    content_rowid = 'id',
    columnsize = 0,
    prefix = '3',
    tokenize = 'unicode61 remove_diacritics 2'
);

-- For choosing among all people of a project without going through all of its calls.
CREATE INDEX speakers_by_name ON speakers (name, document);
