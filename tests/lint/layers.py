#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers hold: no window in lib/, no SQL in app/, no name of a database driver outside lib/db/."""
import re
import sys
from pathlib import Path

WINDOW = re.compile(r"#include <(QtWidgets|QtCharts|QWidget|QApplication|QMainWindow|QDialog|QChart)")
SQL = re.compile(r"#include <QSql|\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\b[^\"]* ")
DRIVER = re.compile(r"QPSQL|QSQLITE")

# folder, what it must not have, what to exempt below it
RULES = [
    ("lib", WINDOW, None, "knows the window"),
    ("app", SQL, None, "speaks to the database itself"),
    ("app", DRIVER, None, "names a database driver"),
    ("lib", DRIVER, "lib/db", "names a database driver"),
]


def main(root):
    found = 0
    for folder, pattern, exempt, fault in RULES:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".cpp", ".h") or (exempt and root / exempt in path.parents):
                continue
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if pattern.search(line):
                    found += 1
                    print(f"{path.relative_to(root)}:{number}: {fault}: {line.strip()}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
