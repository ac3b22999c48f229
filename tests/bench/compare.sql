-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What two stores must agree on after a large set: a line that says "same" or what differs, for each table.
ATTACH '{other}' AS other;
SELECT 'person ' || CASE WHEN EXISTS (SELECT * FROM person EXCEPT SELECT * FROM other.person)
    OR (SELECT count(*) FROM person) <> (SELECT count(*) FROM other.person) THEN 'differs' ELSE 'same' END;
SELECT 'change ' || CASE WHEN EXISTS (SELECT * FROM change EXCEPT SELECT * FROM other.change)
    OR (SELECT count(*) FROM change) <> (SELECT count(*) FROM other.change) THEN 'differs' ELSE 'same' END;
SELECT 'search_text ' || CASE WHEN EXISTS (SELECT * FROM search_text EXCEPT SELECT * FROM other.search_text)
    OR (SELECT count(*) FROM search_text) <> (SELECT count(*) FROM other.search_text) THEN 'differs' ELSE 'same' END;
SELECT 'indexes ' || CASE WHEN EXISTS (SELECT type, name, tbl_name, sql FROM sqlite_schema
    EXCEPT SELECT type, name, tbl_name, sql FROM other.sqlite_schema) THEN 'differs' ELSE 'same' END;
SELECT 'search ' || CASE WHEN (SELECT count(*) FROM person_search WHERE person_search MATCH 'ma*')
    <> (SELECT count(*) FROM other.person_search WHERE person_search MATCH 'ma*') THEN 'differs' ELSE 'same' END;
INSERT INTO person_search (person_search, rank) VALUES ('integrity-check', 1);
SELECT 'structure ' || CASE (SELECT * FROM pragma_integrity_check(1)) WHEN 'ok' THEN 'same' ELSE 'differs' END;
