# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The command line: the same use cases as the window's, without it.

Exit status: 0 done, 1 refused with one clear line on standard error and nothing changed, 2 wrong usage.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

_WINDOW_OPTIONS = 2


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status; without a command, open the window."""
    if _opens_window(arguments):
        from seminarapp.bootstrap import open_window

        return open_window(arguments[1] if len(arguments) == _WINDOW_OPTIONS else None)
    from seminarapp.cli.commands import application
    from seminarapp.cli.console import refusals

    with refusals():
        application()([_readable(argument) for argument in arguments], prog_name="seminarapp")
    return 0


def _readable(argument: str) -> str:
    """An argument as UTF-8 has it, where the locale is one that knows ASCII only (LC_ALL=C)."""
    try:
        return os.fsencode(argument).decode()
    except UnicodeDecodeError:  # a file name in an old encoding; nothing else can hold one
        return argument


def _opens_window(arguments: Sequence[str]) -> bool:
    """Whether there is no command, so that nothing of the command line has to be loaded before the window."""
    if not arguments:
        return True
    return len(arguments) == _WINDOW_OPTIONS and arguments[0] == "--library"
