-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What happened: every step, numbered by one locked counter, with what each change was before and after. A change
-- has one row for each audience that its fields are for, so that the database itself can withhold the others.

CREATE TABLE "commit_counter" (
    "only" @int@ PRIMARY KEY CHECK ("only" = 1),
    "sequence" @int@ NOT NULL
) @strict@;
INSERT INTO "commit_counter" ("only", "sequence") VALUES (1, 0);

CREATE TABLE "change_set" (
    "sequence" @id@ PRIMARY KEY,
    "at" @key@ NOT NULL,
    "author" @key@ NOT NULL,
    "kind" @key@ NOT NULL,
    "target" @int@,
    "changes" @int@ NOT NULL
) @strict@;
CREATE INDEX "change_set_by_author" ON "change_set" ("author", "sequence");
CREATE INDEX "change_set_by_target" ON "change_set" ("target", "sequence");

CREATE TABLE "change" (
    "sequence" @id@ NOT NULL REFERENCES "change_set" ("sequence"),
    "ordinal" @int@ NOT NULL,
    "audience" @key@ NOT NULL,
    "action" @key@ NOT NULL,
    "entity" @key@ NOT NULL,
    "record" @id@ NOT NULL,
    "base_revision" @int@ NOT NULL,
    "payload" @text@ NOT NULL,
    PRIMARY KEY ("sequence", "ordinal", "audience")
) @strict@;
CREATE INDEX "change_by_record" ON "change" ("record", "sequence");

-- Ids that are no longer there: their revision goes on when they come back, and a merged one names its heir.
CREATE TABLE "removed_record" (
    "record" @id@ NOT NULL,
    "entity" @key@ NOT NULL,
    "revision" @int@ NOT NULL,
    "heir" @id@,
    PRIMARY KEY ("record", "entity")
) @strict@;

-- The bytes of attachments, once each, named by their SHA-256.
CREATE TABLE "attachment_content" (
    "digest" @key@ PRIMARY KEY,
    "bytes" @blob@ NOT NULL
) @strict@;
