# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the commands print: results on standard output, one clear line on standard error, progress on a terminal."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from functools import partial

import typer

from seminarapp.application.ports.keeping import Progress, unreported
from seminarapp.application.words.wording import said_in
from seminarapp.domain.errors import SeminarappError
from seminarapp.settings import preferred_language

_SECONDS_A_MINUTE = 60
_COMMANDING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Characters that a terminal takes for commands."""


def say(line: str = "") -> None:
    """Print a line of the result, with a stand-in for every character that would command the terminal."""
    typer.echo(_harmless(line))


def say_json(content: object) -> None:
    """Print the result as JSON, UTF-8, readable."""
    typer.echo(json.dumps(content, ensure_ascii=False, indent=2))


def remark(line: str) -> None:
    """Print a warning on standard error; the command goes on."""
    typer.echo(f"seminarapp: {_harmless(' '.join(line.splitlines()))}", err=True)


def _harmless(text: str) -> str:
    return _COMMANDING.sub("\N{REPLACEMENT CHARACTER}", text)


def counted(count: int, one: str, more: str = "") -> str:
    """How many there are of what, with the noun in its right number; `more` where an s at the end doesn't make it."""
    return f"{count} {one if count == 1 else more or f'{one}s'}"


@contextmanager
def refusals() -> Iterator[None]:
    """Turn a refusal into its one line and exit status 1; a closed pipe ends the command quietly."""
    try:
        yield
    except SeminarappError as error:
        remark(said_in(preferred_language(), error))
        raise SystemExit(1) from None
    except BrokenPipeError:
        sys.stderr.close()
        raise SystemExit(1) from None
    except OSError as error:
        remark(f"the result can't be printed ({error.strerror or error}): print it to another place")
        with suppress(OSError):
            sys.stdout.close()  # or it would be tried once more, and told of, when the program ends
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        remark("stopped; nothing of this command was recorded")
        raise SystemExit(1) from None


@contextmanager
def progress(label: str) -> Iterator[Progress]:
    """A progress bar on standard error while it is a terminal; silent otherwise."""
    if not sys.stderr.isatty():
        yield unreported
        return
    with ExitStack() as ending:
        yield partial(_advance, label, ending, [])


def _advance(
    label: str, ending: ExitStack, shown: list[Callable[[int, int], None]], done: int, total: int
) -> None:
    """Move the bar; it is made at the first call, since most work is done before anybody could see one."""
    if not shown:
        from rich.console import Console
        from rich.progress import Progress as Bar

        bar = ending.enter_context(Bar(console=Console(stderr=True), transient=True))
        task = bar.add_task(label, total=total)
        shown.append(lambda done, total: bar.update(task, completed=done, total=total))
    shown[0](done, total)


def clock_time(seconds: float) -> str:
    """Minutes and seconds, as a moderator reads them: 75.4 is 1:15."""
    whole = int(seconds)
    return f"{whole // _SECONDS_A_MINUTE}:{whole % _SECONDS_A_MINUTE:02}"


def day_and_time(moment: datetime | None) -> str:
    """The moment to the minute in its own offset, or “–”."""
    return moment.isoformat(" ", "minutes")[:16] if moment else "–"
