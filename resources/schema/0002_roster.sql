-- SPDX-License-Identifier: GPL-3.0-or-later
-- People whom the analyst has named, for the next call of the same company. spellings holds one other form of the name
-- a line.

CREATE TABLE roster (
    id TEXT PRIMARY KEY,
    company TEXT NOT NULL,
    name TEXT NOT NULL,
    spellings TEXT NOT NULL,
    role TEXT NOT NULL,
    title TEXT NOT NULL,
    firm TEXT NOT NULL,
    colour TEXT NOT NULL
) STRICT;
