#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""chartfigures.py RAPPORTEUR [--seed N] [--stores N] [--days N]: whether every figure of every chart is true.

Fills stores with chance's own groups (members who leave and come back, people with two affiliations, organisations
without a country, dates known to the month or the year, all audiences), has the program write each chart's figures as
of chance days, and counts each of them again: with SQL of its own, written from the design's definitions, on a copy in
which every date is its first day and nothing is left that the reader may not see. Prints the seed, with which the same
run can be had again.
"""
import argparse
import calendar
import csv
import datetime
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

AUDIENCES = ["public", "members", "secretariat"]
KINDS = ["statistical_office", "other_agency", "international_organisation", "academia", "private"]
STATUSES = ["idea", "proposed", "in_progress", "review", "published", "dropped"]
SLIDES = ["none", "awaited", "received", "public", "restricted", "refused"]
PARTS = ["lead", "assist", "follow"]
COUNTRIES = ["FI", "PL", "BR", "MX", "CA", "ID", "KE", "NZ", "CH", "AQ", "TR", "US"]
# By hand, from the United Nations' M49.
REGIONS = {"FI": "150", "PL": "150", "CH": "150", "BR": "019", "MX": "019", "CA": "019", "US": "019", "ID": "142",
           "TR": "142", "KE": "002", "NZ": "009"}
REGION_NAMES = {"150": "Europe", "019": "Americas", "142": "Asia", "002": "Africa", "009": "Oceania"}

# ---- a store of chance


class Filler:
    """Writes rows past the program: what it would never write itself is not written here either."""

    def __init__(self, path, chance):
        self.chance = chance
        self.database = sqlite3.connect(path)
        self.next_id = 10**15

    def add(self, table, **values):
        self.next_id += chance_step(self.chance)
        values = {"id": self.next_id, "revision": 1} | values
        values.setdefault("audience", self.chance.choices(AUDIENCES, [5, 3, 3])[0])
        names = ", ".join(f'"{name}"' for name in values)
        self.database.execute(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(values))})',
                              list(values.values()))
        return self.next_id

    def date(self, first=2019, last=2023):
        day = datetime.date(first, 1, 1) + datetime.timedelta(days=self.chance.randrange(366 * (last - first)))
        return day.isoformat()[:self.chance.choices([10, 7, 4], [7, 2, 1])[0]]

    def maybe(self, value, share=0.5):
        return value if self.chance.random() < share else None

    def period(self, start_known=0.6, end_known=0.5):
        start = self.maybe(self.date(), start_known)
        end = self.maybe(self.date(), end_known)
        return (end, start) if start and end and end < start else (start, end)

    def fill(self):
        chance, add, maybe, pick = self.chance, self.add, self.maybe, self.chance.choice
        countries = [row[0] for row in self.database.execute(
            f"SELECT id FROM country WHERE code IN ({', '.join(repr(code) for code in COUNTRIES)}) ORDER BY code")]
        hidden = pick(countries)
        self.database.execute("UPDATE country SET audience = 'secretariat' WHERE id = ?", [hidden])
        organisations = [add("organisation", name=f"Organisation {number}", kind=pick(KINDS),
                             country=maybe(pick(countries), 0.8)) for number in range(14)]
        people = [add("person", given_name="P", family_name=f"Number {number}", consent="not_asked")
                  for number in range(40)]
        for person in people:
            for _ in range(chance.choice([0, 1, 1, 1, 2, 3])):
                start, end = self.period()
                add("affiliation", person=person, organisation=pick(organisations), **{"from": start, "to": end})
        groups = []
        for number in range(3):
            groups.append(add("group", name=f"Group {number}", current=number == 1, start=f"{2020 + number}",
                              end=pick([None, f"{2020 + number}-12", f"{2020 + number}-12-20"]),
                              follows=groups[-1] if groups else None, audience="public"))
        for group in groups:
            self.fill_group(group, people, organisations, countries)
        self.database.commit()
        self.database.close()

    def fill_group(self, group, people, organisations, countries):
        chance, add, maybe, pick = self.chance, self.add, self.maybe, self.chance.choice
        streams = [add("work_stream", group=group, code=f"WS{number}", title=f"Stream {number}", status="active",
                       position=number) for number in range(4)]
        for person in chance.sample(people, 30):
            for _ in range(chance.choice([1, 1, 1, 2, 3])):
                joined, left = sorted([self.date(), self.date()])
                membership = add("membership", person=person, group=group, joined=joined, left=maybe(left, 0.6))
                for _ in range(chance.choice([0, 0, 1, 2])):
                    start, end = self.period(0.4, 0.3)
                    add("role", membership=membership, work_stream=pick(streams), part=pick(PARTS),
                        **{"from": start, "to": end})
        for number in range(3):
            add("headcount", group=group, date=f"202{number}-0{1 + chance.randrange(9)}",
                members=maybe(100 + number, 0.8), countries=30, approximate=number == 2)
        for stream in streams:
            for position in range(chance.randrange(3)):
                either = chance.randrange(3)
                add("stream_lead", work_stream=stream, position=position,
                    organisation=pick(organisations) if either != 1 else None,
                    person=pick(people) if either != 0 else None)
        for number in range(16):
            output = add("output", group=group, title=f"Output {number}", title_is_ours=0, kind="paper",
                         work_stream=maybe(pick(streams), 0.7), status=pick(STATUSES), due=maybe(self.date()),
                         published_on=maybe(self.date()), position=number)
            for position in range(chance.randrange(3)):
                named = [maybe(pick(people), 0.5), maybe(pick(organisations), 0.4), maybe(pick(countries), 0.3)]
                add("contribution", output=output, person=named[0], organisation=named[1], country=named[2],
                    credited_as=None if any(named) else "Somebody", position=position)
        for number in range(9):
            event = add("event", group=group, title=f"Event {number}", start=self.date(),
                        kind=pick(["monthly_meeting", "milestone", "webinar"]), on_journey=number % 2)
            for position in range(chance.randrange(4)):
                talk = add("presentation", event=event, title=f"Talk {position}", slides=pick(SLIDES),
                           position=position)
                for place, speaker in enumerate(chance.sample(people, chance.randrange(3))):
                    add("speaker", presentation=talk, person=speaker, organisation=maybe(pick(organisations)),
                        position=place)
            for _ in range(chance.randrange(6)):
                either = chance.randrange(3)
                add("attendance", event=event, state=pick(["present", "apologies"]),
                    person=pick(people) if either != 1 else None,
                    organisation=pick(organisations) if either != 0 else None)


def chance_step(chance):
    return chance.randrange(1, 1000)


# ---- what a reader may see of it, with whole days


def first_day(date):
    return date + "-01-01"[len(date) - 4:] if date and len(date) < 10 else date


class Seen:
    """A copy of the store in which each date is its first day, without what the reader may not see."""

    # What makes no sense without the other, and what is only left open then.
    NEEDS = [("affiliation", "person", "person"), ("affiliation", "organisation", "organisation"),
             ("membership", "person", "person"), ("membership", "group", "group"),
             ("role", "membership", "membership"), ("role", "work_stream", "work_stream"),
             ("work_stream", "group", "group"), ("headcount", "group", "group"),
             ("stream_lead", "work_stream", "work_stream"), ("output", "group", "group"),
             ("contribution", "output", "output"), ("event", "group", "group"), ("presentation", "event", "event"),
             ("speaker", "presentation", "presentation"), ("speaker", "person", "person"),
             ("attendance", "event", "event")]
    MAY_LACK = [("organisation", "country", "country"), ("output", "work_stream", "work_stream"),
                ("contribution", "person", "person"), ("contribution", "organisation", "organisation"),
                ("contribution", "country", "country"), ("stream_lead", "person", "person"),
                ("stream_lead", "organisation", "organisation"), ("speaker", "organisation", "organisation"),
                ("attendance", "person", "person"), ("attendance", "organisation", "organisation")]
    # Who is a member of what is for members at most.
    FOR_MEMBERS = ["membership", "role", "attendance"]
    DATES = [("membership", "joined"), ("membership", "left"), ("affiliation", "from"), ("affiliation", "to"),
             ("role", "from"), ("role", "to"), ("event", "start"), ("output", "due"), ("output", "published_on")]
    TABLES = ["country", "organisation", "person", "group", "affiliation", "membership", "role", "work_stream",
              "headcount", "stream_lead", "output", "contribution", "event", "presentation", "speaker", "attendance"]

    def __init__(self, path, reader):
        self.database = sqlite3.connect(":memory:")
        run = self.database.execute
        self.database.create_function("first_day", 1, first_day)
        run("ATTACH DATABASE ? AS store", [str(path)])
        for table in self.TABLES:
            run(f'CREATE TABLE main."{table}" AS SELECT * FROM store."{table}"')
        run("CREATE TABLE every_membership AS SELECT * FROM main.membership")
        for table, date in self.DATES + [("every_membership", "joined"), ("every_membership", "left")]:
            run(f'UPDATE main."{table}" SET "{date}" = first_day("{date}")')
        allowed = AUDIENCES[:AUDIENCES.index(reader) + 1]
        for table in self.TABLES:
            gone = "1" if reader == "public" and table in self.FOR_MEMBERS else \
                f"audience NOT IN ({', '.join(repr(each) for each in allowed)})"
            run(f'DELETE FROM main."{table}" WHERE {gone}')
        changed = True
        while changed:
            changed = False
            for table, field, other in self.NEEDS:
                changed |= run(f'DELETE FROM main."{table}" WHERE "{field}" NOT IN (SELECT id FROM main."{other}")'
                               ).rowcount > 0
        for table, field, other in self.MAY_LACK:
            run(f'UPDATE main."{table}" SET "{field}" = NULL '
                f'WHERE "{field}" NOT IN (SELECT id FROM main."{other}")')
        for table in ("stream_lead", "attendance"):
            run(f'DELETE FROM main."{table}" WHERE person IS NULL AND organisation IS NULL')
        run("CREATE TABLE region (country INTEGER, region TEXT)")
        for code, region in REGIONS.items():
            run("INSERT INTO region SELECT id, ? FROM main.country WHERE code = ?", [region, code])
        self.database.commit()
        run("DETACH DATABASE store")
        self.database.executescript(VIEWS)

    def rows(self, sql, **values):
        return self.database.execute(sql, values).fetchall()

    def number(self, sql, **values):
        return self.rows(sql, **values)[0][0]


# Who stands for what, as of every day: conditions on a day come with the question.
VIEWS = """
CREATE VIEW member_of AS SELECT m.person, m."group", m.joined, m."left", a.organisation, a."from", a."to", o.kind,
    o.country FROM membership m JOIN affiliation a ON a.person = m.person JOIN organisation o ON o.id = a.organisation;
-- A talk's organisations: the one that its speaker spoke for, else those of the day.
CREATE VIEW talk_of AS SELECT p.id, e."group", e.start, o.id AS organisation, o.kind, o.country
    FROM speaker s JOIN presentation p ON p.id = s.presentation JOIN event e ON e.id = p.event
    JOIN organisation o ON o.id = s.organisation
UNION SELECT p.id, e."group", e.start, o.id, o.kind, o.country
    FROM speaker s JOIN presentation p ON p.id = s.presentation JOIN event e ON e.id = p.event
    JOIN affiliation a ON a.person = s.person JOIN organisation o ON o.id = a.organisation
    WHERE s.organisation IS NULL AND (a."from" IS NULL OR a."from" <= e.start)
    AND (a."to" IS NULL OR e.start < a."to");
-- An output's: as far as it is credited to them, or to a person where nothing else is named.
CREATE VIEW output_of AS SELECT t.id, t."group", t.published_on, o.id AS organisation, o.kind, o.country,
    NULL AS "from", NULL AS "to", 0 AS by_country FROM contribution c JOIN output t ON t.id = c.output
    JOIN organisation o ON o.id = c.organisation WHERE c.country IS NULL
UNION SELECT t.id, t."group", t.published_on, o.id, o.kind, o.country, a."from", a."to", 0
    FROM contribution c JOIN output t ON t.id = c.output JOIN affiliation a ON a.person = c.person
    JOIN organisation o ON o.id = a.organisation WHERE c.country IS NULL AND c.organisation IS NULL
UNION SELECT t.id, t."group", t.published_on, NULL, NULL, c.country, NULL, NULL, 1
    FROM contribution c JOIN output t ON t.id = c.output WHERE c.country IS NOT NULL;
CREATE VIEW lead_of AS SELECT w.id, w."group", o.id AS organisation, o.kind, o.country, NULL AS "from", NULL AS "to"
    FROM stream_lead l JOIN work_stream w ON w.id = l.work_stream JOIN organisation o ON o.id = l.organisation
UNION SELECT w.id, w."group", o.id, o.kind, o.country, a."from", a."to"
    FROM stream_lead l JOIN work_stream w ON w.id = l.work_stream JOIN affiliation a ON a.person = l.person
    JOIN organisation o ON o.id = a.organisation WHERE l.organisation IS NULL;
"""
MEMBER = '"group" = :g AND joined <= :day AND ("left" IS NULL OR :day < "left")'
CURRENT = '("from" IS NULL OR "from" <= :day) AND ("to" IS NULL OR :day < "to")'
COUNTRY = "coalesce(kind, '') <> 'international_organisation'"


# ---- the figures once more


class Disagreement(Exception):
    pass


def agree(what, theirs, ours):
    if theirs != ours:
        raise Disagreement(f"{what}: the chart says {theirs!r}, counted are {ours!r}")


def nonzero(rows):
    return {row[:-1]: row[-1] for row in rows if row[-1]}


def day_before(day):
    return (datetime.date.fromisoformat(day) - datetime.timedelta(days=1)).isoformat()


class Check:
    """One store, one group, one day, one reader: asks the program and counts."""

    def __init__(self, program, store, seen, group, day, reader, folder):
        self.program, self.store, self.seen, self.day, self.reader = program, store, seen, day, reader
        self.folder = folder
        self.name = f"Group {group}"
        self.group = seen.number('SELECT id FROM "group" WHERE name = :name', name=self.name)
        self.checked = 0

    def ask(self, chart, *options):
        out = self.folder / f"{self.name}-{self.day}-{self.reader}-{chart}.csv"
        command = [self.program, "chart", str(self.store), chart, "-o", str(out), "--group", f"#{self.group}",
                   "--as-of", self.day, "--audience", self.reader, *options]
        done = subprocess.run(command, stderr=subprocess.PIPE, text=True,
                              env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
        if done.returncode != 0:
            raise Disagreement(f"{' '.join(command)}: {done.stderr}")
        with open(out, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def count(self, sql, day=None, **values):
        return self.seen.number(sql, g=self.group, day=day or self.day, **values)

    def rows(self, sql, day=None, **values):
        return self.seen.rows(sql, g=self.group, day=day or self.day, **values)

    def agree(self, what, theirs, ours):
        self.checked += 1
        agree(f"{self.name} on {self.day} for {self.reader}: {what}", theirs, ours)

    # Members are counted whoever they are: their number is public.
    def members(self, day, group=None):
        return self.seen.number(f"SELECT count(DISTINCT person) FROM every_membership WHERE {MEMBER}",
                                g=group or self.group, day=day)

    def change_days(self, group=None):
        rows = self.seen.rows(
            'SELECT joined FROM every_membership WHERE "group" = :g AND joined <= :day '
            'UNION SELECT "left" FROM every_membership WHERE "group" = :g AND "left" <= :day',
            g=group or self.group, day=self.day)
        return sorted(row[0] for row in rows)

    def member_growth(self):
        rows = self.ask("member-growth")
        by_date = {row["date"]: row for row in rows}
        for row in rows:
            if row["counted"]:
                self.agree(f"member-growth {row['date']}", int(row["counted"]), self.members(row["date"]))
        for day in self.change_days():
            if self.members(day) != self.members(day_before(day)) and not by_date.get(day, {}).get("counted"):
                raise Disagreement(f"member-growth does not know of {day}")
        published = sorted((row["date"], int(row["published"])) for row in rows if row["published"])
        self.agree("published", published, sorted(self.rows(
            'SELECT date, members FROM headcount WHERE "group" = :g AND members IS NOT NULL')))

    def member_growth_by_step(self):
        for step, options in (("month", ["--from", "2020-03-10", "--to", "2021-11"]), ("year", [])):
            for row in self.ask("member-growth", "--by", step, *options):
                if row["counted"]:
                    self.agree(f"by {step}, {row['date']}", int(row["counted"]), self.members(row["date"]))

    def editions(self):
        for row in self.ask("member-growth", "--measure", "editions"):
            if row["counted"]:
                group = self.seen.number('SELECT id FROM "group" WHERE name = :name', name=row["edition"])
                self.agree(f"{row['edition']}, {row['date']}", int(row["counted"]),
                           self.members(row["date"], group))

    def member_changes(self):
        came, went = {}, {}
        there = f"EXISTS (SELECT 1 FROM every_membership m WHERE m.person = p.person AND {MEMBER})"
        then = there.replace(":day", ":before")
        for day in self.change_days():
            for found, now, before in ((came, there, f"NOT {then}"), (went, f"NOT {there}", then)):
                found[day] = self.count(
                    f"SELECT count(*) FROM (SELECT DISTINCT person FROM every_membership) p WHERE {now} AND {before}",
                    day, before=day_before(day))
        for step, length in (("month", 7), ("year", 4)):
            rows = self.ask("member-changes", "--by", step)
            for name, found in (("joined", came), ("left", went)):
                ours = {}
                for day, number in found.items():
                    ours[day[:length]] = ours.get(day[:length], 0) + number
                theirs = {row["date"]: int(row[name]) for row in rows if int(row[name])}
                self.agree(f"member-changes by {step}, {name}", theirs, {k: v for k, v in ours.items() if v})

    def by_place(self, what, day=None, dated=""):
        """Figures by country and by region: one SQL for both, with the place as its first column."""
        day = day or self.day
        source = {"members": f"SELECT country, person AS id FROM member_of WHERE {MEMBER} AND {CURRENT} AND {COUNTRY}",
                  "organisations": f"SELECT country, organisation AS id FROM member_of WHERE {MEMBER} AND {CURRENT} "
                                   f"AND {COUNTRY}",
                  "talks": f'SELECT country, id FROM talk_of WHERE "group" = :g AND {COUNTRY}',
                  "outputs": f'SELECT country, id FROM output_of WHERE "group" = :g AND {CURRENT} AND {COUNTRY}',
                  "leads": f'SELECT country, id FROM lead_of WHERE "group" = :g AND {CURRENT} AND {COUNTRY}'}[what]
        source += dated
        countries = nonzero(self.rows(f"SELECT c.code, c.name, count(DISTINCT x.id) FROM ({source}) x "
                                      "JOIN country c ON c.id = x.country GROUP BY c.id", day, until=day))
        regions = nonzero(self.rows(f"SELECT r.region, count(DISTINCT x.id) FROM ({source}) x JOIN region r "
                                    "ON r.country = x.country GROUP BY r.region", day, until=day))
        return countries, regions

    def country_participation(self):
        countries = self.ask("country-participation", "--measure", "members-per-organisation")
        regions = self.ask("country-participation", "--by-region", "--top", "all")
        for what in ("members", "outputs", "talks", "leads", "organisations"):
            by_country, by_region = self.by_place(what)
            # Only countries that take part have a row, so that all organisations of members are there.
            self.agree(f"{what} by country", {row["country"]: int(row[what]) for row in countries if int(row[what])},
                       {name: number for (_, name), number in by_country.items()})
            if what != "organisations":
                self.agree(f"{what} by region",
                           {row["region"]: int(row[what]) for row in regions if int(row[what])},
                           {REGION_NAMES[key]: number for (key,), number in by_region.items()})
        for row in countries:
            if int(row["organisations"]):
                self.agree("members per organisation", row["members_per_organisation"],
                           f"{int(row['members']) / int(row['organisations']):.2f}")

    def participation_over_time(self):
        for what, dated in (("members", ""), ("talks", " AND start <= :until"),
                            ("outputs", " AND published_on <= :until")):
            for options in (["--by-region"], ["--top", "4", "--by", "year"]):
                for row in self.ask("participation-over-time", "--measure", what, *options):
                    day = row.pop("date")
                    # What is counted as of another day than the records are: only members change with it.
                    countries, regions = self.by_place(what, day if what == "members" else None,
                                                       dated.replace(":until", f"'{day}'"))
                    ours = regions if "--by-region" in options else \
                        {(code,): number for (code, _), number in countries.items()}
                    rest = sum(ours.values())
                    for key, number in row.items():
                        if key != "others":
                            self.agree(f"{what} over time, {day}, {key}", int(number), ours.get((key,), 0))
                            rest -= int(number)
                    self.agree(f"{what} over time, {day}, others", int(row.get("others", 0)), rest)

    def organisation_types(self):
        every = "kind, organisation FROM {} WHERE \"group\" = :g AND organisation IS NOT NULL"
        sources = {"members": f"SELECT kind, person AS id FROM member_of WHERE {MEMBER} AND {CURRENT}",
                   "organisations": " UNION ".join(
                       [f"SELECT kind, organisation AS id FROM member_of WHERE {MEMBER} AND {CURRENT}",
                        "SELECT " + every.format("talk_of")] +
                       [f"SELECT {every.format(view)} AND {CURRENT}" for view in ("output_of", "lead_of")])}
        for measure, source in sources.items():
            theirs = {(row["kind"],): int(row[measure])
                      for row in self.ask("organisation-types", "--measure", measure) if int(row[measure])}
            self.agree(f"organisation-types, {measure}", theirs,
                       nonzero(self.rows(f"SELECT kind, count(DISTINCT id) FROM ({source}) GROUP BY kind")))

    def stream_roles(self):
        ours = nonzero(self.rows(
            f'SELECT w.code, r.part, count(DISTINCT m.person) FROM role r JOIN work_stream w ON w.id = r.work_stream '
            f'JOIN membership m ON m.id = r.membership WHERE w."group" = :g AND m.{MEMBER} AND '
            f'(r."from" IS NULL OR r."from" <= :day) AND (r."to" IS NULL OR :day < r."to") GROUP BY w.code, r.part'))
        rows = self.ask("stream-roles", "--measure", "roles")
        self.agree("stream-roles", {(row["work_stream"], part): int(row[part]) for row in rows for part in PARTS
                                    if int(row[part])}, ours)
        self.agree("leads", {(row["work_stream"],): int(row["leads"])
                             for row in self.ask("stream-roles", "--measure", "leads") if int(row["leads"])},
                   nonzero(self.rows('SELECT w.code, count(*) FROM stream_lead l JOIN work_stream w '
                                     'ON w.id = l.work_stream WHERE w."group" = :g GROUP BY w.code')))

    def output_status(self):
        self.agree("output-status", {(row["status"],): int(row["outputs"])
                                     for row in self.ask("output-status") if int(row["outputs"])},
                   nonzero(self.rows('SELECT status, count(*) FROM output WHERE "group" = :g GROUP BY status')))
        rows = self.ask("output-status", "--measure", "streams")
        self.agree("outputs by stream",
                   {(row["work_stream"], status): int(row[status]) for row in rows for status in STATUSES
                    if int(row[status])},
                   nonzero(self.rows("SELECT coalesce(w.code, ''), o.status, count(*) FROM output o "
                                     'LEFT JOIN work_stream w ON w.id = o.work_stream WHERE o."group" = :g '
                                     "GROUP BY 1, 2")))

    def outputs_over_time(self):
        days = [row[0] for row in self.rows(
            'SELECT due FROM output WHERE "group" = :g AND due IS NOT NULL AND status <> \'dropped\' '
            'UNION SELECT published_on FROM output WHERE "group" = :g AND published_on IS NOT NULL')]
        for options in ([], ["--by", "month", "--from", "2020", "--to", "2021-06"]):
            rows = self.ask("outputs-over-time", *options)
            for row in rows:
                for name, sql in (("due", "due <= :day AND status <> 'dropped'"),
                                  ("published", "published_on <= :day")):
                    self.agree(f"outputs-over-time {row['date']} {name}", int(row[name]),
                               self.count(f'SELECT count(*) FROM output WHERE "group" = :g AND {sql}', row["date"]))
            if not options:
                # And the last day of the month: what has come by then is drawn to its end.
                year, month = (int(part) for part in (max(days) + "-01")[:7].split("-"))
                days.append(f"{year}-{month:02}-{calendar.monthrange(year, month)[1]}")
                self.agree("days with outputs", sorted(row["date"] for row in rows), sorted(set(days)))

    def meetings(self):
        attending = ("SELECT count(*) FROM (SELECT DISTINCT coalesce(person, organisation) FROM attendance "
                     "WHERE event = e.id AND state = '{}')")
        events = {(row[0], row[1]): row[2:] for row in self.rows(
            "SELECT date, title, (SELECT count(*) FROM presentation WHERE event = e.id), "
            f"({attending.format('present')}), ({attending.format('apologies')}), kind "
            'FROM (SELECT e.*, o.start AS date FROM event e JOIN original_event o ON o.id = e.id) e '
            'WHERE e."group" = :g')}
        rows = self.ask("talks-per-meeting")
        self.agree("talks-per-meeting", {(row["date"], row["event"]): int(row["talks"]) for row in rows},
                   {key: each[0] for key, each in events.items()
                    if each[0] or each[3] != "milestone" or (self.reader != "public" and each[1])})
        if self.reader != "public":
            for row in rows:
                self.agree("present", int(row["present"]), events[row["date"], row["event"]][1])
        self.agree("attendance", {(row["date"], row["event"]): (int(row["present"]), int(row["apologies"]))
                                  for row in self.ask("attendance")},
                   {key: each[1:3] for key, each in events.items() if each[1] or each[2]})

    def slides_states(self):
        self.agree("slides-states", {(row["slides"],): int(row["talks"])
                                     for row in self.ask("slides-states") if int(row["talks"])},
                   nonzero(self.rows("SELECT slides, count(*) FROM presentation p JOIN event e ON e.id = p.event "
                                     'WHERE e."group" = :g GROUP BY slides')))

    def retention(self):
        ever = 'SELECT person FROM membership WHERE "group" = {} AND joined <= :day AND ("left" IS NULL ' \
               'OR "left" > joined)'
        rows = self.ask("retention")
        editions = self.rows('SELECT p.name, n.name, p.id, n.id FROM "group" n JOIN "group" p ON p.id = n.follows')
        self.agree("retention, editions", sorted((row["from"], row["to"]) for row in rows),
                   sorted(row[:2] for row in editions))
        for before, after, earlier, later in editions:
            row = next(row for row in rows if (row["from"], row["to"]) == (before, after))
            for name, sql in (("stayed", f"{ever.format(earlier)} INTERSECT {ever.format(later)}"),
                              ("gone", f"{ever.format(earlier)} EXCEPT {ever.format(later)}"),
                              ("new", f"{ever.format(later)} EXCEPT {ever.format(earlier)}")):
                self.agree(f"retention {before} to {after}, {name}", int(row[name]),
                           self.count(f"SELECT count(*) FROM ({sql})"))

    def world_map(self):
        """International organisations beside the countries: counted alike, each for itself."""
        every = {"members": f"SELECT organisation, person AS id FROM member_of WHERE {MEMBER} AND {CURRENT}",
                 "talks": 'SELECT organisation, id FROM talk_of WHERE "group" = :g',
                 "outputs": f'SELECT organisation, id FROM output_of WHERE "group" = :g AND {CURRENT}',
                 "leads": f'SELECT organisation, id FROM lead_of WHERE "group" = :g AND {CURRENT}'}
        for what, source in every.items():
            rows = self.ask("world-map", "--measure", what)
            countries, _ = self.by_place(what)
            self.agree(f"world-map, {what}", {(row["code"], row["country"]): int(row[what]) for row in rows
                                              if row["code"]}, countries)
            self.agree(f"world-map, {what} of international organisations",
                       {(row["international_organisation"],): int(row[what]) for row in rows if not row["code"]},
                       nonzero(self.rows(f"SELECT o.name, count(DISTINCT x.id) FROM ({source}) x JOIN organisation o "
                                         "ON o.id = x.organisation WHERE o.kind = 'international_organisation' "
                                         "GROUP BY o.id")))

    CHARTS = [member_growth, member_growth_by_step, editions, member_changes, country_participation,
              participation_over_time, organisation_types, stream_roles, output_status, outputs_over_time, meetings,
              slides_states, retention, world_map]


def keep_original_dates(seen, path):
    """The chart of meetings names them by their dates as they are known."""
    run = seen.database.execute
    run("ATTACH DATABASE ? AS store", [str(path)])
    run("CREATE TABLE original_event AS SELECT id, start FROM store.event")
    seen.database.commit()
    run("DETACH DATABASE store")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--stores", type=int, default=2)
    parser.add_argument("--days", type=int, default=2)
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}", flush=True)
    chance = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory(prefix="rapporteur-figures.") as folder:
        checked = 0
        for number in range(arguments.stores):
            store = Path(folder) / f"store{number}.rapporteur"
            subprocess.run([arguments.program, "new", store], check=True, stdout=subprocess.DEVNULL)
            Filler(store, chance).fill()
            for turn in range(arguments.days):
                day = (datetime.date(2020, 1, 1) + datetime.timedelta(days=chance.randrange(1200))).isoformat()
                reader = AUDIENCES[::-1][(number + turn) % 3]
                seen = Seen(store, reader)
                keep_original_dates(seen, store)
                check = Check(arguments.program, store, seen, chance.randrange(3), day, reader, Path(folder))
                for chart in Check.CHARTS:
                    try:
                        chart(check)
                    except Disagreement as problem:
                        print(f"{problem}\n(--seed {arguments.seed} --stores {arguments.stores} "
                              f"--days {arguments.days})", file=sys.stderr)
                        return 1
                checked += check.checked
        print(f"{checked} figures agree")
    return 0


if __name__ == "__main__":
    sys.exit(main())
