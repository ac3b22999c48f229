#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD_DIR [NAME] [--rows N]: how long Rapporteur takes beside the least that the same work can take.

Each floor or peer runs in the same call on the same data. Prints a table; exits with 1 where the two disagree about
what is in the store, never because of a time: times depend on what else the machine does.
"""
import argparse
import csv
import itertools
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
EDITS = 200
# Beginnings of names in people.cpp, common and rare; typed letter by letter.
WORDS = ["marita", "stober", "kalone", "hatan", "zowixe"]
SERVER_ROWS = 100_000


class Disagreement(Exception):
    pass


class Bench:
    def __init__(self, build, rows, folder):
        self.rows = rows
        self.worker = build / "tests/bench/rapporteur_bench"
        self.floor = build / "tests/bench/floor_sqlite"
        self.painter = build / "tests/bench/rapporteur_timeline_bench"
        self.chart_painter = build / "tests/bench/rapporteur_chart_paint_bench"
        self.map_painter = build / "tests/bench/rapporteur_map_bench"
        self.chart_reader = build / "tests/bench/rapporteur_chart_bench"
        self.reporter = build / "tests/bench/rapporteur_report_bench"
        self.program = build / "app/rapporteur"
        self.folder = folder
        self.ours = folder / "ours.rapporteur"
        self.theirs = folder / "floor.rapporteur"
        self.table = []

    # ---- running

    def work(self, what, *arguments):
        started = time.monotonic()
        done = subprocess.run([self.worker, what, *map(str, arguments)], check=True, stdout=subprocess.PIPE)
        return json.loads(done.stdout) | {"wall": 1000 * (time.monotonic() - started)}

    def script(self, name, **values):
        return (HERE / name).read_text().format(rows=self.rows, dir=self.folder, **values)

    @staticmethod
    def timed(command, text):
        started = time.monotonic()
        done = subprocess.run(command, input=text, check=True, text=True, stdout=subprocess.PIPE)
        return 1000 * (time.monotonic() - started), done.stdout

    def shell(self, file, text):
        return self.timed(["sqlite3", "-batch", file], text)

    def psql(self, url, text):
        return self.timed([psql_binary(), "-X", "-q", "-v", "ON_ERROR_STOP=1", url], text)

    def row(self, what, ours, floor, wanted, unit="ms"):
        self.table.append((what, ours, floor, unit, wanted))

    # ---- what the others stand on

    def generate(self, rows):
        empty = self.folder / "empty.rapporteur"
        if not empty.exists():
            self.work("create", empty)
        stamp = self.folder / f"generated-{rows}"
        if not stamp.exists():
            self.work("generate", self.folder, rows, empty)
            stamp.touch()
        return empty

    def fill(self):
        """Both stores with all people in them; made once."""
        if self.ours.exists():
            return None
        empty = self.generate(self.rows)
        for store in (self.ours, self.theirs):
            shutil.copy(empty, store)
        ours = self.work("bulk", self.ours, self.rows)
        floor, _ = self.shell(self.theirs, self.script("bulk.sql"))
        return ours, floor

    # ---- the benchmarks

    def bulk(self):
        for store in (self.ours, self.theirs):
            store.unlink(missing_ok=True)
        ours, floor = self.fill()
        self.row(f"add {self.rows:,} people", ours["wall"], floor, 2.5)
        self.row("  memory of its own", ours["private_kb"] / 1024, 300, 1, "MB")
        _, verdict = self.shell(self.ours, self.script("compare.sql", other=self.theirs))
        if "differs" in verdict:
            raise Disagreement(verdict)

    def mixed(self):
        ours_file, floor_file = self.folder / "mixed.rapporteur", self.folder / "mixed-floor.rapporteur"
        for store in (ours_file, floor_file):
            shutil.copy(self.generate(self.rows), store)
        ours = self.work("mixed", ours_file, self.rows)
        _, indexes = self.shell(floor_file, INDEXES_OF_MIXED)
        names = [line.split('"')[1] for line in indexes.splitlines()]
        floor, _ = self.shell(floor_file, self.script(
            "mixed.sql", source=ours_file, drop="\n".join(f'DROP INDEX "{name}";' for name in names),
            copy="\n".join(f'INSERT INTO "{name}" SELECT * FROM source."{name}" WHERE {rows};'
                           for name, rows in MIXED.items()),
            build=indexes + "\n".join(f"INSERT INTO {name}_search ({name}_search) VALUES ('rebuild');"
                                      for name in MIXED_KINDS)))
        self.row(f"add {ours['records']:,} records of all kinds", ours["wall"], floor, None)
        self.row("  memory of its own", ours["private_kb"] / 1024, 300, 1, "MB")
        if self.work("check", ours_file)["problems"]:
            raise Disagreement("check finds problems in a store with records of all kinds")
        for name in MIXED:
            counts = [self.shell(store, f'SELECT count(*) FROM "{name}";')[1] for store in (ours_file, floor_file)]
            if counts[0] != counts[1]:
                raise Disagreement(f"{name}: {counts[0].strip()} rows instead of {counts[1].strip()}")
        for store in (ours_file, floor_file):
            store.unlink()

    def undo(self):
        self.fill()
        copy = self.folder / "undo.rapporteur"
        shutil.copy(self.ours, copy)
        done = self.work("undo", copy)
        self.row("undo them", done["wall"], None, None)
        self.row("  memory of its own", done["private_kb"] / 1024, 300, 1, "MB")
        left, before = (self.shell(store, LEFT_AFTER_UNDO)[1] for store in (copy, self.generate(self.rows)))
        if left != before:
            raise Disagreement(f"after undo the store is not as before: {left.strip()} instead of {before.strip()}")
        if self.work("check", copy)["problems"]:
            raise Disagreement("after undo check finds problems")
        copy.unlink()

    def edit(self):
        self.fill()
        for store in (self.ours, self.theirs):
            shutil.copy(store, f"{store}.edit")
        ours = self.work("edits", f"{self.ours}.edit", self.rows, EDITS)["mean"]
        text = "PRAGMA synchronous = FULL;\n" + "".join(self.edit_scripts("edit.sql"))
        floor = (self.shell(f"{self.theirs}.edit", text)[0] - self.shell(f"{self.theirs}.edit", "")[0]) / EDITS
        self.row("one edit", ours, floor, 3)
        for store in (self.ours, self.theirs):
            os.unlink(f"{store}.edit")

    def edit_scripts(self, name):
        step = self.rows // EDITS
        for number in range(EDITS):
            yield self.script(name, number=number, id=(200_000_000_000 << 22) + number * step * 3)

    def export(self):
        self.fill()
        ours_file, floor_file = self.folder / "ours.csv", self.folder / "floor.csv"
        ours = self.work("export", self.ours, ours_file)
        floor, _ = self.shell(self.ours, self.script("export.sql", out=floor_file))
        self.row(f"export {self.rows:,} people as CSV", ours["wall"], floor, 1.3)
        self.row("  memory of its own", ours["private_kb"] / 1024, 60, 1, "MB")
        if any(mine != other for mine, other in itertools.zip_longest(cells(ours_file), cells(floor_file))):
            raise Disagreement("the two CSV files differ")

    def page(self):
        self.fill()
        ids = self.folder / "ids.txt"
        ours = self.work("pages", self.ours, ids)
        floor = json.loads(subprocess.check_output([self.floor, self.ours, "pages", ids]))
        self.row("a page of the list", ours["median"], floor["median"], 1.5)
        ours = self.work("list", self.ours)
        self.row("a list asked for anew, first page", ours["first"], None, None)
        self.row("  and all of it", ours["whole"], None, None)

    def search(self):
        self.fill()
        floor = json.loads(subprocess.check_output([self.floor, self.ours, "like", *WORDS]))
        by_id = self.work("searches", self.ours, "id", *WORDS)
        self.row("search as you type, by id, p95", by_id["p95"], floor["p95"], 1 / 50)
        by_name = self.work("searches", self.ours, "name", *WORDS)
        self.row("search as you type, sorted, p95", by_name["p95"], 100, 1)

    def duplicates(self):
        self.fill()
        ours = self.work("duplicates", self.ours)
        floor, _ = self.shell(self.ours, SCAN_OF_NAMES)
        self.row("people who may be there twice", ours["all"], floor, None)
        self.row("  memory of its own", ours["private_kb"] / 1024, 200, 1, "MB")
        self.row("  told while typing, p95", ours["p95"], 16, 1)

    def timeline(self):
        """Up to a million items: a frame may cost what can be seen, not what there is."""
        seen = {}
        for items in TIMELINE_ITEMS:
            store = self.folder / f"timeline-{items}.rapporteur"
            subprocess.run([self.painter, "fill", store, str(items)], check=True, stdout=subprocess.DEVNULL)
            done = json.loads(subprocess.check_output([self.painter, "frames", store]))
            store.unlink()
            if done["items"] != items:
                raise Disagreement(f"the timeline has {done['items']} of {items} items")
            seen[items] = done
            self.row(f"timeline of {items:,}: load", done["load"], 300 if items == 100_000 else None, 1)
            self.row("  a frame, p50", done["frame_p50"], done["floor_p50"], 3)
            self.row("  a frame, p99", done["frame_p99"], done["floor_p99"], None)
            self.row("  a zooming frame, worst", done["zoom_worst"], 16, 1)
            self.row("  memory of its own", done["private_kb"] / 1024, None, None, "MB")
        for items, base, wanted in ((100_000, 1_000, 3), (1_000_000, 100_000, 2)):
            self.row(f"a frame of {items:,} and of {base:,}", seen[items]["frame_p50"], seen[base]["frame_p50"], wanted)

    def paint(self):
        """Charts laid out and painted; a line of 100,000 points beside a QLineSeries that is given them all."""
        done = json.loads(subprocess.check_output([self.chart_painter]))
        for name, what in (("growth", "growth with events"), ("countries_33", "participation of 33 countries"),
                           ("countries_200", "participation of 200 countries"),
                           ("areas", "stacked areas, 7 by 240 months")):
            self.row(f"{what}, painted", done[name], 16, 1)
            self.row("  laid out for a new size as well", done[name + "_new"], None, None)
        self.row("  a line of 100,000 points", done["long_line"], done["all_points"], 0.1)

    def charts(self):
        """The figures of two charts, with one membership a row, beside a plain query that counts the same."""
        store = self.folder / "charts.rapporteur"
        self.work("create", store)
        self.shell(store, self.script("charts.sql", people=self.rows * 7 // 10))
        for what, name in (("growth", "growth by day"), ("countries", "participation by country")):
            ours = json.loads(subprocess.check_output([self.chart_reader, what, store, str(CHART_GROUP), CHART_DAY]))
            floor, figure = self.timed_query(store, f"charts_{what}.sql", day=CHART_DAY)
            self.row(f"{self.rows:,} memberships: {name}", ours["ms"], floor, 2)
            if what == "countries" and ours["figure"] != figure:
                raise Disagreement(f"{ours['figure']} members by country instead of {figure}")
            if what == "growth":
                _, members = self.shell(store, MEMBERS_ON_DAY.format(group=CHART_GROUP, day=CHART_DAY))
                if ours["figure"] != int(members):
                    raise Disagreement(f"{ours['figure']} members instead of {members.strip()}")
        store.unlink()

    def timed_query(self, store, script, **values):
        """The shell's own time for a query, the middle one of three in a session; and the sum of its last column."""
        query = self.script(script, **values)
        _, told = self.shell(store, ".output /dev/null\n.timer on\n" + query * 3 + ".output\n.timer off\n" + query)
        lines = told.splitlines()
        times = sorted(float(line.split()[3]) for line in lines if line.startswith("Run Time:"))
        return 1000 * times[1], sum(int(line.rsplit("|", 1)[1]) for line in lines if "|" in line)

    def map(self):
        """The map of the world painted; beside a painter that only fills the countries' outlines."""
        done = json.loads(subprocess.check_output([self.map_painter]))
        self.row("map: its outlines read once", done["read"], None, None)
        for key, what in (("shades_33", "33 countries in shades"), ("shades_200", "200 countries in shades"),
                          ("circles_200", "200 countries as circles")):
            figures = done[key]
            self.row(f"  {what}, painted", figures["painted"], 16, 1)
            self.row("    beside outlines alone", figures["painted"], figures["bare"], None)
            self.row("    laid out for a new size", figures["laid_out"], None, None)
            self.row("    the country at a place", figures["asked"], 1, 1)
            if not figures["found"]:
                raise Disagreement("no country is found on the map")

    def report(self):
        """Tables whose cells wrap and two charts, to PDF; beside QTextDocument, and a browser that prints the HTML."""
        few, many = REPORT_ROWS
        ours, larger = (self.printed("ours", rows, "pdf") for rows in REPORT_ROWS)
        peer = self.printed("peer", few, "pdf")
        self.row(f"report of {few:,} rows, a page of PDF", ours["a_page"], peer["a_page"], 1 / 3)
        browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        if browser:
            self.row("  beside Chromium", ours["a_page"], self.printed_by(browser, few), 1 / 10)
        else:
            print("report: not held against Chromium, which is not installed (package chromium)")
        self.row("  memory of its own", ours["private_kb"] / 1024, 150, 1, "MB")
        self.row(f"report of {many:,} rows, a page of PDF", larger["a_page"], ours["a_page"], 1.2)
        self.row("  memory of its own, ten times that", larger["private_kb"] / 1024, 10 * ours["private_kb"] / 1024, 1,
                 "MB")

    def printed(self, what, rows, ending):
        out = self.folder / f"{what}-{rows}.{ending}"
        done = json.loads(subprocess.check_output([self.reporter, what, str(rows), out]))
        if ending == "pdf":
            done |= {"a_page": done["ms"] / pages_of(out)}
        return done

    def printed_by(self, browser, rows):
        """Milliseconds a page, without what the browser needs to start and to print nothing."""
        self.printed("html", rows, "html")
        empty = self.folder / "empty.html"
        empty.write_text("<!DOCTYPE html><title>Nothing</title>")
        times = []
        for page in (empty, self.folder / f"html-{rows}.html"):
            started = time.monotonic()
            subprocess.run([browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                            f"--user-data-dir={self.folder}/browser", f"--print-to-pdf={page}.pdf", page.as_uri()],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            times.append(1000 * (time.monotonic() - started))
        return (times[1] - times[0]) / pages_of(f"{page}.pdf")

    def window(self):
        """The list of people in the window, beside a bare window with Qt's own model of the same table."""
        self.fill()
        store = self.folder / "window.rapporteur"
        shutil.copy(self.ours, store)
        subprocess.run([self.program, "add", store, "group", "name=Rapporteur's readers"], check=True,
                       stdout=subprocess.DEVNULL)
        frame = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24"] if shutil.which("xvfb-run") else []
        settings = {"XDG_CONFIG_HOME": str(self.folder / "config")}
        if not frame:
            settings["QT_QPA_PLATFORM"] = "offscreen"
        # A person waits from the moment that the program is started, with all that it loads.
        start = ["bash", "-c", 'LC_ALL=C; BENCH_STARTED=$EPOCHREALTIME exec "$@"', "start"]

        def run(name, *what):
            done = subprocess.run([*frame, *start, self.worker.parent / name, store, *what], check=True,
                                  stdout=subprocess.PIPE, env=os.environ | settings)
            return json.loads(done.stdout)

        ours, peer = run("windowbench"), run("barewindow")
        if ours["rows"] != peer["rows"]:
            raise Disagreement(f"the list shows {ours['rows']} people instead of {peer['rows']}")
        # In turns: how fast the machine is changes from minute to minute.
        launches = [[run(name, "launch")["launch"] for name in ("windowbench", "barewindow")] for _ in range(7)]
        self.row("window: launch to the last pixel", *map(statistics.median, zip(*launches)), 1.75)
        self.row("  jump to the end", ours["end"], peer["end"], 1 / 100)
        self.row("    memory of its own", ours["end_kb"] / 1024, peer["end_kb"] / 1024, 1 / 10, "MB")
        self.row("  sorted by an index, first page", ours["sort_indexed"], 100, 1)
        self.row("  sorted by another column", ours["sort_other"], peer["sort_other"], 1)
        self.row("    the window waits", ours["blocked_consent_source"], 50, 1)
        self.row("  a repaint of the list, from rest", ours["repaint"], peer["repaint"], 1)
        self.row("  a key in the search to the list", ours["key"], ours["repaint"], 2)
        self.row("    sorted by another name", ours["key_sorted"], ours["repaint"], 2)
        self.row("  a key in a form", ours["form_key"], 16, 1)
        if not shutil.which("sqlitebrowser"):
            print("window: not held against DB Browser for SQLite, which is not installed (package sqlitebrowser)")
            return
        commands = ([str(self.program), str(store)],
                    ["sqlitebrowser", "--read-only", "--table", "person", str(store)])
        launches = [[self.launched(command, frame, settings) for command in commands] for _ in range(3)]
        whole, browser = zip(*launches)
        for title, what, wanted, unit in (("launch of the program", "shown", 0.5, "ms"),
                                          ("peak memory", "peak", 0.75, "MB")):
            figures = [statistics.median(each[what] for each in program) for program in (whole, browser)]
            self.row(f"  {title}, beside DB Browser", *figures, wanted, unit)

    def launched(self, command, frame, settings):
        """What is seen from outside: milliseconds from the start of a program to the last change of the screen, and the
        most memory that it ever held."""
        script = (
            'started=$(date +%s%N); "$@" >/dev/null 2>&1 & program=$!; last=; changed=$started; '
            "while :; do now=$(import -window root rgb:- 2>/dev/null | md5sum); at=$(date +%s%N); "
            '[ "$now" != "$last" ] && { last=$now; changed=$at; }; '
            "[ $((at - changed)) -gt 3000000000 ] && break; done; "
            "peak=$(sed -n 's/^VmHWM:[^0-9]*\\([0-9]*\\).*/\\1/p' /proc/$program/status); "
            "kill $program; echo $(((changed - started) / 1000000)) $peak")
        done = subprocess.run([*frame, "bash", "-c", script, "launched", *command], check=True,
                              stdout=subprocess.PIPE, env=os.environ | settings)
        shown, peak = done.stdout.split()[-2:]
        return {"shown": float(shown), "peak": float(peak) / 1024}

    def server(self):
        """On a PostgreSQL that exists for this alone: run under tests/support/with-postgresql."""
        url = os.environ.get("RAPPORTEUR_TEST_POSTGRESQL")
        if not url:
            print("server: left out, there is no PostgreSQL (tests/support/with-postgresql lends one)")
            return
        many, self.rows = self.rows, min(self.rows, SERVER_ROWS)
        for stale in self.folder.glob("generated-*"):
            stale.unlink()
        self.generate(self.rows)
        base = url.rsplit("/", 1)[0]
        for name in ("bench_ours", "bench_floor"):
            self.psql(url, f"SET client_min_messages = warning; DROP DATABASE IF EXISTS {name};")
            self.psql(url, f"CREATE DATABASE {name};")
            self.work("create", f"{base}/{name}")
        ours = self.work("bulk", f"{base}/bench_ours", self.rows)
        floor, _ = self.psql(f"{base}/bench_floor", self.script("bulk.psql", columns=WORD_COLUMNS))
        self.row(f"add {self.rows:,} people, PostgreSQL", ours["wall"], floor, 2)
        sums = [self.psql(f"{base}/{name}", SERVER_SUMS)[1] for name in ("bench_ours", "bench_floor")]
        if sums[0] != sums[1]:
            raise Disagreement("\n".join(sums))
        for name in ("bench_ours", "bench_floor"):
            self.psql(f"{base}/{name}", AFTER_COPY)
        ours = self.work("edits", f"{base}/bench_ours", self.rows, EDITS)["mean"]
        nothing, _ = self.psql(f"{base}/bench_floor", "")
        floor, _ = self.psql(f"{base}/bench_floor", "".join(self.edit_scripts("edit.psql")))
        self.row("one edit, PostgreSQL", ours, (floor - nothing) / EDITS, 1.5)
        self.rows = many
        for stale in self.folder.glob("generated-*"):
            stale.unlink()


LEFT_AFTER_UNDO = """
SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM search_text), (SELECT sum(length(public)) FROM search_text),
    (SELECT count(*) FROM person_search WHERE person_search MATCH 'ma*'), (SELECT count(*) FROM sqlite_schema);
"""

# All names, read once: the least that looking for the same name twice can take.
SCAN_OF_NAMES = ".output /dev/null\nSELECT id, given_name_key, family_name_key, email_key FROM person;\n"

WORD_COLUMNS = "id, entity, record, public, members, secretariat"  # the others are made of these

SERVER_SUMS = """
SELECT count(*), sum(hashtext(p::text)::bigint) FROM person p;
SELECT count(*), sum(hashtext(c::text)::bigint) FROM change c;
SELECT count(*), sum(hashtext(search_text::text)::bigint) FROM search_text;
"""

# \copy brought the floor's ids along, which the next insert must not meet again.
AFTER_COPY = """
SELECT setval(pg_get_serial_sequence('search_text', 'id'), (SELECT max(id) FROM search_text));
VACUUM ANALYZE;
"""

# The tables that records of all kinds go to, and which of their rows an empty store lacks.
MIXED_KINDS = ["organisation", "group", "person", "output", "event", "presentation", "membership"]
MIXED = dict.fromkeys(MIXED_KINDS + ["change_set", "change"], "true") | {"search_text": "entity <> 'country'"}
INDEXES_OF_MIXED = f"""
SELECT replace(sql, char(10), ' ') || ';' FROM sqlite_schema
WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({", ".join(f"'{name}'" for name in MIXED)});
"""

NAMES = ["bulk", "mixed", "undo", "edit", "export", "page", "search", "duplicates", "timeline", "charts", "paint",
         "map", "report", "window", "server"]
CHART_GROUP, CHART_DAY = 1000001, "2020-06-30"
# Whoever is a member twice on the day counts once.
MEMBERS_ON_DAY = """
SELECT count(DISTINCT person) FROM membership WHERE "group" = {group} AND joined <= '{day}'
    AND ("left" IS NULL OR "left" > '{day}');
"""
REPORT_ROWS = [5_000, 50_000]
TIMELINE_ITEMS = [1_000, 10_000, 100_000, 1_000_000]


def psql_binary():
    return shutil.which("psql") or "/usr/lib/postgresql/15/bin/psql"


def pages_of(pdf):
    told = subprocess.run(["pdfinfo", pdf], check=True, text=True, stdout=subprocess.PIPE).stdout
    return int(next(line.split()[1] for line in told.splitlines() if line.startswith("Pages:")))


def cells(path):
    """Row by row what the file says: whoever writes CSV may quote more or less."""
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.reader(file)


def show(table):
    print(f"{'what':<38} {'ours':>12} {'floor':>12} {'ratio':>8} {'wanted':>8}")
    for what, ours, floor, unit, wanted in table:
        ratio = f"{ours / floor:.3g}" if floor else ""
        limit = f"{wanted:.3g}" if wanted else ""
        beside = f"{floor:.4g} {unit}" if floor else ""
        print(f"{what:<38} {f'{ours:.4g} {unit}':>12} {beside:>12} {ratio:>8} {limit:>8}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path)
    parser.add_argument("name", nargs="?", choices=NAMES)
    parser.add_argument("--rows", type=int, default=100_000)
    arguments = parser.parse_args()
    status = 0
    with tempfile.TemporaryDirectory(prefix="rapporteur-bench.") as folder:
        os.chmod(folder, 0o755)
        bench = Bench(arguments.build.resolve(), arguments.rows, Path(folder))
        for name in [arguments.name] if arguments.name else NAMES:
            try:
                getattr(bench, name)()
            except Disagreement as problem:
                print(f"{name}: {problem}", file=sys.stderr)
                status = 1
        show(bench.table)
    return status


if __name__ == "__main__":
    sys.exit(main())
