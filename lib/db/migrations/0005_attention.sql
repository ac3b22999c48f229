-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What needs attention, and what does not: consent for one edition, pairs that only look alike, notices that are
-- ignored for a while.

ALTER TABLE "membership" ADD COLUMN "consent" @key@;

CREATE TABLE "distinct_pair" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "first" @key@,
    "second" @key@,
    "audience" @key@ NOT NULL
) @strict@;
CREATE INDEX "distinct_pair_by_first" ON "distinct_pair" ("first");
CREATE INDEX "distinct_pair_by_second" ON "distinct_pair" ("second");

CREATE TABLE "attention_waiver" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "rule" @key@ NOT NULL,
    "subject" @key@ NOT NULL,
    "reason" @text@ NOT NULL,
    "until" @key@,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;
CREATE INDEX "attention_waiver_by_subject" ON "attention_waiver" ("subject");
CREATE INDEX "attention_waiver_by_until" ON "attention_waiver" ("until");
CREATE INDEX "attention_waiver_by_label" ON "attention_waiver" (label_key);
