-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The floor of one edit on SQLite: what has to be written when a family name changes, and nothing else. Run once for
-- each {number}, on the person {id}.
BEGIN IMMEDIATE;
UPDATE commit_counter SET sequence = sequence + 1;
INSERT INTO change_set SELECT sequence, '2026-01-01T00:00:00.000Z', 'bench', 'edit', NULL, 1 FROM commit_counter;
UPDATE person SET revision = 2, family_name = 'Edited {number}', family_name_key = 'edited {number}',
    label_key = lower(given_name) || ' edited {number}' WHERE id = {id} AND revision = 1;
INSERT INTO change SELECT sequence, 0, 'secretariat', 'update', 'person', {id}, 1,
    '{{"family_name":["Somebody","Edited {number}"]}}' FROM commit_counter;
INSERT INTO person_search (person_search, rowid, public, members, secretariat)
    SELECT 'delete', record, public, members, secretariat FROM search_text WHERE entity = 'person' AND record = {id};
DELETE FROM search_text WHERE entity = 'person' AND record = {id};
INSERT INTO search_text (entity, record, secretariat)
    SELECT 'person', id, lower(given_name) || ' edited {number} ' || lower(email) FROM person WHERE id = {id};
INSERT INTO person_search (rowid, public, members, secretariat)
    SELECT record, public, members, secretariat FROM search_text WHERE entity = 'person' AND record = {id};
COMMIT;
