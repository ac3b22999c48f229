#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""README.md names just the packages that packaging/install-deps installs, with the same reasons."""
import re
import subprocess
import sys
from pathlib import Path


def installed(root):
    listed = subprocess.run([root / "packaging/install-deps", "--list"], check=True, text=True, stdout=subprocess.PIPE)
    return {tuple(line.split(None, 2)) for line in listed.stdout.splitlines()}


def documented(root):
    rows = re.findall(r"^\| `([a-z0-9+.-]+)` \| (build|run|test) \| (.*) \|$", (root / "README.md").read_text(), re.M)
    return set(rows)


def main(root):
    difference = installed(root) ^ documented(root)
    for package, group, reason in sorted(difference):
        print(f"README.md and packaging/install-deps differ about {package} ({group}: {reason})")
    return 1 if difference or not documented(root) else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
