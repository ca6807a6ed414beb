# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""`demo` and `self-test`: the whole way once, without a window."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from seminarapp.application.files import make_folder
from seminarapp.bootstrap import House, open_house, spells
from seminarapp.cli.console import counted, remark, say
from seminarapp.cli.options import LibraryOption
from seminarapp.domain.errors import SeminarappError
from seminarapp.domain.handout import HandoutKind
from seminarapp.domain.values import SeminarState
from seminarapp.settings import LANGUAGES, preferred_language

_ARTICLE = ("html", "fragment.html", "pdf", "docx", "md", "txt")


def demo(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where everything goes.")] = Path("out"),
    language: Annotated[
        str | None, typer.Option("--language", metavar="sv|en", help="The sample's language.")
    ] = None,
    library: LibraryOption = None,
) -> None:
    """Make the sample series and every document of its richest seminar: plan, captures, article, handouts."""
    make_folder(folder)
    with open_house(library or str(folder / "demo.seminarapp")) as house:
        for line in made_in(house, folder, language or preferred_language()):
            say(line)


def made_in(house: House, folder: Path, language: str) -> list[str]:
    """Make the sample and its documents in that folder; returns a line for each thing made."""
    activities = house.activities
    reports = activities.exchange.make_sample(language)
    lines = [
        f"seminar “{report.title}”: {counted(report.captures, 'capture')}, {counted(report.turns, 'turn')}"
        for report in reports
    ]
    cards = activities.overview.library().seminars
    richest = max(
        (card for card in cards if card.language == language and card.state is SeminarState.CLOSED),
        key=lambda card: len(activities.writing.material(card.id).captures),
    )
    targets = [("article", f"article.{suffix}") for suffix in _ARTICLE]
    targets += [("report", "report.html"), ("report", "report.pdf"), ("seminar", "seminar.json")]
    targets += [(kind.value, f"{kind.value}.pdf") for kind in HandoutKind]
    for kind, name in targets:
        exported = activities.publishing.export(richest.id, kind, folder / name)
        lines.append(f"wrote {exported.target} ({exported.size:,} bytes)")
    return lines


def self_test() -> None:
    """Try everything once in a folder of its own: events, search, documents, the check of the log, the window."""
    with tempfile.TemporaryDirectory(prefix="seminarapp-self-test-") as name:
        folder = Path(name)
        with open_house(str(folder / "library.seminarapp")) as house:
            failed = [what for what, check in _checks(house, folder) if not _passes(what, check)]
    if failed:
        raise typer.Exit(1)


def _checks(house: House, folder: Path) -> list[tuple[str, Callable[[], object]]]:
    activities = house.activities

    def documents() -> int:
        return sum(len(made_in(house, folder, language)) for language in LANGUAGES)

    def search() -> bool:
        return bool(activities.overview.search(activities.overview.library().seminars[0].title))

    def log() -> bool:
        verdict = activities.keeper.verify(lambda _done, _total: None)
        return verdict.events > 0 and not verdict.fault

    def views() -> bool:
        before = activities.overview.library()
        activities.keeper.rebuild(lambda _done, _total: None)
        return activities.overview.library() == before

    def window() -> bool:
        from seminarapp.bootstrap import window_opens

        return window_opens(house)

    return [
        ("the sample and every document", documents),
        ("search", search),
        ("the chain of the log", log),
        ("views rebuilt from the log", views),
        ("spelling", lambda: spells(folder)),
        ("the window", window),
    ]


def _passes(what: str, check: Callable[[], object]) -> bool:
    """Whether it passed, or is an extra that is not installed (the check gives None), which is told."""
    try:
        found = check()
        passed, reason = found is None or bool(found), "the result is wrong"
    except (SeminarappError, OSError, ImportError) as error:
        found, passed, reason = False, False, str(error)
    if found is None:
        say(f"left    {what}: not installed")
    elif passed:
        say(f"ok      {what}")
    else:
        remark(f"failed: {what}: {reason}")
    return passed
