# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""System packages on Debian and its relatives: installed for root, named for everybody else."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from workbench.places import WorkbenchError, say


def is_debian(release: Path = Path("/etc/os-release")) -> bool:
    """Whether this machine installs with apt-get (Debian, Ubuntu, Mint ...)."""
    try:
        lines = release.read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    told = dict(line.split("=", 1) for line in lines if "=" in line)
    kin = f"{told.get('ID', '')} {told.get('ID_LIKE', '')}".replace('"', "").split()
    return ("debian" in kin or "ubuntu" in kin) and shutil.which("apt-get") is not None


def may_install() -> bool:
    """Whether this user may install system packages without being asked for a password."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def command(packages: Sequence[str]) -> str:
    """The one line that installs these packages."""
    return "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def install(packages: Sequence[str]) -> None:
    """Install packages as root; raises WorkbenchError when apt-get refuses."""
    say("Installing system packages: " + " ".join(packages))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    steps = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
    )
    for step in steps:
        done = subprocess.run(
            step, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False
        )
        if done.returncode:
            raise WorkbenchError(
                f"`{' '.join(step[:2])}` failed (see above): run `{command(packages)}` and start again"
            )
