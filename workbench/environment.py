# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The virtual environment: made from the hashed lock, stamped with what it was made from, renewed when that changes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from workbench.places import Checkout, WorkbenchError, say


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an environment is made from: packages (lock, Python, place) and the project (its own description)."""

    packages: str
    project: str

    @classmethod
    def wanted(cls, checkout: Checkout, version: tuple[int, ...] = tuple(sys.version_info[:3])) -> Stamp:
        """The stamp of an environment made now."""
        # An environment can't be moved: its programs name their interpreter by its full path.
        ground = f"{version} {checkout.root}".encode()
        return cls(
            packages=_digest(ground + checkout.lock.read_bytes()),
            project=_digest(checkout.project.read_bytes()),
        )

    @classmethod
    def found(cls, checkout: Checkout) -> Stamp:
        """The stamp of the environment that is there; empty when there is none, or a half-made or broken one."""
        whole = checkout.python.exists() and checkout.program("seminarapp").exists()
        lines = (
            checkout.stamp.read_text(encoding="ascii").split() if whole and checkout.stamp.exists() else []
        )
        return cls(*lines) if len(lines) == 2 else cls("", "")

    def write(self, checkout: Checkout) -> None:
        """Vouch for the environment."""
        checkout.stamp.write_text(f"{self.packages}\n{self.project}\n", encoding="ascii")


def ensure(checkout: Checkout) -> bool:
    """Make the environment, or what has changed of it; tells whether there was anything to do.

    Raises WorkbenchError with the remedy when it can't be made; what is half made is made anew the next time.
    """
    wanted, found = Stamp.wanted(checkout), Stamp.found(checkout)
    if wanted == found:
        return False
    from workbench import libraries

    libraries.provide()
    if wanted.packages != found.packages:
        say("Setting up the environment (about a minute, once) ...")
        _make(checkout)
    else:
        checkout.stamp.unlink()
    _install(checkout, ["--no-deps", "--no-build-isolation", "--editable", str(checkout.root)])
    wanted.write(checkout)
    return True


def variables(*, offscreen: bool) -> dict[str, str]:
    """The variables to run a program with; with `offscreen`, Qt draws to memory unless somebody said otherwise."""
    told = {**os.environ, "PYTHONUTF8": "1"}
    if offscreen:
        told.setdefault("QT_QPA_PLATFORM", "offscreen")
    return told


def _make(checkout: Checkout) -> None:
    if find_spec("ensurepip") is None:
        _provide_venv()
    checkout.stamp.unlink(missing_ok=True)
    base = _base_interpreter()
    made = subprocess.run([base, "-m", "venv", "--clear", str(checkout.environment)], check=False)
    if made.returncode:
        raise WorkbenchError(f"{base} can't make a virtual environment in {checkout.environment} (see above)")
    _install(checkout, ["--require-hashes", "--only-binary", ":all:", "--requirement", str(checkout.lock)])


def _provide_venv() -> None:
    """Debian ships Python without the part that makes environments."""
    from workbench import debian

    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not debian.is_debian():
        raise WorkbenchError(
            "this Python can't make virtual environments: install its `venv` and `ensurepip` modules"
        )
    if not debian.may_install():
        raise WorkbenchError(
            f"this Python can't make virtual environments: run `{debian.command([package])}`"
        )
    debian.install([package])


def _install(checkout: Checkout, wanted: Sequence[str]) -> None:
    pip = [
        str(checkout.python),
        "-m",
        "pip",
        "install",
        "-qq",
        "--no-input",
        "--disable-pip-version-check",
    ]
    quiet = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    # pip talks on stdout, which belongs to whoever reads `bench --json`
    done = subprocess.run(
        [*pip, *wanted], env=quiet, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False
    )
    if done.returncode:
        raise WorkbenchError(
            "pip could not install what is needed (see above): check the network and start again"
        )


def _base_interpreter() -> str:
    """The interpreter outside any environment, since `dev` may have been started by the one that is made anew."""
    base = getattr(sys, "_base_executable", None) or sys.executable
    return str(Path(base))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
