-- SPDX-License-Identifier: GPL-3.0-or-later
-- Offsets count Unicode code points of imports.text. Times are UTC in ISO 8601 with milliseconds. Ids are UUIDs.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value ANY
) STRICT;
INSERT INTO meta (key, value) VALUES ('revision', 0);

-- What the analyst may say about a call.
CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    company TEXT NOT NULL,
    event TEXT NOT NULL,
    period TEXT NOT NULL,
    date TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    layout TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

-- What was imported, and how it was read. Never changed.
CREATE TABLE imports (
    document TEXT PRIMARY KEY REFERENCES documents (id),
    text TEXT NOT NULL,
    turns TEXT NOT NULL,
    headers TEXT NOT NULL,
    notes TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE speakers (
    document TEXT NOT NULL REFERENCES documents (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    title TEXT NOT NULL,
    firm TEXT NOT NULL,
    colour TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (document, id)
) STRICT;

CREATE TABLE turns (
    document TEXT NOT NULL REFERENCES documents (id),
    id TEXT NOT NULL,
    range_begin INTEGER NOT NULL CHECK (range_begin >= 0),
    range_end INTEGER NOT NULL CHECK (range_end >= range_begin),
    speaker TEXT,
    section TEXT NOT NULL,
    language TEXT NOT NULL,
    is_machine_translation INTEGER NOT NULL CHECK (is_machine_translation IN (0, 1)),
    renders TEXT,
    confidence REAL NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (document, id),
    FOREIGN KEY (document, speaker) REFERENCES speakers (document, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (document, renders) REFERENCES turns (document, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX turns_by_speaker ON turns (document, speaker);
CREATE INDEX turns_by_renders ON turns (document, renders);

CREATE TABLE corrections (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id),
    range_begin INTEGER NOT NULL CHECK (range_begin >= 0),
    range_end INTEGER NOT NULL CHECK (range_end >= range_begin),
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_by_range ON corrections (document, range_begin);

CREATE TABLE tags (
    id TEXT PRIMARY KEY,
    parent TEXT REFERENCES tags (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    description TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX tags_by_parent ON tags (parent);

CREATE TABLE annotations (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id),
    range_begin INTEGER NOT NULL CHECK (range_begin >= 0),
    range_end INTEGER NOT NULL CHECK (range_end >= range_begin),
    quote TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX annotations_by_range ON annotations (document, range_begin);

CREATE TABLE annotation_tags (
    annotation TEXT NOT NULL REFERENCES annotations (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL REFERENCES tags (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (annotation, position)
) STRICT;
CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag);

-- The analyst's answers to findings.
CREATE TABLE verdicts (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id),
    detector TEXT NOT NULL,
    category TEXT NOT NULL,
    range_begin INTEGER NOT NULL CHECK (range_begin >= 0),
    range_end INTEGER NOT NULL CHECK (range_end >= range_begin),
    quote TEXT NOT NULL,
    decision TEXT NOT NULL,
    scope TEXT NOT NULL,
    correction TEXT REFERENCES corrections (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX verdicts_by_document ON verdicts (document);
CREATE INDEX verdicts_by_correction ON verdicts (correction);

-- One row for each action of an analyst. state is 'done', 'undone' (can be redone) or 'discarded'.
CREATE TABLE edit_log (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL,
    document TEXT REFERENCES documents (id),
    focus_begin INTEGER NOT NULL,
    focus_end INTEGER NOT NULL,
    merge_key TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded'))
) STRICT;
CREATE INDEX edit_log_undone ON edit_log (state) WHERE state = 'undone';

-- The rows that an action changed, as JSON objects with the columns of their table; before is null for a new row, after
-- for a removed one.
CREATE TABLE edit_changes (
    edit INTEGER NOT NULL REFERENCES edit_log (number),
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (edit, position)
) STRICT;
