-- SPDX-License-Identifier: GPL-3.0-or-later
-- A removed call keeps all its rows, so that removing it can be undone.
ALTER TABLE documents ADD COLUMN is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1));

-- What the last analysis of a call found, and which analyser that was. is_current is 0 when what was analysed has
-- changed since.
CREATE TABLE call_results (
    document TEXT PRIMARY KEY REFERENCES documents (id),
    analyser TEXT NOT NULL,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    findings INTEGER NOT NULL,
    open_findings INTEGER NOT NULL,
    figures INTEGER NOT NULL,
    open_figures INTEGER NOT NULL
) STRICT;
