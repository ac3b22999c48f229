-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The number of members on each day on which it changes, as if nobody were a member twice at a time.
WITH change (day, by) AS (
    SELECT joined, 1 FROM membership WHERE "group" = 1000001 AND joined <= '{day}'
    UNION ALL SELECT "left", -1 FROM membership WHERE "group" = 1000001 AND "left" <= '{day}')
SELECT day, sum(sum(by)) OVER (ORDER BY day) FROM change GROUP BY day;
