# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""A terminal for tests: runs a command in this process and keeps what it printed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from seminarapp.cli import run


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)

    @property
    def refusal(self) -> str:
        """The one line of a refusal; fails when there is more or less than one."""
        assert self.status == 1, (self.status, self.out, self.err)
        assert self.out == ""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        return lines[0]


class Terminal:
    """Runs commands on one library."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.library = folder / "library.seminarapp"
        self._capture = capture

    def __call__(self, *arguments: str | Path) -> Answer:
        """Run a command with `--library` added."""
        return self.bare(*arguments, "--library", self.library)

    def bare(self, *arguments: str | Path) -> Answer:
        """Run a command as it stands."""
        self._capture.readouterr()
        status = 0
        try:
            status = run([str(argument) for argument in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        printed = self._capture.readouterr()
        return Answer(status, printed.out, printed.err)

    def write(self, name: str, content: str | bytes) -> Path:
        """Put a file into the test's folder."""
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path
