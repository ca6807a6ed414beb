# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What `dev audit` needs beside Python: a browser with its driver, and two programs from npm, of these versions."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from workbench import debian
from workbench.places import Checkout, WorkbenchError, say

PROGRAMS = {"axe-core": "4.14.1", "html-validate": "10.9.0"}
"""Packages of npm. They judge what the program writes and are no part of it."""


@dataclass(frozen=True, slots=True)
class _Need:
    """A program by the names it goes by, and the Debian package that has it."""

    names: tuple[str, ...]
    package: str

    def found(self) -> str | None:
        return next((path for name in self.names if (path := shutil.which(name))), None)


_BROWSER = _Need(("chromium", "chromium-browser", "google-chrome"), "chromium")
_DRIVER = _Need(("chromedriver",), "chromium-driver")
_NPM = _Need(("npm",), "npm")


@dataclass(frozen=True, slots=True)
class Auditors:
    """Where the browser, its driver and the folder of npm's packages are."""

    browser: str
    driver: str
    modules: Path


def provide(checkout: Checkout) -> Auditors:
    """Find what is needed, or install it where that may be done.

    Raises:
        WorkbenchError: something is missing and can't be installed here; it says what to do.
    """
    browser, driver, npm = _programs()
    modules = checkout.environment / "audit" / "node_modules"
    if any(_version(modules, name) != version for name, version in PROGRAMS.items()):
        _install(npm, modules.parent)
    return Auditors(browser, driver, modules)


def _programs() -> list[str]:
    needs = (_BROWSER, _DRIVER, _NPM)
    missing = [need.package for need in needs if need.found() is None]
    if missing and debian.is_debian() and debian.may_install():
        debian.install(missing)
        missing = [need.package for need in needs if need.found() is None]
    if missing:
        how = f"run `{debian.command(missing)}`" if debian.is_debian() else "install them and start again"
        raise WorkbenchError(
            f"pages are looked at in a real browser, and there is no {_listed(missing)}: {how}"
        )
    return [path for need in needs if (path := need.found())]


def _listed(names: list[str]) -> str:
    return " and no ".join(names)


def _install(npm: str, folder: Path) -> None:
    say("Fetching " + " and ".join(PROGRAMS) + " ...")
    folder.mkdir(parents=True, exist_ok=True)
    quiet = ("--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    wanted = [f"{name}@{version}" for name, version in PROGRAMS.items()]
    command = [npm, "install", "--prefix", str(folder), *quiet, *wanted]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False)
    if done.returncode:
        raise WorkbenchError(
            "npm could not fetch what is needed (see above): check the network and start again"
        )


def _version(modules: Path, name: str) -> str:
    try:
        told = json.loads((modules / name / "package.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    return str(told.get("version", ""))
