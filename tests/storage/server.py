# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A PostgreSQL server of the tests' own: no network, no password, gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SUPERUSER = "seminars"
UNPRIVILEGED = "postgres"


def server_programs() -> str:
    """Why no server can be started here, or ""."""
    missing = [name for name in ("initdb", "pg_ctl", "postgres") if shutil.which(name) is None]
    if missing:
        return f"no {missing[0]} on the path"
    if os.name != "posix":
        return "the server is reached through a Unix socket"
    if os.geteuid() == 0 and _user() is None:
        return "the server refuses to run as the superuser, and there is no user of its own"
    return ""


@contextmanager
def running_server() -> Iterator[str]:
    """The address of a server that runs for as long as the block."""
    with tempfile.TemporaryDirectory(prefix="pg") as name:
        folder = Path(name)
        if os.geteuid() == 0:
            shutil.chown(folder, UNPRIVILEGED)
        data = folder / "data"
        _run("initdb", "-D", data, "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C")
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off"
        _run("pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        try:
            yield f"postgresql+psycopg://{SUPERUSER}@/postgres?host={folder}"
        finally:
            _run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


def _run(*command: str | Path) -> None:
    user = _user() if os.geteuid() == 0 else None
    done = subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd="/", user=user, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr.decode())


def _user() -> str | None:
    import pwd

    try:
        return pwd.getpwnam(UNPRIVILEGED).pw_name
    except KeyError:
        return None
