# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""LibreOffice as a measure: how much processor time it takes to make a PDF of a Word document."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

import docx


def program() -> str | None:
    """LibreOffice where it is installed; None on Windows, which doesn't tell what a program has used."""
    if os.name == "nt":
        return None
    return next((path for name in ("soffice", "libreoffice") if (path := shutil.which(name))), None)


class Office:
    """Conversions in a folder and with a profile of their own, so that nobody's settings count.

    Attributes:
        start: milliseconds of processor time that a conversion takes which has nothing to convert.
    """

    def __init__(self, program: str) -> None:
        self.start = 0.0
        self._program = program

    def __enter__(self) -> Self:
        """Convert an empty document twice: the first makes the profile, the second tells what starting takes."""
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        empty = io.BytesIO()
        docx.Document().save(empty)
        try:
            self.processor_milliseconds(empty.getvalue())
            self.start = self.processor_milliseconds(empty.getvalue())
        except BaseException:
            self._folder.cleanup()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._folder.cleanup()

    def processor_milliseconds(self, word: bytes) -> float:
        """Processor time of one conversion, from the command to the file.

        Raises:
            RuntimeError: there is no PDF afterwards.
        """
        folder = Path(self._folder.name)
        file, made = folder / "document.docx", folder / "document.pdf"
        file.write_bytes(word)
        made.unlink(missing_ok=True)
        before = _of_children()
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [
            self._program,
            "--headless",
            profile,
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            str(file),
        ]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        if not made.exists():
            raise RuntimeError(f"{self._program} made no PDF")
        return _of_children() - before


def _of_children() -> float:
    """Milliseconds of processor time of all programs that were started and have ended."""
    told = os.times()
    return (told.children_user + told.children_system) * 1000
