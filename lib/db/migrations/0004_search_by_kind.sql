-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The words by which records are found, folded: a row a record, a column an audience, each word in the column of the
-- widest audience that may see it. A kind of record has an index of its own whose rows are numbered like its records,
-- so that the first matches in the order of ids are there without the others. The words are taken from the records
-- anew after this.

DROP TABLE "search_index";
DROP TABLE "search_text";
CREATE TABLE "search_text" (
    "id" INTEGER PRIMARY KEY,
    "entity" TEXT NOT NULL,
    "record" INTEGER NOT NULL,
    "public" TEXT NOT NULL DEFAULT '',
    "members" TEXT NOT NULL DEFAULT '',
    "secretariat" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX "search_text_by_record" ON "search_text" ("entity", "record");

-- The words are folded and parted before they come here: the tokenizer takes them as they are.
CREATE VIEW "country_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'country';
CREATE VIRTUAL TABLE "country_search" USING fts5 (
    public, members, secretariat,
    content='country_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "organisation_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'organisation';
CREATE VIRTUAL TABLE "organisation_search" USING fts5 (
    public, members, secretariat,
    content='organisation_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "group_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'group';
CREATE VIRTUAL TABLE "group_search" USING fts5 (
    public, members, secretariat,
    content='group_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "person_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'person';
CREATE VIRTUAL TABLE "person_search" USING fts5 (
    public, members, secretariat,
    content='person_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "work_stream_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'work_stream';
CREATE VIRTUAL TABLE "work_stream_search" USING fts5 (
    public, members, secretariat,
    content='work_stream_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "theme_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'theme';
CREATE VIRTUAL TABLE "theme_search" USING fts5 (
    public, members, secretariat,
    content='theme_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "output_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'output';
CREATE VIRTUAL TABLE "output_search" USING fts5 (
    public, members, secretariat,
    content='output_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "event_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'event';
CREATE VIRTUAL TABLE "event_search" USING fts5 (
    public, members, secretariat,
    content='event_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "presentation_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'presentation';
CREATE VIRTUAL TABLE "presentation_search" USING fts5 (
    public, members, secretariat,
    content='presentation_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "partner_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'partner';
CREATE VIRTUAL TABLE "partner_search" USING fts5 (
    public, members, secretariat,
    content='partner_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "objective_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'objective';
CREATE VIRTUAL TABLE "objective_search" USING fts5 (
    public, members, secretariat,
    content='objective_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "alias_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'alias';
CREATE VIRTUAL TABLE "alias_search" USING fts5 (
    public, members, secretariat,
    content='alias_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "affiliation_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'affiliation';
CREATE VIRTUAL TABLE "affiliation_search" USING fts5 (
    public, members, secretariat,
    content='affiliation_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "membership_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'membership';
CREATE VIRTUAL TABLE "membership_search" USING fts5 (
    public, members, secretariat,
    content='membership_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "headcount_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'headcount';
CREATE VIRTUAL TABLE "headcount_search" USING fts5 (
    public, members, secretariat,
    content='headcount_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "stream_lead_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'stream_lead';
CREATE VIRTUAL TABLE "stream_lead_search" USING fts5 (
    public, members, secretariat,
    content='stream_lead_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "role_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'role';
CREATE VIRTUAL TABLE "role_search" USING fts5 (
    public, members, secretariat,
    content='role_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "contribution_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'contribution';
CREATE VIRTUAL TABLE "contribution_search" USING fts5 (
    public, members, secretariat,
    content='contribution_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "speaker_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'speaker';
CREATE VIRTUAL TABLE "speaker_search" USING fts5 (
    public, members, secretariat,
    content='speaker_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "attendance_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'attendance';
CREATE VIRTUAL TABLE "attendance_search" USING fts5 (
    public, members, secretariat,
    content='attendance_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "link_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'link';
CREATE VIRTUAL TABLE "link_search" USING fts5 (
    public, members, secretariat,
    content='link_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "attachment_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'attachment';
CREATE VIRTUAL TABLE "attachment_search" USING fts5 (
    public, members, secretariat,
    content='attachment_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
CREATE VIEW "progress_note_words" AS
    SELECT "record" AS "id", "public", "members", "secretariat" FROM "search_text" WHERE "entity" = 'progress_note';
CREATE VIRTUAL TABLE "progress_note_search" USING fts5 (
    public, members, secretariat,
    content='progress_note_words', content_rowid='id', prefix='2 3', detail='column', tokenize='ascii'
);
