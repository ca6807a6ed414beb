# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The options that every command has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from seminarapp.bootstrap import House, open_house
from seminarapp.cli.console import progress, remark
from seminarapp.domain.errors import DocumentError
from seminarapp.domain.handout import Paper
from seminarapp.settings import LANGUAGES

LibraryOption = Annotated[
    str | None,
    typer.Option(
        "--library", metavar="PATH|URL", help="The library; without it the one in your data folder."
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]
LanguageOption = Annotated[
    str | None, typer.Option("--language", metavar="sv|en", help="The document's language.")
]
PaperOption = Annotated[str, typer.Option("--paper", metavar="a4|a5|letter", help="What it is laid out for.")]
SeminarArgument = Annotated[
    str, typer.Argument(metavar="SEMINAR", help="Its id, a unique beginning of one, or its title.")
]


def window(context: typer.Context, library: LibraryOption = None) -> None:
    """Run panel seminars and publish what was said. Without a command: open the window."""
    context.obj = library
    if context.invoked_subcommand is None:
        from seminarapp.bootstrap import open_window

        raise typer.Exit(open_window(library))


@contextmanager
def opened(context: typer.Context, library: str | None, *, only_to_check: bool = False) -> Iterator[House]:
    """The library that the command, or the program before it, was told to use, while the block lasts.

    A library that came without its keys says so, whatever is asked of it.
    """
    with progress("Rebuilding the views") as report:
        house = open_house(library or context.obj, progress=report, only_to_check=only_to_check)
    with house:
        missing = house.activities.keeper.facts().keys_missing
        if missing:
            remark(
                f"the keys of {missing} persons are missing, so their texts read [erased]: "
                "put the library's key file back beside it"
            )
        yield house


def require_language(language: str | None) -> None:
    """Refuse a language that documents don't speak.

    Raises:
        DocumentError: it is none of them; the message names those there are.
    """
    if language is not None and language not in LANGUAGES:
        raise DocumentError(
            "There is no language “{language}”: choose one of {languages}",
            language=language,
            languages=", ".join(LANGUAGES),
        )


def paper_named(name: str) -> Paper:
    """The paper that is called so, in capitals or not.

    Raises:
        DocumentError: there is none; the message names those there are.
    """
    try:
        return Paper(name.lower())
    except ValueError:
        raise DocumentError(
            "There is no paper “{paper}”: choose one of {papers}", paper=name, papers=", ".join(Paper)
        ) from None
