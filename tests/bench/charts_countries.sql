-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The members of each country on a day.
SELECT c.name, count(DISTINCT m.person) FROM membership m JOIN affiliation a ON a.person = m.person
JOIN organisation o ON o.id = a.organisation JOIN country c ON c.id = o.country
WHERE m."group" = 1000001 AND m.joined <= '{day}' AND (m."left" IS NULL OR m."left" > '{day}')
AND (a."from" IS NULL OR a."from" <= '{day}') AND (a."to" IS NULL OR a."to" > '{day}')
AND o.kind <> 'international_organisation' GROUP BY c.id;
