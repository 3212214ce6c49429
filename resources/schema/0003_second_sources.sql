-- SPDX-License-Identifier: GPL-3.0-or-later
-- Other accounts of a call. What was imported stays for ever, so that removing a source can be undone; spoken holds the
-- ranges of its speech as a JSON array of pairs, counted in code points of text, and is empty if all of it counts.

CREATE TABLE source_texts (
    document TEXT NOT NULL REFERENCES documents (id),
    sha256 TEXT NOT NULL,
    text TEXT NOT NULL,
    spoken TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (document, sha256)
) STRICT;

CREATE TABLE second_sources (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    kind TEXT NOT NULL,
    vendor TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    FOREIGN KEY (document, sha256) REFERENCES source_texts (document, sha256)
) STRICT;
CREATE INDEX second_sources_by_text ON second_sources (document, sha256);
