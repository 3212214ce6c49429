-- SPDX-License-Identifier: GPL-3.0-or-later
-- The key that puts a tag on what is selected; empty for none.
ALTER TABLE tags ADD COLUMN shortcut TEXT NOT NULL DEFAULT '';

-- What an annotation was put on: 'passage', 'turn', 'figure' or 'finding', and how that was called then.
ALTER TABLE annotations ADD COLUMN subject TEXT NOT NULL DEFAULT 'passage';
ALTER TABLE annotations ADD COLUMN about TEXT NOT NULL DEFAULT '';
