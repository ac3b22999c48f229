-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Lists as people have arranged them, kept under a name.

CREATE TABLE "saved_view" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "name" @text@ NOT NULL,
    "kind" @text@ NOT NULL,
    "definition" @text@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;
CREATE INDEX "saved_view_by_label" ON "saved_view" (label_key);
CREATE VIEW "saved_view_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'saved_view';
CREATE VIRTUAL TABLE "saved_view_search" USING fts5 (
    public, members, secretariat,
    content='saved_view_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
