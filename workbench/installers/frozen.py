# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The program frozen with its Python into a folder, by PyInstaller and `packaging/seminarapp.spec`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from workbench.places import Checkout, WorkbenchError, say

_LACKING = re.compile(r"Library not found: could not resolve '([^']*(?:xcb|xkb|X11|EGL|GL)[^']*)'")


def frozen(checkout: Checkout) -> Path:
    """Freeze the program; returns its folder, in which `seminarapp` is the program.

    Raises WorkbenchError when PyInstaller fails, or when this machine lacks a library that a window needs: what is
    frozen without it would not open one.
    """
    work = checkout.root / "out" / "build"
    work.mkdir(parents=True, exist_ok=True)
    log = work / "pyinstaller.log"
    command = [
        str(checkout.program("pyinstaller")),
        "--noconfirm",
        "--distpath",
        str(work / "frozen"),
        "--workpath",
        str(work / "work"),
        str(checkout.root / "packaging" / "seminarapp.spec"),
    ]
    say("Freezing the program (about two minutes) ...")
    with log.open("wb") as told:
        done = subprocess.run(
            command,
            env={**os.environ, "SEMINARAPP_ROOT": str(checkout.root)},
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode:
        raise WorkbenchError(f"PyInstaller failed: read the end of {log}")
    require_whole(log.read_text(encoding="utf-8", errors="replace"))
    folder = work / "frozen" / "seminarapp"
    slim(folder)
    return folder


def require_whole(log: str) -> None:
    """Refuse what PyInstaller could not find a library of the window for.

    Raises WorkbenchError that names them.
    """
    lacking = sorted(set(_LACKING.findall(log)))
    if lacking:
        raise WorkbenchError(
            f"this machine lacks libraries of the window: {', '.join(lacking)}; "
            "install them (`python3 dev setup` as root does) and build again"
        )


def slim(folder: Path) -> None:
    """Take the debugging symbols out of Python's own library, two thirds of it; Qt's has none."""
    strip = shutil.which("strip")
    if strip is None:
        return
    for library in (folder / "_internal").glob("libpython*.so*"):
        subprocess.run([strip, "--strip-debug", str(library)], check=False)
