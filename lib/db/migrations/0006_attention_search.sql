-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The words of the kinds of record that 0005 brought, as in 0004.

CREATE VIEW "distinct_pair_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'distinct_pair';
CREATE VIRTUAL TABLE "distinct_pair_search" USING fts5 (
    public, members, secretariat,
    content='distinct_pair_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);

CREATE VIEW "attention_waiver_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'attention_waiver';
CREATE VIRTUAL TABLE "attention_waiver_search" USING fts5 (
    public, members, secretariat,
    content='attention_waiver_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
