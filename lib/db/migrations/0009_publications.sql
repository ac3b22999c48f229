-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Reports as people have set them up, and what was published of them.

CREATE TABLE "report_definition" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "name" @text@ NOT NULL,
    "report" @text@ NOT NULL,
    "group" @id@ REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "reader" @key@ NOT NULL,
    "language" @text@ NOT NULL,
    "subject" @key@,
    "options" @text@,
    "cover_picture" @key@,
    "logo" @key@,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;
CREATE INDEX "report_definition_by_group" ON "report_definition" ("group");
CREATE INDEX "report_definition_by_subject" ON "report_definition" ("subject");
CREATE INDEX "report_definition_by_label" ON "report_definition" (label_key);

CREATE TABLE "publication" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "group" @id@ NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "name" @text@ NOT NULL,
    "definition" @id@ REFERENCES "report_definition" (id) DEFERRABLE INITIALLY DEFERRED,
    "report" @text@ NOT NULL,
    "reader" @key@ NOT NULL,
    "language" @text@ NOT NULL,
    "subject" @key@,
    "published_on" @key@ NOT NULL,
    "published_at" @key@,
    "published_by" @text@,
    "content" @key@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;
CREATE INDEX "publication_by_group" ON "publication" ("group");
CREATE INDEX "publication_by_definition" ON "publication" ("definition");
CREATE INDEX "publication_by_subject" ON "publication" ("subject");
CREATE INDEX "publication_by_published_on" ON "publication" ("published_on");
CREATE INDEX "publication_by_label" ON "publication" (label_key);

CREATE VIEW "report_definition_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text"
    WHERE "entity" = 'report_definition';
CREATE VIRTUAL TABLE "report_definition_search" USING fts5 (
    public, members, secretariat,
    content='report_definition_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "publication_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'publication';
CREATE VIRTUAL TABLE "publication_search" USING fts5 (
    public, members, secretariat,
    content='publication_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
