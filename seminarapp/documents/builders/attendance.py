# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The attendance list: panel, moderator and those who are registered, each with a box and a place to sign."""

from __future__ import annotations

from collections.abc import Iterator

from seminarapp.application.views.material import Material
from seminarapp.documents.blocks import Block, Page, PersonLine, Roll
from seminarapp.documents.builders import particulars
from seminarapp.documents.builders.particulars import folded
from seminarapp.documents.builders.sheet import opening, sheet_page
from seminarapp.documents.language import words_of

_BLANK = 10  # lines for those who come unexpected
_BLANK_ALONE = 25  # where nobody is registered


def attendance_page(material: Material, language: str) -> Page:
    """The list in “sv” or “en”, participants by name as they are given; with blank lines last."""
    title = words_of("handouts", language)["attendance"]
    blocks = tuple(_blocks(material, title, language))
    return sheet_page("attendance", title, blocks, material, language)


def _blocks(material: Material, title: str, language: str) -> Iterator[Block]:
    say = words_of("handouts", language)
    head = (say["number"], say["name"], say["organisation"], say["there"], say["signature"])
    yield from opening(material.plan, title, language)
    leader = particulars.moderator(material.plan)
    panel = (*particulars.panel(material.plan), *((leader,) if leader else ()))
    if panel:
        yield Roll(say["panel_caption"], head, panel)
    registered = tuple(
        PersonLine(folded(one.name), organisation=folded(one.organisation)) for one in material.participants
    )
    caption = say["participants_counted"] if registered else say["participants_caption"]
    caption = caption.format(count=len(registered))
    yield Roll(caption, head, registered, _BLANK if registered else _BLANK_ALONE)
