-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words that are spelt right although no dictionary has them. call is null where that holds for the whole project.

CREATE TABLE spelling_words (
    id TEXT PRIMARY KEY,
    word TEXT NOT NULL,
    call TEXT
) STRICT;
