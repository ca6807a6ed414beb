# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What `dev audit` needs is found, installed where that may be done, and named with the one command elsewhere."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from workbench import browsers
from workbench.places import Checkout, WorkbenchError

ALL = {"chromium": "/b/chromium", "chromedriver": "/b/chromedriver", "npm": "/b/npm"}


class Machine:
    """A machine with some programs, and what was installed on it.

    Attributes:
        has: its programs, each with its path.
        npm: every command that npm was started with.
        npm_works: whether npm reaches its registry.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.has = dict(ALL)
        self.is_debian = self.root = True
        self.installed: list[str] = []
        self.npm: list[list[str]] = []
        self.npm_works = True
        monkeypatch.setattr("workbench.browsers.shutil.which", self._which)
        monkeypatch.setattr("workbench.debian.is_debian", lambda: self.is_debian)
        monkeypatch.setattr("workbench.debian.may_install", lambda: self.root)
        monkeypatch.setattr("workbench.debian.install", self._install)
        monkeypatch.setattr("workbench.browsers.subprocess.run", self._run)

    def _which(self, name: str) -> str | None:
        return self.has.get(name)

    def _install(self, packages: Sequence[str]) -> None:
        self.installed += packages
        self.has = dict(ALL)

    def _run(self, command: Sequence[str], **_options: object) -> subprocess.CompletedProcess[str]:
        self.npm.append(list(command))
        if self.npm_works:
            for wanted in command[-len(browsers.PROGRAMS) :]:
                name, version = wanted.rsplit("@", 1)
                folder = Path(command[command.index("--prefix") + 1]) / "node_modules" / name
                folder.mkdir(parents=True, exist_ok=True)
                (folder / "package.json").write_text(json.dumps({"version": version}))
        return subprocess.CompletedProcess(command, 0 if self.npm_works else 1)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_what_is_there_is_used_and_npms_programs_are_fetched_once(
    machine: Machine, checkout: Checkout
) -> None:
    found = browsers.provide(checkout)
    assert (found.browser, found.driver) == ("/b/chromium", "/b/chromedriver")
    assert found.modules == checkout.environment / "audit" / "node_modules"
    assert browsers.provide(checkout) == found
    assert machine.installed == []
    (command,) = machine.npm
    assert command[:2] == ["/b/npm", "install"]
    assert "--ignore-scripts" in command
    assert command[-2:] == [f"{name}@{version}" for name, version in browsers.PROGRAMS.items()]


def test_another_version_is_fetched_anew(machine: Machine, checkout: Checkout) -> None:
    modules = browsers.provide(checkout).modules
    (modules / "axe-core" / "package.json").write_text('{"version": "1.0.0"}')
    browsers.provide(checkout)
    assert len(machine.npm) == 2


def test_root_on_debian_gets_what_is_missing_by_name(machine: Machine, checkout: Checkout) -> None:
    machine.has = {"npm": "/b/npm"}
    browsers.provide(checkout)
    assert machine.installed == ["chromium", "chromium-driver"]


def test_everybody_else_gets_one_command(machine: Machine, checkout: Checkout) -> None:
    machine.has, machine.root = {"chromium": "/b/chromium"}, False
    with pytest.raises(WorkbenchError) as refused:
        browsers.provide(checkout)
    assert "there is no chromium-driver and no npm: run `sudo apt-get update" in str(refused.value)
    assert "\n" not in str(refused.value)
    assert machine.npm == []


def test_elsewhere_what_is_missing_is_named(machine: Machine, checkout: Checkout) -> None:
    machine.has, machine.is_debian = {}, False
    with pytest.raises(WorkbenchError, match="no chromium and no chromium-driver and no npm: install them"):
        browsers.provide(checkout)


def test_no_network_is_told(machine: Machine, checkout: Checkout) -> None:
    machine.npm_works = False
    with pytest.raises(WorkbenchError, match="check the network"):
        browsers.provide(checkout)
