# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Every file says who made it and under which licence, and every licence is here to be read."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.architecture import licensing
from tests.architecture.source import ROOT, project_files

TOLD = licensing.told_by(ROOT / "REUSE.toml")
FILES = [path for path in project_files() if path.parts[0] != "LICENSES"]


def test_every_file_says_its_licence() -> None:
    silent = [
        path.as_posix() for path in FILES if not licensing.licence_of(path, (ROOT / path).read_bytes(), TOLD)
    ]
    assert silent == []


def test_every_licence_is_here_to_be_read() -> None:
    said = {licensing.licence_of(path, (ROOT / path).read_bytes(), TOLD) for path in FILES} - {None}
    said |= {entry.licence for entry in TOLD}
    named = {name for expression in said if expression for name in licensing.names(expression)}
    assert named == {path.stem for path in (ROOT / "LICENSES").glob("*.txt")}


def test_the_package_names_the_same_licences() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert licensing.names(project["license"]) == {path.stem for path in (ROOT / "LICENSES").glob("*.txt")}


@pytest.mark.parametrize(
    ("glob", "path", "covered"),
    [
        ("docs/*.png", "docs/live.png", True),
        ("docs/*.png", "docs/pictures/live.png", False),
        ("docs/**/*.png", "docs/pictures/live.png", True),
        ("docs/**/*.png", "docs/live.png", True),
        ("docs/**", "docs/pictures/live.png", True),
        ("docs/*.png", "docs/liveXpng", False),
    ],
)
def test_a_glob_of_reuse_covers_what_it_says(glob: str, path: str, covered: bool) -> None:
    assert licensing.Annotation((licensing.pattern(glob),), "EUPL-1.2").covers(Path(path)) is covered


def test_the_two_lines_are_read_from_the_head_alone() -> None:
    two = b"SPDX-FileCopyright" + b"Text: 2026 the authors\nSPDX-License-" + b"Identifier: OFL-1.1 -->\n"
    assert licensing.licence_of(Path("a.html"), b"<!--\n" + two, ()) == "OFL-1.1"
    assert licensing.licence_of(Path("a.html"), b"\n" * 20 + two, ()) is None
    assert licensing.licence_of(Path("a.html"), two.splitlines(keepends=True)[1], ()) is None
