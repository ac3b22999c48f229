#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample's public page as text and as HTML and compares both with the facts of the original page.

    publicpage.py RAPPORTEUR

The facts are titles, names and dates in the order of the page (tests/data/ml-group-2021-page.json). Prints what is
missing, out of order, or there without being on the original, and fails if there is anything.
"""
import datetime
import json
import re
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path

FACTS = Path(__file__).resolve().parent.parent / "data/ml-group-2021-page.json"
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December"]


def squeezed(text):
    return re.sub(r"\s+", " ", text).strip()


def date_in_words(iso, short=False):
    """As the page writes it, in British English; never more precise than it is known."""
    parts = [int(part) for part in iso.split("-")]
    month = MONTHS[parts[1] - 1]
    if short:  # "Sept" is the locale's own way to shorten it
        month = datetime.date(2021, parts[1], 1).strftime("%b").replace("Sep", "Sept")
    return " ".join(str(part) for part in reversed([parts[0], month] + parts[2:]))


def words_of(fact):
    """The texts by which a fact is found, one after the other."""
    kind = fact["kind"]
    if kind == "journey":
        return [date_in_words(fact["date"]), fact["text"]]
    if kind == "stream":
        return [f"({fact['code']})", fact["title"]]
    if kind == "output":
        return [fact["by"], fact["title"]]
    if kind == "meeting":
        return [date_in_words(fact["date"], short=True)]
    if kind == "talk":
        slides = ["not available for the public"] if fact["slides"] != "public" else ["slides"]
        return fact["speakers"] + [fact["organisation"], fact["title"]] + slides
    return [fact["text"]]


# ---- the page as text


class TextTable:
    """Cells side by side, as far as lines leave the gaps between the columns free; read row by row."""

    def __init__(self, rule):
        self.spans = [match.span() for match in re.finditer(r"-+", rule)]
        self.rows = []
        self.lines = []

    def takes(self, line):
        padded = line.ljust(self.spans[-1][1])
        ends = [end for _, end in self.spans[:-1]]
        starts = [start for start, _ in self.spans[1:]]
        return all(not padded[end:start].strip() for end, start in zip(ends, starts))

    def add(self, line):
        if line.strip():
            self.lines.append(line)
        else:
            self.finish()

    def finish(self):
        cells = [" ".join(line[start:end].strip() for line in self.lines) for start, end in self.spans[:-1]]
        cells.append(" ".join(line[self.spans[-1][0]:].strip() for line in self.lines))
        self.rows.append(" ".join(cells))
        self.lines = []


def text_in_reading_order(text):
    """Undoes the wrapping in cells that stand side by side."""
    read = []
    table = None
    for line in text.splitlines():
        if re.fullmatch(r"-+(  -+)+", line):
            table = TextTable(line)
            continue
        if table and table.takes(line):
            table.add(line)
            continue
        if table:
            table.finish()
            read += table.rows
            table = None
        read.append(line)
    if table:
        table.finish()
        read += table.rows
    return squeezed(" ".join(read))


# ---- the page as HTML


class Page(HTMLParser):
    """Headings, rows of tables and items of lists, each as text; and all of the text."""

    PARTS = {"h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "tr": "row", "li": "item"}
    SILENT = ("style", "script", "title", "nav", "caption", "thead")

    def __init__(self):
        super().__init__()
        self.text = []
        self.parts = []
        self.open = []
        self.silent = 0

    def handle_starttag(self, tag, attributes):
        self.silent += tag in self.SILENT
        if tag in self.PARTS and not self.silent:
            self.open.append(len(self.parts))
            self.parts.append([self.PARTS[tag], ""])
        if tag in ("br", "td", "th", "p", "dt", "dd", "time", "span", "div"):
            self.handle_data(" ")

    def handle_endtag(self, tag):
        self.silent -= tag in self.SILENT
        if tag in self.PARTS and not self.silent and self.open:
            self.open.pop()
            self.handle_data(" ")

    def handle_data(self, data):
        if self.silent:
            return
        self.text.append(data)
        for part in self.open:
            self.parts[part][1] += data


def missing_from(text, facts):
    """Each fact has to come after the one before it."""
    at = 0
    for fact in facts:
        for words in words_of(fact):
            found = text.find(squeezed(words), at)
            if found >= 0:
                at = found
                continue
            order = "out of order" if squeezed(words) in text else "missing"
            yield f"{order}: {words} ({fact['kind']})"


def extra_on(page, facts, group):
    """Headings, outputs, talks and stops that the original page doesn't have."""
    headings = [[group]] + [words_of(fact) for fact in facts if fact["kind"] in ("heading", "stream")]
    rows = [words_of(fact) for fact in facts if fact["kind"] in ("output", "talk")]
    items = [words_of(fact) for fact in facts if fact["kind"] == "journey"]
    in_journey = False
    for kind, text in page.parts:
        text = squeezed(text)
        if kind == "heading":
            in_journey = "Journey" in text
        known = {"heading": headings, "row": rows, "item": items}[kind]
        if kind == "item" and not in_journey:
            continue  # objectives are told in other words than the page's
        if not any(all(squeezed(words) in text for words in each) for each in known):
            yield f"extra: {text} ({kind})"


def main(rapporteur):
    facts = json.loads(FACTS.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        store = f"{folder}/page.rapporteur"
        subprocess.run([rapporteur, "new", store, "--sample", "ml-group-2021"], check=True)
        subprocess.run([rapporteur, "report", store, "public-page", "-o", f"{folder}/page.txt", "-o",
                        f"{folder}/page.html"], check=True)
        page = Page()
        page.feed(Path(f"{folder}/page.html").read_text(encoding="utf-8"))
        text = text_in_reading_order(Path(f"{folder}/page.txt").read_text(encoding="utf-8"))
    faults = [f"text: {fault}" for fault in missing_from(text, facts)]
    faults += [f"HTML: {fault}" for fault in missing_from(squeezed("".join(page.text)), facts)]
    faults += [f"HTML: {fault}" for fault in extra_on(page, facts, "ML Group 2021")]
    for fault in faults:
        print(fault)
    print(f"{len(facts)} facts of the original page, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
