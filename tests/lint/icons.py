#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each icon that is named in the sources is bundled, and each bundled one is there."""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
listed = (root / "resources/icons/icons.qrc").read_text()
bundled = set()
problems = []
for alias, name in re.findall(r'<file(?: alias="([^"]+)")?>([^<]+)</file>', listed):
    bundled.add((alias or name).removesuffix(".svg"))
    if not (root / "resources/icons" / name).is_file():
        problems.append(f"resources/icons/icons.qrc lists {name}, which is not there")

named = [
    r'\bicon\(\s*QStringLiteral\("([a-z0-9-]+)"\)',
    r'\biconName = QStringLiteral\("([a-z0-9-]+)"\)',
    r'\.icon\("([a-z0-9-]+)"\)',
    r'\? QStringLiteral\("([a-z]+-[a-z0-9-]+)"\)\s*:\s*QStringLiteral\("[a-z]+-[a-z0-9-]+"\)\)',
    r'\baddButton\("([a-z0-9-]+)"',
    r'\baddAction\(menu, "[A-Za-z]+", tr\("[^"]*"\), "([a-z0-9-]+)"',
    r':/icons/([a-z0-9-]+)\.svg',
]
for source in sorted([*root.glob("app/**/*.cpp"), *root.glob("lib/entities/*.cpp")]):
    text = source.read_text()
    for pattern in named:
        for name in re.findall(pattern, text):
            if name not in bundled:
                problems.append(f"{source.relative_to(root)}: there is no icon {name} in the bundle")

print("\n".join(problems))
sys.exit(1 if problems else 0)
