# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The package holds the program and what a desktop wants to know of it, with the rights that dpkg wants."""

from __future__ import annotations

import gzip
import shutil
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from workbench import commands
from workbench.installers import deb, frozen
from workbench.installers.deb import Release
from workbench.libraries import NEEDED
from workbench.places import WorkbenchError, this_checkout

RELEASE = Release("1.2.3", datetime(2026, 11, 26, 8, 0, tzinfo=UTC), "amd64", "2.36")

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="a .deb is made on Linux")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A laid out package with a program of two files."""
    program = tmp_path / "program"
    (program / "_internal").mkdir(parents=True)
    (program / "seminarapp").write_text("#!/bin/sh\necho it runs\n")
    (program / "_internal" / "part.so").write_bytes(b"x" * 4096)
    (program / "_internal" / "part.so").chmod(0o700)
    tree = tmp_path / "tree"
    deb.lay_out(this_checkout(), program, tree, RELEASE)
    return tree


@linux_only
def test_the_program_is_started_by_its_name(tree: Path) -> None:
    done = subprocess.run([tree / "usr" / "bin" / "seminarapp"], capture_output=True, text=True, check=True)
    assert done.stdout == "it runs\n"


@linux_only
def test_only_programs_may_be_started_and_everything_may_be_read(tree: Path) -> None:
    files = [one for one in tree.rglob("*") if one.is_file() and not one.is_symlink()]
    rights = {one.name: stat.S_IMODE(one.stat().st_mode) for one in files}
    assert {name for name, right in rights.items() if right == 0o755} == {"seminarapp"}
    assert set(rights.values()) == {0o755, 0o644}


@linux_only
def test_the_desktop_finds_entry_icon_types_and_manual(tree: Path) -> None:
    share = tree / "usr" / "share"
    entry = (share / "applications" / "seminarapp.desktop").read_text("utf-8")
    assert "Exec=seminarapp\n" in entry
    assert "Comment[sv]=" in entry
    ET.parse(share / "icons" / "hicolor" / "scalable" / "apps" / "seminarapp.svg")
    types = (share / "mime" / "packages" / "seminarapp.xml").read_text("utf-8")
    assert all(glob in types for glob in ('"*.seminarapp"', '"*.seminar"', '"*.seminar.json"'))
    manual = gzip.decompress((share / "man" / "man1" / "seminarapp.1.gz").read_bytes()).decode()
    assert "seminarapp 1.2.3" in manual
    told = ET.parse(share / "metainfo" / "seminarapp.metainfo.xml").find("releases/release")
    assert told is not None
    assert told.attrib == {"version": "1.2.3", "date": "2026-11-26"}


@linux_only
def test_the_licences_and_both_guides_go_along(tree: Path) -> None:
    folder = tree / "usr" / "share" / "doc" / "seminarapp"
    licences = {one.name for one in (this_checkout().root / "LICENSES").iterdir()}
    assert {one.name for one in (folder / "LICENSES").iterdir()} == licences
    names = {one.name for one in folder.iterdir()}
    assert names >= {"copyright", "changelog.gz", "changelog.Debian.gz", "guide.en.md", "guide.sv.md"}


def test_dpkg_is_told_of_every_library_of_the_window() -> None:
    told = deb.control(RELEASE, 12)
    depends = next(line for line in told.splitlines() if line.startswith("Depends: "))
    named = {one.split("|")[0].split("(")[0].strip() for one in depends.removeprefix("Depends: ").split(",")}
    assert named >= {library.package for library in NEEDED} | {"libc6", "libstdc++6"}
    assert "libc6 (>= 2.36)" in depends
    assert "Version: 1.2.3\n" in told
    assert told.endswith(".\n")


def test_dictionaries_of_both_languages_are_recommended_and_the_library_is_frozen() -> None:
    recommends = next(
        line for line in deb.control(RELEASE, 12).splitlines() if line.startswith("Recommends: ")
    )
    assert "hunspell-sv" in recommends
    assert "hunspell-en-gb" in recommends
    assert '"hunspell"' in (this_checkout().root / "packaging" / "seminarapp.spec").read_text("utf-8")


@linux_only
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="only Debian and its kin have dpkg-deb")
def test_dpkg_takes_the_tree(tree: Path, tmp_path: Path) -> None:
    package = tmp_path / "seminarapp.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "--build", tree, package], check=True, capture_output=True
    )
    told = subprocess.run(
        ["dpkg-deb", "--field", package, "Package", "Version"], capture_output=True, text=True, check=True
    )
    assert told.stdout == "Package: seminarapp\nVersion: 1.2.3\n"


@linux_only
def test_the_version_is_the_projects_and_the_moment_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795680000")
    release = deb.this_release(this_checkout())
    assert f'version = "{release.version}"' in this_checkout().project.read_text("utf-8")
    assert release.moment == datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


def test_a_machine_without_dpkg_is_told_where_to_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(WorkbenchError, match="build it on Debian"):
        deb.build(this_checkout())


def test_a_frozen_program_without_the_windows_libraries_is_refused() -> None:
    frozen.require_whole("WARNING: Library not found: could not resolve 'libodbc.so.2'")
    with pytest.raises(WorkbenchError, match=r"libxcb-cursor\.so\.0"):
        frozen.require_whole(
            "WARNING: Library not found: could not resolve 'libxcb-cursor.so.0', dependency of …"
        )


def test_an_installer_that_is_not_there_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["build"]) == 2
    assert commands.main(["build", "msi"]) == 2
    assert capsys.readouterr().err == (
        "dev: name what to build: python3 dev build deb\n"
        "dev: there is no installer “msi”: python3 dev build deb\n"
    )
