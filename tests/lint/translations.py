#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""All that a report may say is translated into every language, and the translations keep what is filled in."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FORMS = {"ar": 6, "es": 2, "fr": 2, "ru": 3, "zh_CN": 1}
FILLED_IN = re.compile(r"%L?(?:\d|n)|<[^>]*>|&\w+;|&")


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            comment = message.findtext("comment")
            yield context.findtext("name"), message.findtext("source"), comment, message


def filled_in(text):
    return sorted(set(FILLED_IN.findall(text)))


def faults(path, language):
    for context, source, _, message in messages(path):
        translation = message.find("translation")
        where = f"{path.name}: {context}: “{source}”"
        numerus = message.get("numerus") == "yes"
        texts = [form.text or "" for form in translation] if numerus else [translation.text or ""]
        if translation.get("type") or not all(texts):
            yield f"{where} is not translated."
            continue
        if numerus and len(texts) != FORMS[language]:
            yield f"{where} needs {FORMS[language]} forms."
        for text in texts:
            wanted = filled_in(source)
            # A form for one, two or none says the number in words.
            if filled_in(text) != wanted and not (numerus and filled_in(text) == [w for w in wanted if w != "%n"]):
                yield f"{where} does not keep {', '.join(wanted) or 'its plain text'}: “{text}”"


def main(root):
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            name = f"rapporteur_{language}.ts"
            shutil.copy(root / "translations" / name, folder)
        subprocess.run([root / "packaging/translations", folder], check=True, stderr=subprocess.DEVNULL)
        for language in FORMS:
            name = f"rapporteur_{language}.ts"
            gathered = {message[:3] for message in messages(Path(folder) / name)}
            kept = {message[:3] for message in messages(root / "translations" / name)}
            for stale in kept - gathered:
                found.append(f"{name}: {stale[0]}: “{stale[1]}” is said nowhere any more.")
            found.extend(faults(Path(folder) / name, language))
    for fault in found:
        print(fault)
    if found:
        print("packaging/translations gathers the texts anew.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
