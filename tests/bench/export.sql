-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The peer of a CSV export: the sqlite3 shell writes the same columns in the same order.
.mode csv
.headers on
.output {out}
SELECT id, given_name, family_name, email, consent, consent_source, notes, audience FROM person ORDER BY id;
