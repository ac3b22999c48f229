#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapporteur developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""atspi.py PROGRAM: what a screen reader finds in the real window over AT-SPI.

Makes the sample, opens it under a display and a session bus of its own, goes through the pages that have a key
(Ctrl+1 to Ctrl+9), and asks of everything that takes input that it is there with a name, unlike the others on its page.
Exit status 1, with a line for each fault. Needs Debian's own python3 (python3-gi, gir1.2-atspi-2.0).
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

PATIENCE = 30  # seconds
INPUTS = {"entry", "text", "password text", "combo box", "spin button", "check box", "radio button", "push button",
          "toggle button", "slider", "list", "list box", "table", "tree", "tree table"}
# What is within these are records, or parts that are announced with the whole.
CLOSED = {"list", "list box", "table", "tree", "tree table", "entry", "text", "combo box", "spin button", "menu bar",
          "menu", "scroll bar"}


def within_session(program):
    """Starts this script again with a display and a bus."""
    home = Path(tempfile.mkdtemp(prefix="rapporteur-atspi."))
    try:
        (home / "run").mkdir(mode=0o700)
        environment = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
        environment.update(HOME=str(home), XDG_RUNTIME_DIR=str(home / "run"), QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", RAPPORTEUR_ATSPI_HOME=str(home))
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24 -nolisten tcp", "dbus-run-session", "--",
                   sys.executable, __file__, program]
        return subprocess.run(command, env=environment, check=False).returncode
    finally:
        shutil.rmtree(home, ignore_errors=True)


def wait_for(what, find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"atspi.py: waited {PATIENCE} s for {what}.")


def children(node):
    return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]


def spoken_name(atspi, node):
    if node.get_role_name() == "combo box":
        for relation in node.get_relation_set() or []:
            if relation.get_relation_type() == atspi.RelationType.LABELLED_BY and relation.get_n_targets():
                return relation.get_target(0).get_name()
    return node.get_name()


def collect(atspi, node, found):
    states = node.get_state_set()
    if not states.contains(atspi.StateType.SHOWING):
        return
    role = node.get_role_name()
    if role in INPUTS:
        found.append((role, spoken_name(atspi, node)))
    if role not in CLOSED:
        for child in children(node):
            collect(atspi, child, found)


def faults_of(page, found):
    names = Counter(name for _, name in found if name)
    for role, name in found:
        if not name:
            yield f"{page}: a {role} without a name"
    for name, times in names.items():
        if times > 1:
            yield f"{page}: {times} that are called {name!r}"
    if len(found) < 4:
        yield f"{page}: only {len(found)} things that take input were found"


def walk(program):
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    home = Path(os.environ["RAPPORTEUR_ATSPI_HOME"])
    records = home / "sample.rapporteur"
    subprocess.run([program, "new", str(records), "--sample", "ml-group-2021"], check=True, stdout=subprocess.DEVNULL)
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    window = subprocess.Popen([program, str(records)])
    faults, total = [], 0
    try:
        desktop = Atspi.get_desktop(0)
        application = wait_for("the program on the bus", lambda: next(
            (each for each in children(desktop) if each.get_process_id() == window.pid), None))
        frame = wait_for("its window", lambda: next(
            (each for each in children(application) if each.get_role_name() == "frame"
             and "ML Group 2021" in (each.get_name() or "")), None))
        for number in range(1, 10):
            subprocess.run(["xdotool", "search", "--sync", "--pid", str(window.pid), "--onlyvisible", "--name",
                            "Rapporteur", "windowfocus", "--sync", "key", f"ctrl+{number}"], check=True,
                           stdout=subprocess.DEVNULL)
            time.sleep(0.7)
            Atspi.Accessible.clear_cache(frame)
            found = []
            collect(Atspi, frame, found)
            total += len(found)
            faults.extend(faults_of(f"Ctrl+{number}", found))
    finally:
        window.terminate()
        window.wait(PATIENCE)
        manager.terminate()
        manager.wait(PATIENCE)
    for fault in faults:
        print(fault)
    print(f"{total} things that take input on 9 pages, {len(faults)} faults.")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: atspi.py PROGRAM")
    sys.exit((walk if "RAPPORTEUR_ATSPI_HOME" in os.environ else within_session)(sys.argv[1]))
