-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A million memberships of one group over twenty years, every one of 700,000 people once and some of them again, with
-- times that overlap; each person in one of 2,000 organisations in 200 countries, one in ten in two of them. Spread
-- without a pattern, and the same in every run.
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
BEGIN;
INSERT INTO "group" (id, revision, name, current, audience) VALUES (1000001, 1, 'A large group', 1, 'public');
INSERT INTO organisation (id, revision, name, kind, country, audience)
WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1999),
    y (id, place) AS (SELECT id, row_number() OVER (ORDER BY id) - 1 FROM country)
SELECT 2000000 + i, 1, 'Organisation ' || i, iif(i % 20 = 0, 'international_organisation', 'statistical_office'),
    y.id, 'public' FROM n JOIN y ON y.place = i % 200;
INSERT INTO person (id, revision, given_name, family_name, consent, audience)
WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {people} - 1)
SELECT 1000000000 + i * 3, 1, 'Person', 'Number ' || i, 'not_asked', 'secretariat' FROM n;
INSERT INTO affiliation (id, revision, person, organisation, audience)
WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {people} * 11 / 10 - 1)
SELECT 2000000000 + i * 3, 1, 1000000000 + (i % {people}) * 3, 2000000 + (i * 7919) % 2000, 'secretariat' FROM n;
INSERT INTO membership (id, revision, person, "group", joined, "left", audience)
WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {rows} - 1),
    spread (i, start) AS (SELECT i, (i * 2654435761) % 7200 FROM n)
SELECT 3000000000 + i * 3, 1, 1000000000 + (i % {people}) * 3, 1000001, date('2001-01-01', start || ' days'),
    iif(i % 3 = 0, NULL, date('2001-01-01', start + 30 + (i * 40503) % 2500 || ' days')), 'members' FROM spread;
COMMIT;
