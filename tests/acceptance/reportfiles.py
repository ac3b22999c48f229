#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reportfiles.py PROGRAM html|confluence|odt|pdf|pages: writes each report of the sample and has it checked by others.

Exits with 77 where what it is checked with is not installed.
"""
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

SKIPPED = 77
WIKI = "{http://www.atlassian.com/schema/confluence/4/ac/}"
WIKI_ELEMENTS = {WIKI + name for name in ("layout", "layout-section", "layout-cell", "structured-macro", "parameter",
                                          "rich-text-body", "link", "link-body")}
XHTML_ELEMENTS = set("h1 h2 h3 h4 h5 h6 p br a strong em ul ol li table tbody tr th td".split())
MARGINS = {"side": 70, "top": 38, "bottom": 32}  # points that are to stay white; a little less than they are
DOTS = 72  # an inch: one dot is one point


class Failed(Exception):
    pass


def needs(*tools):
    for tool in tools:
        if not shutil.which(tool):
            print(f"Not checked: {tool} is not installed.")
            sys.exit(SKIPPED)


def run(*command, good=(0,)):
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode not in good:
        raise Failed(f"{' '.join(map(str, command))}: exit status {done.returncode}\n{done.stdout.decode()[:2000]}"
                     f"{done.stderr.decode()[:2000]}")
    return done.stdout.decode("utf-8", "replace")


class Reports:
    """The sample's reports for their usual readers, and the longest for the secretariat too."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.store = folder / "sample.rapporteur"
        run(program, "new", self.store, "--sample", "ml-group-2021")
        listed = run(program, "report", "--list").splitlines()
        self.names = [line.split()[0] for line in listed if line.strip()]
        events = json.loads(run(program, "list", self.store, "event", "--format", "json"))
        self.event = "#" + next(event["id"] for event in events if event["kind"] == "monthly_meeting")

    def options(self, name):
        return {"agenda": ["--event", self.event], "minutes": ["--event", self.event],
                "work-stream": ["--stream", "WS1"],
                "board-update": ["--from", "2021-01-01", "--to", "2021-12-31"]}.get(name, [])

    def written(self, ending):
        for name in self.names:
            yield self.write(name, self.folder / f"{name}.{ending}")
        yield self.write("group-report", self.folder / f"secretariat.{ending}", "--audience", "secretariat")

    def write(self, name, path, *options):
        run(self.program, "report", self.store, name, "-o", path, *options, *self.options(name))
        return path


def check_html(reports):
    needs("tidy")
    for path in reports.written("html"):
        # What tidy of 2017 does not know yet, HTML does.
        run("tidy", "-q", "-e", "--show-warnings", "no", "--custom-tags", "blocklevel", path, good=(0, 1))
        text = path.read_text()
        for part in ("<main", "<header>", "<footer>", ' lang="', "<title>"):
            if part not in text:
                raise Failed(f"{path.name} has no {part}")
        tables = text.count("<table")
        if text.count("<caption") != tables:
            raise Failed(f"{path.name} has {tables} tables and {text.count('<caption')} captions")
        if re.search(r'<script| src="(?!data:)|@import|<link', text):
            raise Failed(f"{path.name} takes something from outside")
        ids = re.findall(r' id="([^"]*)"', text)
        if len(ids) != len(set(ids)):
            raise Failed(f"{path.name} has an id twice")
        for target in re.findall(r'href="#([^"]*)"', text):
            if target not in ids:
                raise Failed(f"{path.name} leads to #{target}, which is not there")


def check_confluence(reports):
    needs("xmllint")
    for path in reports.written("confluence.xml"):
        run("xmllint", "--noout", path)
        for element in ElementTree.parse(path).iter():
            if element.tag not in WIKI_ELEMENTS and element.tag not in XHTML_ELEMENTS:
                raise Failed(f"{path.name} has an element {element.tag}")


def words_of(text):
    return re.findall(r"\w+", text)


def check_odt(reports):
    needs("soffice")
    for path in reports.written("odt"):
        with zipfile.ZipFile(path) as archive:
            first = archive.infolist()[0]
            if first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED:
                raise Failed(f"{path.name} does not begin with its type")
            content = ElementTree.fromstring(archive.read("content.xml"))
        run("soffice", f"-env:UserInstallation=file://{reports.folder}/office", "--headless", "--convert-to",
            "txt:Text (encoded):UTF8", "--outdir", reports.folder, path)
        read = words_of(path.with_suffix(".txt").read_text(encoding="utf-8-sig"))
        body = "".join(" " + (text or "") for text in paragraphs(content))
        missing = set(words_of(body)) - set(read)
        if missing:
            raise Failed(f"{path.name}: LibreOffice does not show {sorted(missing)[:10]}")


def paragraphs(content):
    name = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
    for element in content.iter():
        if element.tag in (name + "p", name + "h"):
            yield "".join(texts(element))


def texts(element):
    """Of a paragraph, with what parts its words: a tab, a line of its own, another paragraph in a frame. What a picture
    shows is said to those who listen, and is no text of the page."""
    if element.tag.startswith("{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"):
        return
    name = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
    parted = element.tag in (name + "tab", name + "line-break", name + "s", name + "p", name + "h")
    yield " " if parted else ""
    yield element.text or ""
    for child in element:
        yield from texts(child)
        yield child.tail or ""
    yield " " if parted else ""


def check_pdf(reports):
    needs("qpdf", "pdffonts")
    for ending in ("pdf", "archive.pdf"):
        for path in reports.written(ending):
            run("qpdf", "--check", path)
            for line in run("pdffonts", path).splitlines()[2:]:
                # name, type, encoding, emb, sub, uni, object, generation
                embedded = line.split()[-5]
                if embedded != "yes":
                    raise Failed(f"{path.name}: a font is not embedded: {line}")


def picture(path):
    """Width, height and the grey values of a PGM file."""
    data = path.read_bytes()
    header = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
    return int(header[1]), int(header[2]), data[header.end():]


def check_margins(path, page, number):
    width, height, grey = picture(page)
    if number == 1 and grey[0] < 250:
        return  # a cover fills its sheet
    for y in range(height):
        line = grey[y * width:(y + 1) * width]
        inside = MARGINS["top"] <= y < height - MARGINS["bottom"]
        outside = line[:MARGINS["side"]] + line[width - MARGINS["side"]:] if inside else line
        if min(outside) < 200:
            raise Failed(f"{path.name}, page {number}: there is ink in the margin, {y} points from the top")


def check_last_lines(path):
    """No page ends in a heading, or in the heading row of a table."""
    pages = ElementTree.fromstring(run("pdftohtml", "-xml", "-i", "-zoom", "1", "-stdout", path).encode())
    fonts = {font.get("id"): font for font in pages.iter("fontspec")}
    for page in pages.iter("page"):
        height = int(page.get("height"))
        texts = [text for text in page.iter("text")
                 if 60 < int(text.get("top")) < height - 70 and "".join(text.itertext()).strip()]
        if not texts or page.get("number") == "1":
            continue
        bottom = max(int(text.get("top")) + int(text.get("height")) for text in texts)
        last = [text for text in texts if int(text.get("top")) + int(text.get("height")) >= bottom - 3]
        for text in last:
            font = fonts[text.get("font")]
            bold = text.find(".//b") is not None
            heading = int(font.get("size")) >= 12
            column_title = bold and font.get("color").lower() == "#566671"
            if heading or column_title:
                raise Failed(f"{path.name}, page {page.get('number')} ends in a heading: {''.join(text.itertext())}")


def check_pages(reports):
    needs("pdftoppm", "pdftohtml")
    for path in reports.written("pdf"):
        run("pdftoppm", "-r", DOTS, "-gray", path, path.with_suffix(""))
        pages = sorted(reports.folder.glob(f"{path.stem}-*.pgm"))
        if not pages:
            raise Failed(f"{path.name} has no pages")
        for number, page in enumerate(pages, 1):
            check_margins(path, page, number)
            page.unlink()
        check_last_lines(path)


CHECKS = {"html": check_html, "confluence": check_confluence, "odt": check_odt, "pdf": check_pdf, "pages": check_pages}


def main(program, what):
    with tempfile.TemporaryDirectory() as folder:
        try:
            CHECKS[what](Reports(Path(program), Path(folder)))
        except Failed as problem:
            print(problem)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
