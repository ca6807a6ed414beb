# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Qt's system libraries are looked for by loading them, and what is missing comes with one remedy."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from workbench import debian, libraries
from workbench.libraries import NEEDED, SystemLibrary
from workbench.places import WorkbenchError

EGL = next(library for library in NEEDED if library.package == "libegl1")
CURSOR = next(library for library in NEEDED if library.package == "libxcb-cursor0")

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="other systems' Qt brings all it needs")


def without(*absent: SystemLibrary) -> Callable[[str], object]:
    """A loader on a machine that lacks some libraries."""
    names = {library.soname for library in absent}

    def load(soname: str) -> object:
        if soname in names:
            raise OSError(f"{soname}: cannot open shared object file")
        return object()

    return load


class Machine:
    """A Linux machine that lacks libraries, and what was installed on it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, is_debian: bool, root: bool) -> None:
        self.lacking: tuple[SystemLibrary, ...] = ()
        self.installed: list[str] = []
        self.apt_works = True
        monkeypatch.setattr("workbench.libraries.missing", lambda: self.lacking)
        monkeypatch.setattr("workbench.debian.is_debian", lambda: is_debian)
        monkeypatch.setattr("workbench.debian.may_install", lambda: root)
        monkeypatch.setattr("workbench.debian.install", self.install)

    def install(self, packages: Sequence[str]) -> None:
        self.installed += packages
        if self.apt_works:
            self.lacking = ()


def test_nothing_is_missing_where_everything_loads() -> None:
    assert libraries.missing(without()) == ()


def test_what_cannot_be_loaded_is_missing() -> None:
    assert libraries.missing(without(CURSOR, EGL)) == (EGL, CURSOR)


def test_every_library_has_a_package_of_its_own() -> None:
    assert (
        len({library.package for library in NEEDED})
        == len({library.soname for library in NEEDED})
        == len(NEEDED)
    )


def test_the_remedy_on_debian_is_one_command() -> None:
    told = libraries.remedy([EGL, CURSOR], on_debian=True)
    assert (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libxcb-cursor0"
        in told
    )
    assert "\n" not in told


def test_the_remedy_elsewhere_names_the_libraries() -> None:
    assert "libEGL.so.1, libxcb-cursor.so.0" in libraries.remedy([EGL, CURSOR], on_debian=False)


@linux_only
def test_root_on_debian_has_them_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, is_debian=True, root=True)
    machine.lacking = (EGL, CURSOR)
    libraries.provide()
    assert machine.installed == ["libegl1", "libxcb-cursor0"]


@linux_only
def test_a_library_that_is_still_missing_afterwards_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, is_debian=True, root=True)
    machine.lacking, machine.apt_works = (EGL,), False
    with pytest.raises(WorkbenchError, match="libegl1"):
        libraries.provide()


@linux_only
@pytest.mark.parametrize(("is_debian", "root"), [(True, False), (False, True), (False, False)])
def test_everybody_else_is_told_the_remedy(
    monkeypatch: pytest.MonkeyPatch, is_debian: bool, root: bool
) -> None:
    machine = Machine(monkeypatch, is_debian=is_debian, root=root)
    machine.lacking = (EGL,)
    with pytest.raises(WorkbenchError, match=r"libegl1|libEGL\.so\.1"):
        libraries.provide()
    assert machine.installed == []


@linux_only
def test_what_only_a_window_needs_stops_no_test(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine(monkeypatch, is_debian=True, root=False)
    machine.lacking = (CURSOR,)
    libraries.provide()
    assert capsys.readouterr().err.startswith("No window can be opened yet. Qt needs system libraries")


@pytest.mark.parametrize(
    ("release", "kin"),
    [
        ('ID=debian\nVERSION_ID="12"\n', True),
        ("ID=ubuntu\nID_LIKE=debian\n", True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ("ID=fedora\n", False),
        ("", False),
    ],
)
def test_debian_and_its_relatives_are_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, release: str, kin: bool
) -> None:
    monkeypatch.setattr("workbench.debian.shutil.which", lambda name: f"/usr/bin/{name}")
    told = tmp_path / "os-release"
    told.write_text(release, encoding="utf-8")
    assert debian.is_debian(told) is kin


def test_a_system_that_says_nothing_is_not_debian(tmp_path: Path) -> None:
    assert debian.is_debian(tmp_path / "missing") is False


def test_a_debian_without_apt_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.debian.shutil.which", lambda _name: None)
    told = tmp_path / "os-release"
    told.write_text("ID=debian\n", encoding="utf-8")
    assert debian.is_debian(told) is False


def test_the_list_of_packages_is_fetched_before_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []

    def run(command: Sequence[str], **_options: object) -> subprocess.CompletedProcess[str]:
        steps.append(command[1])
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr("workbench.debian.subprocess.run", run)
    debian.install(["libegl1"])
    assert steps == ["update", "install"]


def test_a_refusal_of_apt_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "workbench.debian.subprocess.run", lambda command, **_: subprocess.CompletedProcess(command, 100)
    )
    with pytest.raises(WorkbenchError, match="apt-get install -y --no-install-recommends libegl1"):
        debian.install(["libegl1"])
