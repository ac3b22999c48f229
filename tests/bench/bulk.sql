-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The floor of a large set of additions: the sqlite3 shell takes the same rows, history and search words from CSV
-- files into an empty store, with a large cache, and builds indexes and search afterwards. {dir} holds the files.
.bail on
.mode csv
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA cache_size = -65536;
BEGIN IMMEDIATE;
DROP INDEX person_by_label;
DROP INDEX person_by_given_name;
DROP INDEX person_by_family_name;
DROP INDEX person_by_email;
DROP INDEX change_by_record;
DROP INDEX search_text_by_record;
UPDATE commit_counter SET sequence = sequence + 1;
INSERT INTO change_set VALUES (1, '2026-01-01T00:00:00.000Z', 'bench', 'edit', NULL, {rows});
.import {dir}/person.csv person
.import {dir}/change.csv change
.import {dir}/search_text.csv search_text
CREATE INDEX "person_by_label" ON "person" (label_key);
CREATE INDEX "person_by_given_name" ON "person" ("given_name_key");
CREATE INDEX "person_by_family_name" ON "person" ("family_name_key");
CREATE INDEX "person_by_email" ON "person" ("email_key");
CREATE INDEX "change_by_record" ON "change" ("record", "sequence");
CREATE UNIQUE INDEX "search_text_by_record" ON "search_text" ("entity", "record");
INSERT INTO person_search (person_search) VALUES ('rebuild');
COMMIT;
