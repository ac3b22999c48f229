-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The words by which records are found, folded. A record has a row for each audience that sees other words than the
-- wider one; the row for a narrower audience holds all that this audience may see.

CREATE TABLE "search_text" (
    "id" INTEGER PRIMARY KEY,
    "entity" TEXT NOT NULL,
    "record" INTEGER NOT NULL,
    "audience" TEXT NOT NULL,
    "words" TEXT NOT NULL
) STRICT;
CREATE INDEX "search_text_by_record" ON "search_text" ("record");
-- The words are folded and parted before they come here: this tokenizer takes them as they are.
CREATE VIRTUAL TABLE "search_index" USING fts5 (
    words, content='search_text', content_rowid='id', prefix='2 3', tokenize='ascii'
);
