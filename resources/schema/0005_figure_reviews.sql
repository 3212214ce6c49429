-- SPDX-License-Identifier: GPL-3.0-or-later
-- The analyst's decisions on figures. The range counts code points of the original text; kpi names the figure that the
-- analysis read there, and the other columns hold the figure as it was confirmed, corrected, rejected or added. changed
-- lists, parted by blanks, the fields that were corrected; the others follow the text.

CREATE TABLE figure_reviews (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id),
    decision TEXT NOT NULL,
    kpi TEXT NOT NULL,
    range_begin INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    metric TEXT NOT NULL,
    metric_group TEXT NOT NULL,
    segment TEXT NOT NULL,
    basis TEXT NOT NULL,
    period TEXT NOT NULL,
    value REAL,
    high REAL,
    type TEXT NOT NULL,
    unit TEXT NOT NULL,
    year_on_year REAL,
    quarter_on_quarter REAL,
    prior REAL,
    prior_period TEXT NOT NULL,
    is_guidance INTEGER NOT NULL,
    changed TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX figure_reviews_by_document ON figure_reviews (document);
