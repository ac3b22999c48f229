-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- As 0009_publications.sql. One index serves the search of all kinds of record here.

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
