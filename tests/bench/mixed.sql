-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The floor of a large set of all kinds of record: the same rows, history and search words, ready made in another file,
-- are copied into an empty store, and indexes and search built afterwards. bench.py fills in a line for each table and
-- index.
.bail on
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA cache_size = -65536;
ATTACH '{source}' AS source;
BEGIN IMMEDIATE;
{drop}
UPDATE commit_counter SET sequence = sequence + 1;
{copy}
{build}
COMMIT;
