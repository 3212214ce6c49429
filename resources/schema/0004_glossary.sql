-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words as they should be written. wrong_forms holds one wrong form a line.

CREATE TABLE glossary (
    id TEXT PRIMARY KEY,
    right_form TEXT NOT NULL,
    wrong_forms TEXT NOT NULL
) STRICT;
