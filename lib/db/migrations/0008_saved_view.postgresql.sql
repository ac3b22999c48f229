-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- As 0008_saved_view.sql; one index of words serves all kinds of record.

CREATE TABLE "saved_view" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "name" @text@ NOT NULL,
    "kind" @text@ NOT NULL,
    "definition" @text@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;
CREATE INDEX "saved_view_by_label" ON "saved_view" (label_key);
