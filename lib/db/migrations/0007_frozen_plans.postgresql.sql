-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- As 0007_frozen_plans.sql. One index serves the search of all kinds of record here.

CREATE TABLE "baseline" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "group" @id@ NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "name" @text@ NOT NULL,
    "frozen_on" @key@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;
CREATE INDEX "baseline_by_group" ON "baseline" ("group");
CREATE INDEX "baseline_by_label" ON "baseline" (label_key);
CREATE INDEX "baseline_by_frozen_on" ON "baseline" ("frozen_on");

CREATE TABLE "baseline_entry" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "baseline" @id@ NOT NULL REFERENCES "baseline" (id) DEFERRABLE INITIALLY DEFERRED,
    "record" @key@,
    "title" @text@ NOT NULL,
    "start" @key@,
    "end" @key@,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;
CREATE INDEX "baseline_entry_by_baseline" ON "baseline_entry" ("baseline");
CREATE INDEX "baseline_entry_by_record" ON "baseline_entry" ("record");
CREATE INDEX "baseline_entry_by_label" ON "baseline_entry" (label_key);
CREATE INDEX "baseline_entry_by_start" ON "baseline_entry" ("start");
CREATE INDEX "baseline_entry_by_end" ON "baseline_entry" ("end");
