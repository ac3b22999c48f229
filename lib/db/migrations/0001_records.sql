-- SPDX-FileCopyrightText: 2026 The Rapporteur developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The records. A table a kind of record, a column a field; beside them the folded keys that lists sort by.
-- References are checked at the commit, so that records that name each other can come in any order.

CREATE TABLE "country" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "code" @text@ NOT NULL,
    "name" @text@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@,
    "code_key" @key@
) @strict@;

CREATE TABLE "organisation" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "name" @text@ NOT NULL,
    "acronym" @text@,
    "kind" @key@ NOT NULL,
    "country" @id@ REFERENCES "country" (id) DEFERRABLE INITIALLY DEFERRED,
    "region" @text@,
    "parent" @id@ REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "website" @text@,
    "notes" @text@,
    "audience" @key@ NOT NULL,
    "label_key" @key@,
    "acronym_key" @key@
) @strict@;

CREATE TABLE "group" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "name" @text@ NOT NULL,
    "description" @text@,
    "start" @key@,
    "end" @key@,
    "host" @id@ REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "follows" @id@ REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "final_report" @id@,
    "current" @bool@ NOT NULL,
    "default_audience" @key@,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;

CREATE TABLE "person" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "given_name" @text@,
    "family_name" @text@ NOT NULL,
    "email" @text@,
    "consent" @key@ NOT NULL,
    "consent_source" @text@,
    "notes" @text@,
    "audience" @key@ NOT NULL,
    "label_key" @key@,
    "given_name_key" @key@,
    "family_name_key" @key@,
    "email_key" @key@
) @strict@;

CREATE TABLE "work_stream" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "group" @id@ NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "code" @text@ NOT NULL,
    "title" @text@ NOT NULL,
    "description" @text@,
    "status" @key@ NOT NULL,
    "start" @key@,
    "end" @key@,
    "position" @int@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@,
    "code_key" @key@,
    "title_key" @key@
) @strict@;

CREATE TABLE "theme" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "work_stream" @id@ NOT NULL REFERENCES "work_stream" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" @text@ NOT NULL,
    "position" @int@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;

CREATE TABLE "output" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "group" @id@ NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" @text@ NOT NULL,
    "correction" @text@,
    "title_is_ours" @bool@ NOT NULL,
    "kind" @key@ NOT NULL,
    "work_stream" @id@ REFERENCES "work_stream" (id) DEFERRABLE INITIALLY DEFERRED,
    "theme" @id@ REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
    "status" @key@ NOT NULL,
    "planned_start" @key@,
    "due" @key@,
    "published_on" @key@,
    "summary" @text@,
    "position" @int@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;

CREATE TABLE "event" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "group" @id@ NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" @text@ NOT NULL,
    "kind" @key@ NOT NULL,
    "start" @key@ NOT NULL,
    "end" @key@,
    "place" @text@,
    "start_time" @key@,
    "end_time" @key@,
    "time_zone" @text@,
    "on_journey" @bool@ NOT NULL,
    "journey_wording" @text@,
    "description" @text@,
    "audience" @key@ NOT NULL,
    "label_key" @key@,
    "title_key" @key@,
    "place_key" @key@
) @strict@;

CREATE TABLE "presentation" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "event" @id@ NOT NULL REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" @text@ NOT NULL,
    "correction" @text@,
    "slides" @key@ NOT NULL,
    "work_stream" @id@ REFERENCES "work_stream" (id) DEFERRABLE INITIALLY DEFERRED,
    "output" @id@ REFERENCES "output" (id) DEFERRABLE INITIALLY DEFERRED,
    "abstract" @text@,
    "position" @int@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;

CREATE TABLE "partner" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "owner" @key@ NOT NULL,
    "organisation" @id@ NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" @int@ NOT NULL,
    "audience" @key@ NOT NULL
) @strict@;

CREATE TABLE "objective" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "group" @id@ NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "text" @text@ NOT NULL,
    "position" @int@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;

CREATE TABLE "alias" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "owner" @key@ NOT NULL,
    "name" @text@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;

CREATE TABLE "affiliation" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "person" @id@ NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" @id@ NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "from" @key@,
    "to" @key@,
    "audience" @key@ NOT NULL
) @strict@;

CREATE TABLE "membership" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "person" @id@ NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "group" @id@ NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "joined" @key@ NOT NULL,
    "left" @key@,
    "audience" @key@ NOT NULL
) @strict@;

CREATE TABLE "headcount" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "group" @id@ NOT NULL REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
    "date" @key@ NOT NULL,
    "members" @int@,
    "countries" @int@,
    "international_organisations" @int@,
    "approximate" @bool@ NOT NULL,
    "source" @text@,
    "audience" @key@ NOT NULL,
    "label_key" @key@
) @strict@;

CREATE TABLE "stream_lead" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "work_stream" @id@ NOT NULL REFERENCES "work_stream" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" @id@ REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "person" @id@ REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" @int@ NOT NULL,
    "audience" @key@ NOT NULL
) @strict@;

CREATE TABLE "role" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "membership" @id@ NOT NULL REFERENCES "membership" (id) DEFERRABLE INITIALLY DEFERRED,
    "work_stream" @id@ NOT NULL REFERENCES "work_stream" (id) DEFERRABLE INITIALLY DEFERRED,
    "part" @key@ NOT NULL,
    "from" @key@,
    "to" @key@,
    "audience" @key@ NOT NULL
) @strict@;

CREATE TABLE "contribution" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "output" @id@ NOT NULL REFERENCES "output" (id) DEFERRABLE INITIALLY DEFERRED,
    "person" @id@ REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" @id@ REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "country" @id@ REFERENCES "country" (id) DEFERRABLE INITIALLY DEFERRED,
    "work_stream" @id@ REFERENCES "work_stream" (id) DEFERRABLE INITIALLY DEFERRED,
    "credited_as" @text@,
    "position" @int@ NOT NULL,
    "audience" @key@ NOT NULL,
    "credited_as_key" @key@
) @strict@;

CREATE TABLE "speaker" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "presentation" @id@ NOT NULL REFERENCES "presentation" (id) DEFERRABLE INITIALLY DEFERRED,
    "person" @id@ NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" @id@ REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "credited_as" @text@,
    "position" @int@ NOT NULL,
    "audience" @key@ NOT NULL,
    "credited_as_key" @key@
) @strict@;

CREATE TABLE "attendance" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "event" @id@ NOT NULL REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
    "person" @id@ REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" @id@ REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "state" @key@ NOT NULL,
    "audience" @key@ NOT NULL
) @strict@;

CREATE TABLE "link" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "owner" @key@ NOT NULL,
    "kind" @key@ NOT NULL,
    "title" @text@,
    "address" @text@,
    "position" @int@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@,
    "title_key" @key@,
    "address_key" @key@
) @strict@;

CREATE TABLE "attachment" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "owner" @key@ NOT NULL,
    "kind" @key@ NOT NULL,
    "title" @text@,
    "file_name" @text@ NOT NULL,
    "media_type" @text@,
    "size" @int@ NOT NULL,
    "digest" @text@ NOT NULL,
    "position" @int@ NOT NULL,
    "audience" @key@ NOT NULL,
    "label_key" @key@,
    "title_key" @key@,
    "file_name_key" @key@
) @strict@;

CREATE TABLE "progress_note" (
    "id" @id@ PRIMARY KEY,
    "revision" @int@ NOT NULL,
    "work_stream" @id@ NOT NULL REFERENCES "work_stream" (id) DEFERRABLE INITIALLY DEFERRED,
    "from" @key@ NOT NULL,
    "to" @key@ NOT NULL,
    "progress" @text@,
    "next_steps" @text@,
    "risks" @text@,
    "mitigation" @text@,
    "audience" @key@ NOT NULL
) @strict@;

CREATE INDEX "country_by_label" ON "country" (label_key);
CREATE INDEX "country_by_code" ON "country" ("code_key");
CREATE INDEX "organisation_by_country" ON "organisation" ("country");
CREATE INDEX "organisation_by_parent" ON "organisation" ("parent");
CREATE INDEX "organisation_by_label" ON "organisation" (label_key);
CREATE INDEX "organisation_by_acronym" ON "organisation" ("acronym_key");
CREATE INDEX "group_by_start" ON "group" ("start");
CREATE INDEX "group_by_end" ON "group" ("end");
CREATE INDEX "group_by_host" ON "group" ("host");
CREATE INDEX "group_by_follows" ON "group" ("follows");
CREATE INDEX "group_by_final_report" ON "group" ("final_report");
CREATE INDEX "group_by_label" ON "group" (label_key);
CREATE INDEX "person_by_label" ON "person" (label_key);
CREATE INDEX "person_by_given_name" ON "person" ("given_name_key");
CREATE INDEX "person_by_family_name" ON "person" ("family_name_key");
CREATE INDEX "person_by_email" ON "person" ("email_key");
CREATE INDEX "work_stream_by_group" ON "work_stream" ("group");
CREATE INDEX "work_stream_by_start" ON "work_stream" ("start");
CREATE INDEX "work_stream_by_end" ON "work_stream" ("end");
CREATE INDEX "work_stream_by_label" ON "work_stream" (label_key);
CREATE INDEX "work_stream_by_code" ON "work_stream" ("code_key");
CREATE INDEX "work_stream_by_title" ON "work_stream" ("title_key");
CREATE INDEX "theme_by_work_stream" ON "theme" ("work_stream");
CREATE INDEX "theme_by_label" ON "theme" (label_key);
CREATE INDEX "output_by_group" ON "output" ("group");
CREATE INDEX "output_by_work_stream" ON "output" ("work_stream");
CREATE INDEX "output_by_theme" ON "output" ("theme");
CREATE INDEX "output_by_planned_start" ON "output" ("planned_start");
CREATE INDEX "output_by_due" ON "output" ("due");
CREATE INDEX "output_by_published_on" ON "output" ("published_on");
CREATE INDEX "output_by_label" ON "output" (label_key);
CREATE INDEX "event_by_group" ON "event" ("group");
CREATE INDEX "event_by_start" ON "event" ("start");
CREATE INDEX "event_by_end" ON "event" ("end");
CREATE INDEX "event_by_label" ON "event" (label_key);
CREATE INDEX "event_by_title" ON "event" ("title_key");
CREATE INDEX "event_by_place" ON "event" ("place_key");
CREATE INDEX "presentation_by_event" ON "presentation" ("event");
CREATE INDEX "presentation_by_work_stream" ON "presentation" ("work_stream");
CREATE INDEX "presentation_by_output" ON "presentation" ("output");
CREATE INDEX "presentation_by_label" ON "presentation" (label_key);
CREATE INDEX "partner_by_owner" ON "partner" ("owner");
CREATE INDEX "partner_by_organisation" ON "partner" ("organisation");
CREATE INDEX "objective_by_group" ON "objective" ("group");
CREATE INDEX "objective_by_label" ON "objective" (label_key);
CREATE INDEX "alias_by_owner" ON "alias" ("owner");
CREATE INDEX "alias_by_label" ON "alias" (label_key);
CREATE INDEX "affiliation_by_person" ON "affiliation" ("person");
CREATE INDEX "affiliation_by_organisation" ON "affiliation" ("organisation");
CREATE INDEX "affiliation_by_from" ON "affiliation" ("from");
CREATE INDEX "affiliation_by_to" ON "affiliation" ("to");
CREATE INDEX "membership_by_person" ON "membership" ("person");
CREATE INDEX "membership_by_group" ON "membership" ("group");
CREATE INDEX "membership_by_joined" ON "membership" ("joined");
CREATE INDEX "membership_by_left" ON "membership" ("left");
CREATE INDEX "headcount_by_group" ON "headcount" ("group");
CREATE INDEX "headcount_by_date" ON "headcount" ("date");
CREATE INDEX "headcount_by_label" ON "headcount" (label_key);
CREATE INDEX "stream_lead_by_work_stream" ON "stream_lead" ("work_stream");
CREATE INDEX "stream_lead_by_organisation" ON "stream_lead" ("organisation");
CREATE INDEX "stream_lead_by_person" ON "stream_lead" ("person");
CREATE INDEX "role_by_membership" ON "role" ("membership");
CREATE INDEX "role_by_work_stream" ON "role" ("work_stream");
CREATE INDEX "role_by_from" ON "role" ("from");
CREATE INDEX "role_by_to" ON "role" ("to");
CREATE INDEX "contribution_by_output" ON "contribution" ("output");
CREATE INDEX "contribution_by_person" ON "contribution" ("person");
CREATE INDEX "contribution_by_organisation" ON "contribution" ("organisation");
CREATE INDEX "contribution_by_country" ON "contribution" ("country");
CREATE INDEX "contribution_by_work_stream" ON "contribution" ("work_stream");
CREATE INDEX "contribution_by_credited_as" ON "contribution" ("credited_as_key");
CREATE INDEX "speaker_by_presentation" ON "speaker" ("presentation");
CREATE INDEX "speaker_by_person" ON "speaker" ("person");
CREATE INDEX "speaker_by_organisation" ON "speaker" ("organisation");
CREATE INDEX "speaker_by_credited_as" ON "speaker" ("credited_as_key");
CREATE INDEX "attendance_by_event" ON "attendance" ("event");
CREATE INDEX "attendance_by_person" ON "attendance" ("person");
CREATE INDEX "attendance_by_organisation" ON "attendance" ("organisation");
CREATE INDEX "link_by_owner" ON "link" ("owner");
CREATE INDEX "link_by_label" ON "link" (label_key);
CREATE INDEX "link_by_title" ON "link" ("title_key");
CREATE INDEX "link_by_address" ON "link" ("address_key");
CREATE INDEX "attachment_by_owner" ON "attachment" ("owner");
CREATE INDEX "attachment_by_label" ON "attachment" (label_key);
CREATE INDEX "attachment_by_title" ON "attachment" ("title_key");
CREATE INDEX "attachment_by_file_name" ON "attachment" ("file_name_key");
CREATE INDEX "progress_note_by_work_stream" ON "progress_note" ("work_stream");
CREATE INDEX "progress_note_by_from" ON "progress_note" ("from");
CREATE INDEX "progress_note_by_to" ON "progress_note" ("to");
