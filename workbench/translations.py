# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Qt Linguist's files: compiled on set-up, and checked against the strings in the windows."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from workbench.places import Checkout, WorkbenchError

Message = tuple[str, str, str]  # context, source text, disambiguation


def release(checkout: Checkout) -> int:
    """Compile every .ts that is newer than its .qm (git ignores those); the number compiled. No .ts is no fault."""
    compiled = 0
    for source in sorted(checkout.translations.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        _run(checkout, "pyside6-lrelease", "-silent", str(source), "-qm", str(target))
        compiled += 1
    return compiled


def faults(checkout: Checkout) -> list[str]:
    """What is wrong with the translations, one line a string: new, untranslated or no longer used."""
    import tempfile

    windows = sorted(str(path) for path in (checkout.root / "seminarapp" / "ui").rglob("*.py"))
    found: list[str] = []
    for source in sorted(checkout.translations.glob("*.ts")):
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / source.name
            fresh.write_bytes(source.read_bytes())
            options = ["-silent", "-no-obsolete", "-locations", "none"]
            _run(checkout, "pyside6-lupdate", *options, *windows, "-ts", str(fresh))
            found += compare(source.name, messages(source), messages(fresh))
    return found


def messages(source: Path) -> dict[Message, bool]:
    """Every message of a .ts file, and whether it is translated."""
    return {message: done for message, done in _read(source) if done is not None}


def compare(name: str, kept: dict[Message, bool], fresh: dict[Message, bool]) -> list[str]:
    """The faults of the file `name`: `kept` is what it says, `fresh` what the windows ask for now."""
    new = [f"{name}: new in {context}: “{text}”" for context, text, _ in fresh.keys() - kept.keys()]
    unused = [
        f"{name}: no longer used in {context}: “{text}”" for context, text, _ in kept.keys() - fresh.keys()
    ]
    blank = [
        f"{name}: not translated in {message[0]}: “{message[1]}”"
        for message, done in fresh.items()
        if message in kept and not done
    ]
    return sorted(new) + sorted(unused) + sorted(blank)


def _read(source: Path) -> Iterator[tuple[Message, bool | None]]:
    """Messages with True (translated), False (unfinished or empty) or None (kept by Linguist, used no more)."""
    from xml.etree import ElementTree as ET

    for context in ET.parse(source).iter("context"):  # noqa: S314  the project's own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            state = "unfinished" if translation is None else translation.get("type", "")
            said = "" if translation is None else "".join(translation.itertext()).strip()
            yield key, None if state in {"vanished", "obsolete"} else state != "unfinished" and bool(said)


def _run(checkout: Checkout, tool: str, *arguments: str) -> None:
    done = subprocess.run(
        [str(checkout.program(tool)), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        said = " ".join((done.stderr + done.stdout).split())
        raise WorkbenchError(f"{tool} refused {arguments[-1]}: {said}")
