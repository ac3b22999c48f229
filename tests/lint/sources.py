#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file has its licence on top and stays short, and headers are included once."""
import sys
from pathlib import Path

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
COPYRIGHT = "SPDX-FileCopyrightText: "
LONGEST_FILE = 500
LONGEST_LINE = 120
UNFINISHED = ("TO" + "DO", "FIX" + "ME")
FOLDERS = ("lib", "app", "tests", "packaging", "cmake", ".ci")
DATA = (".json", ".csv", ".txt", ".svg", ".png", ".pdf", ".md")


def faults_of(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    top = "\n".join(lines[:4])
    if LICENCE not in top or COPYRIGHT not in top:
        yield "lacks its two SPDX lines on top"
    if path.suffix == ".h" and "#pragma once" not in lines:
        yield "lacks #pragma once"
    if path.suffix in (".cpp", ".h") and len(lines) > LONGEST_FILE:
        yield f"has {len(lines)} lines: split it"
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            yield f"line {number} has {len(line)} characters"
        if any(word in line for word in UNFINISHED):
            yield f"line {number} says that something is unfinished"


def sources(root):
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            in_data = (root / "tests/data") in path.parents
            if path.is_file() and path.suffix not in DATA and not in_data and "__pycache__" not in path.parts:
                yield path


def main(root):
    count = 0
    found = 0
    for path in sources(root):
        count += 1
        for fault in faults_of(path):
            found += 1
            print(f"{path.relative_to(root)}: {fault}")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
