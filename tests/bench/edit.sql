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
INSERT INTO search_index (search_index, rowid, words) SELECT 'delete', id, words FROM search_text WHERE record = {id};
DELETE FROM search_text WHERE record = {id};
INSERT INTO search_text (entity, record, audience, words)
    SELECT 'person', id, 'secretariat', lower(given_name) || ' edited {number} ' || lower(email)
    FROM person WHERE id = {id};
INSERT INTO search_index (rowid, words) SELECT id, words FROM search_text WHERE record = {id};
COMMIT;
