# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What is installed is known to the last byte, and the lock says nothing about where it was made."""

from __future__ import annotations

import re
import tomllib

from tests.architecture.source import ROOT

LOCK = "".join(
    (ROOT / "requirements" / name).read_text(encoding="utf-8") for name in ("lock.txt", "recording.txt")
)


def test_the_lock_carries_no_address() -> None:
    assert not re.search(r"://|index-url|find-links|^-", LOCK, re.MULTILINE)


def test_every_package_has_a_version_and_hashes() -> None:
    entries = re.split(r"(?<!\\)\n", LOCK.strip())
    loose = [
        entry
        for entry in entries
        if not re.match(r"[\w.\-\[\]]+==\S+.*--hash=sha256:[0-9a-f]{64}", entry, re.DOTALL)
    ]
    assert loose == []


def test_everything_the_project_names_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(name for extra in project["optional-dependencies"].values() for name in extra),
    ]
    locked = {_plain(entry.split("==")[0]) for entry in re.findall(r"^[\w.\-\[\]]+==", LOCK, re.MULTILINE)}
    assert {_plain(re.split(r"[<>=~!; ]", name)[0]) for name in wanted} <= locked


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.split("[", maxsplit=1)[0]).lower()


def test_both_locks_have_the_same_qt() -> None:
    versions = re.findall(r"^(?:pyside6-\w+|shiboken6)==(\S+)", LOCK, re.MULTILINE)
    assert len(versions) == 5
    assert len(set(versions)) == 1
