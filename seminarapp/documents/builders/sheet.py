# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What every sheet that is handed out begins with, and what it says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from seminarapp.application.views.material import Material
from seminarapp.application.views.plan import PlanView
from seminarapp.documents.blocks import Block, Heading, Page, Standfirst
from seminarapp.documents.builders import particulars
from seminarapp.documents.builders.particulars import folded, plainly


def opening(plan: PlanView, title: str, language: str) -> Iterator[Block]:
    """What sort of sheet it is, then the seminar's title with when, where and who leads."""
    yield Heading(1, plainly(title))
    said = particulars.sentence(folded(plan.card.title)), particulars.occasion(plan, language)
    yield Standfirst(plainly(" ".join(part for part in said if part)))


def sheet_page(kind: str, title: str, blocks: tuple[Block, ...], material: Material, language: str) -> Page:
    """A sheet of these blocks; `title` says what sort of sheet it is."""
    plan = material.plan
    event = folded(plan.card.title)
    return Page(
        kind=kind,
        title=f"{title}: {event}",
        language=language,
        blocks=blocks,
        publisher=folded(plan.publisher),
        kicker=particulars.kicker(plan, language),
        footer=" · ".join(part for part in (folded(plan.publisher), title, event) if part),
        when=replace(particulars.when(plan, language), lines=()),  # they stand in the line under the title
        event=event,
        series=folded(plan.card.series_title),
    )
