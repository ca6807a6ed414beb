# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The environment is made once, made again when what it is made from changes, and never half trusted."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from workbench import environment
from workbench.environment import Stamp
from workbench.places import Checkout, WorkbenchError


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A source tree with a lock and a project, and nothing made from them yet."""
    bare = Checkout(tmp_path)
    bare.lock.parent.mkdir()
    bare.lock.write_text("thing==1\n", encoding="ascii")
    bare.project.write_text("[project]\n", encoding="ascii")
    return bare


class Maker:
    """Stands where venv and pip are started; does on disk what they would, and fails when told to."""

    def __init__(self, checkout: Checkout) -> None:
        self.checkout = checkout
        self.fail_on = ""
        self.done: list[str] = []

    def __call__(self, command: Sequence[str], **_options: object) -> subprocess.CompletedProcess[str]:
        step = next(word for word in ("venv", "--require-hashes", "--editable") if word in command)
        self.done.append(step)
        if step == self.fail_on:
            return subprocess.CompletedProcess(command, 1)
        if step == "venv":
            self._touch("python")
        if step == "--editable":
            self._touch("seminarapp")
        return subprocess.CompletedProcess(command, 0)

    def _touch(self, program: str) -> None:
        path = self.checkout.program(program)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


@pytest.fixture
def maker(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> Maker:
    made = Maker(checkout)
    monkeypatch.setattr("workbench.environment.subprocess.run", made)
    monkeypatch.setattr("workbench.libraries.provide", lambda: None)
    return made


WHOLE = ["venv", "--require-hashes", "--editable"]


def test_a_new_environment_is_made_from_the_hashed_lock(checkout: Checkout, maker: Maker) -> None:
    assert environment.ensure(checkout)
    assert maker.done == WHOLE
    assert Stamp.found(checkout) == Stamp.wanted(checkout)


def test_the_second_time_there_is_nothing_to_do(checkout: Checkout, maker: Maker) -> None:
    environment.ensure(checkout)
    maker.done.clear()
    assert not environment.ensure(checkout)
    assert maker.done == []


def test_a_changed_lock_makes_everything_anew(checkout: Checkout, maker: Maker) -> None:
    environment.ensure(checkout)
    maker.done.clear()
    checkout.lock.write_text("thing==2\n", encoding="ascii")
    assert environment.ensure(checkout)
    assert maker.done == WHOLE


def test_a_changed_project_installs_the_project_alone(checkout: Checkout, maker: Maker) -> None:
    environment.ensure(checkout)
    maker.done.clear()
    checkout.project.write_text("[project]\nname = 'x'\n", encoding="ascii")
    assert environment.ensure(checkout)
    assert maker.done == ["--editable"]
    assert not environment.ensure(checkout)


def test_another_python_makes_everything_anew(checkout: Checkout) -> None:
    one, other = Stamp.wanted(checkout, (3, 11, 7)), Stamp.wanted(checkout, (3, 11, 8))
    assert one.packages != other.packages
    assert one.project == other.project


def test_a_moved_checkout_makes_everything_anew(checkout: Checkout, maker: Maker, tmp_path: Path) -> None:
    environment.ensure(checkout)
    moved = Checkout(checkout.root.rename(tmp_path.with_name("moved")))
    assert Stamp.found(moved).packages != Stamp.wanted(moved).packages
    assert maker.done == WHOLE


@pytest.mark.parametrize("step", WHOLE)
def test_a_half_made_environment_is_made_anew(checkout: Checkout, maker: Maker, step: str) -> None:
    maker.fail_on = step
    with pytest.raises(WorkbenchError):
        environment.ensure(checkout)
    maker.fail_on = ""
    maker.done.clear()
    assert environment.ensure(checkout)
    assert maker.done == WHOLE


def test_a_project_that_fails_to_install_is_not_taken_for_installed(checkout: Checkout, maker: Maker) -> None:
    environment.ensure(checkout)
    checkout.project.write_text("[project]\nname = 'x'\n", encoding="ascii")
    maker.fail_on = "--editable"
    with pytest.raises(WorkbenchError, match="start again"):
        environment.ensure(checkout)
    assert Stamp.found(checkout) == Stamp("", "")


@pytest.mark.parametrize("program", ["python", "seminarapp"])
def test_a_broken_environment_is_made_anew(checkout: Checkout, maker: Maker, program: str) -> None:
    environment.ensure(checkout)
    maker.done.clear()
    checkout.program(program).unlink()
    assert environment.ensure(checkout)
    assert maker.done == WHOLE


@pytest.mark.parametrize("written", ["", "one\n", "one\ntwo\nthree\n"])
def test_a_torn_stamp_vouches_for_nothing(checkout: Checkout, maker: Maker, written: str) -> None:
    environment.ensure(checkout)
    checkout.stamp.write_text(written, encoding="ascii")
    assert Stamp.found(checkout) == Stamp("", "")
    assert environment.ensure(checkout)
    assert maker.done == [*WHOLE, *WHOLE]


@pytest.mark.parametrize(
    ("on_debian", "root", "told"),
    [
        (False, True, "install its `venv`"),
        (True, False, f"apt-get install -y --no-install-recommends python3.{sys.version_info[1]}-venv"),
    ],
)
def test_a_python_without_venv_is_refused_with_the_remedy(
    checkout: Checkout, maker: Maker, monkeypatch: pytest.MonkeyPatch, on_debian: bool, root: bool, told: str
) -> None:
    monkeypatch.setattr("workbench.environment.find_spec", lambda _name: None)
    monkeypatch.setattr("workbench.debian.is_debian", lambda: on_debian)
    monkeypatch.setattr("workbench.debian.may_install", lambda: root)
    with pytest.raises(WorkbenchError) as refused:
        environment.ensure(checkout)
    assert told in str(refused.value)
    assert "\n" not in str(refused.value)
    assert maker.done == []


def test_root_on_debian_is_given_the_venv_of_this_very_python(
    checkout: Checkout, maker: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed: list[str] = []
    monkeypatch.setattr("workbench.environment.find_spec", lambda _name: None)
    monkeypatch.setattr("workbench.debian.is_debian", lambda: True)
    monkeypatch.setattr("workbench.debian.may_install", lambda: True)
    monkeypatch.setattr("workbench.debian.install", installed.extend)
    assert environment.ensure(checkout)
    assert installed == [f"python3.{sys.version_info[1]}-venv"]
    assert maker.done == WHOLE


def test_tests_draw_to_memory_unless_somebody_said_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert environment.variables(offscreen=True)["QT_QPA_PLATFORM"] == "offscreen"
    assert "QT_QPA_PLATFORM" not in environment.variables(offscreen=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert environment.variables(offscreen=True)["QT_QPA_PLATFORM"] == "xcb"
    assert environment.variables(offscreen=True)["PYTHONUTF8"] == "1"
